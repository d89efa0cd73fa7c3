using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>The postal lines under a recipient's name.</summary>
internal static class AddressDesk
{
    public static void Answer(Request.AboutAddress asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        var recipients = asked.Scope.Letters
            .SelectMany(card => sheet.Letters[card.Id].Recipients.Select((party, order) =>
                (Card: card, Party: party, Order: order)))
            .Where(one => one.Party.Address.Count > 0)
            .ToList();
        var most = recipients.Select(one => HeldWords(asked, one.Party, sheet)).DefaultIfEmpty(0).Max();
        var meant = recipients.FindAll(one => IsMeant(asked, one.Card, one.Order)
            || (most > 0 && HeldWords(asked, one.Party, sheet) == most));
        var shown = asked.Who is null && meant.Count == 0 ? recipients : meant;
        foreach (var (card, party, order) in shown)
        {
            var seen = card.Recipients.FirstOrDefault(one => one.Order == order);
            sheet.Draft.Say(sheet.Say(
                "address", ("who", seen is null ? party.Name?.Value ?? ""
                    : sheet.Called(seen)), ("letter", sheet.NameOf(card))));
            foreach (var line in party.Address)
            {
                sheet.Draft.Quote(card.Id, line.Span);
            }
        }

        if (shown.Count == 0)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            var who = asked.Who switch
            {
                Whom.Known known => known.Party.Name,
                Whom.Unknown unknown => unknown.Words,
                _ => "",
            };
            // "His address?" names nobody: whoever is meant is shown where the letters have the name.
            sheet.Draft.Say(
                who.Length == 0 ? sheet.Say("address.none") : sheet.Say("address.none-of", ("who", who)),
                [.. (asked.Who as Whom.Known)?.Party.Appearances.Where(seen => sheet.Letters.ContainsKey(seen.LetterId))
                    .SelectMany(sheet.SourcesOf) ?? []]);
        }
    }

    private static bool IsMeant(Request.AboutAddress asked, LetterCard card, int order) => asked.Who switch
    {
        Whom.Known known => known.Party.Appearances.Any(seen => Is(seen, card, order)),
        Whom.Several several => several.Parties.Any(party => party.Appearances.Any(seen => Is(seen, card, order))),
        _ => false,
    };

    private static bool Is(Appearance seen, LetterCard card, int order) =>
        seen.LetterId == card.Id && seen.Role == PartyRole.Recipient && seen.Order == order;

    /// <summary>"The address of the ministry": words of the question that stand in the entry or its lines.</summary>
    private static int HeldWords(Request.AboutAddress asked, Party party, AnswerSheet sheet)
    {
        var units = TermUnits.Of(asked.Words, sheet.Lexicon, sheet.Prompts.Terms);
        var lines = party.Address.Select(line =>
            line.Value).Append(party.Title?.Value).Append(party.Organization?.Value);
        var stems = lines.OfType<string>().SelectMany(Question.Keys).Select(Stem.Of).ToList();
        return asked.Who is null ? units.Count(unit => SentenceSearch.Holds(stems, unit) > 0) : 0;
    }
}
