using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>The subject of "should" or "debe", and whether it is one who can be asked.</summary>
internal sealed record Subject(int Points, TextSpan? Asked)
{
    /// <summary>One thing or all such, and nobody who acts: "the vacancy", "all licences".</summary>
    public bool IsThing { get; init; }
}

internal static class Subjects
{
    private const int Longest = 14;

    /// <summary>More words than these behind "which" have a verb of their own: "which the law requires".</summary>
    private const int LongestOwner = 2;

    /// <summary>In words, with the article.</summary>
    private const int LongestDraft = 7;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.–—()");

    public static Subject Before(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var first = FirstWord(sentence, verb);
        if (first >= verb)
        {
            if (tokens[verb].Key is "should" && sentence.Text[^1] != '?')
            {
                // "Should we receive no reply": what follows is a condition.
                return new Subject(-8, null);
            }

            // "se deben implementar", "Al centro debe estar": who acts comes later or is not told.
            return new Subject(0, null);
        }

        if (IsRelative(tokens, first))
        {
            return new Subject(-4, null);
        }

        var words = Enumerable.Range(first, verb - first).Select(i => tokens[i].Key).ToList();
        var last = verb - 1;
        while (last > first && (tokens[last].Key is "no" or "not" || AskWords.IsAdverb(tokens[last].Key)))
        {
            last--;
        }

        if (words[0] is not ("we" or "i") && Enumerable.Range(1, words.Count - 1).Any(i => IsTelling(words, i)))
        {
            // "Superintendents have told us they must order food": what someone tells of himself.
            return new Subject(-6, null);
        }

        var span = new TextSpan(tokens[first].Start, tokens[last].End);
        if (words.Exists(w => w is "you" or "usted" or "ustedes"))
        {
            return new Subject(4, null);
        }

        if (words[0] is "we" or "i" or "there" or "what" or "who" or "this" or "which" or "nobody" or "nosotros"
            || words is ["all" or "each" or "both" or "many" or "most" or "some" or "none", "of", "us", ..]
            || words.Take(2).Any(AskWords.IsSubordinator) || words is ["no", ..]
            || words.Exists(w => w is "cuya" or "cuyo" or "cuyas" or "cuyos" or "whose"))
        {
            return new Subject(-4, null);
        }

        var isAgent = words[0] is not ("a" or "an") && IsAgent(tokens, first, verb) || IsDraft(tokens, first, verb) || verb - first == 1 && tokens[first].Text is { Length: > 2 } name && name.All(char.IsUpper);
        var isYours = words.Exists(w => w is "your" or "su" or "sus");
        return new Subject((isAgent ? 3 : 0) + (isAgent && isYours ? 1 : 0), isAgent ? span : null)
        {
            IsThing = !isAgent && words is ["civil", "society", ..] || !isAgent && !words.Exists(w => w is "voice" or "voices") && words[0] is "the" or "this" or "these" or "all" or "any" or "every" or "each" or "a" or "an",
        };
    }

    /// <summary>What is told opens with a word of its own: "told us", "says the road", and no "proposed road".</summary>
    private static bool IsTelling(List<string> words, int at) =>
        at + 1 < words.Count && words[at + 1] is "us" or "me" or "you" or "they" or "it" or "he" or "she" or "we" or "the" or "a" or "an" or "this"
            or "these" or "all" or "no" or "any" or "their" or "his" or "her" or "our" or "them"
        && words[at] is "told" or "tell" or "tells" or "say" or "says" or "said" or "think" or "thinks" or "thought" or "knows" or "knew" or "argue" or "argues"
            or "argued" or "insists" or "insisted" or "claimed" or "warned" or "wrote" or "believes" or "believed" or "feels" or "felt" or "explained"
            or "admitted" or "conceded" or "assured" or "promised" or "recommended" or "suggested" or "proposed" or "agreed" or "decided" or "ruled" or "found"
            or "concluded" or "asked" or "requested" or "urged" or "hoped" or "wanted" or "report" or "claim" or "hope";

    /// <summary>"The Draft EIS must …": a paper that is still being written is asked for what its writers are.</summary>
    private static bool IsDraft(List<Token> tokens, int first, int verb) =>
        verb - first is > 2 and <= LongestDraft && tokens[first].Key is "the" or "any" && tokens[first + 1].Key is "draft" or "revised" or "supplemental";

    /// <summary>"actions that Mexico should take" tells of actions; "we believe that Mexico should act" asks.</summary>
    private static bool IsRelative(List<Token> tokens, int first) =>
        IsWhich(tokens, first) || first > 1 && tokens[first - 1].Key is "that" or "que"
        && tokens[first - 2].Key is not ("believe" or "think" or "feel" or "consider" or "agree" or "clear" or "creemos"
            or "consideramos" or "pensamos" or "is" or "es" or "maintain" or "view" or "belief" or "position");

    /// <summary>"laws which Congress must pass".</summary>
    private static bool IsWhich(List<Token> tokens, int first) =>
        first > 0 && tokens[first - 1].Key is "which" or "whom" or "cual" or "cuales";

    /// <summary>Back to the last comma, colon, "that" or "and" before the verb; the words between are the subject.</summary>
    private static int FirstWord(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var first = verb;
        while (first > 0 && verb - first < Longest
            && sentence.Between(first - 1, first).AsSpan().IndexOfAny(Breaks) < 0
            && tokens[first - 1].Key is not ("that" or "que" or "se" or "therefore" or "therefor" or "finally")
            && !(verb - first <= LongestOwner && IsWhich(tokens, first)))
        {
            first--;
        }

        while (first < verb && tokens[first].Key is "and" or "but" or "so" or "y" or "pero" or "also" or "believe"
            or "therefore")
        {
            first++;
        }

        return first;
    }

    /// <summary>The head of the subject acts: the last word before "of …", or a name.</summary>
    private static bool IsAgent(List<Token> tokens, int first, int verb)
    {
        for (var i = first; i < verb; i++)
        {
            if (i > first && tokens[i].Key is "in" or "by" or "with" or "from" or "against" or "for" or "to"
                or "on" or "at" or "under" or "before" or "between" or "about" or "who" or "en" or "por"
                or "con" or "contra" or "para")
            {
                return false;
            }

            if (AskWords.IsAgent(tokens[i].Key) || Regions.IsRegion(tokens[i].Key))
            {
                return true;
            }

            if (i + 1 < verb && Regions.IsRegion(tokens[i].Key + " " + tokens[i + 1].Key))
            {
                return true;
            }
        }

        return false;
    }
}
