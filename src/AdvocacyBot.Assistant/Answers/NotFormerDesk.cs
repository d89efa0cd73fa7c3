using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Those whose first title is not written as a former one; that they hold it today no letter says.</summary>
internal static class NotFormerDesk
{
    public static void Answer(Request.NotFormer asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        foreach (var letter in asked.Scope.Letters)
        {
            var titled = letter.Parties(FieldRoles.Of(asked.Role)).Where(seen => seen.Titles.Count > 0).ToList();
            var held = titled.FindAll(seen => FormerTitles.IsNotFormer(seen) && asked.Of?.Contains(seen) != false);
            if (titled.Count > 0)
            {
                sheet.Draft.Say(sheet.Say(
                    held.Count > 0 ? "not-former" : "not-former.none", ("n", Figure.Of(held.Count)),
                    ("all", Figure.Of(titled.Count)), ("letter", sheet.NameOf(letter))));
                sheet.Draft.List([.. held.Select(sheet.ItemOf)]);
            }
            else if (asked.Scope.Basis != ScopeBasis.Shelf)
            {
                sheet.Draft.Say(sheet.Say(
                    "not-former.untitled", ("role", sheet.Say($"role.{asked.Role}")),
                    ("letter", sheet.NameOf(letter))));
            }
        }

        sheet.Draft.Say(sheet.Say("not-former.today"));
    }
}
