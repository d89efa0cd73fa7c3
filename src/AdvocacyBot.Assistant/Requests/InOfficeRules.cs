using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who is still in office?", "anyone who isn't a former official?": letters say of some titles that they are
/// former ones, and of none that it is held today.</summary>
internal static class InOfficeRules
{
    private static readonly Cue[] Seeking =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Officials, Cue.People, Cue.Who, Cue.Which, Cue.Held,
    ];

    public static Request.NotFormer? NotFormer(Reading reading)
    {
        if (AreAllFormer(reading))
        {
            return new Request.NotFormer(PartyRole.Signatory, WithSuch(PartyRole.Signatory, reading), null);
        }

        if (!reading.Has(Cue.InOffice) || !reading.HasAny(Seeking) || reading.Subjects.Count > 0
            || (reading.Has(Cue.Person) && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)))
        {
            return null;
        }

        var role = reading.Role ?? PartyRole.Signatory;
        var office = TitleSearch.Find(reading, role);
        var held = office.Titles.Where(one => !FormerTitles.IsFormer(one.Title)).Select(one => one.Seen).ToHashSet();
        return new Request.NotFormer(role, WithSuch(role, reading), held.Count > 0 ? held : null);
    }

    /// <summary>"Are they all former officials?": those tell whose title does not say so.</summary>
    private static bool AreAllFormer(Reading reading) => reading.Marked.Words.Count > 0 && reading.Subjects.Count == 0
        && reading.Marked.Words[0].Key is "are" or "were" or "son" or "eran" or "fueron" or "todos" or "todas"
        && reading.Marked.Words.Any(word => word.Key is "all" or "todos" or "todas" or "every")
        && reading.Has(Cue.Officials) && reading.Marked.Words.Any(word => FormerTitles.IsFormer(word.Key))
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Copied, Cue.Addressed, Cue.List)
        && !reading.Marked.Content().Any();

    /// <summary>"Any sitting officials copied": officials who sign point at a letter, those copied stand in
    /// another.</summary>
    private static LetterScope WithSuch(PartyRole role, Reading reading) =>
        reading.Scope.Missing is not null
        || reading.Scope.Letters.Any(letter => letter.Parties(FieldRoles.Of(role)).Count > 0)
            ? reading.Scope
            : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf);
}
