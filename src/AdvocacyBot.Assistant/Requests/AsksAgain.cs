using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Which of those are about detention?", "the exact wording?", after asks or what letters say.</summary>
internal static class AsksAgain
{
    private const int LongestFollowUp = 12;
    private const int ShortFollowUp = 5;

    private static readonly Cue[] OwnMatter =
        [Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Held, Cue.Enclosed, Cue.Compare, Cue.Why];

    private static readonly HashSet<string> InWords = new(StringComparer.Ordinal)
    {
        "wording", "exact", "exacto", "exacta", "text", "texto",
        "exactly", "verbatim", "literal", "literally", "textual", "textuales", "textualmente",
        "literalmente", "exactamente", "citalo", "citala", "citame", "citamelo", "citamela", "transcribelo",
        "transcribela",
        "exactas", "exactos", "quote", "quotes", "completa", "completas", "cita", "citas", "entera",
    };

    public static Request? Read(Reading reading)
    {
        var last = reading.Remembered.Last;
        if (((Request?)(Another(reading) ?? StrongestLine(reading))
            ?? (Request?)(TheMain(reading) ?? TheStrongest(reading) ?? OfWhom(reading))
            ?? WithAddressees(reading)) is { } another)
        {
            return another;
        }

        return last is not (Request.AboutAsks or Request.AboutTopic) || reading.Subjects.Count > 0
            || (reading.NamesLetters && !reading.Scope.ByOrder)
            || reading.Marked.Words.Count > LongestFollowUp || (reading.HasAny(OwnMatter) && !DirectedAt(reading, last))
            || reading.Marked.Cues.Any(cue => cue.Cue == Cue.Refers
                && !InWords.Contains(reading.Marked.Words[cue.Last].Key))
            ? null
            : TopicRules.WordsOf(reading) is { Length: > 0 } topic
                && reading.Marked.Content().Any(word => !InWords.Contains(reading.Marked.Words[word].Key)
                    && (IsMatter(reading.Marked, word)
                        || !reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key)))
                ? OnTopic(reading, last, topic)
                : HowStrong(reading, last) ?? InTheirWords(reading, last);
    }

    /// <summary>"The exact words on families": what follows says of what.</summary>
    private static bool IsMatter(Marked marked, int word) => word > 1
        && marked.Words[word - 1].Key is "on" or "about" or "sobre" or "re" && marked.HasAt(word - 1, Cue.Topic);

    /// <summary>"Another one", "one more quote on that": what else is said of the topic last told of.</summary>
    private static Request.AboutTopic? Another(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Remembered.Last is Request.AboutTopic told && reading.Subjects.Count == 0
            && !reading.NamesLetters && words.Count <= LongestFollowUp
            && (Enumerable.Range(0, words.Count).Any(at => words[at].Key is "another" or "otra" or "otro"
                    || (words[at].Key == "more" && at > 0 && words[at - 1].Key is "one" or "any")
                    || (words[at].Key == "mas" && at > 0 && words[at - 1].Key is "una" or "uno" or "alguna"
                        or "alguno" or "algo"))
                || words is [{ Key: "more" or "mas" }])
            && !words.Any(word => word.Key is "letter" or "letters" or "carta" or "cartas")
            && reading.Marked.Content().All(word => InWords.Contains(words[word].Key)
                || words[word].Key is "line" or "passage" or "sentence" or "frase" or "pasaje"
                || reading.Marked.Lexicon.Plain.Contains(words[word].Key))
            && !reading.HasAny(OwnMatter)
            ? told with { Beyond = told.Beyond + 1, OfEach = false, IfAny = false }
            : null;
    }

    /// <summary>"And the main one?", "¿y lo principal?", right after asks.</summary>
    private static Request.AboutAsks? TheMain(Reading reading) =>
        reading.Remembered.Last is Request.AboutAsks asks && reading.Marked.Words.Count <= ShortFollowUp
        && reading.Subjects.Count == 0 && !reading.NamesLetters && MainAsk.IsMeant(reading.Marked)
        && !reading.HasAny(OwnMatter)
        ? asks with { Main = true, CountOnly = false }
        : null;

    /// <summary>"The strongest line", right after a topic: letters do not rank their sentences, so the best once
    /// more.</summary>
    private static Request.AboutTopic? StrongestLine(Reading reading) =>
        reading.Remembered.Last is Request.AboutTopic topic && reading.HasAny(Cue.Strongest, Cue.Weakest)
        && reading.Marked.Words.Count <= ShortFollowUp + 1 && reading.Subjects.Count == 0 && !reading.NamesLetters
        && !reading.Marked.Content().Any(word => !InWords.Contains(reading.Marked.Words[word].Key)
            && !reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key))
        ? topic
        : null;

    /// <summary>"Which one is the strongest?", right after asks.</summary>
    private static Request.AboutAsks? TheStrongest(Reading reading) =>
        reading.Remembered.Last is Request.AboutAsks asks && reading.HasAny(Cue.Strongest, Cue.Weakest)
        && reading.Marked.Words.Count <= LongestFollowUp && reading.Subjects.Count == 0 && !reading.NamesLetters
        && !reading.HasAny(OwnMatter) && !reading.Has(Cue.Topic) && !reading.Marked.Content().Any()
        && !PlaceWords.SpeaksOfLetter(reading.Marked)
        ? asks with
        {
            Filter = asks.Filter with { Extreme = reading.Has(Cue.Strongest) ? 1 : -1, Place = null },
            CountOnly = false,
        }
        : null;

    /// <summary>"By whom?", right after asks: of whom each is asked stands beside it.</summary>
    private static Request.AboutAsks? OfWhom(Reading reading) =>
        reading.Remembered.Last is Request.AboutAsks asks
        && reading.Marked.Words.Where(word => word.Key is not ("then" or "entonces" or "so")).ToList() is
            [.., { Key: "by" or "por" or "of" or "from" or "a" or "de" },
            { Key: "whom" or "who" or "quien" or "quienes" }]
        && reading.Marked.Words.Count <= ShortFollowUp && !reading.Marked.Content().Any()
        ? asks with { CountOnly = false, AskedOf = "", IsYesNo = false }
        : null;

    /// <summary>"¿A quién se lo piden exactamente?": the same, and to whom the letter is.</summary>
    private static Request.Parts? WithAddressees(Reading reading) =>
        reading.Remembered.Last is Request.AboutAsks asks && reading.Marked.Words.Count <= LongestFollowUp
        && reading.Subjects.Count == 0 && !reading.NamesLetters && reading.HasAny(Cue.Asked, Cue.Addressed)
        && reading.Marked.Words.Zip(reading.Marked.Words.Skip(1)).Any(pair =>
            pair.First.Key is "to" or "of" or "from" or "a" or "de" && pair.Second.Key is "whom" or "who" or "quien"
                or "quienes")
        && reading.Marked.Content().All(word => InWords.Contains(reading.Marked.Words[word].Key))
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Count)
        ? new Request.Parts(
        [
            asks with { CountOnly = false, AskedOf = "", IsYesNo = false },
            new Request.AboutField(Field.Recipients, asks.Scope),
        ])
        : null;

    /// <summary>"How strong is that ask?"</summary>
    private static Request.AboutAsks? HowStrong(Reading reading, Request last) =>
        last is Request.AboutAsks asks && reading.Has(Cue.Strength)
            && (reading.Has(Cue.This) || reading.Marked.Words.Count <= ShortFollowUp + 1)
            ? asks with { ShowStrength = true, CountOnly = false }
            : null;

    /// <summary>"Which of those is directed at Peru?": of asks, of whom they are asked.</summary>
    private static bool DirectedAt(Reading reading, Request? last) => last is Request.AboutAsks
        && reading.Has(Cue.Addressed) && OfTheList.PointsBack(reading.Marked)
        && reading.Marked.Content().Any(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key));

    /// <summary>"¿Cuáles son sobre asilo?"</summary>
    private static bool OpensWithWhich(Marked marked) =>
        marked.Words is [{ Key: "cuales" }, { Key: "son" or "tratan" or "hablan" }, ..];

    /// <summary>"Only the ones for Peru", "solo lo que es para Perú".</summary>
    private static bool OnlyOf(Reading reading) => reading.Has(Cue.Only)
        && reading.Marked.Content().Any(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key));

    /// <summary>Of the asks last told, those on a topic.</summary>
    private static Request.AboutAsks? OnTopic(Reading reading, Request last, string topic) =>
        last is Request.AboutAsks asks
            && (OfTheList.PointsBack(reading.Marked) || OnlyOf(reading) || OpensWithWhich(reading.Marked))
            ? asks with
            {
                Filter = asks.Filter with
                {
                    Topic = topic,
                    OfTopicAlone = !DirectedAt(reading, last) && !OnlyOf(reading),
                    Kind = null,
                    Place = null,
                    Extreme = 0,
                    Alone = AskSides.IsAlone(reading.Marked) && !OnlyOf(reading),
                },
                CountOnly = reading.Has(Cue.Count),
            }
            : null;

    /// <summary>What was told is quoted as it stands: the same once more.</summary>
    private static Request? InTheirWords(Reading reading, Request last) =>
        reading.Marked.Words.Any(word => InWords.Contains(word.Key))
            ? reading.NamesLetters ? FollowUps.WithScope(last, reading.Scope)
            : last is Request.AboutAsks asks ? asks with { CountOnly = false } : last
            : null;
}
