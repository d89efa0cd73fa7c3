using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The words of one language by which questions are understood, as prompts/lexicon.*.yaml lists
/// them.</summary>
internal sealed record Lexicon(
    LetterLanguage Language,
    PhraseTable<Cue> Cues,
    PhraseTable<string> Unrecorded,
    IReadOnlySet<string> Ignored,
    IReadOnlyDictionary<string, int> Months,
    IReadOnlyDictionary<string, AskStrength> Strengths,
    IReadOnlyDictionary<string, int> Numbers,
    IReadOnlyDictionary<string, int> Ordinals,
    IReadOnlyDictionary<string, string> Shorthand,
    PhraseTable<bool> Orders,
    PhraseTable<bool> Resumed,
    PlainWords Plain)
{
    /// <summary>Stands in the ordinals for the last of however many.</summary>
    public const int LastOrdinal = 1_000;

    /// <summary>Cue words long enough that one wrong letter still shows which is meant, by first letter.</summary>
    public ILookup<char, string> Correctable { get; } = Cues.SingleWords
        .Where(word => word.Length >= Misspelling.ShortestWord)
        .ToLookup(word => word[0]);

    public bool Knows(string key) =>
        Ignored.Contains(key) || Shorthand.ContainsKey(key) || Cues.SingleWords.Contains(key)
            || Months.ContainsKey(key);
}
