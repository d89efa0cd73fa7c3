using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading;

/// <summary>"UAV: Universidad Austral. UPS: Universidad …": beneath the names what their letters stand for.</summary>
internal static partial class SignatureLegend
{
    public static bool Is(string line) => line.AsSpan().Count(':') > 1 && Letters().IsMatch(line);

    [GeneratedRegex(
        @"^\W*(\p{Lu}[\p{Lu}\d-]{1,9} ?[:=] ?\p{Lu}[^:;.=]{6,110}([;.,]\s+|\.?$)){2,40}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();
}
