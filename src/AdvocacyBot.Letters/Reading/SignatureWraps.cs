using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Joins the names and titles that a narrow page broke over two lines.</summary>
internal sealed class SignatureWraps
{
    /// <summary>A title at least this long, in UTF-16 units, may leave its last word to the next line.</summary>
    private const int FullLine = 55;

    /// <summary>A shorter line has room for the words beneath it, and is no first half of a name.</summary>
    private const int ShortestWrapped = 24;

    /// <summary>In UTF-16 units; beyond it no name or title goes on, and each line is looked at once.</summary>
    private const int LongestWrapped = 600;

    private const int FewestAlike = 4;

    /// <summary>In words.</summary>
    private const int LongestPlace = 3;

    /// <summary>Where one entry of so many ends in a comma, commas part no entries of the list.</summary>
    private const int EntriesToComma = 5;

    private readonly SourceDocument _source;
    private readonly bool _arePlaced;
    private readonly bool _areWhole;
    private readonly bool _commasAreRare;
    private readonly int _widest;
    private readonly int _usualBlanks;

    private SignatureWraps(SourceDocument source, List<SignatureCell> cells)
    {
        _source = source;
        _arePlaced = SignatureCell.ArePlaced(cells);
        _areWhole = cells.Count(c => c.TellsAll) is var whole && whole >= FewestAlike - 1 && whole * 10 >= cells.Count * 6;
        _commasAreRare = cells.Count(c => c.EndsInComma) * EntriesToComma <= cells.Count;
        _usualBlanks = cells.Count < FewestAlike ? 0 : cells.Skip(1).Min(c => c.BlanksBefore);
        _widest = cells.Count == 0 ? 0 : cells.Max(c => c.Text.Length);
    }

    public static List<SignatureCell> Unwrapped(SourceDocument source, List<SignatureCell> cells)
    {
        var wraps = new SignatureWraps(source, cells);
        List<SignatureCell> whole = [];
        foreach (var cell in cells)
        {
            if (whole.Count > 0 && (cell.BlanksBefore == 0 || wraps.IsSetApart(whole[^1], cell)) && whole[^1].Text.Length < LongestWrapped
                && whole[^1].Span.End <= cell.Span.Start
                && wraps.GoesOn(whole[^1], cell))
            {
                whole[^1] = whole[^1].JoinedWith(source, cell);
            }
            else if (whole.Count == 0 || !whole[^1].IsSigned || !IsSame(whole[^1], cell))
            {
                whole.Add(cell);
            }
        }

        for (var i = 0; i < whole.Count; i++)
        {
            whole[i] = WithoutFrame(source, whole[i]);
        }

        return whole;
    }

    /// <summary>"y Sociales (CELS)" where a blank stands between all lines.</summary>
    private bool IsSetApart(SignatureCell before, SignatureCell cell) =>
        cell.BlanksBefore <= _usualBlanks && (char.IsLower(cell.Text[0]) || SpelledLetters.NeedBoth(before.Text, cell.Text));

    /// <summary>"Open Doors, within the framework of the Alliance for …": the first signs.</summary>
    private static SignatureCell WithoutFrame(SourceDocument source, SignatureCell cell) =>
        !cell.IsBroken && SignatureMarks.Frame(source.Slice(cell.Span)) is > 0 and var at
            ? cell.Cut(source, cell.Span with { End = cell.Span.Start + at }, isFirst: true)
            : cell;

    /// <summary>"/s/ Ann Lee" and her name printed beneath.</summary>
    private static bool IsSame(SignatureCell signed, SignatureCell printed) =>
        string.Equals(signed.Text, printed.Text, StringComparison.OrdinalIgnoreCase);

    private bool GoesOn(SignatureCell before, SignatureCell cell)
    {
        if (before.Span.Start >= cell.Span.Start || before.IsHead || cell.IsHead || before.Known is not null
            || cell.Known is not null || cell.IsBehalf || SignatureNoise.IsRemark(cell.Shown) || Languages.AreAll(cell.Shown)
            || before.IsOfSeries || cell.IsOfSeries || _arePlaced && before.EndsInPlace && cell.EndsInPlace)
        {
            return false;
        }

        var opensLow = char.IsLower(cell.Text[0]) && !IsNumbered(cell) && !(cell.OpensTitle && before.PersonEvidence >= 1)
                && !cell.Text.Contains('@', StringComparison.Ordinal)
            || cell.Text[0] is '(' or '&'
            || cell.Words is { Count: > 0 } t && t[0].Text is "of" or "and" or "for" or "de" or "del" or "y" or "para";
        var isLastWord = before.OpensTitle && before.Text.Length >= FullLine
            && cell.Words.Count == 1 && cell.NameScore < 1;
        var isHanging = cell.Indent >= before.Indent + 2 && !cell.OpensTitle && !(cell.NamesPersonFirst && before.NamesPersonFirst)
            && before.Text.Length >= ShortestWrapped;
        return IsOpen(before, cell) || opensLow || isLastWord && !cell.OpensTitle
            || isHanging && !IsCityWithRegion(cell.Text) || EndsBody(before, cell)
            || !cell.IsListed && SpelledLetters.NeedBoth(before.Text, cell.Text);
    }

