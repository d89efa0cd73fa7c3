using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>"Do they mention UNICEF and UNHCR?", where no sentence speaks of both: each by itself.</summary>
internal static partial class TopicHalves
{
    /// <returns>Whether the letters speak of one of them; where not, nothing was said.</returns>
    public static bool Answer(Request.AboutTopic asked, bool strict, AnswerSheet sheet)
    {
        var halves = Joint().Split(asked.Topic).Where(half => half.Length > 0)
            .Select(half => asked with { Topic = half, Unnamed = null }).ToList();
        // "Or" asks for either; "and" for both, unless names are listed.
        var least = Either().IsMatch(asked.Topic) ? Standing.Known : Standing.Subject;
        if (halves.Count < 2 || !halves.TrueForAll(half => sheet.UnitsOf(half.Topic).Any(unit =>
                unit.Standing >= least)) || !halves.Exists(half => TopicDesk.IsTold(half, strict, sheet)))
        {
            return false;
        }

        foreach (var half in halves)
        {
            sheet.Draft.Outcome = Outcome.Answered;
            TopicDesk.Answer(half, sheet, strict);
        }

        sheet.Draft.Outcome = Outcome.Answered;
        return true;
    }

    [GeneratedRegex(@"\s+(?:and|or|y|e|o|u|ni|nor)\s+(?:(?:a|al|de|del|la|el|the|of|to)\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s(?:or|o|u)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Either();
}
