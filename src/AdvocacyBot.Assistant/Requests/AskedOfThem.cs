using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Is that asked of Peru?", right after an ask: yes or no on whom it is asked of.</summary>
internal static class AskedOfThem
{
    private const int LongestFollowUp = 10;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "that", "this", "it", "eso", "esto", "lo", "esa", "aquello",
    };

    public static Request.AboutAsks? Read(Reading reading) => ByOthers(reading) ?? OfPlace(reading);

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
        return reading.Remembered.Last is Request.AboutAsks { Filter.Topic.Length: > 0 } asks && reading.IsYesNo
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
