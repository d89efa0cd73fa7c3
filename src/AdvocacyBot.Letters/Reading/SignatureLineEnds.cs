using System.Globalization;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What stands at either end of a line of names and belongs to none: a number, the mark of a quotation.</summary>
internal static class SignatureLineEnds
{
    /// <summary>The mark that closes a letter given in quotation marks, behind the last of its names.</summary>
    public static TextSpan WithoutQuote(string text, TextSpan line) =>
        line.Length > 1 && text[line.End - 1] is '"' or '”' or '»'
            && text.AsSpan(line.Start, line.Length - 1).IndexOfAny("\"“”«»") < 0
            ? line with { End = line.End - 1 }
            : line;

    /// <summary>"1 Ann Lee", "2 Bo Ruiz": the numbers of a list without stops, counted from one.</summary>
    public static TextSpan WithoutNumber(string text, TextSpan line, ref int numbered)
    {
        var digits = line.Start;
        while (digits < line.End && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == line.Start || digits - line.Start > 3 || digits + 1 >= line.End || text[digits] != ' ' || !char.IsUpper(text[digits + 1])
            || int.Parse(text.AsSpan(line.Start, digits - line.Start), CultureInfo.InvariantCulture) != numbered + 1)
        {
            return line;
        }

        numbered++;
        return line with { Start = digits + 1 };
    }
}
