using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"So who are they?", "how many is that?", "any organizations?": the list last told or spoken of, once
/// more.</summary>
internal static class WholeList
{
    private const int LongestFollowUp = 9;
    private const int ShortFollowUp = 4;
    private const int MostLetters = 4;

    /// <summary>Nothing but words for the whole of a list, and small ones.</summary>
    private static readonly Cue[] OfWholes =
    [
        Cue.Who, Cue.List, Cue.Held, Cue.Count, Cue.This, Cue.Person, Cue.Change, Cue.Did, Cue.People, Cue.What,
        Cue.Organizations, Cue.Officials, Cue.Which, Cue.Stated,
    ];

    private static readonly Cue[] OfKinds =
    [
        Cue.Organizations, Cue.Officials, Cue.People, Cue.Change, Cue.Who, Cue.Did, Cue.Only, Cue.Count, Cue.List,
    ];

    private static readonly HashSet<string> OneAlone = new(StringComparer.Ordinal)
    {
        "he", "she", "him", "her", "his", "hers", "ella", "aquel", "aquella",
    };

    private static readonly HashSet<string> Joined = new(StringComparer.Ordinal)
    {
        "together", "combined", "sum", "summed", "added", "sumadas", "sumados", "sumando", "suma", "sumas", "juntas",
        "juntos", "ambas", "dos", "both",
    };

    private static readonly HashSet<string> InAll = new(StringComparer.Ordinal)
    {
        "total", "altogether", "all", "everyone", "everybody", "full", "complete", "todos", "todas", "completa",
    };

    /// <summary>"Names?", "who were they in total?"</summary>
    public static Request? Told(Reading reading)
    {
        var marked = reading.Marked;
        if (marked.Words.Count > LongestFollowUp || reading.Subjects.Count > 0 || marked.Content().Any()
            || marked.Parties.Any(party => party.Strong)
            || !marked.Cues.All(cue => OfWholes.Contains(cue.Cue) || IsOfList(marked, cue))
            || !(reading.HasAny(Cue.Who, Cue.List) || marked.Words.Any(word => word.Key is "ones" or "cuales"))
            || marked.Words.Any(word => IsOneAlone(marked, word)) || OthersRules.AsksOfTitle(reading))
        {
            return null;
        }

        if (reading.Remembered.Last is Request.Membership { Who: Whom.Known one }
            && marked.Words is [{ Key: "quien" or "who" }, { Key: "es" or "era" or "is" or "was" }])
        {
            // "Was Ruiz copied? Who is it?"
            return new Request.TitlesOf(one) { WithPart = true };
        }

        return reading.Remembered.Last switch
        {
            Request.Membership { Role: { } role } asked when SpeaksOfAll(reading, asked) => new Request.AboutField(
                FieldRoles.Of(role), OthersRules.ScopeOf(reading, OthersRules.Told(reading))),
            Request.AboutField list when FieldRoles.Of(list.Field) is not null => list with
            {
                CountOnly = false,
                Besides = IsInAll(marked) ? [] : list.Besides,
            },
            Request.HoldersOf held => held with { CountOnly = false },
            _ => null,
        };
    }

