using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who did not sign?", "which letter does not mention asylum?", "Ruiz didn't sign, right?": the list of those
/// who did is no answer.</summary>
/// <param name="Rest">The question without the words that deny it.</param>
internal sealed record Negation(Question Rest)
{
    private const int Reach = 4;

    private static readonly HashSet<string> Neither = new(StringComparer.Ordinal)
    {
        "neither", "none", "ninguna", "ninguno",
    };

    private static readonly Cue[] Deniable =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Asked, Cue.Topic, Cue.Refers, Cue.Received,
    ];

    public static Negation? Find(Reading reading)
    {
        var marked = reading.Marked;
        if (reading.Has(Cue.Compare))
        {
            return null;
        }

        var words = Enumerable.Range(0, marked.Words.Count).ToList();
        var denying = words.Where(word => (IsNo(marked, word) && Denies(reading, word)) || IsNeither(marked, word))
            .ToHashSet();
        var rest = words.Where(word => !denying.Contains(word) || IsContracted(marked, word))
            .Select(word => denying.Contains(word) ? Positive(marked, word) : marked.Question.Slice(word, word));
        var end = marked.Question.Text.TrimEnd().EndsWith('?') ? "?" : "";
        return denying.Count == 0 ? null : new Negation(Question.Of(string.Join(' ', rest) + end));
    }

    /// <summary>Nothing that letters record comes before what is denied: no list is narrowed by it.</summary>
    public static bool OpensWith(Reading reading) => reading.Marked.First(Cue.Not) is { } no
        && !reading.Marked.Cues.Any(cue => cue.Last < no.First && (cue.Cue is Cue.Signed or Cue.Copied or Cue.Addressed
            || (cue.Cue is Cue.Held && !reading.Marked.HasAt(cue.First, Cue.Who))));

    /// <summary>What the question asks once denied; null where nothing that is denied here is asked.</summary>
    /// <param name="rest">What the rest asks.</param>
    public static Request? Applied(Request rest, Reading whole)
    {
        if (whole.Has(Cue.Why))
        {
            return rest is Request.Membership why ? why with { Denied = true } : null;
        }

        return rest switch
        {
            Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies } list
                when !whole.IsYesNo => OneByOne(list, whole) ?? new Request.NotTold(list.Field, list.Scope),
            Request.HoldersOf or Request.Shared when !whole.IsYesNo && whole.Role is { } role =>
                new Request.NotTold(FieldRoles.Of(role), Recollection.ScopeOf(rest)!),
            Request.AboutAsks { Filter: { Topic: "", Of: null } } asks
                when whole.Has(Cue.What) && whole.Marked.First(Cue.Not)!.First < whole.Marked.First(Cue.Asked)!.First =>
                new Request.NotTold(Field.Asks, asks.Scope),
            Request.Letters { CountOnly: false } letters when letters.Who is not null || letters.Topic.Length > 0 =>
                letters with { Without = true },
            Request.Membership member when !IsNo(whole.Marked, 0) => member with { Denied = true },
            _ => null,
        };
    }

    /// <summary>"Who didn't sign, Ruiz or Oxfam?": of each, whether they did.</summary>
    private static Request? OneByOne(Request.AboutField list, Reading whole)
    {
        if (ButDid(whole, list.Scope) is { } instead)
        {
            return instead;
        }

        var role = FieldRoles.Of(list.Field)!.Value;
        List<Whom> named = [.. whole.Subjects.Select(subject => NameReading.WhomOf(whole, subject))];
        named.AddRange(NamesBeside.Of(whole));

        var each = named.ConvertAll(Request (who) => new Request.Membership(who, role, list.Scope, WhyAsked: false)
        {
            Denied = true,
        });
        return each.Count switch { 0 => null, 1 => each[0], _ => new Request.Parts(each) };
    }

    /// <summary>"Not copied but addressed", "didn't sign the May letter but was copied on the other": the list of what
    /// they did, without those who did what is denied.</summary>
    private static Request.AboutField? ButDid(Reading whole, LetterScope denied)
    {
        var marked = whole.Marked;
        var but = marked.Words.ToList().FindIndex(word => word.Key is "but" or "pero" or "sino");
        if (but < 0 || RoleAfter(marked, but) is not { } did || RoleAfter(marked, marked.First(Cue.Not)!.First)
            is not { } not || did == not)
        {
            return null;
        }

        var others = whole.Shelf.Letters.Except(denied.Letters).ToList();
        var scope = marked.Has(Cue.Other) && others.Count > 0 ? new LetterScope(others, ScopeBasis.Named) : denied;
        return new Request.AboutField(FieldRoles.Of(did), scope)
        {
            LeftOut = Exclusion.With(not, denied, whole),
        };
    }

    private static PartyRole? RoleAfter(Marked marked, int word) => marked.Cues.FirstOrDefault(cue =>
        cue.First > word && cue.Cue is Cue.Signed or Cue.Addressed or Cue.Copied)?.Cue switch
    {
        Cue.Signed => PartyRole.Signatory,
        Cue.Addressed => PartyRole.Recipient,
        Cue.Copied => PartyRole.CarbonCopy,
        _ => null,
    };

    /// <summary>"Who are no directors among those copied?": those with the title are left out of the list.</summary>
    public static Request? OfHolders(Request read, Reading whole)
    {
        var marked = whole.Marked;
        return read is Request.HoldersOf { Held.Count: > 0 } held && !whole.IsYesNo
            && Enumerable.Range(0, marked.Words.Count).Any(word => IsNo(marked, word) && SaysWhatTheyAre(whole, word))
            ? new Request.AboutField(FieldRoles.Of(whole.Role ?? PartyRole.Signatory), held.Scope)
            {
                LeftOut = new LeftOut(held.Words, [.. held.Held.Select(one => one.Seen)]),
            }
            : null;
    }

    /// <summary>"No son directores": a small word or none, then a word of titles.</summary>
    private static bool SaysWhatTheyAre(Reading whole, int no)
    {
        var title = Enumerable.Range(no + 1, whole.Marked.Words.Count - no - 1)
            .FirstOrDefault(word => !whole.Marked.IsIgnored(word) && !whole.Marked.HasAt(word, Cue.Did)
                && !whole.Marked.HasAt(word, Cue.Held), -1);
        return title > no && title - no <= Reach && whole.Terms.IsTitleWord(whole.Marked.Words[title].Key);
    }

    /// <summary>"Not", "didn't", "never"; "refused" and "without" say more.</summary>
    private static bool IsNo(Marked marked, int word) => marked.HasAt(word, Cue.Not)
        && (marked.Words[word].Key is "not" or "no" or "never" or "nunca" or "jamas" || IsContracted(marked, word));

    private static bool IsContracted(Marked marked, int word) =>
        marked.Words[word].Key.EndsWith("nt", StringComparison.Ordinal);

    private static bool IsNeither(Marked marked, int word) => Neither.Contains(marked.Words[word].Key)
        && marked.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Copied && cue.Last == word - 1);

    /// <summary>"Didn't" without its end.</summary>
    private static string Positive(Marked marked, int word) => marked.Words[word].Key[..^2];

    /// <summary>What letters record follows, with small words or a name between: "no se le copió", "does Ruiz not
    /// appear".</summary>
    private static bool Denies(Reading reading, int no)
    {
        var marked = reading.Marked;
        if (marked.Cues.Any(cue => cue.Cue is Cue.Addressed && cue.Last == no - 1))
        {
            // "¿A quién no le escribimos?"
            return true;
        }

        var said = marked.Cues.Where(cue => Deniable.Contains(cue.Cue) && cue.First > no)
            .Select(cue => cue.First).DefaultIfEmpty(int.MaxValue).Min();
        return said - no <= Reach && (reading.Has(Cue.Why) || Enumerable.Range(no + 1, said - no - 1).All(word =>
            marked.IsIgnored(word) || marked.InParty(word) || marked.InCue(word)));
    }
}
