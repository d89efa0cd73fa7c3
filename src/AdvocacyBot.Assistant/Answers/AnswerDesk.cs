using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Hands each kind of request to the desk that answers it.</summary>
internal static class AnswerDesk
{
    public static void Answer(Request request, AnswerSheet sheet)
    {
        switch (request)
        {
            case Request.AboutField asked: FieldDesk.Answer(asked, sheet); break;
            case Request.AboutAsks asked: AsksDesk.Answer(asked, sheet); break;
            case Request.AboutAddress asked: AddressDesk.Answer(asked, sheet); break;
            case Request.Membership asked: MembershipDesk.Answer(asked, sheet); break;
            case Request.NotTold asked: PlainDesk.NotTold(asked, sheet); break;
            case Request.AnyOf asked: AmongDesk.Answer(asked, sheet); break;
            case Request.TitlesOf asked: TitlesDesk.Answer(asked, sheet); break;
            case Request.SameTitle asked: SameTitleDesk.Answer(asked, sheet); break;
            case Request.HoldersOf asked: HoldersDesk.Answer(asked, sheet); break;
            case Request.SeveralTitles asked: HoldersDesk.Several(asked, sheet); break;
            case Request.NotFormer asked: NotFormerDesk.Answer(asked, sheet); break;
            case Request.NotSaid asked: PartyDesk.NotSaid(asked, sheet); break;
            case Request.SignedFor asked: PartyDesk.SignedFor(asked, sheet); break;
            case Request.Represented asked: PartyDesk.Represented(asked, sheet); break;
            case Request.History asked: PartyDesk.History(asked, sheet); break;
            case Request.Letters asked: ShelfDesk.Letters(asked, sheet); break;
            case Request.Shared asked: ShelfDesk.Shared(asked, sheet); break;
            case Request.OnlyIn asked: ShelfDesk.OnlyIn(asked, sheet); break;
            case Request.MostOf asked: ShelfDesk.Most(asked, sheet); break;
            case Request.Compared asked: ShelfDesk.Compared(asked, sheet); break;
            case Request.AboutTopic asked: TopicDesk.Answer(asked, sheet, asked.OfFact); break;
            case Request.Reasons asked: ReasonsDesk.Answer(asked, sheet); break;
            case Request.WhoSays asked: TopicDesk.Speakers(asked.Said, sheet); break;
            case Request.EarlierLetter { Otherwise: { } other } asked when !PlainDesk.TellsOfEarlier(asked, sheet):
                Answer(other, sheet);
                break;
            case Request.EarlierLetter asked: PlainDesk.Earlier(asked, sheet); break;
            case Request.Unrecorded asked: PlainDesk.Unrecorded(asked, sheet); break;
            case Request.Miscounted asked: PlainDesk.Miscounted(asked, sheet); break;
            case Request.NotReceived: PlainDesk.NotReceived(sheet); break;
            case Request.Parts asked: AnswerParts(asked, sheet); break;
            case Request.ToCorrect asked: CorrectionDesk.Answer(asked, sheet); break;
            case Request.Help asked: PlainDesk.Help(asked, sheet); break;
            default: PlainDesk.Unclear(sheet); break;
        }
    }

    /// <summary>Parts one after the other; what one of them cannot answer does not undo the others.</summary>
    private static void AnswerParts(Request.Parts asked, AnswerSheet sheet)
    {
        var outcomes = new List<Outcome>();
        foreach (var part in asked.Requests.DistinctBy(Missed))
        {
            sheet.Draft.Outcome = Outcome.Answered;
            Answer(part, sheet);
            outcomes.Add(sheet.Draft.Outcome);
        }

        sheet.Draft.Outcome = outcomes.Contains(Outcome.Answered) ? Outcome.Answered : outcomes[0];
    }

    /// <summary>A letter that is not there is told of once, whatever was asked of it.</summary>
    private static object Missed(Request part) => Recollection.ScopeOf(part)?.Missing is { } words ? words : part;
}
