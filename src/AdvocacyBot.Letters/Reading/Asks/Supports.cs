using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>"We support …": an ask of a kind where a measure is supported; to support people is one's work.</summary>
internal static partial class Supports
{
    private const int FarthestObject = 12;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static AskClause? In(SentenceText sentence)
    {
        if (Cue.In(sentence, CueWords.Support) is not { } match || sentence.IsQuoted(match.Index))
        {
            return null;
        }

        var by = match.Groups["by"];
        var verb = match.Groups["verb"];
        var after = verb.Index + verb.Length;
        var isStand = match.Value.Contains("stand in", StringComparison.OrdinalIgnoreCase);
        var points = 3 + (isStand ? 2 : 0) + (match.Length - by.Length - verb.Length > 3 ? 1 : 0) + ObjectPoints(sentence, after, verb.Value);
        return new AskClause(AskKind.Support, AskStrength.Support, points, match.Index, after)
        {
            By = by.Success ? new TextSpan(by.Index, by.Index + by.Length) : null,
        };
    }

    private static int ObjectPoints(SentenceText sentence, int after, string verb)
    {
        var seen = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Start < after)
            {
                continue;
            }

            // Whoever goes with people, "acompañamos a comunidades del Norte", tells of his work.
            if (AskWords.IsSupported(token.Key) || seen > 0 && token.IsCapitalised && !verb.StartsWith("acompa", StringComparison.OrdinalIgnoreCase))
            {
                return 3;
            }

            if (++seen > FarthestObject || token.Key is "who" or "that" or "que" or "in" or "en")
            {
                return 0;
            }
        }

        return 0;
    }

    public static readonly AskWays Cue = new(
        new WordStems("support", "endorse", "back", "apoyamos", "respaldamos", "acompa", "apoyo a", "respaldo a"),
        new(OwnPattern(), " support", " endorse", " back"),
        new(NounPattern(), "support for", "support of"),
        new(SpanishPattern(), "apoyamos", "respaldamos", "acompa", "apoyo a", "respaldo a"));

    [GeneratedRegex(
        @"\b(?<by>we|i|our (organi[sz]ations|coalition|groups)|(the )?undersigned( [\p{L}-]+){0,3})( (also|" +
        @"strongly|fully|firmly|" +
        @"wholeheartedly|continue|to|therefore|deeply|further|write|in|urge))* (?<verb>support|endorse|back)\b", Options)]
    private static partial Regex OwnPattern();

    [GeneratedRegex(
        @"\b((express|reiterate|reaffirm|our|write in) (our )?(strong |full |continued )?(?<verb>support (for|of))|" +
        @"(we )?stand in (strong |full )?(?<verb>support of))\b", Options)]
    private static partial Regex NounPattern();

    [GeneratedRegex(
        @"\b((nuestro|nuestra|pleno|total) (?<verb>(apoyo|respaldo) al?)|(?<verb>apoyamos|respaldamos|acompañamos)(?<!\bque (l[aeo]s? )?\p{L}+))\b",
        Options)]
    private static partial Regex SpanishPattern();
}
