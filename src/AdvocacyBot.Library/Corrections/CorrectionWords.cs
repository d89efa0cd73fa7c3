using System.Globalization;

namespace AdvocacyBot.Library.Corrections;

/// <summary>Corrections in English, for the command line and for notices.</summary>
public static class CorrectionWords
{
    /// <summary>"correction 2 by Ann Lee, 3 May 2026: signatory added: Bo Ruiz".</summary>
    public static string Of(KeptCorrection kept) =>
        $"correction {kept.Number} by {kept.By}, {Day(kept.At)}: {What(kept)}"
        + (kept.Undone is { } undone ? $" (undone by {undone.By}, {Day(undone.At)})" : "");

    public static string Role(PartyRole role) => role switch
    {
        PartyRole.Signatory => "signatory",
        PartyRole.CarbonCopy => "cc",
        _ => "recipient",
    };

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string What(KeptCorrection kept) => kept.What switch
    {
        Correction.DateSet set => $"date {Iso(set.Date)}, before: {kept.Before ?? "none"}",
        Correction.DateCleared => $"no date, before: {kept.Before ?? "none"}",
        Correction.PartyAdded added => $"{Role(added.Role)} added: {Called(added)}",
        Correction.PartyRemoved removed => $"{Role(removed.Role)} removed: {kept.Before ?? removed.Name}",
        Correction.PartyRenamed renamed => $"{Role(renamed.Role)} renamed: {renamed.Name} -> {renamed.NewName}",
        Correction.PartyRetitled retitled =>
            $"{Role(retitled.Role)} {retitled.Name}: title {retitled.Title ?? "none"}, before: {kept.Before ?? "none"}",
        Correction.AskAdded added => $"ask added: \"{added.Quote}\"",
        Correction.AskRemoved removed => $"ask removed: \"{removed.Quote}\"",
        _ => throw new NotSupportedException(),
    };

    private static string Called(Correction.PartyAdded added) =>
        string.Join(", ", new[] { added.Name, added.Title, added.Organization }.OfType<string>())
        + (added.Kind == PartyKind.Organization ? " (organization)" : " (person)");

    private static string Day(DateTimeOffset at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
