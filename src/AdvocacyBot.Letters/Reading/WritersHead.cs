using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The head of the writer's own office, with his name and title as an address has them: whoever signs beneath the close is
/// not who is written to, when someone else is addressed further down.
/// </summary>
internal static class WritersHead
{
    /// <summary>In lines beneath the close: room for a hand's mark, the name and what he is.</summary>
    private const int Near = 5;

    /// <summary>In words, with courtesies and letters behind the name.</summary>
    private const int LongestName = 9;

    /// <summary>In lines: a motto, an office and a body may stand above the name.</summary>
    private const int Lowest = 8;

    /// <summary>How many lines on top are its own; 0 where the letter has none.</summary>
    public static int LinesOf(HeadContext head, List<LineShape> shapes, int salutation, int close)
    {
        if (close <= salutation || salutation >= shapes.Count)
        {
            return 0;
        }

        var names = shapes.Skip(close + 1).Take(Near).Select(Name).Where(name => name.Count is > 1 and <= 5).ToList();
        for (var i = 0; i < Math.Min(Lowest, head.Length) && names.Count > 0; i++)
        {
            if (shapes[i] is { IsProse: true } or { HasTitleWords: true } or { IsAddresseeMark: true } or { IsSubjectMark: true } or { IsSeparator: true })
            {
                return 0;
            }

            if (Name(shapes[i]) is { Count: > 1 } shown && names.Exists(name => Holds(shown, name)))
            {
                return Addressee(head, shapes, i);
            }
        }

        return 0;
    }

    /// <summary>Where beneath the writer's block the first one of somebody else begins; 0 where there is none.</summary>
    private static int Addressee(HeadContext head, List<LineShape> shapes, int writer)
    {
        var (own, others) = (head[writer].Start, new List<int>());
        for (var i = writer + 1; i < head.Length; i++)
        {
            if (head[i].Start == i && i != own && shapes[i] is { IsDate: false, IsSubjectMark: false, IsCopyMark: false }
                && (head[i].HasOffice || head[i].OpensWithPerson || head[i].IsGreeted))
            {
                others.Add(i);
            }
        }

        var greeted = others.Find(i => head[i].IsGreeted && (head[i].OpensWithPerson || shapes[i].HasHonorific));
        return greeted > 0 ? greeted : others.FirstOrDefault();
    }

    /// <summary>The words of a line that could be a name, without courtesies and letters behind it.</summary>
    private static List<string> Name(LineShape line) =>
        line is { IsProse: false, Words: > 1 and <= LongestName, IsContact: false }
            ? [.. Token.Of(line.Shown.Split(',')[0]).Where(word => word.IsCapitalised && !OfficeWords.IsHonorific(word)
                && !OfficeWords.IsPostNominal(word) && word.Key is not ("the" or "right" or "rt")).Select(word => word.Key)]
            : [];

    private static bool Holds(List<string> line, List<string> name)
    {
        for (var start = 0; start + name.Count <= line.Count; start++)
        {
            if (line.Skip(start).Take(name.Count).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
