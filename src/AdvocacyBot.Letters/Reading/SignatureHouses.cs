using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A body and the one who signs for it, right beneath or behind it: "Junta del Río" over "Ana Ruiz, presidenta", "Por la
/// Junta del Río: Ana Ruiz". They are one signatory, the person.
/// </summary>
internal static class SignatureHouses
{
    private const int SurelyPerson = 3;

    private const int FewestBlocks = 2;

    /// <summary>Whether each cell is the house of the person beneath it.</summary>
    public static bool[] Find(SourceDocument source, SignatureList list, SignatureRole[] roles)
    {
        var are = new bool[roles.Length];
        List<List<int>> unsure = [];
        var areAlike = true;
        for (int start = 0, end; start < roles.Length; start = end)
        {
            end = start + list.BlockLength(start);
            var houses = InBlock(list, roles, start, end, out var areOfficers);
            houses.ForEach(i => are[i] = areOfficers);
            areAlike &= houses.Count > 0 || end - start == 1;
            if (houses.Count == 1 && !areOfficers)
            {
                unsure.Add(houses);
            }
        }

        foreach (var i in areAlike && unsure.Count >= FewestBlocks ? unsure.SelectMany(houses => houses) : [])
        {
            are[i] = true;
        }

        MarkApart(list, roles, are);
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            are[i] |= IsBeforeSpeaker(source, list, roles, i);
        }

        return are;
    }

    /// <summary>The bodies of a block where bodies and people take turns to its end; none where they do not.</summary>
    private static List<int> InBlock(
        SignatureList list, SignatureRole[] roles, int start, int end, out bool areOfficers)
    {
        List<int> houses = [];
        areOfficers = true;
        for (var i = start; i < end;)
        {
            if (roles[i] == SignatureRole.Nobody && houses.Count == 0)
            {
                i++;
                continue;
            }

            if (i + 1 >= end || !MayBeHouse(list, roles, i) || roles[i + 1] != SignatureRole.Person
                || list.Cells[i + 1].IsOfSeries)
            {
                return [];
            }

            var person = list.Cells[i + 1];
            var isOfficer = i + 2 < end && (roles[i + 2] == SignatureRole.Title || IsOfTwo(list, roles, i + 2) && HoldsOffice(list.Cells[i + 2]))
                || HoldsOffice(person);
            if (person.BodyFollows && !HoldsOffice(person) || !isOfficer && (person.NamesPersonFirst || person.PersonEvidence < SurelyPerson))
            {
                return [];
            }

            houses.Add(i);
            areOfficers &= isOfficer;
            for (i += 2; i < end && (roles[i] == SignatureRole.Title || IsOfTwo(list, roles, i)); i++)
            {
            }
        }

        return houses;
    }

    /// <summary>
    /// A body, and apart beneath it the one who holds a bare office, "Presidenta": so to the end of the list, or one
    /// body and none but its officers.
    /// </summary>
    private static void MarkApart(SignatureList list, SignatureRole[] roles, bool[] are)
    {
        List<int> houses = [];
        var officers = 0;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == SignatureRole.Nobody)
            {
                continue;
            }

            if (IsOfficer(list, roles, i) && houses.Count > 0)
            {
                officers++;
                i++;
            }
            else if (officers == houses.Count && i + 1 < roles.Length && list.Cells[i].NamesBody
                && MayBeHouse(list, roles, i))
            {
                houses.Add(i);
            }
            else
            {
                return;
            }
        }

        if (officers > 0 && (houses.Count == 1 || houses.Count == officers))
        {
            houses.ForEach(i => are[i] = true);
        }
    }

    /// <summary>A name, and a bare office beneath it.</summary>
    private static bool IsOfficer(SignatureList list, SignatureRole[] roles, int i) =>
        i + 1 < roles.Length && roles[i] == SignatureRole.Person && roles[i + 1] == SignatureRole.Title
        && (i + 2 == roles.Length || roles[i + 2] is not (SignatureRole.Title or SignatureRole.Affiliation))
        && list.Cells[i + 1] is { BlanksBefore: 0, Words.Count: <= LongestOffice } office
        && (!office.NamesBody || office.Words.Count == 1);

    /// <summary>In words: "Secretario de Actas".</summary>
    private const int LongestOffice = 4;

    /// <summary>"Ann Lee and Bo Ruiz, Co-Presidents": the second of those who sign for it together.</summary>
    private static bool IsOfTwo(SignatureList list, SignatureRole[] roles, int i) =>
        roles[i] == SignatureRole.Person && roles[i - 1] == SignatureRole.Person && list.Cells[i - 1].Known == SignatureRole.Person
        && list.Cells[i].BlanksBefore == 0 && list.Cells[i].Known is null;

    private static bool MayBeHouse(SignatureList list, SignatureRole[] roles, int i) =>
        roles[i] == SignatureRole.Organization
        && list.Cells[i] is { Known: null, IsOfSeries: false, IsListed: false, IsBroken: false } cell
        && (list.BodiesHaveRepresentatives || cell.NamesBody || cell.IsAcronym || cell.HasLegalForm || cell.PersonEvidence < 1);

    /// <summary>"Ana Ruiz, presidenta", "Ann Lee, Board Chair": an office in the body, where "cineasta" is an occupation of
    /// one's own and what stands behind a second comma may be a body of one's own.</summary>
    private static bool HoldsOffice(SignatureCell person) =>
        person.Text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
        && Token.Of(person.Text[(comma + 2)..]) is { Count: > 0 } office
        && (OfficeWords.IsHead(office[^1]) || !person.BodyFollows && OfficeWords.OpensTitle(office));

    /// <summary>"Por la Junta del Río: Ana Ruiz" on one line.</summary>
    private static bool IsBeforeSpeaker(SourceDocument source, SignatureList list, SignatureRole[] roles, int i) =>
        roles[i] == SignatureRole.Organization && roles[i + 1] == SignatureRole.Person
        && list.Cells[i] is { Known: SignatureRole.Organization, IsOfSeries: false } house
        && list.Cells[i + 1] is { Known: SignatureRole.Person, IsOfSeries: false } person
        && person.Span.Start > house.Span.End
        && source.Text.AsSpan(house.Span.End, person.Span.Start - house.Span.End) is var between
        && between.Trim() is [':' or ',' or '–' or '—' or '-', ..] && !between.Contains('\n');
}
