using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>How much a line of the head looks like the title of the page or letter.</summary>
internal static class TitleScores
{
    /// <summary>A shorter title has room for the words beneath it.</summary>
    private const int FullTitle = 50;

    public static int Of(LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        if (i > 8 || i >= lines.Head.End && lines.HasSalutation || s.IsPostal || s.IsDate || s.IsContact
            || s.IsSalutation || s.IsAddresseeMark || s.Words < 2 || lines.PlacesDate(i) || HeadScores.NamesHolder(lines, i))
        {
            return -10;
        }

        var text = s.Line.Text;
        var tells = s.HasTitleWords;
        return (i == 0 ? 2 : 0)
            + (GoesOn(lines, i) ? 21 : 0)
            + (OpensParagraph(lines, i) || HeadSenders.IsMotto(text) ? -9 : 0)
            + (s.CallsAll ? -9 : 0)
            + (tells ? 5 : 0)
            + (text.Contains(": ", StringComparison.Ordinal) ? 1 : 0)
            + (s.Words is >= 5 and <= 35 ? 2 : -2)
            + (s.Words >= 4 && !s.IsAllNames ? 2 : 0)
            + (text[^1] is '.' or ':' or ';' or ',' ? -5 : 0)
            + (s.Prose >= 4 ? -3 : 0)
            + (lines.Head[i].EndsAsSentence ? -6 : 0)
            + (!tells && (s.HasHonorific || s.OpensTitle || s.NamesPerson) ? -6 : 0)
            + (!tells && s.Institutional >= 2 && s.IsAllNames ? -5 : 0)
            + (s.BlanksBefore > 0 ? 1 : -1)
            + (lines.Continues[i] || s.IsProse && s.Words > 22 ? -5 : 0)
            + (!tells && lines.RunsOn(i) ? -3 : 0)
            + (!text.Any(char.IsLower) ? 1 : 0);
    }

    /// <summary>The first full line of running text, whatever words it opens with.</summary>
    private static bool OpensParagraph(LineContext lines, int i) =>
        lines.Shapes[i].Line.Text.Length >= FullTitle + 20 && lines.RunsOnInProse(i);

    /// <summary>
    /// The rest of a title too long for one line: "Open letter to the Director-General and the Chief" and "Executive
    /// Officer of …".
    /// </summary>
    public static bool GoesOn(LineContext lines, int i, int above = HeadScores.LongestTitle)
    {
        if (i > 0 && OpensLongTitle(lines, i - 1))
        {
            return true;
        }

        if (i == 0 || lines.Shapes[i] is not { BlanksBefore: 0, IsCopyMark: false, IsSubjectMark: false, IsProse: false, Words: <= 20 } line
            || lines.Shapes[i - 1] is not { Line.Text: { Length: >= FullTitle } text } before
            || !char.IsLetter(text[^1]) && text[^1] != ',' || before.Prose >= 4
            || !before.HasTitleWords && (above == 0 || !GoesOn(lines, i - 1, above - 1)))
        {
            return false;
        }

        return line.StartsLower || Token.Of(text) is [.., var last]
                && (NameRun.IsLink(last.Key) || last.Key is "in" or "a" or "en" or "by" || OfficeWords.IsQualifier(last.Key) && line.OpensTitle)
            || line is { OpensTitle: false, HasHonorific: false, NamesPerson: false, EndsLikeSentence: false }
                && i + 1 < lines.Shapes.Count && lines.Shapes[i + 1].BlanksBefore > 0;
    }

    /// <summary>
    /// "CARTA ABIERTA" right above "al Presidente de la República" or above its matter in capitals: the first words of one
    /// title.
    /// </summary>
    public static bool OpensLongTitle(LineContext lines, int i) =>
        i + 1 < lines.Shapes.Count && lines.Shapes[i] is { Words: 2 or 3, IsFurniture: true } line
        && HeadPhrases.HasTitleWords(line.Shown)
        && lines.Shapes[i + 1] is { BlanksBefore: 0, StartsLower: true, IsProse: false }
        && Token.FirstKey(lines.Shapes[i + 1].Shown) is "to" or "a" or "al" or "from" or "de" or "del" or "for"
        || i + 1 < lines.Shapes.Count && lines.Shapes[i] is { Words: 2 or 3 } head && IsCapitals(head) && HeadPhrases.HasTitleWords(head.Shown)
            && lines.Shapes[i + 1] is
            {
                BlanksBefore: 0, Words: >= 4, HasHonorific: false, OpensTitle: false, NamesPerson: false,
                IsAddresseeMark: false, IsDate: false, CallsAll: false
            } next && IsCapitals(next)
            && Token.FirstKey(next.Shown) is not ("a" or "al" or "to");

    private static bool IsCapitals(LineShape line) => !line.Shown.Any(char.IsLower);
}
