namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A letter beneath a message that passes it on, as mailing lists have it: "Dear friends, please sign by Monday", a rule,
/// and then the letter with its own date, addressee and salutation.
/// </summary>
internal static class ForwardedLetter
{
    /// <summary>In lines with words: the message above the rule is short.</summary>
    private const int LongestMessage = 30;

    /// <summary>In lines with words: the head of the letter beneath the rule.</summary>
    private const int LongestHead = 25;

    private const int ShortestRule = 5;

    /// <summary>Where the letter begins, and its own salutation; no line and the first salutation where nothing is passed on.</summary>
    public static (int Start, int Salutation) Find(List<LineShape> shapes, int first, int end, Func<int, bool> greets)
    {
        for (var rule = first + 1; rule < end && rule <= first + LongestMessage; rule++)
        {
            if (IsRule(shapes[rule]))
            {
                return Within(shapes, rule, end, greets) is { } own && Prose(shapes, own, end) > Prose(shapes, first, rule) ? (rule, own) : (0, first);
            }
        }

        return (0, first);
    }

    private static bool IsRule(LineShape line) =>
        line.Line.Text.Length >= ShortestRule && (line.IsSeparator || line.Line.Text.StartsWith("-----", StringComparison.Ordinal) && line.IsFurniture);

    /// <summary>The salutation beneath the rule, with a date or an addressee between them.</summary>
    private static int? Within(List<LineShape> shapes, int rule, int end, Func<int, bool> greets)
    {
        var hasHead = false;
        for (var i = rule + 1; i < end && i <= rule + LongestHead; i++)
        {
            if (greets(i))
            {
                return hasHead ? i : null;
            }

            hasHead |= shapes[i].IsDate || shapes[i].IsAddresseeMark || shapes[i].HasHonorific || shapes[i].OpensTitle;
        }

        return null;
    }

    private static int Prose(List<LineShape> shapes, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Where(i => shapes[i].IsProse).Sum(i => shapes[i].Words);
}
