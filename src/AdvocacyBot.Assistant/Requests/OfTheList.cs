using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about some of a list: of the last answer's ("any of them from the agency?"), by a title as it is
/// written, or by a word in the name.</summary>
internal static class OfTheList
{
    private const int FewestWords = 3;
    private const int ShortFollowUp = 8;

    /// <summary>"Who of those was ambassador?": of the list last told, those with the words in their titles.</summary>
    public static Request? OfThose(Reading reading)
    {
        if (reading.Remembered.Listed is not { } listed
            || !(PointsBack(reading.Marked) || AsksWhichOnes(reading) || SpeaksOfOne(reading))
            || reading.Subjects.Count > 0 || reading.HasAny(Cue.Topic, Cue.Asked))
        {
            return null;
        }

        return Among(reading, listed, TopicRules.WordsOf(reading));
    }

    /// <summary>Of a list, those whose titles hold the words; null where none does.</summary>
    public static Request.HoldersOf? Among(Reading reading, Request listed, string words)
    {
        var entries = ListPlaces.Entries(listed).ToHashSet();
        var titles = reading.Shelf.Titles;
        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems);
        var among = titles.All.Where(one => entries.Contains(one.Seen)).ToList();
        foreach (var held in units.Select(titles.Holding))
        {
            among = among.FindAll(held.Contains);
        }

        var asked = units.SelectMany(unit => unit.Ways).SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
        among = among.FindAll(one => !TitleRanks.IsOutranked(one.Written.Stems, asked)) is { Count: > 0 } exact
            ? exact : among;

