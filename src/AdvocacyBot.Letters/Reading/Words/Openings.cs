namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Beginnings of words, one of which the first word of a text may have, whatever its case. Set phrases are told by how
/// they open; hardly any line opens so, and comparing a few signs is far cheaper than trying a pattern.
/// </summary>
internal sealed class Openings
{
    /// <summary>The last five bits of a letter are the same in both cases.</summary>
    private const int Caseless = 31;

    private readonly string[]?[] _byLetter = new string[]?[Caseless + 1];

    public Openings(params string[] openings)
    {
        foreach (var alike in openings.GroupBy(opening => opening[0] & Caseless))
        {
            _byLetter[alike.Key] = [.. alike];
        }
    }

    /// <summary>Whether the text opens so at its first letter, whatever marks and figures stand before it.</summary>
    public bool Open(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        if (at < text.Length && _byLetter[text[at] & Caseless] is { } alike)
        {
            foreach (var opening in alike)
            {
                if (text[at..].StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
