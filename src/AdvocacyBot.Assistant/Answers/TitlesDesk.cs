using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Which titles someone has, as each letter writes them.</summary>
internal static class TitlesDesk
{
    public static void Answer(Request.TitlesOf asked, AnswerSheet sheet)
    {
        switch (asked.Who)
        {
            case Whom.Known known:
                if (asked.IsHeld)
                {
                    sheet.Draft.Say(sheet.Say("titles.held"));
                }

                if (asked.NotHeld.Length > 0)
                {
                    sheet.Draft.Outcome = asked.Now ? Outcome.Abstained : Outcome.Answered;
                    sheet.Draft.Say(sheet.Say("titles.not-held", ("who", known.Party.Name), ("words", asked.NotHeld)));
                }

                if (asked.Now || asked.HowLong)
                {
                    sheet.Draft.Outcome = asked.HowLong ? Outcome.Abstained : sheet.Draft.Outcome;
                    sheet.Draft.Say(sheet.Say("titles.when"));
                }

                SayOfToday(asked, known.Party, sheet);
                if (asked.Unsaid.Length > 0)
                {
                    sheet.Draft.Say(sheet.Say("titles.unsaid", ("words", asked.Unsaid)));
                }

                TitlesOf(known.Party, asked.In, sheet);
                if (asked.WithPart && sheet.Draft.Outcome == Outcome.Answered)
                {
                    PartyDesk.Instead(known.Party, sheet);
                }

                break;
            case Whom.Several several:
                several.Parties.ToList().ForEach(party => TitlesOf(party, asked.In, sheet));
                break;
            case Whom.Unknown unknown:
                PartyDesk.Unknown(unknown, sheet);
                break;
        }
    }

    /// <summary>Whether letters write these titles as former ones; who holds them today they do not say.</summary>
    private static void SayOfToday(Request.TitlesOf asked, PartyEntry party, AnswerSheet sheet)
    {
        foreach (var title in asked.Told)
        {
            sheet.Draft.Say(sheet.Say(
                !FormerTitles.IsFormer(title) ? "titles.not-former" : asked.Still ? "titles.no-longer" : "titles.former",
                ("words", title)));
        }

        if (asked.NoOther)
        {
            sheet.Draft.Say(sheet.Say("titles.no-other", ("who", party.Name)));
        }
    }

    private static void TitlesOf(PartyEntry party, LetterScope? only, AnswerSheet sheet)
    {
        var titled = party.Appearances.Where(seen => seen.Role != PartyRole.Greeted
            && (seen.Titles.Count > 0 || seen.Organization is not null))
            .Where(seen => sheet.Letters.ContainsKey(seen.LetterId)).ToList();
        if (titled.FindAll(seen => only is null || only.Letters.Any(letter => letter.Id == seen.LetterId))
            is { Count: > 0 } named)
        {
            titled = named;
        }

        if (titled.Count == 0)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("titles.none", ("who", party.Name)));
            PartyDesk.SayParts(party, sheet);
            return;
        }

        foreach (var seen in titled)
        {
            sheet.Caveats.Uses(seen);
            var sources = sheet.SourcesOf(seen);
            sheet.Draft.Say(sheet.Say(
                sources.Length == 0 ? "titles.corrected" : "titles", ("who", seen.Name ?? party.Name),
                ("letter", sheet.NameOf(sheet.Shelf.Find(seen.LetterId)!))));
            sheet.Draft.List([.. seen.Titles.Append(seen.Organization).OfType<string>().Select(title =>
                new ListItem(title, null, sources))]);
        }
    }
}
