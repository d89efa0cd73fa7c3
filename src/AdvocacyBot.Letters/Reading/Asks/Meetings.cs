using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Requests to meet or to talk.</summary>
internal static partial class Meetings
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static AskClause? In(SentenceText sentence) =>
        Cue.In(sentence.Text) is { } match && !Transitions.TellsOfThePast(sentence.Text)
            && !Quotations.Holds(sentence.Text, match.Index)
            ? new AskClause(AskKind.MeetingRequest, AskStrength.Ask, AskClause.Enough, match.Index, match.Index + match.Length)
            : null;

    private static readonly AskCue Cue = new(
        Pattern(), "meet", "call", "discuss", "talk", "conversation", "speak", "brief", "reuni", "audiencia", "cita", "mesa", "entrevist",
        "recib", "encuentro");

    [GeneratedRegex(
        @"((we|i) (would|will)[^.;]{0,40} |would |we )?(\b(welcome|appreciate|request|like|seek|ask for|" +
        @"look forward to|be (grateful|glad|happy|pleased|available|honou?red) (for|to)|stand ready to|remain available to|available to)\b" +
        @"[^.;]{0,60}\b(meeting|to meet|to discuss (this|these|our)[^.;]{0,40} with (you|your)|(?<=(ready|available|glad|happy|pleased|honou?red) to )" +
        @"(meet|discuss|brief)|meet (with|in)|discussing [^.;]{0,40}with you|(opportunity|chance) to (meet|speak|discuss|" +
        @"talk|brief)|a call|conversation with you)\b)|((solicit\w+|pedi\w+|agradecer\w+|quisi[eé]ramos|quedamos|" +
        @"esperamos|propon\w+|gustar[ií]a|celebrar[ií]amos|pid[oa]\w*|disposici[oó]n)[^.;]{0,60}\b((una |la )?(reuni[oó]n|audiencia|" +
        @"cita|mesa de (di[aá]logo|trabajo)|encuentro)|reunirnos|nos reciba\w*|entrevist\w+|ser recibid\w+))", Options)]
    private static partial Regex Pattern();
}
