using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Everything the shelf knows of someone: every part in any letter, and for whom they signed.</summary>
internal static class PartyDesk
{
    /// <summary>A name that no one of the letters has, and that their text speaks of.</summary>
    public static void SpokenOf(string words, IReadOnlyList<LetterCard> letters, AnswerSheet sheet)
    {
        // "ACNUR" stands in an English letter as "UNHCR".
        var unit = sheet.UnitsOf(words) is [{ Ways.Count: > 1 } body] ? body
            : new TermUnit(words, [[.. Question.Keys(words).Select(Stem.Of)]], [], Standing.Subject);
        foreach (var card in letters.Where(card => sheet.Letters.ContainsKey(card.Id)).Take(AnswerSheet.MostLetters))
        {
            var letter = sheet.Letters[card.Id];
            if (SentenceSearch.SentencesOf(letter).FirstOrDefault(one => !one.Publisher
                && SentenceSearch.Holds(one.Stems, unit) == 1
                && (unit.Ways.Count > 1 || letter.Source.Slice(one.Span).Contains(
                    words, StringComparison.OrdinalIgnoreCase))) is { } spoken)
            {
                sheet.Draft.Say(sheet.Say("named-in-text", ("letter", sheet.NameOf(card)), ("who", words)));
                sheet.Draft.Quote(card.Id, spoken.Span);
            }
        }
    }

    public static void NotSaid(Request.NotSaid asked, AnswerSheet sheet)
    {
        sheet.Draft.Say(sheet.Say("not-said"));
        History(new Request.History(asked.Who, CountOnly: false), sheet);
        sheet.Draft.Outcome = Outcome.Abstained;
    }

    /// <summary>Both parts as the letters have them; "no" first where no letter puts the one under the
    /// other.</summary>
    public static void SignedFor(Request.SignedFor asked, AnswerSheet sheet)
    {
        var names = asked.Body.Aliases.Select(alias => alias.Text).Append(asked.Body.Name);
        var joined = asked.Signatory.Appearances.Any(seen => seen.Role == PartyRole.Signatory
            && (names.Contains(seen.Organization, StringComparer.OrdinalIgnoreCase) || IsSigner(seen, asked.Body)));
        sheet.Draft.Say(sheet.Say(
            joined ? "signed-for" : "signed-for.no", ("who", asked.Signatory.Name), ("body", asked.Body.Name)));
        Instead(asked.Signatory, sheet);
        Instead(asked.Body, sheet);
    }

    /// <summary>The people who sign with the body as theirs; where none does, the body's own part.</summary>
    public static void Represented(Request.Represented asked, AnswerSheet sheet)
    {
        var names = asked.Body.Aliases.Select(alias => alias.Text).Append(asked.Body.Name).ToHashSet(
            StringComparer.OrdinalIgnoreCase);
        var people = asked.Scope.Letters.SelectMany(letter => letter.Signatories)
            .Where(seen => seen.Organization is { } body && (names.Contains(body) || IsSigner(seen, asked.Body))
                && sheet.Letters.ContainsKey(seen.LetterId))
            .ToList();
        sheet.Draft.Say(sheet.Say(
            people.Count == 0 ? "represented.none" : "represented", ("n", Figure.Of(people.Count)),
            ("body", asked.Body.Name)));
        if (people.Count == 0)
        {
            Instead(asked.Body, sheet);
        }
        else
        {
            sheet.Draft.List([.. people.Select(seen => PartItem(seen, sheet))]);
        }
    }

    private static bool IsSigner(Appearance signer, PartyEntry body) => body.Appearances.Any(seen =>
        seen.Role == PartyRole.SignedThrough && seen.LetterId == signer.LetterId && seen.Order == signer.Order);

    public static void History(Request.History asked, AnswerSheet sheet)
    {
        switch (asked.Who)
        {
            case Whom.Known known:
                SayParts(known.Party, sheet);
                break;
            case Whom.Several several:
                several.Parties.ToList().ForEach(party => SayParts(party, sheet));
                break;
            case Whom.Unknown unknown:
                Unknown(unknown, sheet);
                break;
        }
    }

    /// <summary>Every part of a party in any letter, as a list.</summary>
    public static void SayParts(PartyEntry party, AnswerSheet sheet)
    {
        var opened = party.Appearances.Where(seen => sheet.Letters.ContainsKey(seen.LetterId)).ToList();
        var parts = opened.FindAll(seen => seen.Role != PartyRole.Greeted
            || opened.TrueForAll(one => one.LetterId != seen.LetterId || one.Role == PartyRole.Greeted));
        var letters = parts.Select(seen => seen.LetterId).Distinct().Count();
        sheet.Draft.Say(sheet.Say("history", ("who", party.Name), ("n", Figure.Of(letters))));
        sheet.Draft.List([.. parts.Select(seen => PartItem(seen, sheet))]);
    }

    public static void Unknown(Whom.Unknown unknown, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Abstained;
        sheet.Draft.Say(sheet.Say(
            sheet.Caveats.TakesOut(unknown.Words) ? "unknown.corrected" : "unknown", ("who", unknown.Words)));
        Near(unknown, sheet);
        HoldersDesk.OfBody(unknown.Words, sheet);
        SpokenOf(unknown.Words, sheet.Shelf.Letters, sheet);
    }

    public static void Offer(Whom.Several several, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Clarify;
        sheet.Draft.Say(sheet.Say("several", ("who", several.Words)));
        sheet.Draft.Offer([.. several.Parties.Take(8).Select(party =>
            sheet.Say("several.choice", ("who", party.Name)))]);
    }

    public static ListItem PartItem(Appearance seen, AnswerSheet sheet)
    {
        var item = sheet.ItemOf(seen);
        return item with
        {
            Text = sheet.Part("part", seen),
            Detail = seen.Role == PartyRole.SignedThrough ? null : item.Detail,
        };
    }

    /// <summary>What the one asked about did instead: copied, addressed, or signed another letter.</summary>
    public static void Instead(PartyEntry party, AnswerSheet sheet)
    {
        foreach (var seen in party.Appearances.Where(seen => seen.Role != PartyRole.Greeted
            && sheet.Letters.ContainsKey(seen.LetterId)).Take(4))
        {
            var item = PartItem(seen, sheet);
            sheet.Draft.Say(item.Text + ".", [.. item.Sources]);
        }
    }

    public static void Near(Whom.Unknown unknown, AnswerSheet sheet)
    {
        foreach (var party in unknown.Near.Take(2))
        {
            var seen = party.Appearances[0];
            if (sheet.Letters.ContainsKey(seen.LetterId))
            {
                var item = PartItem(seen, sheet);
                sheet.Draft.Say(sheet.Say("near", ("part", item.Text)), [.. item.Sources]);
            }
        }
    }
}
