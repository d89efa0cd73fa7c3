namespace AdvocacyBot.Assistant.Requests;

/// <summary>What stays in mind once a request was understood.</summary>
internal static class Recollection
{
    /// <summary>Nobody asks after more one by one and then speaks of them all.</summary>
    private const int MostSpoken = 12;

    public static Remembered After(Request request, Remembered before) => request switch
    {
        Request.Parts parts => parts.Requests.Aggregate(before, (remembered, part) => After(part, remembered)),
        Request.Help or Request.ToCorrect or Request.Unclear => before,
        _ => before with
        {
            LetterIds = ScopeOf(request) is { } scope ? IdsOf(scope, before) : before.LetterIds,
            PartyKey = WhoOf(request) is Whom.Known known ? known.Party.Key : before.PartyKey,
            Last = request switch
            {
                Request.AboutAsks asks => asks with { IsYesNo = false, AskedOf = "" },
                Request.WhoSays who => who.Said,
                _ => request,
            },
            Listed = request switch
            {
                Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies }
                    or Request.HoldersOf or Request.SeveralTitles =>
                    request is Request.AboutField { NoneSays.Length: > 0 } ? before.Listed : request,
                _ => before.Listed,
            },
            Spoken = SpokenAfter(request, before),
            Topic = request switch
            {
                Request.AboutTopic one => one.Topic,
                Request.AboutAsks one => one.Filter.Topic,
                Request.Compared one => one.Topic,
                Request.Letters { Topic.Length: > 0 } one => one.Topic,
                _ => before.Topic,
            },
        },
    };

    private static IReadOnlyList<string> SpokenAfter(Request request, Remembered before) => request switch
    {
        Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies } or Request.HoldersOf => [],
        Request.Membership or Request.TitlesOf or Request.History when WhoOf(request) is Whom.Known known =>
            [.. before.Spoken.Where(key => key != known.Party.Key).TakeLast(MostSpoken - 1), known.Party.Key],
        _ => before.Spoken,
    };

    public static LetterScope? ScopeOf(Request request) => request switch
    {
        Request.AboutField one => one.Scope,
        Request.AboutAsks one => one.Scope,
        Request.Membership one => one.Scope,
        Request.NotTold one => one.Scope,
        Request.AnyOf one => one.Scope,
        Request.Letters one => one.Scope,
        Request.Shared one => one.Scope,
        Request.Compared one => one.Scope,
        Request.OnlyIn one => one.Scope,
        Request.AboutTopic one => one.Scope,
        Request.Reasons one => one.Scope,
        Request.WhoSays one => one.Said.Scope,
        Request.Unrecorded one => one.Scope,
        Request.EarlierLetter one => one.Scope,
        Request.Miscounted one => one.Scope,
        Request.SeveralTitles one => one.Scope,
        Request.NotFormer one => one.Scope,
        Request.HoldersOf one => one.Scope,
        Request.SignedFor one => one.Scope,
        Request.Represented one => one.Scope,
        Request.AboutAddress one => one.Scope,
        _ => null,
    };

    public static Whom? WhoOf(Request request) => request switch
    {
        Request.Membership one => one.Who,
        Request.TitlesOf one => one.Who,
        Request.SameTitle { Parties: [var first, ..] } => new Whom.Known(first),
        Request.History one => one.Who,
        Request.Unrecorded one => one.Who,
        Request.NotSaid one => one.Who,
        Request.Letters one => one.Who,
        Request.AboutAddress one => one.Who,
        Request.SignedFor one => new Whom.Known(one.Signatory),
        Request.Represented one => new Whom.Known(one.Body),
        Request.HoldersOf { Besides: null } one when one.Held.Select(held => held.Party).Distinct().Count() == 1 =>
            new Whom.Known(one.Held[0].Party),
        Request.HoldersOf { Besides: { } besides } one when one.Held.Select(held => held.Party)
            .Where(party => party != besides).Distinct().ToList() is [var other] => new Whom.Known(other),
        _ => null,
    };

    /// <summary>All letters of the shelf are no letter in mind; what was named or in mind stays.</summary>
    private static IReadOnlyList<string> IdsOf(LetterScope scope, Remembered before) =>
        scope.Basis == ScopeBasis.Shelf || scope.Letters.Count == 0
            ? before.LetterIds
            : [.. scope.Letters.Select(letter => letter.Id)];
}
