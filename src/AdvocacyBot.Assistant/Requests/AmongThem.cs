using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Did any of them sign the other one?": of those last told, who has a part in a letter.</summary>
internal static class AmongThem
{
    private const int LongestFollowUp = 14;
    private const int ShortFollowUp = 7;

    /// <summary>So few are answered for one by one.</summary>
    private const int AnsweredEach = 4;

    private static readonly Cue[] OwnMatter =
        [Cue.Topic, Cue.Asked, Cue.Dated, Cue.Why, Cue.History, Cue.ThatTitle, Cue.Else, Cue.Besides];

    private static readonly HashSet<string> Some = new(StringComparer.Ordinal)
    {
        "any", "either", "both", "all", "none", "neither", "one", "some", "each", "which", "who", "many", "anyone",
        "anybody", "those", "alguno", "alguna", "algunos", "algunas", "ninguno", "ninguna", "cual", "cuales", "quien",
        "quienes", "todos", "todas", "dos", "uno", "una", "ambos", "ambas", "cada", "cuantos", "cuantas", "alguien",
    };

    /// <summary>Who gets a letter, or stands in one.</summary>
    private static readonly HashSet<string> Had = new(StringComparer.Ordinal)
    {
        "get", "got", "receive", "received", "recibio", "recibieron", "llego", "llegaron", "in", "on", "en", "esta",
        "estan",
    };

    private static readonly HashSet<string> Them = new(StringComparer.Ordinal)
    {
        "them", "those", "these", "ellos", "ellas", "esos", "esas", "estos", "estas",
    };

