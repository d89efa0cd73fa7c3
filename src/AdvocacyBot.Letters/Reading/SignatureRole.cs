namespace AdvocacyBot.Letters.Reading;

/// <summary>What a cell of a signature block is for: who signs, what tells more of him, or nobody's name.</summary>
internal enum SignatureRole
{
    /// <summary>A heading, note or page mark.</summary>
    Nobody,
    Organization,

    /// <summary>An office over the name of the one who holds it, or whom he signs for: "On behalf of …".</summary>
    Above,
    Person,
    Title,
    Affiliation,
}
