using AdvocacyBot.Letters;

namespace AdvocacyBot.Library.Corrections;

/// <summary>One thing that a person says a letter's record should be otherwise than it was read.</summary>
public abstract record Correction
{
    private Correction()
    {
    }

    public sealed record DateSet(DateOnly Date) : Correction;

    public sealed record DateCleared : Correction;

    /// <summary>Someone who signed, is addressed or was copied. <c>Kind</c> is a person or an organisation.</summary>
    public sealed record PartyAdded(PartyRole Role, PartyKind Kind, string Name, string? Title, string? Organization)
        : Correction;

    public sealed record PartyRemoved(PartyRole Role, string Name) : Correction;

    public sealed record PartyRenamed(PartyRole Role, string Name, string NewName) : Correction;

    /// <summary>Without a title, the party has none.</summary>
    public sealed record PartyRetitled(PartyRole Role, string Name, string? Title) : Correction;

    /// <summary>Words of the letter that ask; they must stand in its text.</summary>
    public sealed record AskAdded(string Quote) : Correction;

    public sealed record AskRemoved(string Quote) : Correction;

    /// <summary>The field that it corrects.</summary>
    public LetterField Field => this switch
    {
        DateSet or DateCleared => LetterField.Date,
        PartyAdded one => FieldOf(one.Role),
        PartyRemoved one => FieldOf(one.Role),
        PartyRenamed one => FieldOf(one.Role),
        PartyRetitled one => FieldOf(one.Role),
        AskAdded or AskRemoved => LetterField.Asks,
        _ => throw new NotSupportedException(),
    };

    /// <summary>The field of those who have a part in a letter.</summary>
    public static LetterField FieldOf(PartyRole role) => role switch
    {
        PartyRole.Signatory or PartyRole.SignedThrough => LetterField.Signatories,
        PartyRole.CarbonCopy => LetterField.CarbonCopies,
        _ => LetterField.Recipients,
    };
}
