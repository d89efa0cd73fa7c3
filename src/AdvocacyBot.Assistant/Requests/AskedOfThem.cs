using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Is that asked of Peru?", right after an ask: yes or no on whom it is asked of.</summary>
internal static class AskedOfThem
{
    private const int LongestFollowUp = 10;
    private const int LongestChoice = 14;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "that", "this", "it", "eso", "esto", "lo", "esa", "aquello",
    };

    public static Request.AboutAsks? Read(Reading reading) =>
        ByOthers(reading) ?? OfEither(reading) ?? OfPlace(reading);

    /// <summary>The asks last told of on some topic, or those on the topic that was last quoted on.</summary>
    private static Request.AboutAsks? LastTold(Reading reading) => reading.Remembered.Last switch
    {
        Request.AboutAsks { Filter.Topic.Length: > 0 } asks => asks,
        Request.AboutTopic { Topic.Length: > 0 } told => new Request.AboutAsks(
            told.Scope, new AskFilter(null, told.Topic, 0, null) { OfTopicAlone = true },
            CountOnly: false, ShowStrength: false),
        _ => null,
    };

    /// <summary>"Who are they asking there, Peru or Chile?": the asks on it, each with whom it is asked of.</summary>
    private static Request.AboutAsks? OfEither(Reading reading)
    {
        var words = reading.Marked.Words;
        return LastTold(reading) is { } asks && words.Count <= LongestChoice && reading.Subjects.Count == 0
            && !reading.NamesLetters && (reading.Has(Cue.Asked) || words.Any(word => word.Key is "asking" or "piden"))
            && words.Any(word => Pointing.Contains(word.Key) || word.Key is "there" or "ahi" or "alli")
            && words.Any(word => word.Key is "or" or "o")
            && reading.Marked.Content().All(word => reading.Terms.IsPlace(words[word].Key))
            ? asks with { AskedOf = "", CountOnly = false, Main = false, IfAny = false, IsYesNo = false }
            : null;
    }

    /// <summary>"Do the others ask for that too?": in the letters besides those it was told of.</summary>
    private static Request.AboutAsks? ByOthers(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Remembered.Last is Request.AboutAsks { Filter.Topic.Length: > 0 } asks
            && words.Count <= LongestFollowUp && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
            && words.Any(word => word.Key is "others" or "otros" or "otras") && reading.Has(Cue.Asked)
            && !reading.HasAny(Cue.Who, Cue.Which, Cue.What, Cue.Count, Cue.Signed)
            && reading.Shelf.Letters.Except(asks.Scope.Letters).ToList() is { Count: > 0 } rest
            && asks.Scope.Letters.Count < reading.Shelf.Letters.Count
            ? asks with { Scope = new LetterScope(rest, ScopeBasis.Named), IfAny = true, CountOnly = false }
            : null;
    }

    private static Request.AboutAsks? OfPlace(Reading reading)
    {
        var marked = reading.Marked;
        return LastTold(reading) is { } asks && reading.IsYesNo
            && marked.Words.Count <= LongestFollowUp && reading.Subjects.Count == 0 && !reading.NamesLetters
            && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Dated, Cue.Else, Cue.Count, Cue.Other)
            && marked.Words.Any(word => Pointing.Contains(word.Key))
            && (reading.HasAny(Cue.Asked, Cue.Addressed) || marked.Words.Any(word => word.Key is "for" or "para" or "a"))
            && marked.Content().ToList() is { Count: > 0 } content
            && content.TrueForAll(word => reading.Terms.IsPlace(marked.Words[word].Key)
                || marked.Words[word].Key is "government" or "gobierno")
            ? asks with
            {
                AskedOf = marked.Question.Slice(content[0], content[^1]),
                CountOnly = false,
                Main = false,
                IfAny = false,
                IsYesNo = false,
            }
            : null;
    }
}
