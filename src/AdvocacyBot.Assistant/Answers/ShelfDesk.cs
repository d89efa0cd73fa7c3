using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Answers across letters: which, how many, in common, the most of, side by side.</summary>
internal static class ShelfDesk
{
    public const int LongestList = 20;

    public static void Letters(Request.Letters asked, AnswerSheet sheet)
    {
        if (asked.Who is Whom.Unknown unknown)
        {
            PartyDesk.Unknown(unknown, sheet);
        }
        else if (asked.Without)
        {
            WithoutDesk.Answer(asked, sheet);
        }
        else if (asked.Topic.Length > 0)
        {
            TopicDesk.Answer(
                new Request.AboutTopic(asked.Topic, asked.Scope) { EveryLetter = true }, sheet, strict: false);
        }
        else if (asked.Who is not null)
        {
            OfParty(asked, PartiesOf(asked.Who), sheet);
        }
        else if (asked.Scope.Missing is not null || asked.Scope.Letters.Count == 0)
        {
            sheet.OffersLetters(asked.Scope);
        }
        else
        {
            List(asked.Scope.Letters, sheet);
        }
    }

    public static void Shared(Request.Shared asked, AnswerSheet sheet)
    {
        var ids = asked.Scope.Letters.Select(letter => letter.Id).ToList();
        var all = sheet.Shelf.Directory.Entries.Where(party =>
            ids.TrueForAll(id => IsIn(party, id, asked.Role))).ToList();
        var through = all.FindAll(party => asked.Role == PartyRole.Signatory
            && ids.Exists(id => !IsInItself(party, id, asked.Role)));
        var shared = all.Except(through).ToList();
        var role = sheet.Say($"role.{asked.Role?.ToString() ?? "any"}");
        if (shared.Count == 0)
        {
            sheet.Draft.Say(sheet.Say("shared.none", ("role", role), ("n", Figure.Of(ids.Count))));
        }
        else
        {
            sheet.Draft.Say(sheet.Say("shared", ("role", role), ("n", Figure.Of(ids.Count))));
            ListShared(shared, asked, sheet);
        }

        if (through.Count > 0)
        {
            sheet.Draft.Say(sheet.Say("shared.through", ("n", Figure.Of(ids.Count))));
            ListShared(through, asked, sheet);
        }
    }

    private static void ListShared(List<PartyEntry> shared, Request.Shared asked, AnswerSheet sheet)
    {
        foreach (var party in shared)
        {
            var parts = party.Appearances.Where(seen => seen.Role != PartyRole.Greeted
                && FieldRoles.Fits(seen, asked.Role)
                && sheet.Letters.ContainsKey(seen.LetterId));
            sheet.Draft.List([.. parts.Select(seen =>
                sheet.ItemOf(seen) with { Detail = Where(seen, sheet) })]);
            SayEvidence(party, sheet);
        }
    }

    /// <summary>Letter by letter, who has the role there and in no other letter of the shelf.</summary>
    public static void OnlyIn(Request.OnlyIn asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        var role = sheet.Say($"role.{asked.Role}");
        foreach (var card in asked.Scope.Letters)
        {
            var alone = sheet.Shelf.Directory.Entries.Where(party => IsInItself(party, card.Id, asked.Role)
                && !party.Appearances.Any(seen => seen.LetterId != card.Id
                    && FieldRoles.Fits(seen, asked.Role))).ToList();
            var seen = alone.Select(party => party.Appearances
                .Where(one => one.LetterId == card.Id && FieldRoles.FitsItself(one, asked.Role))
                .MinBy(one => one.Role)!)
                .OrderBy(one => one.Order).ToList();
            sheet.Draft.Say(sheet.Say(
                seen.Count == 0 ? "only-in.none" : "only-in", ("n", Figure.Of(seen.Count)), ("role", role),
                ("letter", sheet.NameOf(card))));
            sheet.Draft.List([.. seen.Select(sheet.ItemOf)]);
        }
    }

    public static void Most(Request.MostOf asked, AnswerSheet sheet)
    {
        var counted = asked.Scope.Letters.Select(letter => (Letter: letter, Count: CountOf(asked.Field, letter, sheet)))
            .OrderByDescending(one => one.Count).Take(LongestList);
        sheet.Draft.List([.. counted.Select(one => new ListItem(
            sheet.Say($"most.{asked.Field}", ("letter", sheet.NameOf(one.Letter)), ("n", Figure.Of(one.Count))), null,
            Counted(asked.Field, one.Letter, sheet)))]);
    }

    public static void Compared(Request.Compared asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        if (asked is { InCommon: true, Topic: "" })
        {
            ThemesDesk.Common(asked.Scope, sheet);
            return;
        }

        if (asked.Topic.Length > 0 && asked.Scope.Letters.All(letter => TopicDesk.IsTold(
            new Request.AboutTopic(asked.Topic, new LetterScope([letter], ScopeBasis.Named)), strict: false, sheet)))
        {
            sheet.Draft.Say(sheet.Say("compared.each", ("topic", asked.Topic)));
        }

        if (asked.Topic.Length > 0)
        {
            TopicDesk.Answer(
                new Request.AboutTopic(asked.Topic, asked.Scope) { OfEach = true }, sheet, strict: false);
        }
        else
        {
            sheet.Draft.Say(sheet.Say("compared.whole"));
            foreach (var letter in asked.Scope.Letters)
            {
                SummaryDesk.Answer(letter, sheet.Letters[letter.Id], sentences: null, sheet);
            }
        }

        // One letter's silence is part of the comparison, no abstention of the whole.
        sheet.Draft.Outcome = sheet.Draft.HasCitations ? Outcome.Answered : sheet.Draft.Outcome;
    }

