using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A sentence that tells who signed, as papers print it under a letter: "Firman la carta los diputados nacionales Ana Ruiz
/// (Santa Fe) y Luis Soto; la senadora provincial Eva Paz; …". All of it is read, or none.
/// </summary>
internal static partial class SignatureSentence
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 6_000;

    private const int LongestName = 6;

    /// <summary>The names, each a person's; null where the words are no such sentence.</summary>
    public static IReadOnlyList<SignaturePart>? Parts(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var opening = line.Length > Longest || !OfOpening.Open(words) ? 0 : OpeningLength(words);
        return opening == 0 ? null : Parts(text[line.Start..line.End], opening, line.Start);
    }

    /// <summary>Of the words that tell that they sign; 0 where other words open the line.</summary>
    private static int OpeningLength(ReadOnlySpan<char> words)
    {
        foreach (var opening in Opening().EnumerateMatches(words))
        {
            return opening.Length;
        }

        return 0;
    }

    /// <summary>Other words open a line nearly always.</summary>
    private static readonly Openings OfOpening = new(
        "firma", "suscrib", "rubrica", "adhieren", "lleva", "signed", "la ", "el ", "esta ", "este ", "the ", "this ");

    private static List<SignaturePart>? Parts(string words, int opening, int offset)
    {
        List<SignaturePart> parts = [];
        var rest = new TextSpan(opening, words.Length).Trimmed(words, "", ".”\"» ");
        foreach (var group in SignaturePieces.Of(words, rest, ';'))
        {
            if (Office().Match(words[group.Start..group.End]) is not { Success: true } office)
            {
                return null;
            }

            var names = Names(words, group with { Start = group.Start + office.Length });
            if (!names.TrueForAll(name => IsName(words[name.Start..name.End])))
            {
                return null;
            }

            parts.AddRange(names.Select(name => new SignaturePart(name.At(offset)) { Known = SignatureRole.Person }));
        }

        return parts.Count > 1 ? parts : null;
    }

    private static List<TextSpan> Names(string words, TextSpan group)
    {
        var names = SignaturePieces.Of(words, group, ',');
        var last = words[names[^1].Start..names[^1].End];
        foreach (var link in (string[])[" y ", " e ", " and "])
        {
            if (last.LastIndexOf(link, StringComparison.Ordinal) is > 0 and var at && IsName(last[..at]) && IsName(last[(at + link.Length)..]))
            {
                var whole = names[^1];
                return [.. names.SkipLast(1), whole with { End = whole.Start + at }, whole with { Start = whole.Start + at + link.Length }];
            }
        }

        return names;
    }

    /// <summary>Two words or more that could be a person's, before brackets.</summary>
    private static bool IsName(string words) =>
        words.Split('(')[0] is var name && Token.Of(name).Count is > 1 and <= LongestName
        && PersonName.Score(name) >= 1 && !Segments.NamesInstitution(name);

    [GeneratedRegex(
        @"^\W*((firman|firmaron|suscriben|suscribieron|rubrican|rubricaron|adhieren( a)?|lleva la firma de|signed by)|" +
        @"(la|el|esta|este|the|this) (carta|nota|misiva|documento|texto|letter|statement) (est[aá]|fue|va|lleva|is|was) (firmad[oa]|suscrit[oa]|signed) (por|by))" +
        @"( (la|el|esta|este|dicha|dicho|the|this) (carta|nota|misiva|documento|texto|comunicado|petici[oó]n|pronunciamiento|letter|statement))?,? " +
        @"(?=(los|las|el|la|the) (?-i:\p{Ll}))", Options)]
    private static partial Regex Opening();

    /// <summary>"los diputados nacionales ", "y la senadora provincial ": what they are, before their names.</summary>
    [GeneratedRegex(@"^((y|e|and) )?(los|las|el|la|the) (\p{Ll}[\p{Ll}/-]+ ){1,7}(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Office();
}
