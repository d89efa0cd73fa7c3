using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Understands a question by its mentions and cues, without any model. The first rule that fits
/// decides.</summary>
internal static class RequestReader
{
    private static readonly Func<Reading, Request?>[] Rules =
    [
        PlainRules.SmallTalk,
        NameRules.Spelled,
        NameRules.NamedInFull,
        PlayedRules.Involved,
        PlayedRules.SignedAsWhat,
        EventRules.HowSoon,
        EventRules.DayOf,
        PlainRules.Unrecorded,
        OfTheList.Named,
        OfTheList.OfThose,
        OfTheList.AnyNamed,
        OfTheList.Written,
        ReferenceRules.HadWritten,
        DateRules.OtherDate,
        DateRules.SentOn,
        DateRules.Relative,
        DateRules.OfYear,
        DateRules.Apart,
        DateRules.Order,
        ReferenceRules.EarlierLetter,
        FieldRules.Preface,
        FieldListRules.Several,
        FieldListRules.Reached,
        ShelfRules.MostOf,
        SharedRules.Topics,
        CompareRules.Compared,
        SharedRules.Shared,
        ReasonRules.WhyWritten,
        ReasonRules.WhyTaken,
        TextRules.WhySigned,
        ReasonRules.Named,
        ReasonRules.Worried,
        TextRules.Summary,
        TextRules.Points,
        TextRules.OfStrength,
        TextRules.Parts,
        TextRules.Meeting,
        HolderRules.SeveralTitles,
        PlaceRules.Of,
        PlaceRules.WhereFrom,
        NameRules.AnyoneFrom,
        ShelfRules.OnlyIn,
        OtherHolders.WhoElse,
        NobodyRules.ForBody,
        NobodyRules.ForStranger,
        WroteTo.Party,
        WroteTo.Stranger,
        WroteTo.Office,
        PartyRules.Membership,
        StrangerRules.Member,
        AddressRules.Addresses,
        TitleRules.Titles,
        TitleRules.OfStranger,
        HistoryRules.Contact,
        HistoryRules.Signed,
        ShelfRules.WhichLetters,
        AskRules.Of,
        HolderRules.Holders,
        FieldRules.Named,
        TitleRules.UnknownTitles,
        OnLetterRules.Known,
        OnLetterRules.Unknown,
        PartyRules.Alone,
        TopicRules.About,
        TopicRules.LettersAlone,
    ];

    /// <summary>What is asked, and how a list in the answer is to look.</summary>
    public static (Request Request, LetterLanguage Language) Read(
        Question question, ShelfView shelf, Remembered remembered, PromptSet prompts)
    {
        var lexicon = prompts.Lexicon(QuestionMarker.LanguageOf(question, prompts, remembered.Language));
        var (rest, form) = ListForms.Taken(question, lexicon);
        if (ListForms.Again(rest, form, remembered, lexicon) is { } again)
        {
            return (again, lexicon.Language);
        }

        return form != ListForm.AsWritten && ReadAsked(rest, shelf, remembered, prompts) is var shaped
            && ListForms.HasList(shaped.Request)
            ? (ListForms.Shaped(shaped.Request, form), shaped.Language)
            : ReadAsked(question, shelf, remembered, prompts);
    }

