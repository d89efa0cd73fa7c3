namespace AdvocacyBot.Writing.Parts;

/// <summary>What copying and text layers do to words. Each is a function of a string, so text and truth suffer alike.</summary>
internal static class Damages
{
    public static string Apply(Switches switches, string text)
    {
        var quoted = switches.QuoteMarks is QuoteMarks.Straight
            ? text.Replace('’', '\'').Replace('“', '"').Replace('”', '"')
            : text.Replace('\'', '’');
        return switches.Damage switch
        {
            Damage.LigatureCharacters => quoted.Replace("ffi", "ﬃ").Replace("fi", "ﬁ").Replace("fl", "ﬂ"),
            Damage.LostLigatures => quoted.Replace("ffi", "f").Replace("fi", "").Replace("fl", ""),
            _ => quoted,
        };
    }

    /// <summary>Marks that a reader folds away; only the text carries them.</summary>
    public static string ApplyToText(Switches switches, string text) => switches.Damage switch
    {
        Damage.ZeroWidth => EachNth(text, ' ', 9, "\u200b "),
        Damage.NoBreakSpaces => EachNth(text, ' ', 4, "\u00a0"),
        Damage.WindowsLineEnds => text.Replace("\n", "\r\n"),
        _ => text,
    };

    private static string EachNth(string text, char mark, int nth, string replacement)
    {
        var seen = 0;
        return string.Concat(text.Select(c => c == mark && ++seen % nth == 0 ? replacement : c.ToString()));
    }
}
