using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Whether several have a title in common, and then the titles of each.</summary>
internal static class SameTitleDesk
{
    public static void Answer(Request.SameTitle asked, AnswerSheet sheet)
    {
        var titles = asked.Parties.Select(party => TitlesOf(party, sheet)).ToList();
        var common = titles.Count == 0 ? [] : titles[0]
            .Where(title => titles.TrueForAll(one => one.Exists(other =>
                TextFolding.Key(other) == TextFolding.Key(title))))
            .ToList();
        sheet.Draft.Say(sheet.Say(
            common.Count > 0 ? "titles.same" : "titles.not-same", ("words", string.Join("; ", common))));
        foreach (var party in asked.Parties)
        {
            TitlesDesk.Answer(new Request.TitlesOf(new Whom.Known(party)), sheet);
        }
    }

    private static List<string> TitlesOf(PartyEntry party, AnswerSheet sheet) =>
    [
        .. party.Appearances.Where(seen => seen.Role != PartyRole.Greeted && sheet.Letters.ContainsKey(seen.LetterId))
            .SelectMany(seen => seen.Titles).Distinct(StringComparer.Ordinal),
    ];
}
