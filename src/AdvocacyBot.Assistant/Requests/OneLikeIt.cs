using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"And the ministry's?", "y la de mujeres?", "shorter": the last answer once more of another, or in fewer
/// words.</summary>
internal static class OneLikeIt
{
    private const int LongestFollowUp = 8;
    private const int ShortFollowUp = 4;
    private const int FewSentences = 2;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Dated, Cue.Else, Cue.Count, Cue.Why, Cue.Who,
        Cue.Held,
    ];

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "and", "y", "the", "la", "las", "el", "los", "de", "del", "ok", "what", "about", "which", "cual", "es", "is",
        "one", "ones", "group", "of", "for", "a",
    };

    public static Request? Read(Reading reading) => reading.Subjects.Count > 0 || reading.NamesLetters
        || reading.Marked.Words.Count is 0 or > LongestFollowUp || reading.Marked.Unrecorded.Count > 0
        || reading.HasAny(OwnMatter)
            ? null
            : OfWhichCountry(reading) ?? OfBothAlready(reading) ?? Shorter(reading) ?? Address(reading) ?? (Request?)BodyNamed(reading);

    /// <summary>"¿Es mexicana?": letters do not say where anyone is from.</summary>
    private static Request? OfWhichCountry(Reading reading)
    {
        var words = reading.Marked.Words;
        return words.Count is > 1 and <= LongestFollowUp && reading.Marked.Content().ToList() is { Count: > 0 } content
            && content.TrueForAll(word => reading.Terms.IsPlace(words[word].Key) || IsCountry(words[word].Key))
            && (content.Exists(word => IsCountry(words[word].Key))
                || !words.Take(content[0]).Any(word => ListNarrowed.Placing.Contains(word.Key)))
            && words.Any(word => word.Key is "es" or "is" or "was" or "era" or "are" or "were" or "son" or "eran"
                or "any" or "alguno" or "alguna" or "algun" or "hay")
            ? reading.Remembered.Last switch
            {
                Request.AboutField list when FieldRoles.Of(list.Field) is not null =>
                    list with { Unapplied = TopicRules.WordsOf(reading), CountOnly = false, NoneSays = "" },
                { } last when words.Count <= ShortFollowUp + 1 && Recollection.WhoOf(last) is Whom.Known known =>
                    new Request.NotSaid(known),
                _ => null,
            }
            : null;
    }

    private static bool IsCountry(string key) => key is "country" or "pais" or "nationality" or "nacionalidad";

    /// <summary>"And the other one?", where the last answer was of all letters.</summary>
    private static Request? OfBothAlready(Reading reading) =>
        reading.Has(Cue.Other) && reading.Marked.Words.Count <= ShortFollowUp && !reading.Marked.Content().Any()
        && reading.Remembered.Last is { } last && Recollection.ScopeOf(last) is { } scope
        && scope.Letters.Count == reading.Shelf.Letters.Count && scope.Letters.Count > 1
            ? last
            : null;

    /// <summary>"Shorter, please", of a summary.</summary>
    private static Request? Shorter(Reading reading) =>
        reading.Remembered.Last is Request.AboutField { Field: Field.Summary } told
        && reading.Marked.Words.Count <= ShortFollowUp
        && reading.Marked.Words.Any(word => word.Key is "shorter" or "briefer" or "corto" or "breve" or "corta"
            or "resumido" or "cortito")
            ? told with { Sentences = FewSentences }
            : null;

    /// <summary>"And the president's?", after an address.</summary>
    private static Request.AboutAddress? Address(Reading reading)
    {
        if (reading.Remembered.Last is not Request.AboutAddress told || !OpensPointing(reading)
            || reading.Marked.Content().ToList() is not { Count: > 0 })
        {
            return null;
        }

        var held = TitleSearch.Find(reading, PartyRole.Recipient);
        var titles = held is { Titles.Count: > 0, Unapplied.Length: 0 } ? held.Titles : OfThePerson.Heads(reading);
        return titles.Where(one => one.Seen.Role == PartyRole.Recipient).Select(one => one.Party).Distinct().ToList()
            switch
        {
            [] => null,
            [var one] => told with { Who = new Whom.Known(one), Words = "" },
            var several => told with { Who = new Whom.Several(TopicRules.WordsOf(reading), several), Words = "" },
        };
    }

    /// <summary>"¿Y la de mujeres?", after bodies that signed: those with the word in their name.</summary>
    private static Request.AboutField? BodyNamed(Reading reading)
    {
        var scope = reading.Remembered.Last switch
        {
            Request.AboutField { Field: Field.Signatories } list => list.Scope,
            { } last when Recollection.WhoOf(last) is Whom.Known { Party: { Kind: PartyKind.Organization } body } =>
                new LetterScope([.. reading.Shelf.With(body, PartyRole.Signatory)], ScopeBasis.Remembered),
            _ => null,
        };
        var words = scope is null || !(OpensPointing(reading) || GoesOnByName(reading)) ? ""
            : TopicRules.WordsOf(reading);
        var units = words.Length == 0 ? [] : TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms);
        return units.Count > 0 && scope!.Letters.SelectMany(letter => letter.Signatories).Any(one =>
            one is { Kind: PartyKind.Organization, Name: { } name } && OfTheList.HoldsAll(name, units))
            ? new Request.AboutField(Field.Signatories, scope) { InName = words }
            : null;
    }

    /// <summary>"And “America”?", after those with another word in their name.</summary>
    private static bool GoesOnByName(Reading reading) =>
        reading.Remembered.Last is Request.AboutField { InName.Length: > 0 }
        && reading.Marked.Content().FirstOrDefault() is var first
        && reading.Marked.Words.Take(first).All(word => Pointing.Contains(word.Key));

    /// <summary>Nothing but what points stands before the first word that says which.</summary>
    private static bool OpensPointing(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Marked.Content().ToList() is { Count: > 0 } content && content[0] > 0
            && words.Take(content[0]).All(word => Pointing.Contains(word.Key))
            && words.Take(content[0]).Any(word => word.Key is "la" or "las" or "el" or "los" or "the")
            && words.Skip(content[^1] + 1).All(word => Pointing.Contains(word.Key));
    }
}