    /// <summary>From the first of those counted to the last, as they stand.</summary>
    private static int[] Counted(Field field, LetterCard letter, AnswerSheet sheet)
    {
        var parties = letter.Parties(field)
            .Where(one => sheet.Letters.ContainsKey(letter.Id) && !sheet.Caveats.IsUnsaid(one))
            .Select(one => one.Span).ToList();
        return parties.Count == 0 ? []
            : [sheet.Draft.Cite(letter.Id, new TextSpan(parties.Min(one => one.Start), parties.Max(one => one.End)))];
    }

    private static void OfParty(Request.Letters asked, IReadOnlyList<PartyEntry> parties, AnswerSheet sheet)
    {
        var isAmong = sheet.Shelf.Among(asked.Scope.Letters);
        foreach (var party in parties)
        {
            var seen = party.Appearances.Where(one => one.Role != PartyRole.Greeted && FieldRoles.Fits(one, asked.Role)
                && isAmong(one.LetterId)).ToList();
            var letters = seen.Select(one => one.LetterId).Distinct().ToList();
            sheet.Draft.Say(sheet.Say(
                letters.Count > 0 ? "letters.of"
                    : asked.Scope.Basis == ScopeBasis.Named ? "letters.none-of-these" : "letters.none-of",
                ("n", Figure.Of(letters.Count)), ("who", party.Name),
                    ("role", sheet.Say($"role.{RoleOf(seen, asked.Role)?.ToString() ?? "any"}"))));
            if (letters.Count == 0)
            {
                PartyDesk.Instead(party, sheet);
                continue;
            }

            sheet.Draft.List([.. seen.Where(one => sheet.Letters.ContainsKey(one.LetterId)).Select(one =>
                sheet.ItemOf(one) with
            {
                Text = sheet.Part("part", one),
            })]);
        }
    }

    private static void List(IReadOnlyList<LetterCard> letters, AnswerSheet sheet)
    {
        sheet.Draft.Say(sheet.Say("letters", ("n", Figure.Of(letters.Count))));
        sheet.Draft.List([.. letters.Take(LongestList).Select(letter =>
            new ListItem(sheet.NameOf(letter), letter.Entry.Title, CiteHead(letter, sheet)))]);
    }

    /// <summary>A letter stands where it begins to speak: its salutation.</summary>
    private static int[] CiteHead(LetterCard letter, AnswerSheet sheet) =>
        sheet.Letters.TryGetValue(letter.Id, out var opened) && opened.Salutation is { } salutation
            ? [sheet.Draft.Cite(letter.Id, salutation.Words.Span)]
            : [];

    private static void SayEvidence(PartyEntry party, AnswerSheet sheet)
    {
        var spellings = party.Appearances.Select(seen =>
            seen.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (spellings.Count > 1)
        {
            sheet.Draft.Say(sheet.Say("same-party", ("names", sheet.Wording.Join([.. spellings.Select(name =>
                $"“{name}”")]))));
        }
    }

    private static IReadOnlyList<PartyEntry> PartiesOf(Whom who) => who switch
    {
        Whom.Known known => [known.Party],
        Whom.Several several => several.Parties,
        _ => [],
    };

    private static int CountOf(Field field, LetterCard letter, AnswerSheet sheet)
    {
        sheet.Caveats.Uses(letter.Id, field switch
        {
            Field.Asks => LetterField.Asks,
            Field.Signatories => LetterField.Signatories,
            Field.Recipients => LetterField.Recipients,
            _ => LetterField.CarbonCopies,
        });
        return field == Field.Asks
            ? sheet.Letters.TryGetValue(letter.Id, out var opened) ? opened.Asks.Count : 0
            : letter.Parties(field).Count;
    }

    /// <summary>A body that signed only through people is no signatory.</summary>
    private static PartyRole? RoleOf(List<Appearance> seen, PartyRole? asked) =>
        seen.Count > 0 && seen.TrueForAll(one => one.Role == PartyRole.SignedThrough) ? PartyRole.SignedThrough : asked;

    private static string Where(Appearance seen, AnswerSheet sheet) => string.Join("; ", new[]
    {
        sheet.NameOf(sheet.Shelf.Find(seen.LetterId)!), sheet.SignerOf(seen) is null ? null : sheet.DetailOf(seen),
    }.OfType<string>());

    private static bool IsInItself(PartyEntry party, string id, PartyRole? role) =>
        party.Appearances.Any(seen => seen.LetterId == id && FieldRoles.FitsItself(seen, role));

    private static bool IsIn(PartyEntry party, string id, PartyRole? role) =>
        party.Appearances.Any(seen => seen.LetterId == id && FieldRoles.Fits(seen, role));
}
