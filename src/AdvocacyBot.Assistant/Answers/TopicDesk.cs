using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>What letters say about something: their own sentences, best first, or an honest "they do not
/// say".</summary>
internal static class TopicDesk
{
    private const int MostQuotesOfEach = 4;
    private const double Enough = 0.501;
    private const double EnoughOfFact = 0.5;
    private const double NearBest = 0.7;
    private const double WorthShowing = 0.35;

    /// <summary>Where a name or a number is asked after, less is no passage near the question, only one that shares a
    /// word with it.</summary>
    private const double NearEnough = 0.4;

    /// <param name="strict">A question of fact: a sentence answers it only when it holds nearly all of the
    /// words.</param>
    public static void Answer(Request.AboutTopic asked, AnswerSheet sheet, bool strict)
    {
        if (asked.Scope.Missing is not null || asked.Scope.Letters.Count == 0)
        {
            sheet.OffersLetters(asked.Scope);
            return;
        }

        var units = UnitsOf(asked, sheet);
        var all = Search(asked.Scope.Letters, units, sheet);
        if (asked.Defines)
        {
            Abstain(asked, all, units, strict, sheet);
            return;
        }

        var found = all.FindAll(one => Tells(asked, one, sheet));
        if (found.Exists(one => one.Carries && one.Score >= Enough))
        {
            // The rarest idea is what the question is about: sentences that lack it are beside the point.
            found = found.FindAll(one => one.Carries);
        }

        found = StanceDesk.Preferred(asked, found, Floor(strict), sheet);
        found = asked.Why ? ReasonsDesk.Preferred(found, Floor(strict), sheet) : found;
        var best = found.Select(one => one.Score).DefaultIfEmpty(0).Max();
        if (best < Floor(strict))
        {
            if (asked.Unnamed is { } unnamed)
            {
                Answer(unnamed, sheet, strict);
            }
            else if (!TopicHalves.Answer(asked, strict, sheet)
                && !TopicDenial.Answer(asked, sheet.UnitsOf(asked.Topic), strict, sheet))
            {
                Abstain(asked, all, units, strict, sheet);
            }

            return;
        }

        if (asked.Beyond > 0)
        {
            TopicQuotes.Further(asked, found.FindAll(one => one.Score >= Floor(strict)), sheet);
            return;
        }

        if (asked.OfEach && asked.Scope.Letters.Count is > 1 and <= AnswerSheet.MostLetters)
        {
            AnswerOfEach(asked, units, sheet);
            return;
        }

        var (told, more) = TopicQuotes.Chosen(found, asked.EveryLetter);
        StanceDesk.Say(asked, [.. told.SelectMany(letter => letter.Best)], sheet);
        foreach (var (letter, sentences) in told)
        {
            sheet.Draft.Say(sheet.Say("topic", ("topic", asked.Topic), ("letter", sheet.NameOf(letter))));
            TopicQuotes.QuoteAll(sentences, sheet);
        }

        if (more > 0)
        {
            sheet.Draft.Say(sheet.Say("letter.more", ("n", Figure.Of(more))));
        }
    }

    /// <summary>What is said once more, and how many signed each letter that says it.</summary>
    public static void Speakers(Request.AboutTopic asked, AnswerSheet sheet)
    {
        Answer(asked, sheet, strict: false);
        if (sheet.Draft.Outcome == Outcome.Answered)
        {
            var quoted = sheet.Draft.Quoted.ToHashSet(StringComparer.Ordinal);
            PartiesDesk.Answer(
                new Request.AboutField(Field.Signatories, new LetterScope(
                    [.. sheet.Shelf.Letters.Where(card => quoted.Contains(card.Id))], ScopeBasis.Named)), sheet);
        }
    }

    /// <summary>Whether the letters in question say enough of it.</summary>
    public static bool IsTold(Request.AboutTopic asked, bool strict, AnswerSheet sheet) =>
        Search(asked.Scope.Letters, UnitsOf(asked, sheet), sheet)
            .Exists(one => one.Score >= Floor(strict) && Tells(asked, one, sheet));

    private static double Floor(bool strict) => strict ? EnoughOfFact : Enough;

    private static bool Tells(Request.AboutTopic asked, FoundSentence one, AnswerSheet sheet) =>
        (!asked.When || TellsTime(one, sheet))
        && (!asked.HowMany || TellsNumber(one, sheet)
            || (asked.OfCost && TellsCost(one, sheet.UnitsOf(asked.Topic))))
        && (!asked.Would || LooksAhead(one, sheet));

    private static IReadOnlyList<TermUnit> UnitsOf(Request.AboutTopic asked, AnswerSheet sheet)
    {
        var units = sheet.UnitsOf(asked.Topic);
        return asked.Why && sheet.UnitsOf(sheet.Say("reason")) is [var reason]
            ? [.. units, reason with { Standing = Standing.Plain }]
            : units;
    }

