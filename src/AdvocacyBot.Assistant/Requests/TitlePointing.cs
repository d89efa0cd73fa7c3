using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The letter to the secretaries": the title of an addressee points at a letter.</summary>
internal static class TitlePointing
{
    public static Narrowing? Read(Marked marked, ShelfView shelf)
    {
        if (marked.Aside.Count == 0)
        {
            return null;
        }

        var words = marked.Aside.Order().Select(word => Stem.Of(marked.Words[word].Key)).ToList();
        var ways = words.ConvertAll(word => Ways(word, marked.Terms));
        return new Narrowing(
            letter => letter.Recipients.Any(seen => HasTitle(seen.Titles, ways)),
            Required: false,
            marked.Question.Slice(marked.Aside.Min(), marked.Aside.Max()));
    }

    /// <summary>Words of titles after "letter to", or after a name there: "the letter to Ruiz and her secretaries".</summary>
    public static IReadOnlySet<int> WordsOf(Marked marked) => Enumerable.Range(0, marked.Words.Count)
        .Where(word => marked.Terms.IsTitleWord(marked.Words[word].Key) && !marked.InCue(word) && !marked.InParty(word)
            && AfterTo(marked, word))
        .ToHashSet();

    private static bool AfterTo(Marked marked, int word)
    {
        for (var at = word - 1; at > 0 && at >= word - 8; at--)
        {
            if (marked.Words[at].Key is "to" or "a" or "al" or "para" && marked.HasAt(at - 1, Cue.Letter))
            {
                return true;
            }

            if (!marked.IsIgnored(at) && !marked.InParty(at) && !marked.Terms.IsTitleWord(marked.Words[at].Key)
                && !marked.Lexicon.Numbers.ContainsKey(marked.Words[at].Key) && !marked.HasAt(at, Cue.Change))
            {
                return false;
            }
        }

        return false;
    }

    private static HashSet<string> Ways(string stem, Terms terms)
    {
        string[] keys = [stem];
        var phrases = new[] { terms.ToEnglish.At(keys, 0), terms.ToSpanish.At(keys, 0) }
            .SelectMany(found => found?.Values ?? []);
        return [stem, .. phrases.Select(phrase => Stem.Of(Question.Keys(phrase)[0]))];
    }

    private static bool HasTitle(IReadOnlyList<string> titles, List<HashSet<string>> ways) =>
        titles.Any(title => ways.Exists(way => Question.Keys(title).Select(Stem.Of).Any(way.Contains)));
}
