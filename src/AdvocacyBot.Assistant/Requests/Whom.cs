using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Whom a question names: a party of the shelf, several it may be, or someone the shelf does not
/// know.</summary>
internal abstract record Whom
{
    private Whom()
    {
    }

    internal sealed record Known(PartyEntry Party) : Whom;

    internal sealed record Several(string Words, IReadOnlyList<PartyEntry> Parties) : Whom;

    internal sealed record Unknown(string Words, IReadOnlyList<PartyEntry> Near) : Whom;
}
