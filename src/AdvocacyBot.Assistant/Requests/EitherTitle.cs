using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"At the agency or the ministry": whoever has either. Of "ambassador to Peru or Chile" the places are of one
/// office, and no title of its own.</summary>
internal static class EitherTitle
{
    /// <param name="find">The titles for the words on one side of "or".</param>
    /// <returns>Null where the words are no alternatives, or nobody has a title for one of them.</returns>
    public static TitleFind? Of(string words, Terms terms, Func<string, TitleFind> find)
    {
        var sides = Sides(words);
        var offices = sides.Count(side => Question.Keys(side).Any(terms.IsOffice));
        if (sides.Count < 2 || (offices > 0 && offices < sides.Count)
            || sides.Exists(side => Question.Keys(side).All(terms.IsPlace)))
        {
            return null;
        }

        var found = sides.ConvertAll(side => find(side));
        return found.TrueForAll(one => one.Titles.Count > 0)
            ? new TitleFind(words, [.. found.SelectMany(one => one.Titles).Distinct()],
                string.Join(' ', found.Select(one => one.Unapplied).Where(one => one.Length > 0)))
            : null;
    }

    private static List<string> Sides(string words)
    {
        var sides = new List<string>();
        var from = 0;
        foreach (var word in Question.Of(words).Words.Where(word => word.Key is "or" or "o" or "u"))
        {
            sides.Add(words[from..word.Span.Start].Trim());
            from = word.Span.End;
        }

        sides.Add(words[from..].Trim());
        sides.RemoveAll(side => side.Length == 0);
        return sides;
    }
}
