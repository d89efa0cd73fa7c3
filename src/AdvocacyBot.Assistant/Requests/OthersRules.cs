using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who else?", after someone's part in a letter: everyone else with that part in it.</summary>
internal static class OthersRules
{
    private static readonly Cue[] OwnMatter =
    [
        Cue.Topic, Cue.Asked, Cue.Dated, Cue.ThatTitle, Cue.History, Cue.Shared, Cue.Compare, Cue.What, Cue.Why,
        Cue.Where, Cue.Which, Cue.Meeting, Cue.Law, Cue.Summary, Cue.Not, Cue.Enclosed,
    ];

    private static readonly HashSet<string> Someone = new(StringComparer.Ordinal)
    {
        "him", "her", "them", "it", "that", "whom", "ella", "ellos", "ellas", "el", "eso", "quien", "quienes",
    };

    private static readonly HashSet<string> Singly =
        new(StringComparer.Ordinal) { "alone", "unico", "unica", "solo", "sola" };

    public static Request? WhoElse(Reading reading)
    {
        if (!SpeaksOfOthers(reading) || reading.Subjects.Count > 0 || reading.HasAny(OwnMatter) || AsksOfTitle(reading)
            || reading.Marked.Content().Any(word => !Singly.Contains(reading.Marked.Words[word].Key)))
        {
            return null;
        }

        var last = reading.Remembered.Last;
        if ((reading.Role ?? RoleOf(last)) is not { } role)
        {
            return WithAll(last);
        }

        var told = Told(reading);
        if (told.Count == 0 && last is not (Request.Membership or Request.AnyOf))
        {
            return reading.Role is null ? WithAll(last) : null;
        }

        var scope = reading.NamesLetters ? reading.Scope : ScopeOf(reading, told);
        return new Request.AboutField(FieldRoles.Of(role), scope, CountOnly: reading.Has(Cue.Count))
        {
            Besides = told,
        };
    }

    /// <summary>Those asked after one by one, or last listed as some of a list.</summary>
    public static List<PartyEntry> Told(Reading reading) => reading.Spoken is { Count: > 0 } spoken ? [.. spoken]
        : reading.Remembered.Last switch
        {
            Request.HoldersOf held => [.. held.Told().Select(one => one.First().Party).Distinct()],
            Request.AboutField list => [.. list.Besides],
            _ => [],
        };

    /// <summary>The letters last asked after; where several could be meant, those in which the ones told have the
    /// part.</summary>
    public static LetterScope ScopeOf(Reading reading, List<PartyEntry> told)
    {
        var last = reading.Remembered.Last;
        var role = RoleOf(last) ?? reading.Role;
        var scope = last is not null && Recollection.ScopeOf(last) is { Basis: not ScopeBasis.Shelf } asked ? asked
            : reading.Scope;
        var with = scope.Letters.Where(letter => told.Exists(party => party.Appearances.Any(seen =>
            seen.LetterId == letter.Id && FieldRoles.Fits(seen, role)))).ToList();
        return with.Count == 0 || with.Count == scope.Letters.Count ? scope : new LetterScope(with, ScopeBasis.Named);
    }

    /// <summary>"Who else was that?" asks no title, though "who was" may.</summary>
    public static bool AsksOfTitle(Reading reading) => reading.Marked.Cues.Any(cue => cue.Cue == Cue.Held
        && !reading.Marked.HasAt(cue.First, Cue.Who) && !reading.Marked.HasAt(cue.First, Cue.Else));

    /// <summary>"Who else", "who signed with him", "besides her", "was he the only one".</summary>
    private static bool SpeaksOfOthers(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Has(Cue.Else)
            || Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => Someone.Contains(words[at].Key)
                && (words[at - 1].Key is "with" or "alongside" or "con" or "besides"
                    || reading.Marked.HasAt(at - 1, Cue.Besides)))
            || (reading.IsYesNo && reading.Remembered.Last is Request.Membership
                && words.Any(word => Singly.Contains(word.Key) || word.Key == "only"));
    }

    /// <summary>What the last request was about, or the one part in any letter of whoever it told of.</summary>
    private static PartyRole? RoleOf(Request? last) =>
        last is Request.History or Request.Membership { Role: null } && Recollection.WhoOf(last) is Whom.Known known
        ? known.Party.Appearances.Select(seen => seen.Role == PartyRole.SignedThrough ? PartyRole.Signatory : seen.Role)
            .Distinct().ToList() is [var only] ? only : null
        : FieldRoles.Of(last);

    /// <summary>The list was told whole: there is nobody else.</summary>
    private static Request? WithAll(Request? last) => last switch
    {
        Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies } list =>
            list with { AllTold = true },
        Request.AboutField list => list,
        Request.HoldersOf held => held with { AllTold = true },
        _ => null,
    };
}
