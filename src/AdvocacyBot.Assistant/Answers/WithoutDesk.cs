using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Letters of which something does not hold: first those, then the others with the words that show
/// it.</summary>
internal static class WithoutDesk
{
    public static void Answer(Request.Letters asked, AnswerSheet sheet)
    {
        switch (asked.Who)
        {
            case Whom.Known known:
                OfParty(known.Party, asked, sheet);
                break;
            case Whom.Several several:
                PartyDesk.Offer(several, sheet);
                break;
            default:
                OfTopic(asked, sheet);
                break;
        }
    }

    private static void OfParty(PartyEntry party, Request.Letters asked, AnswerSheet sheet)
    {
        var with = party.Appearances.Where(seen => FieldRoles.Fits(seen, asked.Role))
            .Select(seen => seen.LetterId).ToHashSet(StringComparer.Ordinal);
        var without = asked.Scope.Letters.Where(letter => !with.Contains(letter.Id)).ToList();
        sheet.Draft.Say(sheet.Say(
            "letters.without", ("n", Figure.Of(without.Count)), ("who", party.Name),
            ("role", sheet.Say($"role.{asked.Role?.ToString() ?? "any"}"))));
        sheet.Draft.List([.. without.Take(ShelfDesk.LongestList).Select(letter =>
            new ListItem(sheet.NameOf(letter), letter.Entry.Title, []))]);
        ShelfDesk.Letters(asked with { Without = false }, sheet);
        if (asked.Role is null)
        {
            PartyDesk.SpokenOf(party.Name, without, sheet);
        }
    }

    /// <summary>A letter's silence is known only once the whole of it is read.</summary>
    private static void OfTopic(Request.Letters asked, AnswerSheet sheet)
    {
        if (asked.Scope.Letters.Count == 0 || asked.Scope.Letters.Any(letter => !sheet.Letters.ContainsKey(letter.Id)))
        {
            sheet.OffersLetters(asked.Scope);
            return;
        }

        var found = TopicDesk.Search(asked.Scope.Letters, sheet.UnitsOf(asked.Topic), sheet);
        var speaking = asked.Scope.Letters.Where(letter => TopicDesk.Worth(found, letter).Count > 0).ToList();
        foreach (var letter in asked.Scope.Letters.Except(speaking))
        {
            sheet.Draft.Say(sheet.Say("topic.none-in", ("topic", asked.Topic), ("letter", sheet.NameOf(letter))));
        }

        if (speaking.Count == asked.Scope.Letters.Count)
        {
            sheet.Draft.Say(sheet.Say("topic.in-each", ("topic", asked.Topic)));
        }

        if (speaking.Count > 0)
        {
            TopicDesk.Answer(
                new Request.AboutTopic(asked.Topic, asked.Scope with { Letters = speaking }) { EveryLetter = true },
                sheet, strict: false);
        }
    }
}
