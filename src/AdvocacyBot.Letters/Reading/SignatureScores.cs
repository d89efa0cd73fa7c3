using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The weights by which the cells of a signature block share out their roles: how well a cell fits a role, and how
/// well one role follows another. About 2 is a hint, 4 good evidence.
/// </summary>
internal static class SignatureScores
{
    public const int Never = -1000;

    private const int Sure = 5;

    /// <param name="role">The role asked for.</param>
    /// <param name="list">The block.</param>
    /// <param name="i">The cell.</param>
    /// <param name="lean">Points for a person from the cell's company; below zero for an organisation.</param>
    public static int Fit(SignatureRole role, SignatureList list, int i, int lean)
    {
        if (list.IsNobody(i) != (role == SignatureRole.Nobody))
        {
            return Never;
        }

        var cell = list.Cells[i];
        return role switch
        {
            SignatureRole.Nobody => 0,
            _ when cell.Known is { } known => !IsAs(role, known) || role == SignatureRole.Affiliation && known != role && cell.OpensTitle && !cell.NamesBody || cell.IsChair && role != known ? Never
                : role == SignatureRole.Affiliation && known != role && !cell.OpensTitle ? 2 * Sure : Sure,
            SignatureRole.Title or SignatureRole.Affiliation or SignatureRole.Above
                when cell.IsOfSeries || list.IsPlaced(i) || cell.IsListed && i > 0 && list.Cells[i - 1].IsListed => Never,
            SignatureRole.Above or SignatureRole.Affiliation or SignatureRole.Title when list.IsOneOfSpeakers(i) => Never,
            _ when list.IsBodyOfPair(i) => role == SignatureRole.Affiliation ? Sure : Never,
            _ when list.IsOneOfBodies(i) =>
                role == SignatureRole.Organization ? Sure : Never,
            SignatureRole.Organization => cell.BodyEvidence + Represented(list, i) - Math.Max(0, Weighed(lean, list, i)),
            SignatureRole.Person => Person(list, cell, i) + Math.Min(0, Weighed(lean, list, i)),
            SignatureRole.Title => (cell.OpensTitle ? 5 : 0) - (cell.NamesBody ? 1 : 0) - Named(cell) - (FollowsLed(list, i) ? 3 : 0) - (list.EntriesAreLines && !cell.OpensTitle ? 6 : 0),
            SignatureRole.Above => list.IsLast(i) ? Never : cell.IsBehalf ? 12 : !cell.OpensTitle || Named(cell) > 0 || IsBodyOverBody(list, i) ? Never : 2,
            SignatureRole.Affiliation => (cell.IsBehalf ? 6 : 0) + (cell.NamesBody || cell.IsAcronym || cell.OpensAcronym ? 4 : 0) - (cell.OpensTitle ? 2 : 0) - Named(cell),
            _ => 0,
        };
    }

    /// <summary>"Coordinadora Norte de Derechos Humanos" over "Semillas del Sur": no office over a name, but two bodies.</summary>
    private static bool IsBodyOverBody(SignatureList list, int i) =>
        list.Cells[i] is { Words: [{ Key: "coordinadora" }, _, _, ..], NamesBody: true } && list.Cells[i + 1] is { PersonEvidence: < 3, OpensTitle: false };

    /// <summary>What tells of a name beside it may tell of an office or of a body.</summary>
    private static bool IsAs(SignatureRole role, SignatureRole known) =>
        role == known || known == SignatureRole.Title && role == SignatureRole.Affiliation;

    /// <summary>Points by its own evidence for a person over an organisation.</summary>
    public static int Lean(SignatureList list, int i) =>
        list.IsOneOfBodies(i) ? -Sure : Person(list, list.Cells[i], i) - list.Cells[i].BodyEvidence - Represented(list, i);

    /// <summary>Company tells of a cell whose own words leave doubt.</summary>
    private static int Weighed(int lean, SignatureList list, int i) => Math.Abs(list.Lean(i)) < Sure && !list.TitleBeneath(i) ? lean : 0;

    public static int Follow(SignatureRole from, SignatureRole to, SignatureList list, int i) => to switch
    {
        SignatureRole.Nobody => from == SignatureRole.Above ? Never : 0,
        SignatureRole.Above => from switch
        {
            SignatureRole.Nobody => -1,
            SignatureRole.Above => 0,
            _ => list.Cells[i].IsBehalf ? -1 : list.OpensBlock(i) ? -5 : -9,
        },
        SignatureRole.Person when from == SignatureRole.Above => 2,
        _ when from == SignatureRole.Above => Never,
        SignatureRole.Organization or SignatureRole.Person => Opens(Kind(from), to, list, i),
        _ when from is SignatureRole.Nobody or SignatureRole.Organization => Never,
        _ when list.OpensBlock(i) => -8,
        SignatureRole.Title => from == SignatureRole.Affiliation ? -1 : from == SignatureRole.Person ? 1 : 0,
        _ => from switch
        {
            SignatureRole.Person when list.Cells[i - 1].TellsBody && !list.IsLast(i) && !list.OpensBlock(i + 1) => -9,
            SignatureRole.Person => list.NamesHaveBodies || list.IsOfPair(i - 1) || list.Cells[i].Known is not null ? 2 : -5,
            SignatureRole.Title => 1,
            _ => -3,
        },
    };