    /// <summary>Letter by letter; the silence of one is said, and undoes no other.</summary>
    private static void AnswerOfEach(Request.AboutTopic asked, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        var all = Search(asked.Scope.Letters, units, sheet);
        if (asked.IfEach && asked.Scope.Letters.Any(card => Own(all, card, units, sheet).Count == 0
            && TopicDenial.PartsOf(units, card, sheet).Count == 0))
        {
            sheet.Draft.Say(sheet.Say("topic.not-each"));
        }

        foreach (var card in asked.Scope.Letters)
        {
            var own = Own(all, card, units, sheet);
            var best = own.Select(one => one.Score).DefaultIfEmpty(0).Max();
            if (own.Count == 0)
            {
                sheet.Draft.Say(sheet.Say("topic.none-in", ("topic", asked.Topic), ("letter", sheet.NameOf(card))));
                TopicDenial.SayParts(TopicDenial.PartsOf(units, card, sheet), sheet);
                continue;
            }

            sheet.Draft.Say(sheet.Say("topic", ("topic", asked.Topic), ("letter", sheet.NameOf(card))));
            foreach (var one in own.Where(one => one.Score >= best * NearBest)
                .OrderByDescending(one => one.Score).Take(MostQuotesOfEach).OrderBy(one => one.Sentence.Span.Start))
            {
                TopicQuotes.Quote(one, sheet);
            }
        }
    }

    /// <summary>What weighs little beside another letter may be all that one says of it: its silence is only told where
    /// it says nothing by itself.</summary>
    private static List<FoundSentence> Own(
        List<FoundSentence> all, LetterCard card, IReadOnlyList<TermUnit> units, AnswerSheet sheet) =>
        Worth(all, card) is { Count: > 0 } own ? own
        : Search([card], units, sheet).FindAll(one => one.Score >= Enough);

    /// <summary>What one letter says of it, its rarest idea among it.</summary>
    public static List<FoundSentence> Worth(List<FoundSentence> all, LetterCard card) =>
        all.FindAll(one => one.Letter == card && one.Score >= (one.Carries ? WorthShowing : Enough));

    private static bool TellsNumber(FoundSentence one, AnswerSheet sheet) =>
        sheet.Prompts.Lexicon(sheet.Letters[one.Letter.Id].Language).TellsNumber(one.Sentence.Stems);

    /// <summary>Of the very thing asked after, and of costs.</summary>
    private static bool TellsCost(FoundSentence one, IReadOnlyList<TermUnit> units) =>
        one.Sentence.Stems.Any(stem => stem.StartsWith("cost", StringComparison.Ordinal))
        && units.All(unit => SentenceSearch.Holds(one.Sentence.Stems, unit) > 0);

    /// <summary>An English verb says so in a word of its own; Spanish ones are not told apart here.</summary>
    private static bool LooksAhead(FoundSentence one, AnswerSheet sheet) =>
        sheet.Letters[one.Letter.Id].Language != LetterLanguage.English
        || one.Sentence.Stems.Any(stem => stem is "will" or "would" or "could" or "may" or "might" or "shall");

    private static bool TellsTime(FoundSentence one, AnswerSheet sheet) =>
        sheet.Prompts.Lexicon(sheet.Letters[one.Letter.Id].Language).TellsTime(one.Sentence.Stems);

    /// <summary>The sentences of these letters that hold some of the ideas.</summary>
    public static List<FoundSentence> Search(
        IReadOnlyList<LetterCard> letters, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        var opened = sheet.Opened(letters);
        var held = opened.Select(letter => SentenceSearch.SentencesOf(sheet.Letters[letter.Id])
            .Select(sentence => SentenceSearch.Held(sentence, units)).ToList()).ToList();
        var weights = SentenceSearch.Weights(units, [.. held.SelectMany(letter => letter)]);
        var carrying = SentenceSearch.Carrying(weights, [.. held.SelectMany(letter => letter)]);
        return
        [
            .. opened.Zip(held).SelectMany(pair => Enumerable.Range(0, pair.Second.Count)
                .Select(at => new FoundSentence(
                    pair.First, pair.Second[at].Sentence, SentenceSearch.Score(pair.Second, at, weights),
                    carrying < 0 || SentenceSearch.HoldsNear(pair.Second, at, carrying)))
                .Where(one => one.Score > 0)),
        ];
    }

    private static void Abstain(
        Request.AboutTopic asked, List<FoundSentence> found, IReadOnlyList<TermUnit> units, bool strict,
        AnswerSheet sheet)
    {
        var best = found.Select(one => one.Score).DefaultIfEmpty(0).Max();
        var asksOfName = units.Any(unit => unit.Standing == Standing.Subject);
        sheet.Draft.Outcome = Outcome.Abstained;
        var nearest = best >= (asksOfName ? NearEnough : WorthShowing) ? found.MaxBy(one => one.Score) : null;
        // Where the nearest passage has the telling part of it, that nothing is said on it would be untrue.
        var part = nearest is { Carries: true } && units.Count > 1;
        if (asked.Scope is { Basis: not ScopeBasis.Shelf, Letters: [var only] }
            && TopicDenial.Elsewhere(asked, sheet) is { } others && IsTold(others, strict, sheet))
        {
            // Another letter speaks of it: only the one in question does not.
            sheet.Draft.Say(sheet.Say(
                part ? "topic.part-here" : "topic.none-here", ("topic", asked.Topic), ("letter", sheet.NameOf(only))));
        }
        else
        {
            sheet.Draft.Say(sheet.Say(part ? "topic.part" : "topic.none", ("topic", asked.Topic)));
        }

        if (nearest is not null)
        {
            sheet.Draft.Say(sheet.Say("topic.nearest", ("letter", sheet.NameOf(nearest.Letter))));
            TopicQuotes.Quote(nearest, sheet);
        }
    }
}

/// <param name="Carries">It or its neighbour holds the rarest idea of the question that the letters
/// hold at all.</param>
internal sealed record FoundSentence(LetterCard Letter, LetterSentence Sentence, double Score, bool Carries);
