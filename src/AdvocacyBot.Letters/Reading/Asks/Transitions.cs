using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Openings that put a sentence beside those before it: "In addition, …", "Second, …", "Asimismo, …".</summary>
internal static partial class Transitions
{
    public static bool IsFurtherPoint(string sentence) => Opening().IsMatch(sentence);

    [GeneratedRegex(
        @"^(in addition|additionally|furthermore|moreover|first(ly)?|second(ly)?|third(ly)?|fourth|fifth|finally|lastly|specifically|" +
        @"in particular|at a minimum|to (this|that) end|therefore|accordingly|for these reasons|likewise|also|further|in light of this|" +
        @"asimismo|adem[aá]s|primero|segundo|tercero|finalmente|por [uú]ltimo|por lo (tanto|anterior)|en consecuencia|" +
        @"en particular|igualmente|de igual (manera|forma))\b,?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
