using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Everyone whose title holds the words asked for, across the letters in question.</summary>
internal static class HoldersDesk
{
    public static void Answer(Request.HoldersOf asked, AnswerSheet sheet)
    {
        var held = asked.Held
            .Where(one => one.Party != asked.Besides && sheet.Letters.ContainsKey(one.Seen.LetterId))
            .GroupBy(one => one.Seen)
            .OrderBy(one => one.Key.LetterId, StringComparer.Ordinal).ThenBy(one => one.Key.Role).ThenBy(one => one.Key.Order)
            .ToList();
        if (held.Count == 0)
        {
            sheet.Draft.Outcome = asked.Besides is null ? Outcome.Abstained : Outcome.Answered;
            sheet.Draft.Say(sheet.Say("holders.none", ("words", asked.Words)));
            return;
        }

        sheet.Draft.Say(sheet.Say(
            asked.Besides is null ? "holders" : "holders.else",
            ("n", Figure.Of(held.Select(one => one.First().Party).Distinct().Count())), ("words", asked.Words)));
        foreach (var letter in held.GroupBy(one => one.Key.LetterId))
        {
            sheet.Draft.Say(sheet.Say("in-letter", ("letter", sheet.NameOf(sheet.Shelf.Find(letter.Key)!))));
            sheet.Draft.List([.. letter.Select(one => sheet.ItemOf(one.Key))]);
        }
    }
}
