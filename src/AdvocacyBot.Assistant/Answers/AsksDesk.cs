using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>What was asked: of whom, on what, how strongly; each ask in its own words.</summary>
internal static class AsksDesk
{
    private const double EnoughOfTopic = 0.48;

    /// <summary>A letter whose asks are less on the topic than another's by more than this is no answer beside
    /// it.</summary>
    private const double NearlyAsGood = 0.75;

    public static void Answer(Request.AboutAsks asked, AnswerSheet sheet)
    {
        var speaking = asked.Scope.Letters.Count > AnswerSheet.MostLetters ? Speaking(asked, sheet) : null;
        asked = speaking is null ? asked : asked with { Scope = speaking };
        if (sheet.OffersLetters(asked.Scope, ranked: speaking is not null) || Misdirected(asked, sheet))
        {
            return;
        }

        if (speaking is not null)
        {
            sheet.Draft.Say(sheet.Say(
                "letter.found", ("n", Figure.Of(sheet.Shelf.Letters.Count)), ("words", asked.Filter.Topic)));
        }

        if (asked.Filter.CountedOff || asked.Filter.Ordinal is not null)
        {
            PointsDesk.Answer(asked, sheet);
            return;
        }

        var units = sheet.UnitsOf(asked.Filter.Topic);
        var shown = 0;
        List<(LetterCard Card, List<(Ask Ask, double Score)> Asks)> chosen = [];
        foreach (var card in asked.Scope.Letters)
        {
            sheet.Caveats.Uses(card.Id, LetterField.Asks);
            var asks = Chosen(sheet.Letters[card.Id], card, asked.Filter, units, sheet);
            chosen.Add((card, asks));
        }

        var best = chosen.SelectMany(one => one.Asks).Select(one => one.Score).DefaultIfEmpty(0).Max();
        var told = chosen.FindAll(one => one.Asks.Exists(ask => ask.Score >= best * NearlyAsGood));
        if (asked.Filter.Place is not null && told.Count > 0)
        {
            ShowInPlace(
                [.. told.SelectMany(one => one.Asks.Select(ask => (one.Card, ask.Ask)))], asked.Filter, units, sheet);
            return;
        }

        if (asked.Main && told.Sum(one => one.Asks.Count) > 1)
        {
            sheet.Draft.Say(sheet.Say("asks.unranked"));
        }

        told = AskVerdict.OfWhom(asked, told, sheet);
        AskVerdict.Say(asked, [.. told.SelectMany(one => one.Asks.Select(ask => (one.Card, ask.Ask)))], units, sheet);
        foreach (var (card, asks) in told)
        {
            shown += asks.Count;
            Show(asks.ConvertAll(one => one.Ask), card, units, sheet);
        }

        if (shown == 0 && asked.Filter.Strength is { } strength)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("asks.none-so-strong", ("strength", sheet.Say($"strength.{strength}"))));
        }
        else if (shown == 0)
        {
            Unasked(asked, sheet);
        }
        else if (asked.CountOnly && asked.Scope.Letters.Count > 1)
        {
            sheet.Draft.Say(sheet.Say("total", ("n", Figure.Of(shown))));
        }
    }

    /// <summary>What is said of it, where nothing is asked.</summary>
    private static void Unasked(Request.AboutAsks asked, AnswerSheet sheet)
    {
        var topic = new Request.AboutTopic(asked.Filter.Topic, asked.Scope);
        if (asked.Filter is { Kind: AskKind.MeetingRequest, Topic: "" })
        {
            foreach (var card in asked.Scope.Letters)
            {
                sheet.Draft.Say(sheet.Say("asks.no-meeting", ("letter", sheet.NameOf(card))));
            }

            return;
        }

        if (asked.IfAny)
        {
            foreach (var card in asked.Scope.Letters)
            {
                sheet.Draft.Say(sheet.Say("asks.no-in", ("topic", topic.Topic), ("letter", sheet.NameOf(card))));
            }
        }

        if (!asked.IfAny || TopicDesk.IsTold(topic, strict: false, sheet))
        {
            TopicDesk.Answer(topic, sheet, strict: false);
        }
    }

    /// <summary>Those in the places meant of the asks told.</summary>
    private static void ShowInPlace(
        List<(LetterCard Card, Ask Ask)> told, AskFilter filter, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        var from = filter.Place == Lexicon.LastOrdinal ? Math.Max(1, told.Count - filter.Places + 1)
            : filter.Place ?? 1;
        if (from > told.Count)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("asks.too-few", ("n", Figure.Of(told.Count))));
            return;
        }

        foreach (var (at, (card, ask)) in told.Index().Skip(from - 1).Take(filter.Places))
        {
            sheet.Draft.Say(sheet.Say(
                "asks.place", ("n", Figure.Of(at + 1)), ("of", Figure.Of(told.Count)), ("letter", sheet.NameOf(card))));
            Show(ask, card, units, sheet);
        }
    }

    /// <summary>Of many letters, those with asks on the words typed, best first; null where none is known.</summary>
    private static LetterScope? Speaking(Request.AboutAsks asked, AnswerSheet sheet)
    {
        var units = sheet.UnitsOf(asked.Filter.Topic);
        var speaking = (units.Count == 0 ? [] : sheet.Opened(asked.Scope.Letters))
            .Select(card => (Card: card, Asks: Chosen(sheet.Letters[card.Id], card, asked.Filter, units, sheet)))
            .Where(one => one.Asks.Count > 0)
            .OrderByDescending(one => one.Asks.Max(ask => ask.Score)).ThenByDescending(one => one.Card.Date)
            .Select(one => one.Card).ToList();
        return speaking.Count == 0 ? null : new LetterScope(speaking, ScopeBasis.Named);
    }

    /// <summary>Asked of someone to whom none of the letters is addressed: that premise is wrong, and is said to
    /// be.</summary>
    private static bool Misdirected(Request.AboutAsks asked, AnswerSheet sheet)
    {
        if (asked.Filter.Of is Whom.Known known && known.Party.Kind != PartyKind.Organization
            && !asked.Scope.Letters.Any(letter => IsRecipient(letter, known.Party)))
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("asks.none-of", ("who", known.Party.Name)));
            PartyDesk.SayParts(known.Party, sheet);
            return true;
        }

        return false;
    }

    private static List<(Ask Ask, double Score)> Chosen(
        Letter letter, LetterCard card, AskFilter filter, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        var asks = filter.Kind is { } kind ? letter.Asks.Where(ask => ask.Kind == kind).ToList() : [.. letter.Asks];
        if (filter.Of is Whom.Known known && !IsRecipient(card, known.Party))
        {
            return [];
        }

        if (filter.Strength is { } strength)
        {
            return Alike(asks.FindAll(ask => ask.Strength == strength));
        }

        if (filter.Extreme != 0 && asks.Count > 0)
        {
            var (meant, rest) = AskedSides.Choose(asks, card.Recipients.Count > 1, units, filter);
            asks = rest.Count == 0 && meant.Count > 0 ? meant : asks;
            var byStrength = asks.GroupBy(ask => ask.Strength)
                .OrderBy(same => filter.Extreme > 0 ? -(int)same.Key : (int)same.Key).ToList();
            var told = filter.Several && byStrength[0].Count() == 1 ? byStrength.Take(2) : byStrength.Take(1);
            return Alike([.. told.SelectMany(same => same)]);
        }

        var (asked, topic) = filter.OfTopicAlone ? (asks, [.. units])
            : AskedSides.Choose(asks, card.Recipients.Count > 1, units, filter);
        return topic.Count == 0 || filter.Kind == AskKind.MeetingRequest
            ? Alike(asked)
            : OnTopic(asked, letter, topic, sheet);
    }

    private static List<(Ask Ask, double Score)> Alike(List<Ask> asks) => asks.ConvertAll(ask => (ask, 1.0));

    private static List<(Ask Ask, double Score)> OnTopic(
        List<Ask> asks, Letter letter, List<TermUnit> topic, AnswerSheet sheet)
    {
        var weights = SentenceSearch.Weights(topic, [.. sheet.Letters.Values.SelectMany(SentenceSearch.SentencesOf)]);
        var scored = asks.Select(ask => (Ask: ask, Score: ScoreOf(ask, letter, topic, weights))).ToList();
        var best = scored.Select(one => one.Score).DefaultIfEmpty(0).Max();
        return best < EnoughOfTopic ? []
            : TopicNearness.Nearest(
                scored.FindAll(one => one.Score >= best * 0.75), one => Stems(one.Ask.Words.Value), topic);
    }

    private static double ScoreOf(Ask ask, Letter letter, List<TermUnit> topic, IReadOnlyList<double> weights) =>
        Math.Max(
        SentenceSearch.Coverage(Stems(ask.Words.Value), topic, weights),
        SentenceSearch.Coverage(Stems(letter.Source.Slice(SentenceSearch.Around(letter, ask.Words.Span))), topic,
            weights) * 0.95);

    private static bool IsRecipient(LetterCard card, PartyEntry party) =>
        party.Appearances.Any(seen => seen.LetterId == card.Id
            && seen.Role is PartyRole.Recipient or PartyRole.Greeted);

    private static void Show(List<Ask> asks, LetterCard card, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        sheet.Draft.Say(sheet.Say("asks", ("n", Figure.Of(asks.Count)), ("letter", sheet.NameOf(card))));
        asks.ForEach(ask => Show(ask, card, units, sheet));
    }

    private static void Show(Ask ask, LetterCard card, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        // The letter's own words stand in quotation marks where the answer speaks another language.
        var of = ask.Of == "the recipients" ? sheet.Say("asks.recipients")
            : sheet.Letters[card.Id].Language == sheet.Wording.Language ? ask.Of
            : $"«{ask.Of}»";
        sheet.Draft.Say(sheet.Say("ask", ("of", of), ("strength", sheet.Say($"strength.{ask.Strength}"))));
        // Where the clause leaves out the words asked for, its whole sentence is shown.
        var whole = (units.Count > 0 && OpensList(sheet.Letters[card.Id], ask.Words.Span))
            || units.Any(unit => SentenceSearch.Holds(Stems(ask.Words.Value), unit) == 0);
        sheet.Draft.Quote(card.Id, whole ? SentenceSearch.Around(sheet.Letters[card.Id], ask.Words.Span)
            : ask.Words.Span);
    }

    /// <summary>"Measures to ..., including by ...": what is asked on the topic may stand in the list that
    /// follows.</summary>
    private static bool OpensList(Letter letter, TextSpan words)
    {
        var rest = letter.Source.Text.AsSpan(words.End).TrimStart(", ");
        return rest.StartsWith("inclu", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("such as", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("tales como", StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Stems(string words) => [.. Question.Keys(words).Select(Stem.Of)];
}