        return units.Count > 0 && among.Count > 0
            ? new Request.HoldersOf(words, among, null, Recollection.ScopeOf(listed)!, reading.Has(Cue.Count))
            : null;
    }

    /// <summary>A title typed as letters write it, whatever the language of the question: all who have it.</summary>
    public static Request? Written(Reading reading)
    {
        var marked = reading.Marked;
        if (reading.Subjects.Count > 0 || reading.HasAny(Cue.Topic, Cue.Asked)
            || !reading.HasAny(Cue.Who, Cue.Held, Cue.Count, Cue.List, Cue.Which, Cue.Signed))
        {
            return null;
        }

        for (var first = 0; first < marked.Words.Count; first++)
        {
            for (var last = marked.Words.Count - 1; last - first + 1 >= FewestWords; last--)
            {
                var key = string.Join(
                    ' ', Enumerable.Range(first, last - first + 1).Select(word => marked.Words[word].Key));
                if (reading.Shelf.Titles.Same(key).ToList() is { Count: > 0 } same)
                {
                    return new Request.HoldersOf(
                        same[0].Title, In(reading, same), null, reading.Scope, reading.Has(Cue.Count));
                }

                if (Within(reading, key) is { Count: > 0 } within)
                {
                    return new Request.HoldersOf(
                        marked.Question.Slice(first, last), In(reading, within), null, reading.Scope,
                        reading.Has(Cue.Count));
                }
            }
        }

        return null;
    }

    /// <summary>"O sea, deputy secretary of state": English words of a title in a Spanish question.</summary>
    private static List<HeldTitle> Within(Reading reading, string key)
    {
        var stems = Question.Keys(key).Select(Stem.Of).ToList();
        return reading.Marked.Language == LetterLanguage.Spanish && stems.Contains("of") && stems[^1] is not "of"
            ? [.. reading.Shelf.Titles.Holding(new TermUnit(key, [stems], [], Standing.Known))
                .Where(held => !TitleRanks.IsOutranked(held.Written.Stems, stems.ToHashSet(StringComparer.Ordinal)))]
            : [];
    }

    /// <summary>"Which organizations have “Women” in their name?"</summary>
    public static Request? Named(Reading reading)
    {
        var marked = reading.Marked;
        if (!reading.Has(Cue.InName) || reading.Subjects.Count > 0 || reading.HasAny(Cue.Topic, Cue.Asked)
            || !reading.HasAny(Cue.Who, Cue.Which, Cue.What, Cue.Count, Cue.List, Cue.Organizations, Cue.Signed)
            || marked.Content().Where(word => !marked.Lexicon.Plain.Contains(marked.Words[word].Key)).ToList()
                is not { Count: > 0 } content)
        {
            return null;
        }

        var field = reading.Has(Cue.Copied) ? Field.Copies
            : reading.Has(Cue.Addressed) ? Field.Recipients
            : Field.Signatories;
        return FieldRules.Of(reading, field) with
        {
            Unapplied = "",
            InName = string.Join(' ', content.Select(word =>
                (IsAlternative(marked, content, word) ? "or " : "") + marked.Question.Slice(word, word))),
        };
    }

    /// <summary>"Women or children", "de mujeres o de niños".</summary>
    private static bool IsAlternative(Marked marked, List<int> content, int word) =>
        (content.Contains(word - 2) && marked.Words[word - 1].Key is "or" or "o")
        || (content.Contains(word - 3) && marked.Words[word - 2].Key is "or" or "o" && marked.IsIgnored(word - 1));

    /// <summary>"Is there any women's organization?", where names of bodies hold the word.</summary>
    public static Request? AnyNamed(Reading reading) =>
        reading.Has(Cue.Organizations) && reading.Subjects.Count == 0
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Besides)
        && reading.Marked.Words.Take(FewestWords).Any(word => word.Key is "any" or "hay" or "alguna" or "algun" or "is"
            or "are" or "habia" or "which" or "what" or "que" or "cuales")
        && InNames(reading, reading.Scope) is { Length: > 0 } words
            ? FieldRules.Of(reading, Field.Signatories) with { Unapplied = "", InName = words }
            : null;

    /// <summary>"Any women's organization?", where names of bodies in question hold the word, in either
    /// language.</summary>
    public static string InNames(Reading reading, LetterScope scope)
    {
        var words = TopicRules.WordsOf(reading);
        if (!reading.Has(Cue.Organizations) || reading.Has(Cue.Besides) || words.Length == 0
            || reading.Marked.Content().Any(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key)))
        {
            return "";
        }

        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms);
        return scope.Letters.SelectMany(letter => letter.Signatories)
            .Any(one => one is { Kind: PartyKind.Organization, Name: { } name } && HoldsAll(name, units)) ? words : "";
    }

    /// <summary>The name has every one of the ideas, in either language's words.</summary>
    public static bool HoldsAll(string name, IReadOnlyList<TermUnit> units)
    {
        var stems = Question.Keys(name).Select(Stem.Of).ToList();
        return units.Count > 0 && units.All(unit => unit.Ways.Any(way => way.All(stems.Contains)));
    }

    private static List<HeldTitle> In(Reading reading, List<HeldTitle> same) =>
        reading.NamesLetters && same.FindAll(one => reading.Scope.Letters.Any(letter => letter.Id == one.Seen.LetterId))
            is { Count: > 0 } there ? there : same;

    /// <summary>"Which ones were ambassadors?", right after the list.</summary>
    private static bool AsksWhichOnes(Reading reading) => reading.Remembered.Last == reading.Remembered.Listed
        && reading.Marked.Words.Take(FewestWords).Any(word => word.Key is "ones" or "cuales" or "quienes")
        && !reading.NamesLetters && reading.Role is null;

    /// <summary>"The one from the ministry?", "y el de migración cómo se llama", right after the list.</summary>
    private static bool SpeaksOfOne(Reading reading)
    {
        var keys = reading.Marked.Words.Select(word => word.Key)
            .SkipWhile(key => key is "and" or "y" or "what" or "who" or "about" or "was" or "is" or "quien" or "es")
            .ToList();
        return reading.Remembered.Last == reading.Remembered.Listed && keys.Count <= ShortFollowUp
            && (keys is ["el" or "la" or "los" or "las", "de" or "del", ..]
                || keys is ["alguno" or "alguna" or "algunos" or "algunas", "es" or "son", "de" or "del", ..]
                || (keys is ["el" or "la" or "the", var office, ..] && reading.Terms.IsOffice(office))
                || keys is ["the", "one" or "ones" or "guy" or "lady" or "person", "from" or "at" or "of" or "in", ..]);
    }

    /// <summary>"Of them", "entre ellas", after the first word.</summary>
    public static bool PointsBack(Marked marked) => Enumerable.Range(1, Math.Max(0, marked.Words.Count - 1)).Any(at =>
        marked.Words[at].Key is "them" or "those" or "these" or "ellos" or "ellas" or "esos" or "esas" or "estos"
            or "estas"
        && marked.Words[at - 1].Key is "of" or "among" or "de" or "entre");
}
