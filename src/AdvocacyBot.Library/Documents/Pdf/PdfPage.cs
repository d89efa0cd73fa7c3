using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>The lines of one page, from its first to its last that is not blank.</summary>
internal sealed record PdfPage(IReadOnlyList<string> Lines)
{
    private const double SamePlace = 3;

    // A page whose text goes on is filled further down, even where a few lines are kept together.
    private const double Low = 0.7;

    // A scanned page may still carry a stamp, a page number or a file number as text.
    private const int NextToNone = 30;

    /// <summary>How far down the page each line stands; empty where it is not known.</summary>
    public IReadOnlyList<double> Places { get; private init; } = [];

    /// <summary>How high the page is; 0 where it is not known.</summary>
    public double Height { get; init; }

    /// <summary>
    /// Whether its first line begins anew, rather than going on with the page before; null where it is not known yet,
    /// nor what runs at the page's head and foot.
    /// </summary>
    public bool? BeginsApart { get; init; }

    /// <summary>The lower part of the page is blank.</summary>
    public bool EndsEarly => Foot < Height * Low;

    /// <summary>How far down what was wrapped of its last line stands; null where it is not known.</summary>
    public double? LastRow { get; init; }

    /// <summary>How far down the last line stands; 0 where it is not known.</summary>
    public double Foot => LastRow ?? (Places.Count == 0 ? 0 : Places[^1]);

    public static PdfPage Of(string text) => Of([.. text.Split('\n')], []);

    /// <param name="lines">Its lines, some of them blank.</param>
    /// <param name="places">How far down the page each line stands; none where it is not known.</param>
    public static PdfPage Of(IReadOnlyList<string> lines, IReadOnlyList<double> places)
    {
        var printable = lines.Select(Printable).ToList();
        var first = printable.FindIndex(line => !IsBlank(line));
        return first < 0 ? new PdfPage([]) : new PdfPage(printable).Part(
            first, printable.FindLastIndex(line => !IsBlank(line)) + 1, places);
    }

    /// <summary>The lines from one to another, without blank lines at either end.</summary>
    public PdfPage Part(int first, int end)
    {
        while (first < end && IsBlank(Lines[first]))
        {
            first++;
        }

        while (first < end && IsBlank(Lines[end - 1]))
        {
            end--;
        }

        return Part(first, end, Places);
    }

    /// <summary>A line stands as far down its page as a line of another page; true where it is not known.</summary>
    public bool StandsLike(int line, PdfPage other, int otherLine) =>
        Places.Count == 0 || other.Places.Count == 0 || Math.Abs(Places[line] - other.Places[otherLine]) < SamePlace;

    private PdfPage Part(int first, int end, IReadOnlyList<double> places) =>
        new([.. Lines.Skip(first).Take(end - first)])
        {
            Places = [.. places.Skip(first).Take(end - first)],
            Height = Height,
            BeginsApart = BeginsApart,
        };

    public int Letters => Lines.Sum(line => line.Count(char.IsLetter));

    /// <summary>Too few letters, or mostly signs of a font that does not say what its letters are.</summary>
    public bool LacksText =>
        Letters < NextToNone || Letters * 2 < Lines.Sum(line => line.Count(c => !TextFolding.IsBlank(c)));

    /// <summary>How many blanks a line begins with.</summary>
    public static int Indent(string line) => line.Length - line.TrimStart().Length;

    public static bool IsBlank(string line) => line.All(TextFolding.IsBlank);

    // Fonts without a character map yield control characters, NUL among them, which no text has.
    private static string Printable(string line) =>
        line.Any(IsStray)
            ? string.Concat(line.Select(c => IsStray(c) ? '\uFFFD' : c)).TrimEnd()
            : line.TrimEnd();

    private static bool IsStray(char c) => char.IsControl(c) && c != '\t';
}
