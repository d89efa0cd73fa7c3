using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Requests to meet or to talk. Whoever is ready to discuss or to brief only offers it.</summary>
internal static partial class Meetings
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static AskClause? In(SentenceText sentence) =>
        Cue.In(sentence, CueWords.Meeting) is { } match
            && (IsWished(match) || sentence.Text.Contains(" you", StringComparison.Ordinal)) && !Transitions.TellsOfThePast(sentence.Text)
            && !sentence.IsQuoted(match.Index) && !IsTold(match, sentence.Text)
            ? new AskClause(AskKind.MeetingRequest, AskStrength.Ask, AskClause.Enough, match.Index + Asking(match.Value), match.Index + match.Length)
            : null;

    /// <summary>Who answers a letter and "would be happy to meet" grants what he was asked for.</summary>
    public static bool IsOffered(SentenceText sentence, AskClause meeting) =>
        Offered().IsMatch(sentence.Text.AsSpan(meeting.Start, meeting.After - meeting.Start));

    [GeneratedRegex(@"\b(glad|happy|pleased|delighted|available|ready|willing|look forward)\b", Options)]
    private static partial Regex Offered();

    /// <summary>"… disposición para acompañar el proceso y solicitamos una reunión": where the second verb, which asks, begins.</summary>
    private static int Asking(string words) => Second().Match(words) is { Success: true } verb ? verb.Index : 0;

    [GeneratedRegex(@"(?<=\w,? (y|e) |, )((le|les|respetuosamente) ){0,2}(solicit|pedi|pido|proponemos|propongo|quisi[eé]ra)\w*", Options | RegexOptions.RightToLeft)]
    private static partial Regex Second();

    /// <summary>"… el pedido de audiencia, que no fue respondido", "la solicitud de reunión presentada en mayo": asked before.</summary>
    private static bool IsTold(Match match, string sentence) => Noun().IsMatch(match.Value) && Then().IsMatch(sentence.AsSpan(match.Index + match.Length));

    [GeneratedRegex(@"^((le |les )?)(pedid[oa]s?|petici[oó]n(es)?|solicitud(es)?)\b", Options)]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"^[^.;]{0,40}\b(presentad|enviad|ingresad|respondid|contestad|rechazad|negad|notificad|dirigid|entregad|hech|radicad|remitid)[oa]s?\b|^[^.;]{0,30}\bque [^.;]{0,20}\b(fue|fuera|fueron|ha|han|hab[ií]a)\b",
        Options)]
    private static partial Regex Then();

    /// <summary>"We welcome the meeting of the presidents" is no wish to meet; "we would welcome a meeting" is.</summary>
    private static bool IsWished(Match match) =>
        !match.ValueSpan.TrimStart().StartsWith("welcome", StringComparison.OrdinalIgnoreCase)
        && !match.ValueSpan.StartsWith("we welcome", StringComparison.OrdinalIgnoreCase)
        && !match.ValueSpan.Contains("appreciate ", StringComparison.OrdinalIgnoreCase)
        || match.ValueSpan.Contains("would", StringComparison.OrdinalIgnoreCase)
        || match.ValueSpan.Contains("should", StringComparison.OrdinalIgnoreCase);

    public static readonly AskWays Cue = new(
        new WordStems(
            "meet", "a call", "come by", "come to you", "drop by", "drop in", "call on you", "call at you", "visit you", "discuss", "to talk", "conversation with you", "to speak", "to brief", "reuni", "audiencia", "cita", "mesa", "entrevist",
            "recib", "encuentro", "conversar", "platicar", "opportunity to", "chance to"),
        new(
            EnglishPattern(), "welcome", "appreciate", "request", " like", "seek", "ask for", "look forward", "grateful", "glad", "happy", "pleased", "hope to have", "hope for",
            "delighted", "keen", "eager", "available", "honor", "honour", "stand ready"),
        new(QuestionPattern(), "could", "may", "might", "can"),
        new(SpanishPattern(), "reuni", "audiencia", "cita", "mesa", "entrevist", "recib", "encuentro", "conversar", "platicar"));

    [GeneratedRegex(
        @"(\b(we|i) (would|will|should)[^.;]{0,40} |would |we )?(\b(welcome|appreciate|request|(?<=(would|should) (\p{L}+ly |also |therefore |thus |very much |much ){0,2})like(?! to (thank|express|begin|commend|congratulate|recall|note|acknowledge)\b)|seek|" +
        @"ask for|hope (to have|for)|" +
        @"look forward to|be (most |very |truly |extremely |really |more than |only too |so )?(grateful|glad|happy|pleased|delighted|keen|eager|available|honou?red) (for(?! my (officials|office|team|staff|department|ministry)\b)|to)|stand ready to|" +
        @"remain available to|available to)\b" +
        @"[^.;]{0,60}\b(meeting|to meet|to discuss (this|these|our)[^.;]{0,40} with (you|your)|(?<=(ready|available) to )meet|" +
        @"(?<=(glad|happy|pleased|delighted|keen|eager|honou?red) to )(meet|discuss|brief|(come|drop|call) (by|to|in|on|at) (you|your)\b|visit you)|meet (with|in)|discussing [^.;]{0,40}with you|(opportunity|chance) to (meet|speak|" +
        @"discuss|" +
        @"talk|brief|(set out|present|explain|show|share|describe) [^.;]{3,60} (to|with) you(r (?!(readers|constituents|voters|viewers|listeners|customers|members|supporters)\b)\p{L}+)?)|a call|conversation with you)\b)", Options)]
    private static partial Regex EnglishPattern();

    [GeneratedRegex(
        @"^(could|may|might|can) (we|i) (please |perhaps )?(meet|arrange|schedule|have|request|set up)\b[^.;]{0,40}\b(meet|meeting|call|you)\b", Options)]
    private static partial Regex QuestionPattern();

    [GeneratedRegex(
        @"(\b(le |les )?((?<!\b(hab[ií]an?|han) )(solicit(?!(ó|aron|aban?)\b)|pedi(?!an?\b))\w+|agradecer(?!l?e?s? (la|el|los|las|sus?|por) )\w+|quisi[eé]ramos|quedamos|" +
        @"esperamos|propon\w+|gustar[ií]a|celebrar[ií]amos|pid[oa]\w*|disposici[oó]n|" +
        @"dispuest[oa]s?))[^.;]{0,60}\b((una |la )?(reuni[oó]n|audiencia(?! p[uú]blica)|" +
        @"cita(?! (en (los|las|el|la)|m[eé]dic|migratori|de asilo|ante|judicial))|mesa de (di[aá]logo|trabajo)|encuentro)|(?<=\b(quisi[eé]ra|gustar[ií]a|solicit|pedi)[^.;]{0,60}\b)(conversar|platicar) (con|personalmente)\b|reunirnos|reunirse con|nos reciba\w*|entrevist\w+|" +
        @"ser recibid\w+)", Options)]
    private static partial Regex SpanishPattern();
}
