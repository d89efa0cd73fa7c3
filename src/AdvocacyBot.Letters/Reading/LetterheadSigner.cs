using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Ministers have their names on top of the page, above the one they write to.</summary>
internal static class LetterheadSigner
{
    private const int ShortestName = 5;

    /// <summary>The letter without its first addressee where he signs it and others are written to.</summary>
    public static Letter Left(Letter letter) =>
        letter.Recipients is [{ Name: { } name }, ..] && letter.Recipients.Count > 1 && TextFolding.Key(name.Value) is { Length: >= ShortestName } first
        && letter.Signatories.Any(signatory => IsSame(TextFolding.Key(signatory.Name.Value), first))
            ? letter with { Recipients = WithoutOffices(letter, [.. letter.Recipients.Skip(1)]) }
            : letter;

    /// <summary>Beneath the writer's name and above the date stand the writer's other offices.</summary>
    private static List<Party> WithoutOffices(Letter letter, List<Party> others) =>
        letter.Dateline is { } dateline && others.FindIndex(party => party.Span.Start > dateline.Date.Span.Start) is > 0 and var first
            && others.Take(first).All(party => party is { Name: null, Title: not null })
            ? others[first..]
            : others;

    /// <summary>One may have a courtesy before the name that the other has not.</summary>
    private static bool IsSame(string one, string other) =>
        one == other
        || one.EndsWith(other, StringComparison.Ordinal) && one[^(other.Length + 1)] == ' '
        || other.EndsWith(one, StringComparison.Ordinal) && one.Contains(' ', StringComparison.Ordinal) && other[^(one.Length + 1)] == ' ';
}
