using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Are any of them from the ministry?", "did any of the eight sign the other one?": yes or no on those of a
/// list.</summary>
internal static class AnyOfList
{
    private const int LongestFollowUp = 11;
    private const int OpeningWords = 3;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Topic, Cue.Asked, Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Else, Cue.ThatTitle, Cue.History,
        Cue.Why, Cue.Postal,
    ];

    private static readonly HashSet<string> Some = new(StringComparer.Ordinal)
    {
        "any", "some", "none", "one", "all", "alguna", "alguno", "algunas", "algunos", "ninguna", "ninguno",
    };

    public static Request? Read(Reading reading) => OfNumber(reading) ?? OfTold(reading);

    /// <summary>"Any of the eight", of the one letter that so many signed, in the letters besides it.</summary>
    private static Request.AnyOf? OfNumber(Reading reading)
    {
        var words = reading.Marked.Words;
        var at = Enumerable.Range(3, Math.Max(0, words.Count - 3)).FirstOrDefault(word =>
            Some.Contains(words[word - 3].Key) && words[word - 2].Key is "of" or "de" && words[word - 1].Key is "the"
            or "those" or "las" or "los" or "esas" or "esos" && Number(reading, words[word].Key) is not null, -1);
        if (at < 0 || !reading.Has(Cue.Signed) || reading.Subjects.Count > 0
            || !(reading.Has(Cue.Other) || reading.NamesLetters)
            || reading.Shelf.Letters.Where(letter => letter.Signatories.Count == Number(reading, words[at].Key)).ToList()
                is not [var meant])
        {
            return null;
        }

        var rest = (reading.NamesLetters ? reading.Scope.Letters : reading.Shelf.Letters)
            .Where(letter => letter != meant).ToList();
        var parties = reading.Shelf.Directory.Entries.Where(party => party.Appearances.Any(seen =>
            seen.LetterId == meant.Id && seen.Role == PartyRole.Signatory)).ToList();
        return rest.Count == 0 || parties.Count == 0 ? null
            : new Request.AnyOf(parties, PartyRole.Signatory, new LetterScope(rest, ScopeBasis.Named));
    }

    private static int? Number(Reading reading, string key) =>
        reading.Marked.Lexicon.Numbers.TryGetValue(key, out var number) && number > 1 ? number
        : key.Length <= 3 && int.TryParse(key, out var figure) && figure > 1 ? figure
        : null;

    /// <summary>Of the list last told, those whose titles or names hold the words; else that none does.</summary>
    private static Request? OfTold(Reading reading)
    {
        if (reading.Remembered.Listed is not Request.AboutField list || FieldRoles.Of(list) is null
            || reading.Marked.Words.Count > LongestFollowUp || reading.NamesLetters || reading.HasAny(OwnMatter)
            || reading.Marked.Unrecorded.Count > 0 || !PointsBack(reading, list)
            || WithoutPossessive(WordsOf(reading)) is not { Length: > 0 } words)
        {
            return null;
        }

        if ((OfTheList.OfThose(reading) ?? OfTheList.Among(reading, list, words)) is Request.HoldersOf held)
        {
            return held with { IfAny = reading.IsYesNo && !SpeaksOfAll(reading) };
        }

        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms);
        var named = list.Scope.Letters.SelectMany(letter => letter.Parties(list.Field))
            .Any(one => one.Name is { } name && OfTheList.HoldsAll(name, units));
        var told = list with
        {
            Unapplied = "",
            Stated = null,
            CountOnly = reading.Has(Cue.Count),
            AllTold = false,
            Besides = [],
            LeftOut = null,
        };
        return named && !SpeaksOfAll(reading) ? told with { InName = words }
            : reading.IsYesNo ? told with { NoneSays = words }
            : null;
    }

    /// <summary>"Which are women's groups?": part of a body's name is the word that is looked for.</summary>
    private static string WordsOf(Reading reading) =>
        reading.Subjects.Count == 0 ? TopicRules.WordsOf(reading)
        : reading.HasAny(Cue.Count, Cue.Which, Cue.What) && reading.Has(Cue.Organizations)
            && reading.Subjects is [{ Parties: [{ Kind: PartyKind.Organization } body] } mark]
            && Question.Keys(body.Name).Count > mark.Last - mark.First + 1
            ? reading.Marked.Question.Slice(mark.First, mark.First)
        : "";

    private static string WithoutPossessive(string words) =>
        words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal)
            ? words[..^2] : words;

    private static bool SpeaksOfAll(Reading reading) =>
        reading.Marked.Words.Any(word => word.Key is "all" or "todos" or "todas" or "both" or "ambos" or "ambas");

    private static bool PointsBack(Reading reading, Request.AboutField list)
    {
        var words = reading.Marked.Words;
        return OfTheList.PointsBack(reading.Marked)
            || (reading.Remembered.Last == list && words.Take(OpeningWords).Any(word =>
                word.Key is "they" or "son" or "eran" or "cuales" or "ones" or "cuantas" or "cuantos"
                || (word.Key is "many" or "which" or "any" or "alguna" or "alguno" && words.Count <= LongestFollowUp
                    && words.Any(verb => verb.Key is "are" or "is" or "were" or "from" or "es" or "son"))));
    }
}
