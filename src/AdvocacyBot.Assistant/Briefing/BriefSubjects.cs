using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>Finds what an order is on: a letter, a party, the heads of a body, a topic; and writes it.</summary>
internal sealed class BriefSubjects(BriefShelf shelf)
{
    private static readonly PartyRole[] Met =
        [PartyRole.Recipient, PartyRole.CarbonCopy, PartyRole.Greeted, PartyRole.Signatory];

    public async Task<BriefFound> FindAsync(BriefOrder order) => order switch
    {
        BriefOrder.About about => await AboutAsync(about),
        BriefOrder.Tracker tracker => await TrackedAsync(tracker),
        BriefOrder.Timeline timeline => await TimelineAsync(timeline),
        _ => BriefFound.Nothing(""),
    };

    private async Task<BriefFound> AboutAsync(BriefOrder.About about)
    {
        if (LetterNamed(about.Subject) is { } letter)
        {
            return new BriefFound(await new LetterBrief(shelf, letter, about.IsLong).WriteAsync());
        }

        switch (Resolve(about.Subject))
        {
            case [Named.Known known]:
                return await OnAsync(known.Party, about);
            case [Named.Several several]:
                return BriefFound.Of([.. several.Holders.Select(Held)], about.Subject);
            case [Named.SeveralParties several]:
                return BriefFound.Of([.. several.Parties.Select(party => party.Name)], about.Subject);
            case [Named.Typed or Named.NoOne] when Heads(about.Subject) is { Count: > 0 } heads:
                return heads is [var head]
                    ? await OnAsync(head.Party, about)
                    : BriefFound.Of([.. heads.Select(Held)], about.Subject);
            default:
                var sentences = (await shelf.OnTopicAsync(about.Subject)).Where(one => one.IsOnTopic).ToList();
                return sentences.Count == 0 ? BriefFound.Nothing(about.Subject)
                    : new BriefFound(await new TopicBrief(shelf, about.Subject, sentences, about.IsLong).WriteAsync());
        }
    }

    private LetterCard? LetterNamed(string subject)
    {
        var marked = QuestionMarker.Mark(
            Question.Of(subject), shelf.View.Directory, shelf.Prompts, shelf.Wording.Language);
        return marked.Has(Cue.Letter) && LetterPointing.Read(marked, shelf.View, Remembered.Nothing)
            is { Basis: ScopeBasis.Named, Letters: [var letter] }
            ? letter
            : null;
    }

    private async Task<BriefFound> OnAsync(PartyEntry party, BriefOrder.About about) =>
        new(await new PartyBrief(shelf, party, about.IsLong).WriteAsync()) { PartyKey = party.Key };

    private static string Held(HeldTitle held) => $"{held.Party.Name}, {held.Title}";

    private async Task<BriefFound> TrackedAsync(BriefOrder.Tracker tracker)
    {
        var asks = Resolve(tracker.Subject) is [Named.Known known]
            ? await AskedOfAsync(known.Party)
            : [.. (await shelf.AsksOfAsync(tracker.Subject)).Concat(await OtherNameAsync(tracker.Subject))
                .DistinctBy(ask => ask.Cited)];
        if (asks.Count == 0)
        {
            asks = [.. (await shelf.OnTopicAsync(tracker.Subject))
                .Where(one => one is { IsOnTopic: true, Ask: not null })
                .Select(one => new TrackedAsk(one.Letter, one.Date, one.Ask!))
                .DistinctBy(one => one.Cited)];
        }

        return asks.Count == 0 ? BriefFound.Nothing(tracker.Subject)
            : BriefFound.Of(await new TrackerBrief(shelf, tracker.Subject, tracker.Since).AsksAsync(asks));
    }

    private async Task<List<TrackedAsk>> AskedOfAsync(PartyEntry party)
    {
        var letters = shelf.View.With(party, PartyRole.Recipient, PartyRole.Greeted, PartyRole.CarbonCopy);
        return [.. (await shelf.JoinedAsync(letters)).SelectMany(ask => ask.Asked)];
    }

    /// <summary>"Estados Unidos" is asked as "the United States" in English letters.</summary>
    private async Task<IReadOnlyList<TrackedAsk>> OtherNameAsync(string subject)
    {
        var other = shelf.Wording.Language == LetterLanguage.Spanish ? LetterLanguage.English : LetterLanguage.Spanish;
        return shelf.Prompts.Drafting.Translated(subject, other) is { } name
            && !name.Equals(subject, StringComparison.OrdinalIgnoreCase)
            ? await shelf.AsksOfAsync(name) : [];
    }

    private async Task<BriefFound> TimelineAsync(BriefOrder.Timeline timeline)
    {
        var letters = timeline.Subject.Length == 0 ? shelf.View.Letters
            : Resolve(timeline.Subject) is [Named.Known known] ? shelf.View.With(known.Party)
            : [.. (await shelf.OnTopicAsync(timeline.Subject)).Where(one => one.IsOnTopic)
                .Select(one => shelf.View.Find(one.Letter)!).Distinct()];
        return letters.Count == 0 && timeline.Subject.Length > 0 ? BriefFound.Nothing(timeline.Subject)
            : new BriefFound(await new TrackerBrief(shelf, timeline.Subject, timeline.Since).LettersAsync(letters));
    }

    /// <summary>Those whose body the words name: "the National Institute of …" is known by its commissioner.</summary>
    private List<HeldTitle> Heads(string subject)
    {
        var titles = shelf.View.Titles;
        var units = TermUnits.Of(subject, shelf.Words.Lexicon, shelf.Prompts.Terms, titles.Writes, titles.Stems);
        return units.Count < 2 && !units.Any(unit => titles.NamesBody(unit.Typed)) ? []
            : [.. units.Skip(1)
                .Aggregate(
                    titles.Holding(units[0]).AsEnumerable(), (held, unit) => held.Intersect(titles.Holding(unit)))
                .Where(held => held.Seen.Role != PartyRole.Signatory)
                .DistinctBy(held => held.Party.Key)];
    }

    private IReadOnlyList<Named> Resolve(string subject) =>
        new PartyResolver(shelf.View, shelf.Prompts.Drafting.Words(shelf.Wording.Language), shelf.Prompts.Terms)
            .Resolve(subject, Met);
}
