using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A chamber or a ministry that writes: its name stands alone above or right beneath the date, and under it the addressee
/// is called by a mark or a courtesy of his own.
/// </summary>
internal static class HeadSenders
{
    /// <summary>In lines with words, from the name to the addressee: a motto and a date may stand between.</summary>
    private const int Farthest = 8;

    /// <summary>"«Año de la Paz»": the year's motto above a letter of state.</summary>
    public static bool IsMotto(string text) =>
        text[0] is '"' or '“' or '«' && text[^1] is '"' or '”' or '»' && text.Contains("año ", StringComparison.OrdinalIgnoreCase);

    public static bool IsOf(LineContext lines, int i)
    {
        if (i < lines.Head.Answerer)
        {
            return true;
        }

        if (IsMotto(lines.Shapes[i].Shown))
        {
            return i < lines.FirstDate;
        }

        if (i < lines.FirstDate && lines.FirstDate < lines.FirstSalutation && IsRegistered(lines, i))
        {
            return true;
        }

        if (IsHoused(lines, i) || IsAboveMemo(lines, i))
        {
            return true;
        }

        if (lines.Head[i] is not { IsGreeted: false, OpensWithPerson: false, IsMarked: false } block
            || !lines.Shapes.Take(i + 1).Skip(block.Start).All(line => NamesState(line))
            || (block.Start > 0 && !lines.Shapes[block.Start - 1].IsDate && !IsFirst(lines, block.Start)))
        {
            return false;
        }

        var next = i + 1;
        while (next < lines.Head.End && lines.Shapes[next].BlanksBefore == 0)
        {
            if (!NamesState(lines.Shapes[next++]))
            {
                return false;
            }
        }

        var hasDate = block.Start > 0 && lines.Shapes[block.Start - 1].IsDate;
        for (var limit = next + Farthest; next < lines.Head.End && next < limit; next++)
        {
            var line = lines.Shapes[next];
            if (hasDate && (line.IsAddresseeMark || LetterPhrases.AddresseeArticle().IsMatch(line.Shown) || line.HasHonorific && line.BlanksBefore > 0))
            {
                return true;
            }

            if (!line.IsDate && !line.IsSubjectMark && !line.IsFurniture && !IsMotto(line.Shown))
            {
                return false;
            }

            hasDate |= line.IsDate;
        }

        return false;
    }

    /// <summary>"Personería Jurídica N° 14.602", "Registered charity no. 1101": above the date only who writes tells where he is entered.</summary>
    private static bool IsRegistered(LineContext lines, int i) =>
        lines.Head[i] is { IsGreeted: false, AddresseeFollows: true } block
        && lines.Shapes.Skip(block.Start).Take(Farthest).TakeWhile((line, n) => n == 0 || line.BlanksBefore == 0)
            .Any(line => TextFolding.HasDigit(line.Shown) && Entered.Open(line.Shown));

    /// <summary>
    /// A body and its street on top of the page, the date beneath them, and beneath the date another address: whoever is
    /// written to stands below the date.
    /// </summary>
    private static bool IsHoused(LineContext lines, int i) =>
        i < lines.FirstDate && lines.FirstDate < lines.FirstSalutation
        && lines.Head[i] is { Start: 0, IsGreeted: false, OpensWithPerson: false, IsMarked: false }
        && lines.Head[lines.FirstDate] is { AddresseeFollows: true }
        && lines.Shapes[0] is { HasHonorific: false, OpensTitle: false, IsAddresseeMark: false, IsDate: false, IsPostal: false }
        && lines.Shapes.Skip(1).Take(Farthest).TakeWhile(line => line.BlanksBefore == 0).Any(line => line.IsPostal || line.IsContact || line.Shown.StartsWith("c/o ", StringComparison.OrdinalIgnoreCase));

    /// <summary>A body on top of the page, and beneath it "DE:" and "A:": whoever is written to is marked so.</summary>
    private static bool IsAboveMemo(LineContext lines, int i) =>
        lines.Head[i] is { Start: 0, IsMarked: false, OpensWithPerson: false }
        && lines.Shapes.Take(MemoSender.LongestHead).ToList() is var head
        && head.FindIndex(line => LetterPhrases.SenderMark().IsMatch(line.Line.Text)) is var from && from > i
        && head.FindIndex(line => line.IsAddresseeMark) is var to && to > i && Math.Abs(to - from) <= Farthest;

    private static readonly Openings Entered = new(
        "personería jurídica", "personeria juridica", "pers. jur", "registered charity", "registered company", "charity no", "charity number", "charity reg");

    /// <summary>Only a motto or a file's number stands above it.</summary>
    private static bool IsFirst(LineContext lines, int start) =>
        lines.Shapes.Take(start).All(line => line.IsFurniture || IsMotto(line.Shown));

    /// <summary>"H. Cámara de Diputados de la Nación", "MINISTRY OF LABOUR": a body of a state, and nobody in it.</summary>
    private static bool NamesState(LineShape line) =>
        line is { IsProse: false, IsAddresseeMark: false, IsPresente: false, IsPostal: false, NamesPerson: false }
        && Token.Of(line.Shown).SkipWhile(word => word.Key is "h" or "honorable" or "the" or "la" or "el").Take(3).ToList() is { Count: > 0 } words
        && (InstitutionWords.IsHead(words[0]) || !line.OpensTitle)
        && words.Exists(word => word.IsCapitalised && (InstitutionWords.IsOfState(word.Key) || word.Key is "direccion" or "subsecretaria" or "office" or "oficina"));
}
