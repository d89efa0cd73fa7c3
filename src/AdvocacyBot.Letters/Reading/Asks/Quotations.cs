using System.Buffers;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// What stands between quotation marks in a paragraph: somebody else's words, or words written elsewhere. A mark that
/// is never closed quotes nothing: a statement set out whole begins so.
/// </summary>
internal sealed class Quotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”«»\"‘");

    private readonly List<TextSpan> _quoted = [];

    public Quotations(string text, TextSpan paragraph)
    {
        if (!text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny(Marks))
        {
            return;
        }

        int? open = null;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (open is null && Opens(text, i))
            {
                open = i;
            }
            else if (open is { } start && Closes(text, i, text[start]))
            {
                _quoted.Add(new TextSpan(start, i + 1));
                open = null;
            }
        }
    }

    public bool Holds(int offset) => _quoted.Exists(span => span.Start <= offset && offset < span.End);

    private static bool Opens(string text, int at) =>
        text[at] is '“' or '«' or '"' || text[at] is '‘' && (at == 0 || !char.IsLetter(text[at - 1]));

    private static bool Closes(string text, int at, char opening) => opening switch
    {
        '“' => text[at] is '”' or '"',
        '«' => text[at] is '»',
        '‘' => text[at] is '’' && (at + 1 == text.Length || !char.IsLetter(text[at + 1])),
        _ => text[at] is '"' or '”',
    };
}
