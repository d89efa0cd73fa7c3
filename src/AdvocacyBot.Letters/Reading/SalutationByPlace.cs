using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A salutation that its place tells, whatever its end: offices alone right above the text.</summary>
internal static class SalutationByPlace
{
    /// <summary>In lines with words.</summary>
    private const int LastLine = 30;

    /// <summary>In words: many who are greeted at once, with the body or the countries they are of.</summary>
    private const int LongestGroup = 16;

    /// <summary>Index of the line; null where none greets so.</summary>
    /// <param name="shapes">The lines of the letter.</param>
    /// <param name="opensAddress">Whether the line opens an address and greets nobody.</param>
    public static int? Find(List<LineShape> shapes, Func<int, bool> opensAddress)
    {
        for (var i = 0; i + 1 < shapes.Count && i < LastLine; i++)
        {
            if (shapes[i] is { Prose: <= 1, Words: <= 16 } line
                && (line.OpensTitle && line.CapitalShare >= 0.7 || i > 0 && CallsOn(line)
                    && (line.Line.Text[^1] == ':' || line is { Words: <= 5, BlanksBefore: > 0 } && shapes[i + 1].BlanksBefore > 0))
                && (line.BlanksBefore > 0 || i > 0 && shapes[i - 1].IsDate)
                && line.Line.Text[^1] is ':' or ',' && shapes[i + 1] is { IsProse: true, Words: >= 8 })
            {
                return i;
            }
        }

        return Enumerable.Range(1, Math.Clamp(shapes.Count - 2, 0, LastLine)).Cast<int?>()
            .FirstOrDefault(i => (CallsUnmarked(shapes, i!.Value) || CallsOverSubject(shapes, i.Value)) && !opensAddress(i.Value));
    }

    /// <summary>"Rt. Hon. Speaker," and its like, set apart over the subject of the letter.</summary>
    private static bool CallsOverSubject(List<LineShape> shapes, int i) =>
        shapes[i] is { Words: > 1 and <= 4, BlanksBefore: > 0 } line && line.Line.Text[^1] is ',' or ':' && shapes[i + 1] is { IsSubjectMark: true, BlanksBefore: > 0 }
        && Token.Of(line.Shown) is [.., var office] words && OfficeWords.IsHead(office)
        && words.Take(words.Count - 1).All(word => OfficeWords.IsHonorific(word.Key) || word.Key is "rt" or "right" or "most" or "madam" or "mister");

    /// <summary>
    /// "Señor Fiscal General" set apart above the text, or "Sr. Gutiérrez" beneath his name, without a colon.
    /// </summary>
    private static bool CallsUnmarked(List<LineShape> shapes, int i)
    {
        var (line, next) = (shapes[i], shapes[i + 1]);
        return CallsShortly(line, next) || line is { Words: > 1 and <= LongestGroup, Prose: <= 1 } && next is { IsProse: true, Words: >= 8 }
            && line.Line.Text[^1] is var end && (char.IsLetter(end) || end == ',')
            && (line is { IsSalutation: true, BlanksBefore: > 0 } && next.BlanksBefore > 0 && (line.Words <= 5 || GreetsGroup(line))
                || line.Words <= 5 && SalutationReader.CallsByName(Token.Of(line.Shown)) && Token.Of(line.Shown)[^1].Text is var name
                    && shapes.Take(i).Any(above => above.Words <= 12 && Token.Of(above.Shown).Any(w => w.Text == name)));
    }

    /// <summary>"Honourable Mahamantriji," set apart right above the text: a courtesy, and whatever word calls on the reader.</summary>
    private static bool CallsShortly(LineShape line, LineShape next) =>
        line is { Words: > 1 and <= 4, BlanksBefore: > 0 } && next is { IsProse: true, Words: >= 8, BlanksBefore: > 0 }
        && line.Shown[^1] is ',' or ':'
        && Token.Of(line.Shown) is [{ Key: "honourable" or "honorable" or "respected" or "esteemed" or "hon'ble" or "honble" }, ..] words
        && words.TrueForAll(word => word.IsCapitalised);

    /// <summary>"Honorables Cancilleres, Ministros y Parlamentarios de los países del Sur": offices of many, and no name.</summary>
    private static bool GreetsGroup(LineShape line) =>
        line.CapitalShare >= 0.4 && Token.Of(line.Shown) is { Count: > 5 } words
        && words.Skip(1).Take(2).Any(word => OfficeWords.IsHead(word) && word.Key.EndsWith('s'));

    /// <summary>A greeting of any language before or after an office: "Mari mari, Presidente:"; a verb of asking leads to asks.</summary>
    private static bool CallsOn(LineShape line) =>
        line is { Words: <= 8, IsSubjectMark: false, IsAddresseeMark: false, IsSignatureHead: false }
        && Token.Of(line.Line.Text) is var words && words.Any(w => w.IsCapitalised && OfficeWords.IsHead(w))
        && !words.Any(w => !w.IsCapitalised && AskVerbs.Find(w.Key) is not null);
}
