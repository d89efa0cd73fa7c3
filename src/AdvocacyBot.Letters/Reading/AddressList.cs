using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Addressees listed a line each: "Ann Lee, Director of …", "Bo Ruiz, Migration Office", and so on.</summary>
internal static class AddressList
{
    /// <summary>As many lines of one form make a list of them.</summary>
    private const int Fewest = 3;

    /// <summary>In words; a name with its courtesies is no longer.</summary>
    private const int LongestName = 8;

    /// <summary>An entry of one part is none, and without one of these a line is one part.</summary>
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;|\t–—-/.");

    /// <summary>The lines that hold an entry each; none where they make no list.</summary>
    /// <param name="spans">The words of each line behind its mark.</param>
    public static HashSet<LineShape> Entries(
        SourceDocument source, List<LineShape> lines, TextSpan[] spans)
    {
        HashSet<LineShape> entries = [.. lines.Where((_, i) => IsEntry(source, spans[i]))];
        if (entries.Count > 1 && lines.Take(entries.Count).All(entries.Contains)
            && Enumerable.Range(1, lines.Count - 1).All(i => lines[i].BlanksBefore == 0 && spans[i] == lines[i].Line.Span)
            && entries.All(line => line.Tokens.Any(w => w.Key is "of" or "de" or "del" or "for"))
            && lines.Skip(entries.Count).All(NamesBody))
        {
            return [.. lines];
        }

        return entries.Count >= Fewest ? entries : [];
    }

    /// <summary>One more entry beneath those of persons who have told whose they are.</summary>
    private static bool NamesBody(LineShape line) =>
        line is { BlanksBefore: 0, IsPostal: false, OpensTitle: false } && Segments.NamesInstitution(line.Shown);

    /// <summary>No more than two.</summary>
    private static List<TextSpan> FirstParts(string text, TextSpan span)
    {
        List<TextSpan> parts = new(2);
        foreach (var segment in Segments.Of(text, span))
        {
            foreach (var part in AddressStops.Parts(text, segment))
            {
                parts.Add(part);
                if (parts.Count == 2)
                {
                    return parts;
                }
            }
        }

        return parts;
    }

    /// <summary>A person and behind the comma an office or a body.</summary>
    private static bool IsEntry(SourceDocument source, TextSpan span) =>
        source.Text.AsSpan(span.Start, span.Length).ContainsAny(Dividers)
        && FirstParts(source.Text, span) is [var first, var held]
        && source.Slice(first) is var name && source.Slice(held) is var office
        && Token.Of(name) is { Count: > 1 and <= LongestName } words && !OfficeWords.OpensTitle(words)
        && PersonName.Score(name, words) >= 1 && !PostalPhrases.NamesPlace(name) && !PostalPhrases.NamesHouse(name)
        && (Token.Of(office) is var of && OfficeWords.OpensTitle(of) || Segments.NamesInstitution(office, of) && !Regions.IsPlace(office));
}
