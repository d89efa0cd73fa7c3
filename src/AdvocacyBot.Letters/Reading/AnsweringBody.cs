using AdvocacyBot.Letters.Reading.Asks;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// "EUROPEAN COMMISSION", "The Director", a town and a file's number, and no dateline: a body that writes, for beneath it
/// someone is addressed by name, is greeted, and is thanked for a letter.
/// </summary>
internal static class AnsweringBody
{
    /// <summary>In lines: a subject may stand between the salutation and the text.</summary>
    private const int MostBetween = 3;

    /// <summary>How many lines on top are its own; 0 where it has none.</summary>
    public static int LinesOf(HeadContext head, List<LineShape> shapes, int salutation)
    {
        if (!head.GreetsSomeone || head.Length == 0 || head[0] is { OpensWithPerson: true } or { IsGreeted: true }
            || shapes[0] is not { IsProse: false, Institutional: > 1, IsAddresseeMark: false })
        {
            return 0;
        }

        var end = 0;
        while (end < head.Length && !head[end].IsGreeted && !shapes[end].IsDate)
        {
            end++;
        }

        return end < head.Length && head[end] is { IsGreeted: true, OpensWithPerson: true } block && block.Start == end
            && Enumerable.Range(salutation + 1, MostBetween)
                .Any(i => i < shapes.Count && shapes[i].IsProse && Answers(shapes[i].Shown))
            ? end
            : 0;
    }

    private static bool Answers(string line) => Transitions.Answers(line[..Math.Min(line.Length, LineShape.LongLine)]);
}
