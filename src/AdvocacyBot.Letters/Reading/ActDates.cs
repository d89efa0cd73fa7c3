using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Where and when a letter was given, told as acts tell it: "Dada en la ciudad de Lima, a los cuatro (4) días del mes de
/// mayo del año dos mil veintiuno (2021).", "Done at Geneva this 4th day of May 2021".
/// </summary>
internal static partial class ActDates
{
    /// <summary>In UTF-16 units: a place with all it lies in, and a date with each number twice.</summary>
    private const int Longest = 320;

    /// <summary>In lines.</summary>
    private const int MostLines = 4;

    /// <summary>In words.</summary>
    private const int LongestPlace = 7;

    [GeneratedRegex(
        @"^\W*(((dad|hech|firmad|suscrit|expedid|emitid|otorgad|extendid)[oa]s? en |en )(l[ao]s? )?" +
        @"((?-i:ciudad|villa|municipio|distrito|parroquia|comuna|localidad) (capital )?(de |del )?)?|" +
        @"((done|given|signed|dated|issued|adopted) )(at|in) (the (city|town) of )?)(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(,?\s(a los|a las?|al|a|el|el d[ií]a|hoy|on|this|on this)|,)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joining();

    /// <summary>The date and place where the words are nothing but such a line; offsets in <paramref name="words"/>.</summary>
    public static (Sourced<DateOnly> Date, TextSpan? Place)? Read(string words, bool dayFirst)
    {
        if (words.Length > Longest || Opening().Match(words) is not { Success: true } opening
            || DateWords.Find(words, dayFirst) is not { } date || date.Span.Start <= opening.Length
            || !words.AsSpan(date.Span.End).Trim().TrimEnd(").,;").IsEmpty
            || !Joining().IsMatch(words[..date.Span.Start]))
        {
            return null;
        }

        var end = words.IndexOf(',', opening.Length) is > 0 and var comma && comma < date.Span.Start ? comma
            : date.Span.Start - Joining().Match(words[..date.Span.Start]).Length;
        return (date, Token.Of(words[opening.Length..end]).Count is > 0 and <= LongestPlace ? new TextSpan(opening.Length, end) : null);
    }

    /// <summary>Such a line that is long or wrapped, behind the text.</summary>
    public static Dateline? Closing(SourceDocument source, List<LineShape> lines, bool dayFirst)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Line.Text.Length > Longest || !Opening().IsMatch(lines[i].Line.Text))
            {
                continue;
            }

            for (var last = i; last < Math.Min(lines.Count, i + MostLines) && (last == i || lines[last].BlanksBefore == 0); last++)
            {
                var span = lines[i].Line.Span.Through(lines[last].Line.Span);
                if (Read(source.Slice(span), dayFirst) is { } read)
                {
                    return new(
                        new(read.Date.Value, read.Date.Span.At(span.Start)),
                        read.Place is { } place ? source.Words(place.At(span.Start)) : null);
                }
            }
        }

        return null;
    }
}
