using AdvocacyBot.Letters.Reading.Asks;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Paragraphs and sentences of the body. Lines hard-wrapped inside a paragraph belong together.</summary>
internal static class BodyReader
{
    /// <summary>In UTF-16 units; a longer line stands in text that was never wrapped.</summary>
    private const int LongestWrapped = 130;

    public static IReadOnlyList<Paragraph> Read(SourceDocument source, LineContext lines, IReadOnlyList<Place> places)
    {
        List<Paragraph> paragraphs = [];
        TextSpan? open = null;
        var widest = lines.Shapes.Select(l => l.Line.Text.Length).DefaultIfEmpty().Max();
        var width = widest < LongestWrapped ? widest : int.MaxValue;
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] != Place.Body)
            {
                continue;
            }

            var line = lines.Shapes[i].Line.Span;
            var isItem = open is { } p
                && LetterPhrases.BulletLength(source.Text.AsSpan(p.Start, Math.Min(p.Length, 8))) > 0;
            if (open is { } paragraph && GoesOn(lines, places, i, isItem) && !IsNextDeed(lines, i, width)
                && !IsNextLetter(source.Text, paragraph.Start, lines.Shapes[i]))
            {
                open = paragraph.Through(line);
                continue;
            }

            Close(source, paragraphs, open);
            open = line;
        }

        Close(source, paragraphs, open);
        return paragraphs;
    }

    /// <summary>
    /// A line without a blank before it goes on with the paragraph, unless it is a bullet, is indented afresh, or the
    /// line before ended short: web text puts a paragraph on each line.
    /// </summary>
    private static bool GoesOn(LineContext lines, IReadOnlyList<Place> places, int i, bool isItem)
    {
        var (line, before) = (lines.Shapes[i], lines.Shapes[i - 1]);
        if (places[i - 1] is Place.BodyFurniture or Place.BodyNote)
        {
            return line.StartsLower;
        }

        if (line.BlanksBefore > 0 || line.IsBullet || IsNumeral(line.Line.Text) && before.Line.Text[^1] is ';' or ':' or '.' or ','
            || line.Line.Indent > before.Line.Indent + 1 && before.EndsLikeSentence)
        {
            return false;
        }

        if (!line.StartsLower && AskItems.EndsInSeries(before.Line.Text))
        {
            return false;
        }

        if (isItem && before.EndsLikeSentence && line.Line.Indent == 0)
        {
            return line.StartsLower;
        }

        return line.StartsLower || !before.EndsLikeSentence && before.Line.Text[^1] != ':'
            || before.Line.Text.Length is > 55 and < 130;
    }

    /// <summary>
    /// "Reform the law." and "Release the children." beneath it: a list that has lost its bullets, for the line above had room
    /// for more.
    /// </summary>
    private static bool IsNextDeed(LineContext lines, int i, int width)
    {
        var (line, before) = (lines.Shapes[i].Line.Text, lines.Shapes[i - 1]);
        return char.IsUpper(line[0]) && before.Line.Text.Length + 1 + Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal)) < width
            && OpensDeed(line) && (before.EndsLikeSentence || char.IsUpper(before.Line.Text[0]) && OpensDeed(before.Line.Text));
    }

    /// <summary>"A. Publicar …" under a colon, "B. Autorizar …" under "A. …": the letters of a list, and no initials of a name.</summary>
    private static bool IsNextLetter(string text, int open, LineShape line) =>
        Letter(text, line.Line.Start) is { } letter && (letter == 'A' ? EndsInColon(text, line.Line.Start) : Letter(text, open) == letter - 1);

    private static char? Letter(string text, int at) =>
        at + 3 < text.Length && text[at] is >= 'A' and <= 'Z' && text[at + 1] is '.' or ')' && TextFolding.IsBlank(text[at + 2]) ? text[at] : null;

    private static bool EndsInColon(string text, int at) => text.AsSpan(0, at).TrimEnd().EndsWith(":");

    private static bool OpensDeed(string line) => AskItems.IsDeed(Token.Of(line[..Math.Min(line.Length, LongestWrapped)]));

    /// <summary>"II. Asignar …": in running text no initial of a name opens a line behind a full break.</summary>
    private static bool IsNumeral(string text) =>
        text.AsSpan().IndexOfAnyExcept("IVX") is >= 1 and <= 4 and var end && end + 2 < text.Length && text[end] is '.' or ')' or '-'
            && TextFolding.IsBlank(text[end + 1]);

    private static void Close(SourceDocument source, List<Paragraph> paragraphs, TextSpan? open)
    {
        if (open is { } span)
        {
            paragraphs.Add(new Paragraph(span, Sentences.Of(source.Text, span)));
        }
    }
}
