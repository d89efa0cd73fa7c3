using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// How far a text is read as a letter: a book, or what a broken tool made, must not keep the reader for long.
/// </summary>
internal static class LetterLength
{
    /// <summary>Lines with words, on some eight hundred pages.</summary>
    private const int MostLines = 40_000;

    /// <summary>The first line with words that is not read; null where all are.</summary>
    public static TextLine? FirstUnread(SourceDocument source) => source.Lines.Count <= MostLines
        ? null
        : source.Lines.Where(line => !line.IsBlank).Skip(MostLines).FirstOrDefault();

    public static IEnumerable<Notice> Notices(SourceDocument source)
    {
        if (FirstUnread(source) is { } unread)
        {
            yield return new(
                "long",
                $"A letter is read up to {MostLines:N0} lines; nothing from this line on was read.",
                unread.Number);
        }
    }
}
