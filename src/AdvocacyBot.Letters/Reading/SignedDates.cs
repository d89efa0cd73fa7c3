using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// "Electronically signed on 01/02/2021 17:42 (UTC+01)": when a letter was signed that tells no other date of its own.
/// </summary>
internal static partial class SignedDates
{
    /// <summary>In lines from the end.</summary>
    private const int Farthest = 12;

    private static readonly WordStems Ways = new("electronic", "digital", "e-sign");

    [GeneratedRegex(
        @"\b((electronically|digitally|e-) ?signed|signed (electronically|digitally))\b[^\d]{0,60}?\bon:? (?=\d|\p{L}+ \d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signing();

    /// <summary>The day of signing, where all who signed so did it on the same.</summary>
    public static Dateline? Read(SourceDocument source, List<LineShape> lines, bool dayFirst)
    {
        List<Sourced<DateOnly>> found = [];
        foreach (var line in lines.Skip(lines.Count - Farthest)
            .Where(line => line.Shown.Length <= LineShape.LongLine && Ways.AreIn(line.Line.Text)))
        {
            if (Signing().Match(line.Line.Text) is { Success: true } mark && mark.Index + mark.Length is var start
                && DateWords.Find(line.Line.Text[start..], dayFirst) is { Span.Start: 0 } date)
            {
                found.Add(new(date.Value, date.Span.At(line.Line.Span.Start + start)));
            }
        }

        return found.Count > 0 && found.TrueForAll(date => date.Value == found[0].Value) ? new(found[0], null) : null;
    }
}
