using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Whether someone has a part in some letters: yes with the words, or no with what they did instead.</summary>
internal static class MembershipDesk
{
    public static void Answer(Request.Membership asked, AnswerSheet sheet)
    {
        switch (asked.Who)
        {
            case Whom.Several several when Closest(several, asked.Scope) is { } party:
                AnswerFor(party, asked, sheet);
                break;
            case Whom.Several several:
                PartyDesk.Offer(several, sheet);
                break;
            case Whom.Known known:
                AnswerFor(known.Party, asked, sheet);
                break;
            case Whom.Unknown when sheet.OffersLetters(asked.Scope):
                break;
            case Whom.Unknown unknown:
                if (asked.Denied)
                {
                    SayWhy(asked, sheet);
                }

                if (!sheet.Caveats.TakesOut(unknown.Words))
                {
                    sheet.Draft.Say(sheet.Say("member.unknown", ("who", unknown.Words)));
                }

                if (asked.Scope.Basis != ScopeBasis.Shelf || sheet.Caveats.TakesOut(unknown.Words))
                {
                    Deny(unknown.Words, asked.Role, asked.Scope, sheet);
                }

                PartyDesk.Near(unknown, sheet);
                HoldersDesk.OfBody(unknown.Words, sheet);
                PartyDesk.SpokenOf(unknown.Words, asked.Scope.Letters, sheet);
                break;
        }
    }

    private static void AnswerFor(PartyEntry party, Request.Membership asked, AnswerSheet sheet)
    {
        if (asked.Scope.Missing is not null)
        {
            sheet.OffersLetters(asked.Scope);
            return;
        }

        var isAmong = sheet.Shelf.Among(asked.Scope.Letters);
        var fitting = party.Appearances
            .Where(seen => FieldRoles.Tells(seen, asked.Role) && sheet.Letters.ContainsKey(seen.LetterId)).ToList();
        var here = fitting.Where(seen => isAmong(seen.LetterId)
            && !(seen.Role == PartyRole.Greeted
                && fitting.Any(one => one.LetterId == seen.LetterId && one.Role == PartyRole.Recipient))).ToList();
        if (here.Count > 0 || asked.Denied)
        {
            SayWhy(asked, sheet);
        }

        var isHere = here.Select(seen => seen.LetterId).ToHashSet(StringComparer.Ordinal);
        var rest = asked.Each ? asked.Scope.Letters.Where(letter => !isHere.Contains(letter.Id)).ToList() : [];
        var some = asked.Each && here.Count > 0 && rest.Count > 0;
        if (some)
        {
            sheet.Draft.Say(sheet.Say("member.not-each"));
        }

        foreach (var seen in here)
        {
            sheet.Caveats.Uses(seen);
            sheet.Draft.Say(sheet.Part(some || asked.Denied || asked.WhyAsked ? "part" : "member", seen));
            sheet.Quote(seen);
        }

        BodiesDesk.SayRemarks(here, sheet);

        if (here.Count == 0)
        {
            Deny(party.Name, asked.Role, asked.Scope, sheet);
            PartyDesk.Instead(party, sheet);
        }
        else if (asked.Each)
        {
            Deny(party.Name, asked.Role, asked.Scope with { Letters = rest }, sheet);
        }
    }

    /// <summary>Why someone did or did not, no letter tells.</summary>
    private static void SayWhy(Request.Membership asked, AnswerSheet sheet)
    {
        if (asked.WhyAsked)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("unrecorded", ("what", sheet.Say("why"))));
        }
    }

    private static void Deny(string who, PartyRole? role, LetterScope scope, AnswerSheet sheet)
    {
        foreach (var letter in scope.Letters.Take(AnswerSheet.MostLetters))
        {
            sheet.Caveats.Uses(letter.Id, Correction.FieldOf(role ?? PartyRole.Signatory));
        }

        if (scope.Letters.Count > AnswerSheet.MostLetters)
        {
            sheet.Draft.Say(sheet.Say("member.no.shelf", ("who", who), ("n", Figure.Of(scope.Letters.Count))));
            return;
        }

        foreach (var letter in scope.Letters)
        {
            var count = role switch
            {
                PartyRole.Recipient => letter.Recipients.Count,
                PartyRole.CarbonCopy => letter.Copies.Count,
                _ => letter.Signatories.Count,
            };
            sheet.Draft.Say(sheet.Say(
                count == 0 && role == PartyRole.CarbonCopy ? "copied.none"
                    : $"member.no.{role ?? PartyRole.Signatory}",
                ("who", who), ("n", Figure.Of(count)), ("letter", sheet.NameOf(letter))));
        }
    }

    private static PartyEntry? Closest(Whom.Several several, LetterScope scope)
    {
        var there = several.Parties.Where(party => party.Appearances.Any(seen =>
            scope.Basis != ScopeBasis.Shelf && scope.Letters.Any(letter => letter.Id == seen.LetterId))).ToList();
        return there.Count == 1 ? there[0] : null;
    }
}
