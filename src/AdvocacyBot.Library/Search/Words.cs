using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Search;

/// <summary>The words of any text: runs of letters and digits, with apostrophes and full stops inside them.</summary>
internal static class Words
{
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (Belongs(text[at])
                || (Joins(text[at]) && at + 1 < text.Length && Belongs(text[at + 1]))))
            {
                at++;
            }

            yield return new TextSpan(start, at);
        }
    }

    private static bool Belongs(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Joins(char c) => c is '.' or '\'' or '’' or '‘';
}
