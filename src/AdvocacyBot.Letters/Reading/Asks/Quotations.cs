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
                Add(new TextSpan(start, i + 1), paragraph);
                open = null;
            }
        }
    }

    public bool Holds(int offset) => _quoted.Exists(span => span.Start <= offset && offset < span.End);

    /// <summary>A whole paragraph between marks is a statement given in full, not a quotation in the letter.</summary>
    private void Add(TextSpan quoted, TextSpan paragraph)
    {
        if (quoted != paragraph)
        {
            _quoted.Add(quoted);
        }
    }

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
