using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Headings that no set phrase gives away: a city, a state, a country over those who sign from there. They are known
/// by their company: alike among themselves, unlike the list.
/// </summary>
internal sealed class SignatureHeadings(SignatureList list)
{
    private const int LongestHeading = 4;
    private const int Enough = 5;

    /// <summary>Of a body that is named by its letters.</summary>
    private const int LongestLetters = 5;

    private readonly bool _entriesAreCapitals = list.Cells.Count(c => c.IsCapitals) * 5 > list.Cells.Count * 2;
    private readonly bool _entriesAreListed = list.Cells.Count(c => c.IsListed) * 2 > list.Cells.Count;

    public bool[] Find()
    {
        var cells = list.Cells;
        var heads = cells.Select((c, i) => c.IsHead || OpensKinds(i)).ToArray();
        var couldBe = Enumerable.Range(0, cells.Count).Where(i => !heads[i] && CouldBe(i)).ToList();
        var sure = heads.Count(h => h);
        var known = couldBe.Count(i => cells[i].NamesPlace);
        var isFirst = heads.Select((_, i) => i > 0 && heads[i - 1]).ToArray();
        var others = couldBe.Count(i => !isFirst[i] && Score(i) + 2 >= Enough);
        foreach (var i in couldBe)
        {
            // Right beneath a heading stands the first of the names, unless the list has more groups within its groups.
            var isInCompany = isFirst[i] ? others > 0 : couldBe.Count + sure > 1;
            heads[i] = Score(i) + (isInCompany ? 2 : cells[i].IsAcronym && !IsPlace(cells[i].Text) ? -2 : 0) + (known * 2 > couldBe.Count ? 2 : 0) >= Enough;
        }

        MarkCapitals(heads);
        MarkLike(heads);
        return heads;
    }

    /// <summary>"Qarshi Organizations" over a block, where another is headed "International Organizations".</summary>
    private void MarkLike(bool[] heads)
    {
        var kinds = list.Cells.Where((cell, i) => heads[i] && cell.Words is [_, .., var last] && IsKind(last.Key)).Select(cell => cell.Words[^1].Key).ToHashSet();
        for (var i = 0; kinds.Count > 0 && i + 1 < heads.Length; i++)
        {
            heads[i] |= list.OpensBlock(i) && list.Cells[i] is { Known: null, IsListed: false, Words: { Count: 2 or 3 } words } && kinds.Contains(words[^1].Key)
                && words.TrueForAll(word => word.IsCapitalised && !NameRun.IsLink(word.Key));
        }
    }

    private static bool IsKind(string key) => key is "organizations" or "organisations" or "groups" or "ngos" or "organizaciones";

    /// <summary>"Albergues y casas" at the head of a block: two kinds, the second in small letters, and no name.</summary>
    private bool OpensKinds(int i) =>
        list.OpensBlock(i) && !list.IsLast(i) && !list.OpensBlock(i + 1) && list.BlockLength(i) > 2
        && list.Cells[i] is { Known: null, IsListed: false } cell && GroupHeadings.AreKinds(cell.Words);

    /// <summary>
    /// Lines in capitals between others that are in none, the first line of the list among them: "METRO AREA" over those
    /// of that town.
    /// </summary>
    private void MarkCapitals(bool[] heads)
    {
        var cells = list.Cells;
        var opening = Enumerable.Range(0, cells.Count).FirstOrDefault(i => !cells[i].IsNoise, cells.Count);
        if (_entriesAreCapitals || opening == cells.Count || !StandsOut(opening))
        {
            return;
        }

        var raised = Enumerable.Range(opening, cells.Count - opening).Where(StandsOut).ToList();
        if (raised.Count > 1 && raised.Count * 2 <= cells.Count - opening - raised.Count)
        {
            raised.ForEach(i => heads[i] = true);
        }
    }

    private bool StandsOut(int i)
    {
        var cell = list.Cells[i];
        return cell is { IsCapitals: true, OpensTitle: false, HasLegalForm: false, IsListed: false, Known: null, IsOfSeries: false }
            && cell.Words.Count <= 5 && !cell.Text.AsSpan().ContainsAny("().,")
                && !cell.Words.Any(w => InstitutionWords.IsHead(w.Key))
            && (cell.Words.Count > 1 || cell.Text.Length > 7 && cell.BodyEvidence > 0) && cell.NameScore < 3
            && !list.IsLast(i) && !list.Cells[i + 1].IsCapitals && !list.Cells[i + 1].OpensTitle;
    }

    /// <summary>A short line alone at the head of a block.</summary>
    private bool CouldBe(int i)
    {
        var cell = list.Cells[i];
        return !list.IsLast(i) && list.OpensBlock(i)
            && cell.Words.Count is > 0 and <= LongestHeading && cell.Words.All(CouldBePlace)
            && (!list.OpensBlock(i + 1) || cell.IsKnownPlace) && !list.Cells[i + 1].IsKnownPlace
            && cell is { OpensTitle: false, NamesPersonFirst: false, IsNoise: false } && cell.Known != SignatureRole.Organization && (!cell.IsListed || !_entriesAreListed)
            && !(cell is { IsAcronym: true, Text.Length: <= LongestLetters } && !IsPlace(cell.Text) && (cell.IsListed || !list.Cells[i + 1].IsListed))
            && !(cell.EndsInPlace && list.Cells[i + 1].EndsInPlace && !cell.IsKnownPlace)
            && Segments.Acronym(cell.Text) is null && !list.RepresentativeBeneath(i);
    }

    private static bool IsPlace(string words) => Cities.NamesPlace(words) || Regions.IsPartOfWorld(words);

    private int Score(int i)
    {
        var (cell, next) = (list.Cells[i], list.Cells[i + 1]);
        return (cell.NamesPlace ? 5 : 0)
            + (cell.IsCapitals && !_entriesAreCapitals ? 2 : 0)
            + (_entriesAreListed && next.IsListed ? 3 : 0)
            + (cell.Words.Count == 1 ? 1 : 0)
            + (cell.Words.Count == 1 && cell.Text.EndsWith('s') ? 1 : 0)
            + (next.NamesBody ? 1 : 0)
            + (next.OpensTitle ? -5 : 0)
            + (next.Indent >= cell.Indent + 2 && cell.Indent < 2 ? 4 : 0)
            + (list.BlockLength(i) > 2 ? 1 : -2)
            + (cell.NameScore >= 3 ? -3 : 0);
    }

    private static bool CouldBePlace(Token word) =>
        (word.IsCapitalised || PersonName.IsParticle(word.Key)) && char.IsLetter(word.Text[0])
        && !InstitutionWords.IsHead(word.Key);
}
