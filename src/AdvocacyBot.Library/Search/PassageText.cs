using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Search;

/// <summary>A passage on its way to the indexes, and the names in it.</summary>
internal sealed record PassageText(string LetterId, SectionScope Scope, TextSpan Span, string Text, string Names)
{
    /// <summary>
    /// Body paragraphs, subject line and postscript are the letter's; title and preface its publisher's.
    /// </summary>
    public static IEnumerable<PassageText> Of(string letterId, Letter letter)
    {
        PassageText Passage(SectionScope scope, TextSpan span)
        {
            var text = letter.Source.Slice(span);
            return new PassageText(letterId, scope, span, text, string.Join(' ', CapitalisedWords(text)));
        }

        TextSpan?[] publisher = [letter.Title?.Span, letter.Preface?.Words.Span];
        TextSpan?[] own = [letter.SubjectLine?.Span, .. letter.Body.Select(paragraph => (TextSpan?)paragraph.Span),
            letter.Postscript?.Span];
        return
        [
            .. publisher.OfType<TextSpan>().Select(span => Passage(SectionScope.Publisher, span)),
            .. own.OfType<TextSpan>().Select(span => Passage(SectionScope.Letter, span)),
        ];
    }

    private static IEnumerable<string> CapitalisedWords(string text) =>
        Words.In(text).Where(word => char.IsUpper(text[word.Start]))
            .Select(word => text[word.Start..word.End])
            .Where(word => !StopWords.Contains(TextFolding.Key(word)));
}
