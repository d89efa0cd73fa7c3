using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Everyone whose title holds the words asked for, across the letters in question.</summary>
internal static class HoldersDesk
{
    /// <summary>More than these are a list of their own.</summary>
    private const int FewHolders = 4;

    public static void Answer(Request.HoldersOf asked, AnswerSheet sheet)
    {
        var held = asked.Told(sheet.Letters.ContainsKey).ToList();
        if (held.Count == 0)
        {
            sheet.Draft.Outcome = asked.Besides is null ? Outcome.Abstained : Outcome.Answered;
            // The title is the words of whoever is left out: they show it.
            sheet.Draft.Say(
                sheet.Say(asked.Besides is null ? "holders.none" : "holders.none-else", ("words", asked.Words)),
                [.. asked.Besides?.Appearances.Where(seen => sheet.Letters.ContainsKey(seen.LetterId))
                    .SelectMany(sheet.SourcesOf) ?? []]);
            return;
        }

        if (asked.AllTold)
        {
            sheet.Draft.Say(sheet.Say("all-told"));
        }

        if (asked.Now)
        {
            sheet.Draft.Say(sheet.Say("titles.when"));
        }

        if (asked.Unapplied.Length > 0)
        {
            sheet.Draft.Say(sheet.Say("holders.unapplied", ("words", asked.Unapplied)));
        }

        if (asked.OtherLetters)
        {
            foreach (var letter in asked.Scope.Letters.Take(AnswerSheet.MostLetters))
            {
                sheet.Draft.Say(sheet.Say(
                    "holders.none-here", ("words", asked.Words), ("letter", sheet.NameOf(letter))));
            }
        }

        if (asked.OfAll)
        {
            SayOfAll(asked, held, sheet);
        }

        var opening = sheet.Say(
            asked.Besides is not null && held.TrueForAll(one => IsTitle(asked.Words, one)) ? "holders.else"
            : asked.Besides is not null ? "holders.else-like"
            : asked.SignedOnly ? "holders.signed"
            : asked.IfAny && asked.Unapplied.Length == 0 ? "holders.any"
            : held.TrueForAll(one => IsWritten(asked.Words, one)) ? "holders" : "holders.like",
            ("n", Figure.Of(held.Select(one => one.First().Party).Distinct().Count())), ("words", asked.Words));
        if (asked.Form.HasFlag(ListForm.NumberOnly))
        {
            ListSheet.Tell(opening, [.. held.Select(one => one.Key)], asked.Form, sheet);
            return;
        }

        sheet.Draft.Say(opening);
        foreach (var letter in held.GroupBy(one => one.Key.LetterId))
        {
            sheet.Draft.Say(sheet.Say("in-letter", ("letter", sheet.NameOf(sheet.Shelf.Find(letter.Key)!))));
            sheet.Draft.List(asked.AsksPart && asked.Form == ListForm.AsWritten
                ? [.. letter.Select(one => PartyDesk.PartItem(one.Key, sheet))]
                : ListSheet.ItemsOf([.. letter.Select(one => one.Key)], asked.Form, sheet));
        }
    }

    /// <summary>How many of those who signed these letters have the title; that all have it is only said where every
    /// word of the question counts.</summary>
    private static void SayOfAll(
        Request.HoldersOf asked, List<IGrouping<Appearance, HeldTitle>> held, AnswerSheet sheet)
    {
        var signed = held.Where(one => one.Key.Role == PartyRole.Signatory).ToList();
        var all = signed.Select(one => one.Key.LetterId).Distinct().Sum(id => sheet.Shelf.Find(id)!.Signatories.Count);
        if (all > 0 && (signed.Count < all || asked.Unapplied.Length == 0))
        {
            sheet.Draft.Say(sheet.Say(
                signed.Count < all ? "holders.not-all" : "holders.all",
                ("n", Figure.Of(signed.Count)), ("all", Figure.Of(all)), ("words", asked.Words)));
        }
    }

    /// <summary>A title holds the very words; else it only means them.</summary>
    private static bool IsWritten(string words, IEnumerable<HeldTitle> held) =>
        held.Any(one => TextFolding.Key(one.Title).Contains(TextFolding.Key(words), StringComparison.Ordinal));

    private static bool IsTitle(string words, IEnumerable<HeldTitle> held) =>
        held.Any(one => one.Key == TextFolding.Key(words));

    /// <summary>A body that has no part in any letter itself, and that titles name: few hold one.</summary>
    public static void OfBody(string name, AnswerSheet sheet)
    {
        if (sheet.UnitsOf(name) is not [var body] || !(Question.Keys(name).Count > 1 || body.Ways.Count > 1
            || sheet.Shelf.Titles.NamesBody(body.Typed)))
        {
            return;
        }

        var seen = sheet.Shelf.Titles.Holding(body).Select(one => one.Seen).Distinct()
            .Where(one => sheet.Letters.ContainsKey(one.LetterId)).ToList();
        if (seen.Count is > 0 and <= FewHolders)
        {
            sheet.Draft.Say(sheet.Say("holders.like", ("n", Figure.Of(seen.Count)), ("words", name)));
            sheet.Draft.List([.. seen.Select(one => PartyDesk.PartItem(one, sheet))]);
        }
    }

    /// <summary>Those who stand with more than one title, letter by letter.</summary>
    public static void Several(Request.SeveralTitles asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        var any = false;
        foreach (var letter in asked.Scope.Letters)
        {
            var several = letter.Signatories.Concat(letter.Recipients).Concat(letter.Copies)
                .Where(seen => seen.Titles.Count > 1).ToList();
            if (several.Count > 0)
            {
                any = true;
                sheet.Draft.Say(sheet.Say(
                    "several-titles", ("n", Figure.Of(several.Count)), ("letter", sheet.NameOf(letter))));
                sheet.Draft.List([.. several.Select(sheet.ItemOf)]);
            }
        }

        if (!any)
        {
            sheet.Draft.Say(sheet.Say("several-titles.none"));
        }
    }
}