    /// <summary>
    /// Who signs before tells who signs next, the more so without a blank between; where each block is one person's,
    /// nobody else begins within.
    /// </summary>
    private static int Opens(SignatureRole before, SignatureRole kind, SignatureList list, int i) =>
        before == SignatureRole.Nobody ? 0
        : list.OpensBlock(i) ? (before == kind ? 1 : 0)
        : list.IsMixed && (before == SignatureRole.Organization ? Tells(list.Cells[i]) : kind == SignatureRole.Organization && Tells(list.Cells[i - 1]) && !Tells(list.Cells[i])) ? 0
        : (before == kind ? 2 : -2) - (list.BlocksAreEntries && !list.TitleBeneath(i) && before == SignatureRole.Person ? 5 : 0);

    /// <summary>A person by his own line, whoever stands about him.</summary>
    private static bool Tells(SignatureCell cell) => cell.NamesPersonFirst || cell.BodyFollows || cell.PersonEvidence >= 3;

    private static SignatureRole Kind(SignatureRole role) =>
        role is SignatureRole.Title or SignatureRole.Affiliation ? SignatureRole.Person : role;

    /// <summary>Someone signs for it on the line beneath.</summary>
    private static int Represented(SignatureList list, int i) =>
        !list.RepresentativeBeneath(i) || list.Cells[i].IsBehalf ? 0 : list.BodiesHaveRepresentatives && list.OpensBlock(i) ? 9 : 3;

    private static int Person(SignatureList list, SignatureCell cell, int i) =>
        Math.Clamp(cell.PersonEvidence, -5, 6)
        + (cell is { BodyFollows: true, PersonEvidence: >= 1 } ? (list.IsMixed ? 5 : 3) : 0)
        + (cell.OpensTitle && cell.NameScore < 3 && Named(cell) < 2 ? -4 : list.TitleBeneath(i) ? 3 : 0)
        + (cell.IsSigned ? 4 : 0)
        + (!list.IsLast(i) && cell.Words.Count is 2 or 3 && cell is { NamesBody: false, OpensTitle: false } && SignatureHeads.SaysForWhom(list.Cells[i + 1].Shown) ? 6 : 0)
        - (cell is { IsBehalf: true, Words.Count: > 2, NameScore: < 3 } ? 6 : 0)
        + (IsCalledByCourtesy(cell) ? 6 : 0)
        + (cell is { PersonEvidence: >= 1, NamesBody: false, Words.Count: >= 2 and <= 4 } ? 1 : 0)
        + (list.IsOfPair(i) ? 4 : 0)
        + (list.Cells.Count == 1 ? 1 : 0);

    /// <summary>"Hna. Teresita Villalba", "Mtro. Noé Ruiz": no body has a short courtesy before a few words that tell of none.</summary>
    private static bool IsCalledByCourtesy(SignatureCell cell) =>
        cell is { OpensTitle: false, NamesBody: false, HasLegalForm: false, Words: [{ Key.Length: > 1 and < 5 } courtesy, { IsCapitalised: true }, ..] } && cell.Words.Count <= 5
        && (courtesy.Text[^1] == '.' || cell.Text.Length > courtesy.End && cell.Text[courtesy.End] == '.') && courtesy.Key is not ("cc" or "st")
        && OfficeWords.IsHonorific(courtesy.Key);

    /// <summary>"Councillor Ann Lee" and "Councillor Bo Ruiz" beneath: one like the other.</summary>
    private static bool FollowsLed(SignatureList list, int i) =>
        i > 0 && list.Cells[i].LedNameScore > 0 && list.Cells[i - 1].LedNameScore > 0
        && LeadOf(list.Cells[i]) == LeadOf(list.Cells[i - 1]);

    /// <summary>The last word before the name: "Chief" of "Grand Chief Ann Lee".</summary>
    private static string LeadOf(SignatureCell cell) => cell.Words.Last(word => word.Start < cell.LedNameStart).Key;

    private static int Named(SignatureCell cell) => cell.NamesPersonFirst ? 6 : Math.Max(cell.LedNameScore > 0 ? 2 + cell.LedNameScore : 0, cell.NameScore);
}
