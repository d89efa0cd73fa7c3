using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>The shelf as an order for a draft sees it: parties by name or office, and what was asked before.</summary>
internal sealed class DraftShelf(
    LetterLibrary library, Shelf shelf, ShelfView view, PromptSet prompts, DraftWords words, CancellationToken cancel)
{
    public ShelfView View => view;

    public Terms Terms => prompts.Terms;

    /// <summary>Whom the conversation last spoke of.</summary>
    public PartyEntry? SpokenOf { get; init; }

    /// <summary>Whom the words name, taken over from the shelf; whoever may be several is left out and told.</summary>
    public async Task<(IReadOnlyList<PlannedParty> Parties, Named? Unclear)> PartiesAsync(
        string list, params PartyRole[] roles)
    {
        List<PlannedParty> parties = [];
        Named? unclear = null;
        foreach (var named in new PartyResolver(view, words, prompts.Terms) { SpokenOf = SpokenOf }.Resolve(list, roles))
        {
            switch (named)
            {
                case Named.Known known when await library.OpenAsync(shelf, known.Seen.LetterId, cancel) is { } letter:
                    parties.Add(PlannedParties.Of(known, letter));
                    break;
                case Named.Typed { Words.Length: > 0 } typed:
                    parties.Add(PlannedParties.Of(typed, words.Language));
                    break;
                case Named.Several or Named.SeveralParties or Named.NoOne { Words.Length: > 0 }:
                    unclear ??= named;
                    break;
                default:
                    break;
            }
        }

        return (parties, unclear);
    }

    public Task<IReadOnlyList<EarlierSentence>> SentencesAsync(string topic, LetterScope? scope, bool asksOnly) =>
        new EarlierAsks(library, shelf, view, prompts).OnAsync(topic, scope, asksOnly, cancel);

    /// <summary>A sentence that speaks of somebody, by whatever name: "the UN refugee agency", "UNHCR".</summary>
    public async Task<EarlierSentence?> SpokenOfAsync(string who)
    {
        var units = TermUnits.Of(who, words.Lexicon, Terms);
        var written = units.SelectMany(unit => unit.Ways).SelectMany(way => way).Distinct();
        foreach (var id in (await library.SearchAsync(shelf, $"{who} {string.Join(' ', written)}", MostEarlier, cancel))
            .Select(passage => passage.LetterId).Distinct())
        {
            if (await library.OpenAsync(shelf, id, cancel) is { } letter
                && EarlierAsks.Sentences(letter).FirstOrDefault(sentence => IsOf(sentence, units)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsOf(EarlierSentence sentence, IReadOnlyList<TermUnit> units)
    {
        var stems = Question.Keys(sentence.Words).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
        return units.Count > 0 && units.All(unit => unit.Ways.Any(way => way.All(stems.Contains)));
    }

    /// <summary>The letters that words point at, and what is left of the words.</summary>
    public (LetterScope Scope, string Topic) Pointed(string said)
    {
        var marked = QuestionMarker.Mark(Question.Of(said), view.Directory, prompts, words.Language);
        var scope = LetterPointing.Read(marked, view, Remembered.Nothing);
        return (scope, string.Join(' ', marked.Content()
            .Where(word => !marked.HasAt(word, Cue.Letter)).Select(word => marked.Question.Slice(word, word))));
    }

    /// <summary>All that was asked of these parties, or in the letters that search finds on the topic.</summary>
    public async Task<IReadOnlyList<(EarlierSentence Ask, bool OfThem)>> EarlierAsync(
        IReadOnlyList<PlannedParty> to, string topic)
    {
        var theirs = to.Where(party => party.Key is not null)
            .SelectMany(party => view.Directory.Entries.Where(entry => entry.Key == party.Key))
            .SelectMany(entry => view.With(entry, PartyRole.Recipient, PartyRole.Greeted))
            .OrderByDescending(letter => letter.Date).Select(letter => letter.Id).Distinct().Take(MostEarlier)
                .ToHashSet();
        var onTopic = (await library.SearchAsync(shelf, topic, MostEarlier, cancel))
            .Select(passage => passage.LetterId);
        List<(EarlierSentence, bool)> asks = [];
        foreach (var id in theirs.Concat(onTopic).Distinct())
        {
            if (await library.OpenAsync(shelf, id, cancel) is { } letter)
            {
                asks.AddRange(EarlierAsks.Of(letter).Select(ask => (ask, theirs.Contains(id))));
            }
        }

        return asks;
    }

    private const int MostEarlier = 24;

    /// <summary>The newest dated letter to one of these parties.</summary>
    public async Task<ShelvedLetter?> EarlierLetterAsync(IReadOnlyList<PlannedParty> to)
    {
        var newest = to.Where(party => party.Key is not null)
            .SelectMany(party => view.Directory.Entries.Where(entry => entry.Key == party.Key))
            .SelectMany(entry => view.With(entry, PartyRole.Recipient))
            .Where(letter => letter.Date is not null).MaxBy(letter => letter.Date);
        return newest is null ? null : await library.OpenAsync(shelf, newest.Id, cancel);
    }

    /// <summary>How a letter is called in a sentence.</summary>
    public string NameOf(string letter, DateOnly? date) => date is { } known
        ? words.Wording.Say("earlier.one", ("date", words.Wording.Date(known)))
        : words.Wording.Say("earlier.undated", ("id", letter));
}