    private static (Request Request, LetterLanguage Language) ReadAsked(
        Question question, ShelfView shelf, Remembered remembered, PromptSet prompts)
    {
        var language = QuestionMarker.LanguageOf(question, prompts, remembered.Language);
        var lexicon = prompts.Lexicon(language);
        question = Bracketed.Read(ListPlaces.Named(question, shelf, remembered, lexicon), shelf, lexicon, prompts.Terms);
        question = Purposes.Without(Gapped.Filled(Shorthand.WrittenOut(question, lexicon), lexicon), lexicon);
        question = Bidden.Asked(Openers.Without(question, lexicon), lexicon);
        if (Orders.Without(question, lexicon, prompts.OtherLexicon(language)) is not { } left)
        {
            return (Orders.AsksForPrompt(question, lexicon)
                ? ReadOne(QuestionMarker.Mark(question, shelf.Directory, prompts, language), shelf, remembered, prompts)
                : new Request.Help(Thanks: false), language);
        }

        var whole = QuestionMarker.Mark(left, shelf.Directory, prompts, remembered.Language);
        if (CorrectionWish.IsIn(question))
        {
            return (new Request.ToCorrect(LetterPointing.Read(whole, shelf, remembered)), whole.Language);
        }

        if (Premises.Find(whole) is { } premise
            && ReadOne(QuestionMarker.Mark(premise.Claim, shelf.Directory, prompts, whole.Language),
                shelf, remembered, prompts) is var claim && Premises.IsUntrue(claim, shelf))
        {
            var (rest, _) = Read(premise.Rest, shelf, Recollection.After(claim, remembered), prompts);
            return (rest is Request.Unclear || rest == claim ? claim : new Request.Parts([claim, rest]),
                whole.Language);
        }

        whole = Remarked(whole, Openers.WithoutAside(whole), shelf, prompts);
        whole = Remarked(whole, Openers.WithoutAlternative(whole), shelf, prompts);
        whole = Remarked(whole, RelativeAside.Without(whole), shelf, prompts);
        whole = Remarked(whole, SignedInPassing.Without(whole), shelf, prompts);
        whole = Remarked(whole, AskingSentences.Of(whole), shelf, prompts);
        var parts = QuestionParts.Of(whole);
        if (parts.Count > 1
            && Occasion.Of(QuestionMarker.Mark(parts[0], shelf.Directory, prompts, whole.Language)) is { } met)
        {
            remembered = Recollection.After(new Request.History(new Whom.Known(met), CountOnly: false), remembered);
            parts = [.. parts.Skip(1)];
        }

        if (parts is [var only])
        {
            return (ReadOne(Remarked(whole, only, shelf, prompts), shelf, remembered, prompts), whole.Language);
        }

        var named = LetterPointing.Read(whole, shelf, remembered) is { Basis: ScopeBasis.Named } scope ? scope : null;
        List<Request> requests = [];
        foreach (var part in parts)
        {
            var marked = QuestionMarker.Mark(part, shelf.Directory, prompts, whole.Language);
            var request = JoinedParts.InList(
                JoinedParts.Within(ReadOne(marked, shelf, remembered, prompts), named), requests.LastOrDefault(),
                marked);
            requests.Add(request);
            named ??= JoinedParts.MeantBy(request, shelf);
            remembered = Recollection.After(request, remembered);
        }

        return requests.Distinct().Count() == 1
            ? (requests[0], whole.Language)
            : (new Request.Parts([.. requests.Distinct()]), whole.Language);
    }

    private static Marked Remarked(Marked whole, Question left, ShelfView shelf, PromptSet prompts) =>
        left == whole.Question ? whole : QuestionMarker.Mark(left, shelf.Directory, prompts, whole.Language);

    private static Request ReadOne(Marked marked, ShelfView shelf, Remembered remembered, PromptSet prompts)
    {
        marked = NumberPointing.Aside(IdPointing.Aside(marked, shelf), shelf);
        var scope = LetterPointing.Read(marked, shelf, remembered);
        if (FollowUps.Read(new Reading(marked, shelf, remembered, scope, prompts.Terms)) is { } followed)
        {
            return NamedBodies.Told(WhoAsks.Told(followed, marked), new Reading(marked, shelf, remembered, scope, prompts.Terms));
        }

        if (scope.Basis != ScopeBasis.Named && ClausePointing.Find(marked) is { } clause)
        {
            marked = QuestionMarker.Mark(clause.Rest, shelf.Directory, prompts, marked.Language);
            scope = new LetterScope(shelf.Letters, ScopeBasis.Named, null, clause.Topic);
        }

        var reading = new Reading(marked, shelf, remembered, scope, prompts.Terms);
        if (InOfficeRules.NotFormer(reading) is { } inOffice)
        {
            return inOffice;
        }

        var negation = Negation.Find(reading);
        if (Exclusion.Find(reading) is { } exclusion && (negation is null || !Negation.OpensWith(reading)))
        {
            var rest = QuestionMarker.Mark(exclusion.Rest, shelf.Directory, prompts, marked.Language);
            if (exclusion.Applied(ReadOne(rest, shelf, remembered, prompts), reading, prompts) is { } left)
            {
                return left;
            }
        }

        if (negation is not null)
        {
            var rest = QuestionMarker.Mark(negation.Rest, shelf.Directory, prompts, marked.Language);
            if (Negation.Applied(ReadOne(rest, shelf, remembered, prompts), reading) is { } denied)
            {
                return denied;
            }
        }

        foreach (var rule in Rules)
        {
            if (rule(reading) is { } request)
            {
                return SignedInPassing.Told(PartInList.Told(Miscounts.Told(
                    Negation.OfHolders(request, reading) ?? NamedBodies.Told(WhoAsks.Told(request, marked), reading),
                    reading), reading), reading);
            }
        }

        return new Request.Unclear();
    }
}