    /// <summary>Words that stand for all or some of those told by themselves, before what they did.</summary>
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal)
    {
        "they", "both", "either", "neither", "dos", "alguno", "ninguno", "ambos", "ambas", "ellos", "ellas",
    };

    public static Request? Read(Reading reading)
    {
        var marked = reading.Marked;
        if (IsOneOfThem(reading) is { } named)
        {
            return named;
        }

        if (HadBoth(reading) is { } both)
        {
            return both;
        }

        if (marked.Words.Count > LongestFollowUp || reading.Subjects.Count > 0 || marked.Content().Any()
            || reading.HasAny(OwnMatter) || SpeaksOfBothLetters(marked) || IsDenied(marked)
            || (reading.Role is null && !reading.NamesLetters) || !(PointsBack(marked) || StandsAlone(reading)))
        {
            return null;
        }

        var group = Group(reading);
        return group.Count == 0 ? null
            : group.Count <= AnsweredEach && reading.Role is not null
                ? new Request.Parts([.. group.Select(party =>
                    new Request.Membership(new Whom.Known(party), reading.Role, reading.Scope, WhyAsked: false))])
                : new Request.AnyOf(group, reading.Role, reading.Scope);
    }

    /// <summary>"Did any of them get both?": of those told of one letter, who has a part in the rest; of those of
    /// several, who is in each.</summary>
    private static Request? HadBoth(Reading reading)
    {
        var marked = reading.Marked;
        if (!marked.Has(Cue.Both) || SpeaksOfBothOfThem(marked) || !PointsBack(marked) || IsDenied(marked)
            || !marked.Words.Any(word => Had.Contains(word.Key)) || reading.Subjects.Count > 0
            || marked.Content().Any() || reading.HasAny(OwnMatter) || reading.Remembered.Listed is not { } list
            || Recollection.ScopeOf(list) is not { } scope)
        {
            return null;
        }

        return scope.Letters is not [var one] ? new Request.Shared(scope, FieldRoles.Of(list), CountOnly: false)
            : Group(reading) is { Count: > 0 } group && reading.Shelf.Letters.Count > 1
                ? new Request.AnyOf(group, null, new LetterScope(
                    [.. reading.Shelf.Letters.Where(letter => letter != one)], ScopeBasis.Named))
            : null;
    }

    /// <summary>"Is Ruiz among them?", of the list last told.</summary>
    private static Request? IsOneOfThem(Reading reading)
    {
        var words = reading.Marked.Words;
        var among = Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => Them.Contains(words[at].Key)
            && (words[at - 1].Key is "among" or "amongst" or "entre"
                || (at > 1 && words[at - 1].Key is "of" or "de" && words[at - 2].Key is "one" or "uno" or "una")));
        if (words.Count is > 0 and <= ShortFollowUp && words[^1].Key is "one" or "uno" or "una" && reading.IsYesNo
            && reading.Remembered.Last is Request.AboutField last && FieldRoles.Of(last) is { } part
            && reading.Marked.Parties.Where(party => party.Strong).ToList() is [var mark])
        {
            // "Is Oxfam one?": points at no letter.
            return new Request.Membership(NameReading.WhomOf(reading, mark), part, last.Scope, WhyAsked: false);
        }

        if (among && reading.IsYesNo && reading.Remembered.Listed is Request.HoldersOf held
            && reading.Subjects is [{ Parties: [{ Kind: PartyKind.Person } person] }] && !reading.Marked.Content().Any())
        {
            // "Was Ruiz one of them?", of those who held an office: whether she did.
            return new Request.TitlesOf(new Whom.Known(person))
            {
                NotHeld = held.Held.Any(one => one.Party == person) ? "" : held.Words,
            };
        }

        return !among || !reading.IsYesNo || reading.NamesLetters || reading.HasAny(OwnMatter)
            || reading.Remembered.Listed is not Request.AboutField list || FieldRoles.Of(list) is not { } role ? null
            : reading.Subjects.Count > 0 && !reading.Marked.Content().Any()
                ? PartyRules.Each(reading.Subjects, subject => new Request.Membership(
                    NameReading.WhomOf(reading, subject), role, list.Scope, WhyAsked: false))
            : reading.Subjects.Count == 0 && reading.Marked.Content().Count() > 1
                && OfThePerson.Holding(reading, role, list.Scope) is { } holding
                ? holding
            : reading.Subjects.Count == 0 && StrangerIn(reading) is { } stranger
                ? new Request.Membership(stranger, role, list.Scope, WhyAsked: false)
            : null;
    }

    /// <summary>One word after the verb that opens the question, and that the field does not know.</summary>
    private static Whom.Unknown? StrangerIn(Reading reading) =>
        reading.Marked.Content().ToList() is [1] && reading.Marked.HasAt(0, Cue.Did)
            && !reading.Terms.IsTitleWord(reading.Marked.Words[1].Key)
            ? new Whom.Unknown(reading.Marked.Question.Slice(1, 1), NearNames.Of(reading, 1, 1))
            : null;

    /// <summary>Those asked after one by one since the last list; else those of the list.</summary>
    private static IReadOnlyList<PartyEntry> Group(Reading reading)
    {
        if (reading.Spoken is { Count: > 1 } spoken)
        {
            return spoken;
        }

        if (reading.Remembered.Listed is not { } listed)
        {
            return [];
        }

        // Whoever the list goes on from is one of them: "anyone else with that job?"
        var besides = (listed as Request.HoldersOf)?.Besides;
        var entries = ListPlaces.Entries(listed).ToHashSet();
        return [.. reading.Shelf.Directory.Entries
            .Where(party => party == besides || party.Appearances.Any(entries.Contains))];
    }

    private static bool PointsBack(Marked marked) => Enumerable.Range(2, Math.Max(0, marked.Words.Count - 2)).Any(at =>
        Them.Contains(marked.Words[at].Key) && marked.Words[at - 1].Key is "of" or "among" or "from" or "de" or "entre"
        && Some.Contains(marked.Words[at - 2].Key));

    /// <summary>"Did they sign the other one?" after a list; after one body's part "they" is that body.</summary>
    private static bool StandsAlone(Reading reading)
    {
        var marked = reading.Marked;
        return (reading.Remembered.Spoken.Count > 1 || reading.Remembered.Last == reading.Remembered.Listed
                || reading.Remembered.Last is Request.Unrecorded or Request.AnyOf
                    or Request.AboutField { NoneSays.Length: > 0 })
            && reading.IsYesNo && (IsOnNamed(reading) || marked.Words.Index().Any(word => Alone.Contains(word.Item.Key)
                && Enumerable.Range(word.Index - 1, 4).Any(next => marked.HasAt(next, Cue.Signed)
                    || marked.HasAt(next, Cue.Copied) || marked.HasAt(next, Cue.Addressed))));
    }

    /// <summary>"Were they on the groups' letter too?", "¿también están en la de las ONG?"</summary>
    private static bool IsOnNamed(Reading reading) => reading.NamesLetters && reading.Role is null
        && reading.Marked.Words.Any(word => word.Key is "they" or "estan" or "estaban" or "aparecen" or "figuran")
        && reading.Marked.Words.Any(word => word.Key is "on" or "in" or "en" or "get" or "got" or "receive");

    /// <summary>"Which of them did not sign": those who did are no answer; "none of them" asks for yes or no.</summary>
    private static bool IsDenied(Marked marked) => marked.Cues.Any(cue => cue.Cue == Cue.Not
        && (marked.Words[cue.Last].Key is "not" or "no"
            || marked.Words[cue.Last].Key.EndsWith("nt", StringComparison.Ordinal)));

    private static bool SpeaksOfBothOfThem(Marked marked) => marked.Cues.Any(cue => cue.Cue is Cue.Both
        && Enumerable.Range(cue.First, cue.Last - cue.First + 1).Any(word => Them.Contains(marked.Words[word].Key)));

    private static bool SpeaksOfBothLetters(Marked marked) => marked.Cues.Any(cue => cue.Cue is Cue.Both
        && Enumerable.Range(cue.First, cue.Last - cue.First + 1).Any(word => marked.HasAt(word, Cue.Letter))
        && !Enumerable.Range(cue.First, cue.Last - cue.First + 1).Any(word => Them.Contains(marked.Words[word].Key)));
}
