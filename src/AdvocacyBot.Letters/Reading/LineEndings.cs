namespace AdvocacyBot.Letters.Reading;

/// <summary>Ends of lines that end no sentence.</summary>
internal static class LineEndings
{
    /// <summary>A full line of running text that ends with letters and stops, as "U.S." does, ends no sentence.</summary>
    public static bool EndsShortened(LineShape line) =>
        line.IsProse && line.Line.Text is { Length: >= 60 } text && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] == '.';

    /// <summary>A full line of running text that a small word or a verb ends: "said Ann Lee of".</summary>
    public static bool EndsInMidSentence(LineShape line) =>
        line.Line.Text.Length >= 60 && !line.IsAllNames && char.IsLower(line.Line.Text[^1]);
}
