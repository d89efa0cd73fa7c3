using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Titles and offices by the words of a question, in either language.</summary>
internal static class TitleSearch
{
    public static (string Words, IReadOnlyList<HeldTitle> Titles) Find(Reading reading, PartyRole? role)
    {
        var words = Words(reading);
        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms);
        var candidates = reading.Shelf.Titles
            .Where(held => role is null || held.Seen.Role == role)
            .Where(held => !reading.NamesLetters || reading.Scope.Letters.Any(letter => letter.Id == held.Seen.LetterId))
            .Select(held => (Held: held, Stems: StemsOf(held)))
            .ToList();
        var known = units.Where(unit => candidates.Any(one => Holds(one.Stems, unit))).ToList();
        if (known.Count == 0 || !IsOffice(known, reading.Terms) || Foreign(units, known, reading.Terms))
        {
            return (words, []);
        }

        return (words, [.. candidates.Where(one => known.All(unit => Holds(one.Stems, unit))).Select(one => one.Held)]);
    }

    /// <summary>All who have a title with the same words as one of the party's, the party included.</summary>
    public static IReadOnlyList<HeldTitle> SameAs(PartyEntry party, ShelfView shelf)
    {
        var keys = party.Appearances.SelectMany(seen => seen.Titles).Select(title => TextFolding.Key(title)).ToHashSet();
        return [.. shelf.Titles.Where(held => keys.Contains(held.Key))];
    }

    /// <summary>No words besides the subject, or some of titles: "who is Ruiz", "where was Ruiz ambassador".</summary>
    public static bool SpeaksOfTitles(Reading reading)
    {
        var content = reading.Marked.Content().Select(word => reading.Marked.Words[word].Key).ToList();
        return content.Count == 0 || content.Exists(reading.Terms.TitleWords.Contains);
    }

    private static bool Holds(HashSet<string> stems, TermUnit unit) => unit.Ways.Any(way => way.All(stems.Contains));

    /// <summary>Several words of a title, or one that names an office by itself: "ambassador".</summary>
    private static bool IsOffice(List<TermUnit> known, Terms terms) =>
        known.Any(unit => Question.Keys(unit.Typed).Any(terms.TitleWords.Contains))
        && (known.Count > 1 || known.Exists(unit => unit.Typed.Contains(' ')) || known.Exists(unit => terms.TitleWords.Contains(unit.Typed)))
        || known.Count > 1;

    /// <summary>An office was asked for that no title on the shelf has: what is left of the words would mislead.</summary>
    private static bool Foreign(IReadOnlyList<TermUnit> units, List<TermUnit> known, Terms terms)
    {
        var foreign = units.Except(known).ToList();
        return foreign.Exists(unit => Question.Keys(unit.Typed).Any(terms.TitleWords.Contains)) || foreign.Count > known.Count;
    }

    private static HashSet<string> StemsOf(HeldTitle held) =>
        [.. Question.Keys(held.Title + " " + held.Seen.Organization).Select(Stem.Of)];

    /// <summary>From the first word of the topic to the last, so that phrases of several words stay whole.</summary>
    private static string Words(Reading reading)
    {
        var content = reading.Marked.Content().ToList();
        var joined = new List<string>();
        for (var at = 0; at < content.Count; at++)
        {
            if (at > 0)
            {
                joined.AddRange(Between(reading.Marked, content[at - 1], content[at]));
            }

            joined.Add(reading.Marked.Question.Slice(content[at], content[at]));
        }

        return string.Join(' ', joined);
    }

    private static IEnumerable<string> Between(Marked marked, int before, int after) =>
        Enumerable.Range(before + 1, after - before - 1)
            .Where(word => !marked.InCue(word))
            .Select(word => marked.Question.Slice(word, word));
}
