using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>How an ask is put: on which rung of the ladder, and in what form.</summary>
internal static class AskWording
{
    private const int FarthestObject = 8;

    private static readonly AskStrength[] Rungs =
        [AskStrength.Hope, AskStrength.Encourage, AskStrength.Ask, AskStrength.Recommend, AskStrength.Urge,
            AskStrength.Demand];

    public static string? Say(PlannedAsk ask, DraftWords words, bool several) =>
        Pattern(ask, ask.Strength, words) is { } pattern
            ? ReusedWords.Ended(ReusedWords.Capital(Wording.Filled(
                pattern, ("You", words.Wording.Say(several ? "you.many" : "you.one")), ("object", ask.Object ?? ""),
                ("words", ask.Words.Words.Trim().TrimEnd('.', ';', ',')))))
            : null;

    /// <summary>The next rung that has a wording for the ask; null where there is none, or its words are not to be
    /// touched.</summary>
    public static PlannedAsk? Step(PlannedAsk ask, int by, Func<LetterLanguage, DraftWords> listed)
    {
        var words = listed(ask.Words.Language);
        var loose = ask.Form == AskForm.Sentence ? Loosened(ask, words) : ask;
        if (loose is null)
        {
            return null;
        }

        for (var rung = Array.IndexOf(Rungs, loose.Strength) + by; rung >= 0 && rung < Rungs.Length; rung += by)
        {
            if (Pattern(loose, Rungs[rung], words) is not null)
            {
                return loose with { Strength = Rungs[rung] };
            }
        }

        return null;
    }

    /// <summary>"We urge the government to end the plan": the verb, whom it asks, and what; null where the sentence is
    /// built otherwise.</summary>
    public static PlannedAsk? Loosened(PlannedAsk ask, DraftWords words)
    {
        var sentence = ReusedWords.WithoutConnector(ask.Words.Words, words);
        var question = Question.Of(sentence);
        var keys = question.Words.Select(word => word.Key).ToList();
        var opens = keys.Count > 0 ? words.At("askers", keys, 0) : 0;
        var at = opens;
        while (at < keys.Count && words.At("adverbs", keys, at) is var adverb and > 0)
        {
            at += adverb;
        }

        if (at >= keys.Count || words.Verbs.At(keys, at) is not { } verb)
        {
            return null;
        }

        var next = at + verb.Length;
        for (var link = next; link < Math.Min(keys.Count - 1, next + FarthestObject); link++)
        {
            if (FormAt(keys, link, words) is { } form)
            {
                var opensAt = link + LinkLength(keys, link, words);
                var whom = link > next ? question.Slice(next, link - 1) : null;
                return whom?.Contains(',', StringComparison.Ordinal) == true ? null : new PlannedAsk(
                    ask.Words with { Words = sentence[question.Words[Math.Min(opensAt, keys.Count - 1)].Span.Start..] },
                    form, verb.Values[0])
                {
                    Object = whom is null || words.At("pronouns", keys, next) == link - next ? null : whom,
                    Original = ask.Original ?? ask.Words.Words,
                };
            }
        }

        return null;
    }

    /// <summary>What the link at a word opens: a deed or a clause; null where it is none.</summary>
    public static AskForm? FormAt(List<string> keys, int at, DraftWords words) =>
        words.At("clause-links", keys, at) > 0 ? AskForm.That
        : words.At("deed-links", keys, at) > 0
            && (words.Language == LetterLanguage.English || NamesDeed(keys[at + 1], words)) ? AskForm.Deed
        : null;

    public static int LinkLength(List<string> keys, int at, DraftWords words) =>
        Math.Max(1, words.At("clause-links", keys, at));

    /// <summary>
    /// A verb as an order names a deed: "release all children", "liberar". In Spanish the word that links a deed also
    /// stands before whoever is asked, and only an infinitive tells.
    /// </summary>
    public static bool NamesDeed(string key, DraftWords words) => words.Language == LetterLanguage.English
        ? words.At("deeds", [key], 0) > 0
        : key.Length > 3 && Endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] Endings = ["ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla", "arlos",
        "arlas"];

    private static string? Pattern(PlannedAsk ask, AskStrength strength, DraftWords words) =>
        words.Ladder.GetValueOrDefault(strength) is not { } rung ? null : ask.Form switch
        {
            AskForm.Deed => ask.Object is null ? rung.Deed : rung.DeedOf,
            AskForm.That => ask.Object is null ? rung.That : rung.ThatOf,
            AskForm.Matter => rung.Matter,
            _ => null,
        };
}
