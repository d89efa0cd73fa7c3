using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Numbers by which an office files its letters, and those of citizens: neither a subject nor a copy.</summary>
internal static partial class FileNumbers
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int LongestFileReference = 60;

    private const int FewestOfIdentity = 5;

    /// <summary>"Ref: TG/12.041", "Ref. No. MH/4-19", "CARTA N° 12-2020": numbers and letters, and no word of a subject.</summary>
    public static bool IsReference(string line) =>
        line.Length <= LongestFileReference && TextFolding.HasDigit(line) && FileReference().IsMatch(line)
        && !Token.Of(line).Skip(1).Any(w => w.Text.Length > 3 && w.Text.All(char.IsLetter) && w.Text.Any(char.IsLower)
            && !(w.Key is "reference" or "referencia"));

    [GeneratedRegex(
        @"^((our |your |nuestra |su )?ref(erence|erencia)?|carta|nota|memor[aá]ndum|memorando|circular|ai index|index)\b\.?\s*(n(o|r|ro|[uú]m)?\b\.?|n?[°º])?\s*:?\s*[\p{L}\d]",
        Options)]
    private static partial Regex FileReference();

    /// <summary>"C.C. 35.600.118 de Quibdó", "C.C. 1.047.XXX.XXX": a citizen's number behind the same letters.</summary>
    public static bool IsIdentity(ReadOnlySpan<char> behind) =>
        behind.TrimStart() is var rest && (rest.StartsWith("No", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("N°") || rest.StartsWith("#") || rest.Length > 0 && char.IsAsciiDigit(rest[0]) || IsMasked(rest))
        && Digits(rest) >= FewestOfIdentity;

    private static readonly SearchValues<char> MaskedDigits = SearchValues.Create("0123456789Xx*.-");

    /// <summary>"XX.XXX.118": its first digits are masked.</summary>
    private static bool IsMasked(ReadOnlySpan<char> rest) =>
        rest.IndexOf(' ') is var end && !(end < 0 ? rest : rest[..end]).ContainsAnyExcept(MaskedDigits);

    /// <summary>The digits, and what masks some of them.</summary>
    private static int Digits(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            digits += IsDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is 'X' or 'x' or '*';

    /// <summary>"SGD: 13.402/2022": the number by which an office files a letter, at its end.</summary>
    public static bool IsLabelled(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is >= 2 and <= 6 and var colon && line.AsSpan(0, colon).IndexOfAnyExceptInRange('A', 'Z') < 0
        && line.AsSpan(colon + 1).Trim() is { Length: >= 3 and <= 20 } number && number.IndexOfAnyExceptInRange('-', '9') < 0;
}
