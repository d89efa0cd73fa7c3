using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>One idea of a question: as typed, and every way letters may write it, each as stems in order.</summary>
/// <param name="Loose">Words of the same family of meaning: they find, but weigh less.</param>
/// <param name="Standing">How much it matters if no letter holds it.</param>
internal sealed record TermUnit(
    string Typed, IReadOnlyList<IReadOnlyList<string>> Ways, IReadOnlyList<IReadOnlyList<string>> Loose,
    Standing Standing);

internal enum Standing
{
    /// <summary>Likely only a way of putting it.</summary>
    Plain,

    /// <summary>A word of no list: what it names is likely what the question is about.</summary>
    Unlisted,

    /// <summary>A word of the field.</summary>
    Known,

    /// <summary>A name, a number, or a subject that nothing else stands for.</summary>
    Subject,
}

/// <summary>Turns words into ideas, by the bilingual vocabulary; the longest known phrase is one idea.</summary>
internal static class TermUnits
{
    /// <summary>One letter of a shorter word makes another word: "reward", "regard".</summary>
    private const int ShortestMended = 7;

    private const int ShortestKin = 5;
    private const int ShortestInitials = 3;

    public static IReadOnlyList<TermUnit> Of(string words, Lexicon lexicon, Terms terms, Func<string,
        bool>? isWritten = null, IEnumerable<string>? written = null)
    {
        var typed = Question.Of(words).Words;
        var stems = typed.Select(word => lexicon.Plain.Contains(word.Key) ? Stem.Of(word.Key)
            : Mended(word.Key, terms, isWritten, written ?? [])).ToList();
        List<TermUnit> units = [];
        var ends = -1;
        for (var at = 0; at < stems.Count; at++)
        {
            var before = units.Count;
            var first = at;
            if (Phrase(stems, at, terms) is { } found && !(found.Length == 1 && IsSmall(typed[at], lexicon)))
            {
                units.Add(new TermUnit(string.Join(' ', typed.Skip(at).Take(found.Length).Select(word =>
                    word.Key)), found.Ways, found.Loose, StandingOf(typed, at, found.Length, lexicon, terms)));
                at += found.Length - 1;
            }
            else if (!lexicon.Ignored.Contains(typed[at].Key) && typed[at].Key.Length > 1)
            {
                units.Add(new TermUnit(
                    typed[at].Key, [[stems[at]], .. InFull(typed[at].Key, lexicon, terms)], [],
                    StandingOf(typed, at, 1, lexicon, terms)));
            }

            if (units.Count > before)
            {
                JoinAlternatives(units, first - ends == 2 && typed[first - 1].Key is "or" or "o" or "u");
                ends = at;
            }
        }

        return units;
    }

    /// <summary>"Un reto": no United Nations.</summary>
    private static bool IsSmall(Word typed, Lexicon lexicon) =>
        typed.Key.Length < ShortestInitials && !typed.Capitalised && lexicon.Ignored.Contains(typed.Key);

    /// <summary>A body's short name, as the vocabulary writes it in full in either language.</summary>
    private static List<IReadOnlyList<string>> InFull(string key, Lexicon lexicon, Terms terms) =>
        !lexicon.Plain.Contains(key) && terms.ShortNames.Find(key) is { } body
            && Phrase([.. Question.Keys(body).Select(Stem.Of)], 0, terms) is { } found ? found.Ways : [];

    /// <summary>"Reunification or unity": either will do, so the two are one idea.</summary>
    private static void JoinAlternatives(List<TermUnit> units, bool either)
    {
        if (either && units is [.., var one, var other])
        {
            units.RemoveRange(units.Count - 2, 2);
            units.Add(new TermUnit($"{one.Typed} {other.Typed}", [.. one.Ways, .. other.Ways], [.. one.Loose,
                .. other.Loose],
                one.Standing > other.Standing ? one.Standing : other.Standing));
        }
    }

    private static Standing StandingOf(
        IReadOnlyList<Word> typed, int at, int length, Lexicon lexicon, Terms terms)
    {
        var words = typed.Skip(at).Take(length).ToList();
        var opens = at == 0 && lexicon.Plain.Contains(words[0].Key);
        return words.Exists(word => (word.Capitalised && !opens) || word.Key.Any(char.IsDigit)
                || terms.Subjects.Contains(Stem.Of(word.Key))) ? Standing.Subject
            : length == 1 && lexicon.Plain.Contains(words[0].Key) ? Standing.Plain
            : words.Exists(word => terms.Knows(Stem.Of(word.Key))) ? Standing.Known
            : Standing.Unlisted;
    }

    /// <summary>A word that neither the letters nor the vocabulary know, read as the one it is a slip away
    /// from.</summary>
    private static string Mended(string key, Terms terms, Func<string, bool>? isWritten, IEnumerable<string> written)
    {
        var stem = Stem.Of(key);
        if (isWritten is null || stem.Length < ShortestKin - 1 || isWritten(stem) || terms.Knows(stem))
        {
            return stem;
        }

        if (terms.Infinitive(key) is { } verb)
        {
            return verb;
        }

        if (stem.Length < ShortestKin)
        {
            return stem;
        }

        var meant = stem.Length < ShortestMended ? null : written.Concat(terms.Words.Spanish).Concat(terms.Words.English)
            .Where(known => known.Length > 0 && known[0] == stem[0] && (Misspelling.Fits(stem, known)
                || Misspelling.Fits(Misspelling.Sound(stem), Misspelling.Sound(known))))
            .MinBy(known => Misspelling.Distance(stem, known));
        return meant ?? terms.Kin(stem) ?? stem;
    }

    /// <summary>The longest known phrase here, with its translations, and the families of meaning they belong
    /// to.</summary>
    private static (int Length, List<IReadOnlyList<string>> Ways, List<IReadOnlyList<string>> Loose)? Phrase(
        List<string> stems, int at, Terms terms)
    {
        var tables = new[] { terms.ToEnglish.At(stems, at), terms.Related.At(stems, at),
            terms.ToSpanish.At(stems, at) };
        var family = terms.Families.At(stems, at);
        var longest = Math.Max(tables.Max(found => found?.Length ?? 0), family?.Length ?? 0);
        if (longest == 0)
        {
            return null;
        }

        List<IReadOnlyList<string>> ways = [stems.GetRange(at, longest)];
        foreach (var found in tables.Where(found => found?.Length == longest))
        {
            ways.AddRange(found!.Value.Values.Select(value =>
                (IReadOnlyList<string>)[.. Question.Keys(value).Select(Stem.Of)]));
        }

        ways = [.. ways.DistinctBy(Joined)];
        var loose = ways.SelectMany(way => FamilyOf(way, terms)).Where(member => !ways.Exists(member.SequenceEqual));
        return (longest, ways, [.. loose.DistinctBy(Joined)]);
    }

    private static string Joined(IReadOnlyList<string> way) => string.Join(' ', way);

    private static IEnumerable<IReadOnlyList<string>> FamilyOf(IReadOnlyList<string> way, Terms terms) =>
        terms.Families.At(way, 0) is { } found && found.Length == way.Count ? found.Values.SelectMany(one => one) : [];
}
