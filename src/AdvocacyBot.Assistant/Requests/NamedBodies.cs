namespace AdvocacyBot.Assistant.Requests;

/// <summary>A body that no letter has as a party, though a title names it: those with that title are told.</summary>
internal static class NamedBodies
{
    public static Request Told(Request request, Reading reading) => request switch
    {
        Request.Membership { Who: Whom.Unknown unknown } asked when Question.Keys(unknown.Words) is [var initials]
            && reading.Shelf.Titles.NamesBody(initials)
            && FromThere.Holding(unknown.Words, reading) is { Count: > 0 } held =>
            new Request.HoldersOf(unknown.Words, held, null, asked.Scope, CountOnly: false) { AsksPart = true },
        _ => request,
    };
}
