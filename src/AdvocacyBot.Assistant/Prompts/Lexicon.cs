using AdvocacyBot.Assistant.Requests;
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
    PhraseTable<string> Rewordings,
    PhraseTable<bool> Orders,
    PhraseTable<bool> Resumed,
    IReadOnlySet<string> Openers,
    IReadOnlySet<string> Confirming,
    PhraseTable<bool> Purposes,
    PhraseTable<ListForm> Forms,
    PhraseTable<bool> Tails,
    PhraseTable<bool> Again,
    PhraseTable<bool> Leads,
    IReadOnlySet<string> Stances,
    PhraseTable<bool> Reasons,
    PlainWords Plain,
    IReadOnlySet<string> Times,
    IReadOnlySet<string> Figures)
{
    /// <summary>What laws are divided into, in both languages.</summary>
    private static readonly HashSet<string> Divisions = new(
        new[] { "section", "article", "chapter", "seccion", "articulo", "capitulo" }.Select(Stem.Of),
        StringComparer.Ordinal);

    /// <summary>A verb in English before it is a month.</summary>
    private const string May = "may";

    /// <summary>Stands in the ordinals for the last of however many.</summary>
    public const int LastOrdinal = 1_000;

    /// <summary>Cue words long enough that one wrong letter still shows which is meant, by first letter.</summary>
    public ILookup<char, string> Correctable { get; } = Cues.SingleWords
        .Where(word => word.Length >= Misspelling.ShortestWord)
        .ToLookup(word => word[0]);

    /// <summary>A sentence with these stems says when.</summary>
    public bool TellsTime(IReadOnlyList<string> stems) => Enumerable.Range(0, stems.Count).Any(at =>
        stems[at] == May ? IsFigure(stems, at - 1) || IsFigure(stems, at + 1)
            : Times.Contains(stems[at]) || IsYear(stems[at]));

    public bool TellsNumber(IReadOnlyList<string> stems) =>
        stems.Index().Any(stem => Figures.Contains(stem.Item)
            || (stem.Item.All(char.IsDigit) && !IsYear(stem.Item) && !(stem.Index > 0 && IsDivision(stems[stem.Index - 1]))));

    /// <summary>"Section 12(b)(2)" counts nothing.</summary>
    private static bool IsDivision(string before) => Divisions.Contains(before) || before is [not 'a' and not 'y' and not 'o'];


    private static bool IsFigure(IReadOnlyList<string> stems, int at) =>
        at >= 0 && at < stems.Count && char.IsDigit(stems[at][0]);

    private static bool IsYear(string stem) =>
        stem.Length == 4 && stem.All(char.IsDigit) && stem[0] is '1' or '2' && stem[1] is '9' or '0';

    public bool Knows(string key) =>
        Ignored.Contains(key) || Shorthand.ContainsKey(key) || Cues.SingleWords.Contains(key)
            || Months.ContainsKey(key);
}
