using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>Understands "brief me before I see …", "what have we asked of … since …", "timeline of …"; null for every
/// other turn.</summary>
internal static class BriefOrderReader
{
    private const int LongestRepeat = 6;
    private const int LongestLink = 8;

    /// <summary>Words that say when, how often or how much, and no longer of whom.</summary>
    private static readonly string[] After = ["times", "since", "over-time", "longer"];

    public static BriefOrder? Read(Question question, BriefWords words)
    {
        var keys = question.Words.Select(word => word.Key).ToList();
        for (var at = 0; at < keys.Count; at++)
        {
            var brief = words.At("brief", keys, at);
            if (brief > 0 && OnlyBefore(keys, at, words))
            {
                return new BriefOrder.About(
                    Subject(question, keys, at + brief, words), Has("longer", keys, words));
            }

            // "I'm meeting the secretary tomorrow, prep me": the subject stands before.
            if (brief > 1 && at > 0 && at + brief == keys.Count
                && Subject(question, keys.GetRange(0, at), 0, words) is { Length: > 0 } before)
            {
                return new BriefOrder.About(before, IsLong: false);
            }

            if (words.At("timeline", keys, at) is var timeline and > 0 && OnlyBefore(keys, at, words))
            {
                return new BriefOrder.Timeline(
                    OfLetters(Subject(question, keys, at + timeline, words), words), Since(keys, words));
            }
        }

        return Linked(keys, words) as BriefOrder ?? Tracked(question, keys, words) ?? Again(keys, words);
    }

    /// <summary>"Timeline of our letters" is of all of them.</summary>
    private static string OfLetters(string subject, BriefWords words) =>
        Question.Keys(subject).All(key =>
            words.Lexicon.Cues[key].Contains(Cue.Letter) || words.At("links", [key], 0) > 0)
            ? ""
            : subject;

    /// <summary>"What have we asked of Mexico since 2018", "how often did we ask for …", "track our asks on
    /// …".</summary>
    private static BriefOrder.Tracker? Tracked(Question question, List<string> keys, BriefWords words)
    {
        var asked = Enumerable.Range(0, keys.Count).FirstOrDefault(at => words.At("asked", keys, at) > 0, -1);
        var since = Since(keys, words);
        return asked >= 0 && (Has("over-time", keys, words) || since is not null)
            ? new BriefOrder.Tracker(Subject(question, keys, asked + words.At("asked", keys, asked), words), since)
            : null;
    }

    /// <summary>"Join 2 and 5": a few words with two numbers.</summary>
    private static BriefOrder.Link? Linked(List<string> keys, BriefWords words)
    {
        var split = Has("split", keys, words);
        var join = Has("join", keys, words);
        var numbers = keys.Where(key => key.All(char.IsAsciiDigit) && key.Length < 4)
            .Select(key => int.Parse(key, CultureInfo.InvariantCulture)).ToList();
        return keys.Count > LongestLink || !split && !join ? null
            : numbers is [var one, var other] ? new BriefOrder.Link(one, other, !split)
            : split && numbers is [var alone] ? new BriefOrder.Link(alone, alone, false)
            : null;
    }

    private static BriefOrder? Again(List<string> keys, BriefWords words)
    {
        if (keys.Count is 0 or > LongestRepeat)
        {
            return null;
        }

        return Has("longer", keys, words) ? new BriefOrder.Longer()
            : Format(keys, words) is { } format ? new BriefOrder.Export(format)
            : null;
    }

    /// <summary>"Give me the Word file": a format, and nothing but what is said around one.</summary>
    private static string? Format(List<string> keys, BriefWords words) =>
        keys.TrueForAll(key => words.Files.Uses(key) || words.At("file-words", [key], 0) > 0)
            ? Enumerable.Range(0, keys.Count).Select(at => words.Files.At(keys, at))
                .FirstOrDefault(found => found is not null)?.Values[0]
            : null;

    private static bool Has(string list, List<string> keys, BriefWords words) =>
        Enumerable.Range(0, keys.Count).Any(at => words.At(list, keys, at) > 0);

    private static bool OnlyBefore(List<string> keys, int at, BriefWords words) =>
        Enumerable.Range(0, at).All(word =>
            words.At("courtesies", keys, word) > 0 || words.At("courtesies", [keys[word]], 0) > 0);

    /// <summary>What is left between the words that lead to it and those that say when.</summary>
    private static string Subject(Question question, List<string> keys, int first, BriefWords words)
    {
        var last = keys.Count - 1;
        for (var at = first; at < keys.Count; at++)
        {
            if (at > first && After.Any(list => words.At(list, keys, at) > 0))
            {
                last = at - 1;
                break;
            }
        }

        while (first <= last && (words.At("links", keys, first) is var link and > 0))
        {
            first += link;
        }

        while (last >= first && words.At("links", keys, last) > 0)
        {
            last--;
        }

        return first > last ? "" : question.Slice(first, last);
    }

    /// <summary>"Since 2018", "since May 2018": from its first day on.</summary>
    private static DateOnly? Since(List<string> keys, BriefWords words)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            var length = words.At("since", keys, at);
            for (var word = at + length; length > 0 && word < Math.Min(keys.Count, at + length + 4); word++)
            {
                if (Year(keys[word]) is { } year)
                {
                    var month = Enumerable.Range(at + length, word - at - length)
                        .Select(before => words.Lexicon.Months.GetValueOrDefault(keys[before]))
                        .FirstOrDefault(found => found > 0, 1);
                    return new DateOnly(year, month, 1);
                }
            }
        }

        return null;
    }

    private static int? Year(string key) => key.Length == 4
        && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200
        ? year
        : null;
}
