using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Of several who were told before, those with a part in a letter.</summary>
internal static class AmongDesk
{
    public static void Answer(Request.AnyOf asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        foreach (var card in asked.Scope.Letters)
        {
            sheet.Caveats.Uses(card.Id, Correction.FieldOf(asked.Role ?? PartyRole.Signatory));
            var seen = asked.Parties.SelectMany(party => party.Appearances
                .Where(one => one.LetterId == card.Id && FieldRoles.Tells(one, asked.Role)).Take(1)).ToList();
            sheet.Draft.Say(sheet.Say(
                $"among{(seen.Count == 0 ? ".none" : "")}.{asked.Role?.ToString() ?? "any"}",
                ("n", Figure.Of(seen.Count)), ("letter", sheet.NameOf(card))));
            if (seen.Count > 0)
            {
                sheet.Draft.List([.. seen.Select(sheet.ItemOf)]);
            }
        }
    }
}
