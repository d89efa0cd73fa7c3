using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Can you check whether Oxfam signed", "before my call: who signed?": what leads in to a question is no part
/// of it.</summary>
internal static class Openers
{
    private const int LongestOpener = 9;

    /// <summary>"The director asks:".</summary>
    private const int ShortAside = 3;

    /// <summary>"Or was it just".</summary>
    private const int AlternativeWords = 4;

    /// <summary>Words for the person who asks.</summary>
    public static readonly HashSet<string> Selves = new(StringComparer.Ordinal)
    {
        "my", "i", "im", "we", "our", "me", "us", "mi", "mis", "nos", "estoy", "estamos", "tengo", "tenemos", "voy", "vamos",
    };

    private static readonly Cue[] Asking =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Asked, Cue.Held, Cue.Topic, Cue.Letter, Cue.Refers,
        Cue.Summary, Cue.Organizations, Cue.Officials, Cue.Compare, Cue.Shared, Cue.Which, Cue.Law,
    ];

    /// <summary>The question without "can you check if", "confirm that".</summary>
    public static Question Without(Question question, Lexicon lexicon)
    {
        var words = question.Words;
        for (var at = 1; at < words.Count - 1 && at <= LongestOpener; at++)
        {
            if (words[at].Key is "if" or "whether" or "si"
                || (words[at].Key is "that" or "que" && lexicon.Confirming.Contains(words[at - 1].Key)))
            {
                return words.Take(at).Any(word => lexicon.Openers.Contains(word.Key))
                    ? Question.Of(question.Text[words[at + 1].Span.Start..])
                    : question;
            }

            if (AsksFrom(question, at, lexicon))
            {
                return Question.Of(question.Text[words[at].Span.Start..]);
            }

            if (!lexicon.Openers.Contains(words[at].Key) && !lexicon.Ignored.Contains(words[at].Key))
            {
                return question;
            }
        }

        return question;
    }

    /// <summary>"My director wants to know who signed": what somebody wants to know begins here.</summary>
    private static bool AsksFrom(Question question, int at, Lexicon lexicon) => at > 2
        && question.Words[at - 1].Key is "know" or "saber"
        && question.Words[at].Key is "who" or "what" or "when" or "which" or "where" or "how" or "whom" or "a"
            or "quien" or "quienes" or "que" or "cual" or "cuales" or "cuando" or "cuantos" or "cuantas" or "donde" or "como"
        && question.Words.Take(at).Any(word => lexicon.Openers.Contains(word.Key));

    /// <summary>The question without "before the ten o'clock:", "comms here -": it asks nothing and names nobody, and
    /// what follows says what is asked.</summary>
    public static Question WithoutAside(Marked whole)
    {
        var left = whole.Question;
        for (var at = 1; at < whole.Words.Count && at <= LongestOpener; at++)
        {
            var between = whole.Question.Text.AsSpan(
                whole.Words[at - 1].Span.End, whole.Words[at].Span.Start - whole.Words[at - 1].Span.End);
            var exclaims = between.Contains('!');
            if (exclaims || Parts(between) || (between.Contains(',') && SpeaksOfSelf(whole, at)))
            {
                var drops = SaysNothing(whole, at) && AsksByItself(whole, at);
                left = drops ? Question.Of(whole.Question.Text[whole.Words[at].Span.Start..]) : left;
                if (!exclaims || !drops)
                {
                    return left;
                }
            }
        }

        return left;
    }

    /// <summary>"Did Oxfam sign it, or is it just mentioned": what is asked is whether it did.</summary>
    public static Question WithoutAlternative(Marked whole)
    {
        var or = Enumerable.Range(1, Math.Max(0, whole.Words.Count - 1)).FirstOrDefault(
            at => whole.Words[at].Key is "or" or "o" && whole.Words.Skip(at + 1).Take(AlternativeWords).Any(word =>
                word.Key is "just" or "only" or "merely" or "solo" or "solamente" or "nomas" or "unicamente"),
            -1);
        return or > 0 && whole.Cues.Any(cue => cue.Last < or && cue.Cue is Cue.Signed or Cue.Copied)
            && whole.Cues.Any(cue => cue.First > or && cue.Cue is Cue.Topic or Cue.Refers)
            ? Question.Of(whole.Question.Text[..whole.Words[or - 1].Span.End] + "?")
            : whole.Question;
    }

    /// <summary>"My boss is waiting, did she sign": of whoever asks, and a question behind.</summary>
    private static bool SpeaksOfSelf(Marked whole, int end) =>
        whole.Words.Take(end).Any(word => Selves.Contains(word.Key))
        && !whole.Content().Any(word => word < end && whole.Terms.Has(Stem.Of(whole.Words[word].Key)))
        && (whole.HasAt(end, Cue.Did) || whole.HasAt(end, Cue.Who) || whole.HasAt(end, Cue.What)
            || whole.HasAt(end, Cue.Which) || whole.InParty(end));

    /// <summary>A colon, a dash between blanks, the mark that opens a Spanish question, or a picture.</summary>
    private static bool Parts(ReadOnlySpan<char> between) => between.ContainsAny(":¿\n")
        || between.Contains(" - ", StringComparison.Ordinal) || between.Contains(" – ", StringComparison.Ordinal)
        || between.Contains(" — ", StringComparison.Ordinal) || between.IndexOfAnyInRange('\ud800', '\udfff') >= 0;

    private static bool SaysNothing(Marked whole, int end) =>
        !(end == 1 && (whole.Terms.Has(Stem.Of(whole.Words[0].Key)) || whole.Terms.IsOffice(whole.Words[0].Key)))
        && !whole.Parties.Any(party => party.Strong && party.First < end)
        && !whole.Cues.Any(cue => cue.First < end && Asking.Contains(cue.Cue)
            && !(cue.Cue == Cue.Letter && whole.Words[cue.Last].Key == "one")
            && !(cue.Cue == Cue.Asked && whole.Words[cue.Last].Key is "hope" or "espero")
            && !(cue.Cue == Cue.Asked && cue.Last == end - 1 && end <= ShortAside))
        && !Enumerable.Range(0, end).Any(whole.IsDate);

    /// <summary>The rest says of what or of whom it asks; else what stands before says it: "asylum: what do they
    /// ask?"</summary>
    private static bool AsksByItself(Marked whole, int from) =>
        whole.Cues.Any(cue => cue.First >= from && Asking.Contains(cue.Cue))
        && (whole.Content().Any(word => word >= from) || whole.Parties.Any(party => party.Strong)
            || whole.Content().All(word => word >= from || whole.Lexicon.Plain.Contains(whole.Words[word].Key)));
}
