using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>
/// What an ask comes to: its deeds, each with the things named right after it ("end · temporary, cooperation"), and all
/// that it speaks of. Places and words that any ask may hold are left out.
/// </summary>
internal sealed record AskMatter(
    Ideas Ideas, IReadOnlyList<(string Deed, IReadOnlyDictionary<string, string> Things)> Deeds)
{
    /// <summary>So many words after a deed still belong to it.</summary>
    private const int Reach = 9;

    private const int ThingsInCommon = 2;

    /// <summary>So alike are two asks that say nearly the same in other deeds.</summary>
    private const double NearlyAll = 0.5;

    public static AskMatter Of(string words, PromptSet prompts)
    {
        var typed = Question.Of(words).Words;
        var stems = typed.Select(word => Stem.Of(word.Key)).ToList();
        List<(string, IReadOnlyDictionary<string, string>)> deeds = [];
        for (var at = 0; at < stems.Count; at++)
        {
            if (prompts.Briefing.Deeds.At(stems, at) is { } deed)
            {
                deeds.Add((deed.Values[0], Things(words, typed, stems, at + deed.Length, prompts)));
            }
        }

        return new AskMatter(Ideas.In(words, prompts.Terms, prompts.English, prompts.Spanish), deeds);
    }

    /// <summary>What both ask for, in the words of this one; empty where they are not the same.</summary>
    public IReadOnlyList<string> SharedWith(AskMatter other)
    {
        foreach (var (deed, things) in Deeds)
        {
            foreach (var same in other.Deeds.Where(one => one.Deed == deed))
            {
                var shared = things.Where(thing => same.Things.ContainsKey(thing.Key)).ToList();
                if (shared.Count >= ThingsInCommon)
                {
                    return [deed, .. shared.Select(thing => thing.Value)];
                }
            }
        }

        return Ideas.Likeness(other.Ideas) < NearlyAll ? []
            : [.. Ideas.Shared(other.Ideas).OrderByDescending(idea => idea.Weight).Take(3)
                .Select(idea => idea.Written)];
    }

    private static Dictionary<string, string> Things(
        string words, IReadOnlyList<Word> typed, List<string> stems, int from, PromptSet prompts)
    {
        Dictionary<string, string> things = new(StringComparer.Ordinal);
        for (var at = from; at < Math.Min(stems.Count, from + Reach); at++)
        {
            var key = typed[at].Key;
            if (key.Length > 2 && !prompts.Terms.IsPlace(key) && !prompts.Briefing.Generic.Contains(stems[at])
                && !prompts.English.Plain.Contains(key) && !prompts.English.Ignored.Contains(key)
                && !prompts.Spanish.Plain.Contains(key) && !prompts.Spanish.Ignored.Contains(key))
            {
                things.TryAdd(stems[at], words[typed[at].Span.Start..typed[at].Span.End]);
            }
        }

        return things;
    }
}
