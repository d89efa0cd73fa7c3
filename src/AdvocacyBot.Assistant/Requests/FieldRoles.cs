using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>The list of a letter in which each part in it is written.</summary>
internal static class FieldRoles
{
    public static Field Of(PartyRole role) => role switch
    {
        PartyRole.Recipient or PartyRole.Greeted => Field.Recipients,
        PartyRole.CarbonCopy => Field.Copies,
        _ => Field.Signatories,
    };

    public static PartyRole? Of(Field field) => field switch
    {
        Field.Signatories => PartyRole.Signatory,
        Field.Recipients => PartyRole.Recipient,
        Field.Copies => PartyRole.CarbonCopy,
        _ => null,
    };

    /// <summary>Of no part in particular, any fits; whoever is greeted counts as addressed, and a body through whose
    /// person a letter is signed as signing.</summary>
    public static bool Fits(Appearance seen, PartyRole? role) => FitsItself(seen, role)
        || (role == PartyRole.Signatory && seen.Role == PartyRole.SignedThrough);

    /// <summary>The same, by itself: not through a person.</summary>
    public static bool FitsItself(Appearance seen, PartyRole? role) => role is null || seen.Role == role
        || (role == PartyRole.Recipient && seen.Role == PartyRole.Greeted);

    /// <summary>A part that tells of someone: that they are greeted tells only whoever asks who is addressed.</summary>
    public static bool Tells(Appearance seen, PartyRole? role) =>
        role is null ? seen.Role != PartyRole.Greeted : Fits(seen, role);

    /// <summary>What the last request was about: signing, being addressed, being copied.</summary>
    public static PartyRole? Of(Request? request) => request switch
    {
        Request.Membership asked => asked.Role,
        Request.AnyOf asked => asked.Role,
        Request.Letters asked => asked.Role,
        Request.AboutField asked => Of(asked.Field),
        _ => null,
    };
}
