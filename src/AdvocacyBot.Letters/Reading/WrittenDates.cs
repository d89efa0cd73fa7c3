using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Finds where a letter writes a date.</summary>
public static class WrittenDates
{
    /// <summary>The places of a date in the letter's text, in order; of figures alone, read as its language does.</summary>
    public static IEnumerable<TextSpan> Of(Letter letter, DateOnly date)
    {
        var dayFirst = DateOrder.IsDayFirst(letter.Source.Text, letter.Language);
        foreach (var line in letter.Source.Lines)
        {
            var from = 0;
            while (DateWords.Find(line.Text[from..], dayFirst) is { } found)
            {
                if (found.Value == date)
                {
                    yield return found.Span.At(line.Span.Start + from);
                }

                from += found.Span.End;
            }
        }
    }
}
