using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A long text in portions: between sentences, inside one only where it is too long itself.</summary>
internal static class Portions
{
    /// <summary>Spans of at most so many characters; together they leave out only white space.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return [new TextSpan(0, text.Length)];
        }

        List<TextSpan> portions = [];
        var sentences = Sentences.Of(text, new TextSpan(0, text.Length));
        foreach (var sentence in sentences.SelectMany(one => Cut(text, one, most)))
        {
            if (portions.Count > 0 && sentence.End - portions[^1].Start <= most)
            {
                portions[^1] = new TextSpan(portions[^1].Start, sentence.End);
            }
            else
            {
                portions.Add(sentence);
            }
        }

        return portions;
    }

    /// <summary>Where the last whole word ends within so many characters; that many where no word ends.</summary>
    public static int EndOfWord(string text, int start, int most)
    {
        var limit = Math.Min(start + most, text.Length);
        if (limit == text.Length)
        {
            return limit;
        }

        for (var end = limit; end > start; end--)
        {
            if (char.IsWhiteSpace(text[end]))
            {
                return end;
            }
        }

        return char.IsLowSurrogate(text[limit]) && limit - 1 > start ? limit - 1 : limit;
    }

    private static IEnumerable<TextSpan> Cut(string text, TextSpan sentence, int most)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = Math.Min(EndOfWord(text, start, most), sentence.End);
            yield return new TextSpan(start, end);
            for (start = end; start < sentence.End && char.IsWhiteSpace(text[start]);)
            {
                start++;
            }
        }
    }
}
