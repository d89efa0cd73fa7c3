using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// What the lists say of a word. The readers ask it of every word again and again, and a word never changes: the lists are
/// gone through once, and the answers kept with the word.
/// </summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>The lists have been gone through.</summary>
    Asked = 1 << 0,

    /// <summary><see cref="OfficeWords.IsHead(string)"/>.</summary>
    Office = 1 << 1,

    /// <summary><see cref="OfficeWords.IsHead(Token)"/>.</summary>
    OfficeAsWritten = 1 << 2,

    /// <summary><see cref="OfficeWords.IsQualifier"/>.</summary>
    Qualifier = 1 << 3,

    /// <summary><see cref="OfficeWords.IsObject"/>.</summary>
    OfOffice = 1 << 4,

    /// <summary><see cref="InstitutionWords.IsHead(string)"/>.</summary>
    Body = 1 << 5,

    /// <summary><see cref="InstitutionWords.IsHead(Token)"/>.</summary>
    BodyAsWritten = 1 << 6,

    /// <summary><see cref="InstitutionWords.IsTopic"/>.</summary>
    Topic = 1 << 7,

    /// <summary><see cref="GivenNames.Contains"/>.</summary>
    GivenName = 1 << 8,

    /// <summary><see cref="ProseWords.IsSmall"/>.</summary>
    Small = 1 << 9,

    /// <summary><see cref="AskVerbs.Find"/>.</summary>
    Asks = 1 << 10,

    /// <summary><see cref="OfficeWords.IsHonorific(string)"/>.</summary>
    Honorific = 1 << 11,

    /// <summary><see cref="OfficeWords.IsPostNominal(string)"/>.</summary>
    PostNominal = 1 << 12,

    /// <summary><see cref="PersonName.IsParticle"/>.</summary>
    Particle = 1 << 13,

    /// <summary><see cref="PersonName.IsFamilyName"/>.</summary>
    FamilyName = 1 << 14,
}

/// <summary>Asks the lists of a word.</summary>
internal static class WordLists
{
    public static bool Is(this Token word, WordKinds kind) => (Of(word) & kind) != 0;

    private static WordKinds Of(Token word)
    {
        var kinds = (WordKinds)word.Kinds;
        return kinds != WordKinds.None ? kinds : (WordKinds)(word.Kinds = (int)Asked(word, word.Key));
    }

    private static WordKinds Asked(Token word, string key) =>
        WordKinds.Asked
        | If(OfficeWords.IsHead(key), WordKinds.Office)
        | If(OfficeWords.IsHeadAsWritten(word), WordKinds.OfficeAsWritten)
        | If(OfficeWords.IsQualifier(key), WordKinds.Qualifier)
        | If(OfficeWords.IsObject(key), WordKinds.OfOffice)
        | If(InstitutionWords.IsHead(key), WordKinds.Body)
        | If(InstitutionWords.IsHeadAsWritten(word), WordKinds.BodyAsWritten)
        | If(InstitutionWords.IsTopic(key), WordKinds.Topic)
        | If(GivenNames.Contains(key), WordKinds.GivenName)
        | If(ProseWords.IsSmall(key), WordKinds.Small)
        | If(AskVerbs.Find(key) is not null, WordKinds.Asks)
        | If(OfficeWords.IsHonorific(key), WordKinds.Honorific)
        | If(OfficeWords.IsPostNominal(key), WordKinds.PostNominal)
        | If(PersonName.IsParticle(key), WordKinds.Particle)
        | If(PersonName.IsFamilyName(key), WordKinds.FamilyName);

    private static WordKinds If(bool holds, WordKinds kind) => holds ? kind : WordKinds.None;
}
