using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The letter to the secretaries": the titles of its addressees point at a letter; the best fit
/// wins.</summary>
internal static class TitlePointing
{
    private const int FarthestBack = 9;
    private const int NearLetter = 5;
    private const double WholeTitle = 1;
    private const double PartOfTitle = 0.6;

    /// <summary>Of these letters, those whose addressees' titles fit best; empty where none fits.</summary>
    public static IReadOnlyList<LetterCard> Best(Marked marked, IReadOnlyList<LetterCard> letters)
    {
        if (marked.Aside.Count == 0)
        {
            return [];
        }

        var words = marked.Question.Slice(marked.Aside.Min(), marked.Aside.Max());
        var units = TermUnits.Of(words, marked.Lexicon, marked.Terms);
        // The same few hundred titles stand on most letters.
        var known = units.Select(unit => (Unit: unit, Fits: new Dictionary<string, double>(StringComparer.Ordinal)))
            .ToList();
        var fits = letters
            .Select(letter => (Letter: letter, Score: known.Sum(one => Best(letter, one.Unit, one.Fits))))
            .ToList();
        var best = fits.Select(one => one.Score).DefaultIfEmpty().Max();
        return [.. fits.Where(one => best > 0 && one.Score >= best - 0.01).Select(one => one.Letter)];
    }

    /// <summary>Words of titles after "letter to" or "letter sent to", after a name there ("the letter to Ruiz and her
    /// secretaries"), and before a word for a letter ("the governor's letter").</summary>
    public static IReadOnlySet<int> WordsOf(Marked marked)
    {
        var titles = Enumerable.Range(0, marked.Words.Count)
            .Where(word => IsTitle(marked, word) && (AfterTo(marked, word) || BeforeLetter(marked, word)))
            .ToHashSet();
        var places = titles.SelectMany(word => new[] { word - 1, word + 1, word + 2 })
            .Where(word => word >= 0 && word < marked.Words.Count && IsPlace(marked, word)
                && !titles.Contains(word) && (marked.Words[word].Capitalised || IsOf(marked, word))).ToList();
        return titles.Union(places).ToHashSet();
    }

    private static bool IsTitle(Marked marked, int word) => marked.Terms.IsTitleWord(marked.Words[word].Key)
        && !(marked.Words[word].Key == "estados" && word + 1 < marked.Words.Count
            && marked.Terms.IsPlace(marked.Words[word + 1].Key))
        && !marked.InCue(word) && !marked.InParty(word);

    private static bool IsPlace(Marked marked, int word) => marked.Terms.Has(Stem.Of(marked.Words[word].Key))
        && !marked.InCue(word) && !marked.InParty(word) && !marked.IsIgnored(word);

    /// <summary>"The secretary of mexico", typed so.</summary>
    private static bool IsOf(Marked marked, int word) => word > 0 && marked.Words[word - 1].Key is "of" or "de"
        && marked.Terms.IsPlace(marked.Words[word].Key);

    private static bool BeforeLetter(Marked marked, int word)
    {
        while (word + 1 < marked.Words.Count && IsTitle(marked, word + 1))
        {
            word++;
        }

        return word + 1 < marked.Words.Count && marked.HasAt(word + 1, Cue.Letter)
            && !marked.HasAt(word + 1, Cue.Which);
    }

    private static bool AfterTo(Marked marked, int word)
    {
        for (var at = word - 1; at >= 0 && at >= word - FarthestBack; at--)
        {
            if (IsTo(marked, at) && FollowsLetter(marked, at))
            {
                return true;
            }

            if (!MayStandBetween(marked, at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>English "a" is an article.</summary>
    private static bool IsTo(Marked marked, int at) =>
        !marked.HasAt(at, Cue.Asked) && !marked.HasAt(at, Cue.Held)
        && (marked.Words[at].Key is "to" or "for" or "al" or "para" or "ante"
            || (marked.Words[at].Key == "a" && marked.Language == LetterLanguage.Spanish)
            || marked.HasAt(at, Cue.Addressed));

    private static bool FollowsLetter(Marked marked, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - NearLetter; before--)
        {
            if (marked.HasAt(before, Cue.Letter) || marked.HasAt(before, Cue.Organizations)
                || marked.HasAt(before, Cue.Officials))
            {
                return true;
            }

            if (!marked.IsIgnored(before) && !marked.HasAt(before, Cue.Addressed) && !marked.HasAt(before, Cue.Other))
            {
                return false;
            }
        }

        return false;
    }

    private static bool MayStandBetween(Marked marked, int at) =>
        (marked.IsIgnored(at) && !OpensTopic(marked.Words[at].Key))
        || marked.InParty(at) || IsTitle(marked, at) || IsPlace(marked, at)
        || marked.Lexicon.Numbers.ContainsKey(marked.Words[at].Key)
        || marked.HasAt(at, Cue.Change) || marked.HasAt(at, Cue.Person) || marked.HasAt(at, Cue.Addressed);

    /// <summary>"The letter to Ruiz on the commission": what follows is its topic, not to whom it goes.</summary>
    private static bool OpensTopic(string key) =>
        key is "on" or "about" or "regarding" or "concerning" or "re" or "sobre" or "acerca" or "respecto";

    private static double Best(LetterCard letter, TermUnit unit, Dictionary<string, double> known)
    {
        var best = 0.0;
        foreach (var seen in letter.Recipients)
        {
            foreach (var title in seen.Titles)
            {
                best = Math.Max(
                    best, known.TryGetValue(title, out var fit) ? fit : known[title] = Fit(title, unit));
            }
        }

        return best;
    }

    /// <summary>"President" fits the title "President" better than "President-Elect", and "Vice President" not at
    /// all.</summary>
    private static double Fit(string title, TermUnit unit)
    {
        var stems = Question.Keys(title).Select(Stem.Of).ToList();
        var joined = string.Join(' ', stems);
        return unit.Ways.Select(way => joined == string.Join(' ', way) ? WholeTitle
            : way.All(stems.Contains) && !TitleRanks.IsOutranked(stems, way.ToHashSet()) ? PartOfTitle : 0).Max();
    }
}
