using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>An organisation's name taken apart for comparing: without article and legal form.</summary>
internal sealed record OrganizationName(string Core, string LegalForm, string? Acronym)
{
    private static readonly FrozenSet<string> Articles = new[] { "the", "el", "la", "los", "las" }.ToFrozenSet();

    private static readonly FrozenSet<string> LegalForms =
        new[] { "inc", "ac", "iap", "sc", "llc", "ltd", "corp", "ong", "sa", "ev", "asbl" }.ToFrozenSet();

    private static readonly FrozenSet<string> English = "of the for and on to in at".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Spanish =
        "de la del para y en a al los las el por e".Split(' ').ToFrozenSet();

    private static readonly char[] Opening = ['(', '['];

    private IReadOnlyList<string>? _contentWords;

    private IReadOnlyList<string> ContentWords =>
        _contentWords ??= [.. Core.Split(' ').Where(word => !IsLinking(word))];

    public static OrganizationName Of(Appearance appearance)
    {
        var (name, acronym) = Split(appearance.Name!, appearance.Acronym);
        var words = TextFolding.Key(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 2 && Articles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        var form = "";
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
        {
            form = words[^1] + form;
            words.RemoveAt(words.Count - 1);
        }

        return new OrganizationName(string.Join(' ', words), form, acronym is null ? null : TextFolding.Key(acronym));
    }

    public static bool IsLinking(string word) => English.Contains(word) || Spanish.Contains(word);

    /// <summary>
    /// Names that can be one organisation's: the same words in another order or ending, or a translation ("Institute …
    /// Migration", "Instituto … Migración"), where half of the words, two at the least, begin alike.
    /// </summary>
    public bool IsCompatible(OrganizationName other)
    {
        var alike = ContentWords.Count(word => other.ContentWords.Any(theirs => BeginAlike(word, theirs)));
        var fewest = Math.Min(ContentWords.Count, other.ContentWords.Count);
        var translated = (IsLinkedBy(Spanish) && other.IsLinkedBy(English))
            || (IsLinkedBy(English) && other.IsLinkedBy(Spanish));
        return alike >= 2 && (alike >= fewest || (translated && alike * 2 >= fewest));
    }

    private bool IsLinkedBy(FrozenSet<string> words) => Core.Split(' ').Any(words.Contains);

    private static (string Name, string? Acronym) Split(string name, string? acronym)
    {
        var open = name.LastIndexOfAny(Opening);
        return acronym is null && open > 0 && name[^1] is ')' or ']' && open < name.Length - 2
            ? (name[..open], name[(open + 1)..^1])
            : (name, acronym);
    }

    private static bool BeginAlike(string word, string other) =>
        word == other || (word.Length >= 5 && other.Length >= 5 && word.AsSpan(0, 5).SequenceEqual(other.AsSpan(0, 5)));
}
