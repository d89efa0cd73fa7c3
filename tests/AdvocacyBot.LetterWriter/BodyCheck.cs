using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

/// <summary>The body is right when its words are, all of them and no others; where paragraphs end is a matter of layout.</summary>
internal static class BodyCheck
{
    public static IEnumerable<Difference> Compare(Truth truth, Letter letter)
    {
        var expected = Words(string.Concat(truth.Body));
        var found = Words(string.Concat(letter.Body.Select(paragraph => letter.Source.Slice(paragraph.Span))));
        if (expected == found)
        {
            return [];
        }

        var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return [new Difference("body", From(expected, at), From(found, at))];
    }

    /// <summary>Letters only: a list item's number belongs to the body in one reading and to its layout in another.</summary>
    private static string Words(string text) => string.Concat(text.Where(char.IsLetter));

    private static string From(string words, int at) => $"…{words[at..Math.Min(words.Length, at + 60)]}";
}
