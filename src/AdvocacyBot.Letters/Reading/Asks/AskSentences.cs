using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>What one sentence asks: the surest of the ways of asking, or several where each has its own subject.</summary>
internal static partial class AskSentences
{
    public static readonly WordStems ModalVerbs = new(
        "should", "must", "need", "has to", "have to", "ought", "debe", "tiene");

    public static readonly WordStems Receiving = new("acept", "accept", "recib", "receive");

    /// <summary>"Por la atención que se sirva dar a la presente, …", "Agradecemos la acogida que …": a courtesy asks nothing.</summary>
    [GeneratedRegex(
        @"^(por(?! ([uú]ltimo|ello|eso|esto|tanto|lo|consiguiente)\b)|agradec\p{Ll}+|anticip\p{Ll}+|damos las gracias|con la seguridad|en espera|a la espera|quedamos)\b[^.]{0,80}\b" +
        @"(que )?(se )?(sirvan?|dign[ae]n?|brinden?|presten?|dé|den|otorguen?|conceda)\b[^.]{0,40}\b(presente|misma|carta|petici[oó]n|solicitud|misiva|comunicaci[oó]n|nota|escrito)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Thanks();

    /// <summary>"Les rogamos acepten el testimonio de nuestra más alta consideración.": the close, written as a request.</summary>
    [GeneratedRegex(
        @"\b(acept\p{Ll}+|recib\p{Ll}+|accept|receive)\b[^.;]{0,60}\b(testimonio|muestras?|seguridad(es)?|expresi[oó]n(es)?|sentimientos?|saludos?|garant[ií]as?|" +
        @"assurances?|expressions?)\b[^.;]{0,40}\b(consideraci[oó]n|estima|respeto|aprecio|consideration|esteem|respect|regard)\b[^;:]{0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Regards();

    /// <summary>"We hope that you will receive this letter in the same spirit.", "We hope that you will be too.": a wish, not a deed.</summary>
    [GeneratedRegex(
        @"\b(hope|trust|wish|pray|confident)( that)?,? (you|your \p{L}+)( (and|or) [^.;]{3,40})? (will|would|may|can|shall) (all |also |kindly )?" +
        @"((receive|read|take|accept|understand|regard|see|view|treat|consider|welcome) (it|th(is|ese)|our|my|what)\b[^.;]{0,60}\b(in|as|with|for) " +
        @"[^.;]{0,60}\b(spirit|friend(s|ship)?|good ?will|sincerity|love|well-?wishers?|respect|frankness|faith|intended|meant|offered|written)\b[^.;]*" +
        @"|(be|do|join|have|feel)( so| it| them)?,? (too|as well|likewise))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Wishes();

    private static readonly SearchValues<string> Wishing = SearchValues.Create(
        ["spirit", "friend", "good will", "goodwill", "sincerity", "with love", "wisher", "with respect", "frankness", "good faith", "intended", "meant",
         "offered", "written", "too.", "as well", "likewise"],
        StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<AskClause> Read(SentenceText sentence, Func<AskContext> context, bool mayBeSpanish)
    {
        if (Thanks().IsMatch(sentence.Text) || mayBeSpanish && AskHeads.TurnsElsewhere(sentence.Text) || sentence.Has(CueWords.Receiving) && Regards().IsMatch(sentence.Text)
            || sentence.Text.AsSpan().ContainsAny(Wishing) && Wishes().IsMatch(sentence.Text))
        {
            return [];
        }

        if (Meetings.In(sentence) is { } meeting)
        {
            return context().IsInReply && Meetings.IsOffered(sentence, meeting) ? [] : Parted([.. BeforeMeeting(meeting, sentence, context), meeting]);
        }

        var isQuestion = sentence.Text[^1] == '?';
        var soft = SoftAsks.In(sentence) ?? (mayBeSpanish && !isQuestion ? SoftAsks.InSpanish(sentence) : null);
        soft = soft is { Strength: AskStrength.Hope } && context().IsInReply ? null : soft;
        if (!isQuestion && sentence.Has(CueWords.Performative)
            && Performatives.In(sentence, context) is { Count: > 0 } verbs)
        {
            var besides = soft ?? Sure(Supports.In(sentence)) ?? Before(verbs[0], sentence, context);
            return Parted(
                besides is not null && IsApart(besides, verbs) ? [.. verbs.Append(besides).OrderBy(c => c.Start)] : verbs);
        }

        var other = soft
            ?? Sure(isQuestion ? null : Supports.In(sentence))
            ?? Sure(!isQuestion && sentence.Has(CueWords.Modal) ? Modals.In(sentence, context()) : null);
        return other is null ? [] : [other];
    }

    /// <summary>"We would be grateful if …, and we ask that …": two asks; "we ask that you please …": one.</summary>
    private static bool IsApart(AskClause soft, IReadOnlyList<AskClause> verbs) =>
        (soft.By ?? soft.Asked) is not null && soft.Start < verbs[0].Start && verbs.All(verb => verb.By is not null);

    /// <summary>"Le solicitamos que entregue un informe, y le pedimos una reunión": what is asked before a meeting is.</summary>
    private static IEnumerable<AskClause> BeforeMeeting(AskClause meeting, SentenceText sentence, Func<AskContext> context) =>
        meeting.Start < ShortestAsk || !sentence.Has(CueWords.Performative) ? []
        : Performatives.In(sentence, context).Where(verb => verb.After + ShortestAsk < meeting.Start && Parts(sentence.Text[verb.After..meeting.Start]));

    /// <summary>In UTF-16 units, behind its verb.</summary>
    private const int ShortestAsk = 12;

    private static bool Parts(string between) =>
        between.TrimEnd() is var words && (words.EndsWith(", and", StringComparison.Ordinal) || words.EndsWith(", y", StringComparison.Ordinal) || words.EndsWith(';'));

    /// <summary>"The Government should set a target, and we urge you to …": what someone should do, said before.</summary>
    private static AskClause? Before(AskClause verb, SentenceText sentence, Func<AskContext> context) =>
        verb.Start > 0 && ModalVerbs.AreIn(sentence.Text.AsSpan(0, verb.Start))
        && Modals.In(sentence, context()) is { IsAsk: true, Asked: not null } modal && modal.After < verb.Start
            && Parts(sentence.Text[modal.After..verb.Start])
            ? modal
            : null;

    private static IReadOnlyList<AskClause> Parted(IReadOnlyList<AskClause> clauses) =>
        clauses.Count == 1
            ? clauses
            : [.. clauses.Select((clause, i) => i + 1 < clauses.Count ? clause with { Next = clauses[i + 1].Start } : clause)];

    private static AskClause? Sure(AskClause? clause) => clause is { IsAsk: true } ? clause : null;
}
