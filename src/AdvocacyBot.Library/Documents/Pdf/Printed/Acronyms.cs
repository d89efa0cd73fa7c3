using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>The initials that a name carries behind it tell where the name began: "(LCPA)", "– CFM".</summary>
internal static partial class Acronyms
{
    private const int Telling = 5;

    // So many of its letters are the words' own; some writers leave one out.
    private const int Left = 1;
    private const int Fewest = 2;

    /// <summary>
    /// Points for what ends in initials of both lines' words, and against where those of its own suffice.
    /// </summary>
    public static int Belongs(string entry, string next)
    {
        if (Behind().Match(next) is not { Success: true } match)
        {
            return 0;
        }

        var letters = match.Groups["letters"].Value.ToUpperInvariant();
        var rest = next[..match.Index];
        var (alone, together) = (Shared(rest, letters), Shared($"{entry} {rest}", letters));
        var enough = Math.Max(Fewest, letters.Length - Left);
        return alone >= enough ? -Telling : together >= enough ? Telling : 0;
    }

    [GeneratedRegex(@"(?:\((?<letters>[\p{Lu}]{2,9})\)|[–—-] (?<letters>[\p{Lu}]{2,9}))(?:$|[ ,])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    /// <summary>How many of the letters, in their order, the words begin with.</summary>
    private static int Shared(string words, string letters)
    {
        var found = 0;
        foreach (var word in Token.Of(words))
        {
            found += found < letters.Length && word.IsCapitalised
                && char.ToUpperInvariant(word.Text[0]) == letters[found] ? 1 : 0;
        }

        return found;
    }
}
