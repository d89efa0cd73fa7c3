using System.Globalization;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A text whose paragraphs bear numbers from its first on: "1  We write as …", "2  We welcome …".</summary>
internal static class NumberedText
{
    /// <summary>The lines that open such a paragraph.</summary>
    public static HashSet<int> Of(List<LineShape> shapes, int start, int end)
    {
        HashSet<int> found = [];
        for (var i = start; i < end; i++)
        {
            var line = shapes[i];
            if (line.BlanksBefore > 0 && char.IsAsciiDigit(line.Shown[0]) && Opens(line.Shown, found.Count + 1))
            {
                found.Add(i);
            }
            else if (found.Count == 0 && line is { IsProse: true, EndsLikeSentence: true, IsSubjectMark: false })
            {
                break;
            }
        }

        return found;
    }

    private static bool Opens(string line, int number) =>
        number.ToString(CultureInfo.InvariantCulture) is var figures && line.StartsWith(figures, StringComparison.Ordinal)
        && line.Length > figures.Length && (TextFolding.IsBlank(line[figures.Length]) || line[figures.Length] is '.' or ')');
}