    /// <summary>"Give me the list of the first one", of lists told of several letters.</summary>
    public static Request.AboutField? OfLetter(Reading reading) =>
        reading is { NamesLetters: true, Scope.ByOrder: true, Remembered.Last: Request.AboutField list }
            && FieldRoles.Of(list.Field) is not null && (reading.Has(Cue.List) || reading.Has(Cue.Count))
            && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
            && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Dated)
            && reading.Marked.Words.Count <= LongestFollowUp
            ? list with { Scope = reading.Scope, CountOnly = false }
            : null;

    /// <summary>"Any organizations?", "just people?"; "the organizations" is their letter.</summary>
    public static Request? OfKind(Reading reading) =>
        reading.Remembered.Last is Request.AboutField { Field: Field.Signatories } list
        && reading.HasAny(Cue.Organizations, Cue.Officials, Cue.People) && reading.Marked.Words.Count <= ShortFollowUp
        && !reading.Marked.Content().Any() && reading.Subjects.Count == 0
        && reading.Marked.Cues.All(cue => OfKinds.Contains(cue.Cue))
        && !reading.Marked.Words.Any(word => word.Key is "the" or "los" or "las" or "la" or "el" or "de" or "of")
            ? list with
            {
                OnlyKind = reading.Has(Cue.Organizations) ? PartyKind.Organization : PartyKind.Person,
                CountOnly = reading.Has(Cue.Count),
            }
            : null;

    /// <summary>"So together?", "o sea, entre las dos": after the list or the number of one letter, that of
    /// all.</summary>
    public static Request? Together(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Remembered.Last is Request.AboutField list && FieldRoles.Of(list.Field) is not null
            && words.Count <= LongestFollowUp && reading.Shelf.Letters.Count is > 1 and <= MostLetters
            && (words.Any(word => Joined.Contains(word.Key)) || words.Zip(words.Skip(1)).Any(pair =>
                    pair.First.Key == "entre" && pair.Second.Key is "todos" or "todas")
                || (words.Count <= 2 && words[^1].Key == "total"))
            && reading.Subjects.Count == 0 && !reading.HasAny(Cue.Who, Cue.Which, Cue.List)
            && words[0].Key is not ("quien" or "quienes" or "alguien")
            && words.Index().All(word => Joined.Contains(word.Item.Key) || reading.Marked.IsIgnored(word.Index)
                || reading.Marked.HasAt(word.Index, Cue.Count) || reading.Marked.HasAt(word.Index, Cue.Both)
                || reading.Marked.HasAt(word.Index, Cue.Change) || reading.Marked.HasAt(word.Index, Cue.Letter)
                || reading.Marked.HasAt(word.Index, Cue.Signed) || reading.Marked.HasAt(word.Index, Cue.This)
                || InAll.Contains(word.Item.Key))
            ? list with
            {
                Scope = new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf),
                OnlyKind = null,
                Besides = [],
                Stated = null,
                CountOnly = true,
            }
            : null;
    }

    /// <summary>"How many is that?"</summary>
    public static Request? Counted(Reading reading)
    {
        if (!reading.Has(Cue.Count) || reading.Marked.Content().Any() || reading.Marked.Parties.Count > 0)
        {
            return null;
        }

        return reading.Remembered.Last switch
        {
            Request.AboutField list when reading.NamesLetters && list.Scope != reading.Scope
                && FieldRoles.Of(list.Field) is not null => list with
                {
                    // "And the officials' letter, how many?"
                    CountOnly = true,
                    Scope = reading.Scope,
                    OnlyKind = list.Field == Field.Signatories ? KindAsked.Of(reading) : null,
                    Besides = [],
                    Stated = null,
                },
            Request.AboutField list => list with
            {
                CountOnly = true,
                Besides = IsInAll(reading.Marked) ? [] : list.Besides,
            },
            Request.HoldersOf held => held with
            {
                CountOnly = true,
                Besides = IsInAll(reading.Marked) ? null : held.Besides,
            },
            Request.Membership { Role: { } role } => new Request.AboutField(
                FieldRoles.Of(role), OthersRules.ScopeOf(reading, OthersRules.Told(reading)), CountOnly: true),
            Request.AboutAsks asks => asks with { CountOnly = true },
            Request.AboutTopic when reading.Remembered.Listed is Request.AboutField list =>
                list with { CountOnly = true },
            _ => null,
        };
    }

    /// <summary>The word stands for one person: "she". Spanish "el" is the article, "él" is not.</summary>
    private static bool IsOneAlone(Marked marked, Word word) => OneAlone.Contains(word.Key)
        || (word.Key == "el" && marked.Question.Text.AsSpan(word.Span.Start, word.Span.Length)
            .Equals("él", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Who are they" after one body's part asks what that body is.</summary>
    private static bool SpeaksOfAll(Reading reading, Request.Membership asked) =>
        asked.Who is not Whom.Known || !reading.Has(Cue.Person) || IsInAll(reading.Marked);

    private static bool IsInAll(Marked marked) => marked.Words.Any(word => InAll.Contains(word.Key));

    /// <summary>The word "list" is one for a letter too.</summary>
    private static bool IsOfList(Marked marked, CueMark cue) => cue.Cue == Cue.Letter
        && marked.Words[cue.First].Key is "list" or "lista";
}
