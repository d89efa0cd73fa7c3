using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>How many signatories a text says there are: "19 former senior U.S. officials", "las 45 organizaciones".</summary>
internal static partial class StatedNumber
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    [GeneratedRegex(@"(?<![\d,.$#])\b(?<vague>more than |over |nearly |almost |m[aá]s de |cerca de |casi )?(?<n>\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:[\p{L}.’'\-]+,? ){0,5}?(?:organi[sz]ations|groups|officials|leaders|signatories|experts|scholars|NGOs|ambassadors|members of congress|senators|representatives|lawyers|academics|bishops|organizaciones|colectivos|personas|firmantes|instituciones|exfuncionarios)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stated();

    /// <summary>The first exact number stated within the span; "more than 100" states none.</summary>
    public static Sourced<int>? Find(SourceDocument source, TextSpan within)
    {
        var match = Stated().Match(source.Slice(within));
        if (!match.Success || match.Groups["vague"].Success)
        {
            return null;
        }

        var number = match.Groups["n"];
        var value = int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Array.IndexOf(Words, number.Value.ToLowerInvariant());
        return new(value, new TextSpan(number.Index, number.Index + number.Length).At(within.Start));
    }
}