    /// <summary>"2.acomún": the number of a list is glued to it.</summary>
    private bool IsNumbered(SignatureCell cell) =>
        cell.Span.Start > 1 && _source.Text[cell.Span.Start - 1] is '.' or ')' && char.IsAsciiDigit(_source.Text[cell.Span.Start - 2]);

    /// <summary>A small word, a mark or a comma behind an office ends the line: more must follow.</summary>
    private bool IsOpen(SignatureCell before, SignatureCell cell)
    {
        var last = before.Words is { Count: > 0 } words
            && (before.IsCapitals || words[^1].Text.Any(char.IsLower))
            ? words[^1].Key
            : "";
        return last is "and" or "of" or "for" or "the" or "de" or "del" or "la" or "las" or "los" or "para"
            or "y" or "to" or "on" or "in"
            || before.Text.EndsWith('&') || before.Text.EndsWith('-') && !IsClosedInDashes(before.Text)
            || _source.Text.AsSpan(before.Span.End).TrimStart(' ').StartsWith(",") && before.OpensTitle
                && !cell.OpensTitle && cell.NameScore < 3
            || _commasAreRare && before.EndsInComma && before.BodyEvidence > before.PersonEvidence && IsPlaceOf(cell);
    }

    /// <summary>"Colectivo de Familiares," and "Poza Rica" beneath it.</summary>
    private static bool IsPlaceOf(SignatureCell cell) =>
        cell is { NamesBody: false, OpensTitle: false, IsAcronym: false, IsListed: false, NameScore: < 3, Words.Count: <= LongestPlace }
        && cell.Words.All(w => w.IsCapitalised || PersonName.IsParticle(w.Key));

    /// <summary>"Casa de la Mujer -CDM-": the dash closes the letters of its name, and breaks no word.</summary>
    private static bool IsClosedInDashes(string words) => words.LastIndexOf(" -", StringComparison.Ordinal) is > 0 and var open
        && open < words.Length - 3 && !words[(open + 2)..^1].Any(char.IsLower);

    /// <summary>
    /// In a list that tells all of each on one line, what stands on a line of its own beneath a full one is the rest of
    /// its body: "Ann Lee, Professor, University of Miami" and "School of Law".
    /// </summary>
    private bool EndsBody(SignatureCell before, SignatureCell cell) =>
        cell is { IsListed: false, IsSigned: false, IsBehalf: false, OpensTitle: false, NamesPersonFirst: false, NameScore: < 1 }
        && !cell.Text.Contains(',', StringComparison.Ordinal)
        && (_areWhole && before.TellsAll && (IsRest(cell) || cell.NamesBody && IsFull(before))
            || IsRest(cell) && before.BodyEvidence > before.PersonEvidence && WouldNotFit(before, cell));

    /// <summary>One word of those that bodies are named by, and no name on its own: "International", "Network".</summary>
    private static bool IsRest(SignatureCell cell) =>
        cell.Words is [{ IsCapitalised: true } word] && word.Text.Any(char.IsLower)
        && (InstitutionWords.IsHead(word) || InstitutionWords.IsTopic(word.Key));

    private bool IsFull(SignatureCell before) => before.Text.Length >= FullLine && before.Text.Length * 5 >= _widest * 4;

    /// <summary>The first word beneath was too long for what the widest line of the list leaves.</summary>
    private bool WouldNotFit(SignatureCell before, SignatureCell cell) =>
        before.Text.Length + 1 + cell.Words[0].Text.Length > Math.Max(_widest, FullLine);

    /// <summary>"Oakland, CA" set in beneath a name.</summary>
    private static bool IsCityWithRegion(string words) =>
        words.Contains(',', StringComparison.Ordinal) && Cities.NamesKnownPlace(words);
}
