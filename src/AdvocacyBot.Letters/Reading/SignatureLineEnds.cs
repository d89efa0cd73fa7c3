using System.Globalization;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What stands at either end of a line of names and belongs to none: a number, the mark of a quotation.</summary>
internal static class SignatureLineEnds
{
    /// <summary>In UTF-16 units: fewer stops end a sentence, or words left out.</summary>
    private const int ShortestLeader = 5;

    /// <summary>
    /// Without the mark that closes a letter given in quotation marks, behind the last of its names, and without the dots
    /// that leave room for a hand: "Ann Lee ..........".
    /// </summary>
    public static TextSpan WithoutQuote(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length).TrimEnd(" ._…");
        return words.Length > 2 && line.Length - words.Length >= ShortestLeader
            ? line with { End = line.Start + words.Length }
            : WithoutLastQuote(text, line);
    }

    private static TextSpan WithoutLastQuote(string text, TextSpan line) =>
        line.Length > 1 && text[line.End - 1] is '"' or '”' or '»'
            && text.AsSpan(line.Start, line.Length - 1).IndexOfAny("\"“”«»") < 0
            ? line with { End = line.End - 1 }
            : line;

    private const int LongestSeat = 9;

    /// <summary>"Ann Lee (AL-07)", "Bo Ruiz (D-OR)": how long the seat in Congress or the party behind a member's name is; 0 without one.</summary>
    public static int SeatLength(ReadOnlySpan<char> name)
    {
        if (name is not [.., ')'] || name.LastIndexOf('(') is not (> 4 and var open) || name.Length - open > LongestSeat || name.Count(' ') is 0 or > 5)
        {
            return 0;
        }

        var seat = name[(open + 1)..^1];
        var dash = seat.IndexOf('-');
        return dash is 1 or 2 && !seat[..dash].ContainsAnyExceptInRange('A', 'Z') && seat.Length > dash + 1 && !seat[(dash + 1)..].ContainsAnyInRange('a', 'z')
            && !seat.ContainsAny(' ', ',') && !Segments.NamesInstitution(name[..open].ToString())
            ? name.Length - open
            : 0;
    }

    /// <summary>"Open Doors (www.doors.example)": how long the address in brackets behind a name is; 0 without one.</summary>
    public static int SiteLength(ReadOnlySpan<char> name) =>
        name is [.., ')'] && name.LastIndexOf('(') is > 4 and var open && name[(open + 1)..^1] is var site && !site.Contains(' ')
            && (site.StartsWith("www.") || site.StartsWith("http") || site.Contains('@'))
            ? name.Length - open
            : 0;

    /// <summary>"1 Ann Lee", "2 Bo Ruiz", "3.Open Doors": the numbers of a list without stops or blanks, counted from one.</summary>
    public static TextSpan WithoutNumber(string text, TextSpan line, ref int numbered)
    {
        var digits = line.Start;
        while (digits < line.End && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == line.Start || digits - line.Start > 3 || digits + 1 >= line.End || !IsBeforeName(text, digits)
            || int.Parse(text.AsSpan(line.Start, digits - line.Start), CultureInfo.InvariantCulture) != numbered + 1)
        {
            return line;
        }

        numbered++;
        return line with { Start = digits + 1 };
    }

    private static bool IsBeforeName(string text, int at) =>
        text[at] == ' ' ? char.IsUpper(text[at + 1]) : text[at] is '.' or ')' && char.IsLetter(text[at + 1]);
}
