using System.Text.Json;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Drafts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Drafts letters from templates and the shelf, and changes the draft that stands in a conversation.</summary>
internal sealed class DraftingDesk(LetterLibrary library, PromptSet prompts, ModelCalls? model)
{
    /// <returns>Null where the turn orders nothing about a draft: it is a question.</returns>
    public async Task<Reply?> RespondAsync(
        Turn turn, ShelfView view, Remembered remembered, CancellationToken cancel)
    {
        var versions = await library.Drafts.VersionsAsync(turn.Shelf, turn.Conversation, cancel);
        var said = OpenPlaces.Without(turn.Text, prompts.Drafting);
        var question = Question.Of(said);
        var language = QuestionMarker.LanguageOf(question, prompts, remembered.Language);
        var (order, words) = Read(question, language, versions.Count > 0, view);
        var standing = versions.Count > 0 ? Plan(versions[^1]) : null;
        order ??= standing is null ? null
            : new SlotAnswers(DraftWriter.Write(standing, prompts.Drafting), words, view, prompts).Read(said);
        if (order is null)
        {
            return null;
        }

        var shelf = new DraftShelf(library, turn.Shelf, view, prompts, words, cancel)
        {
            SpokenOf = view.Directory.Entries.FirstOrDefault(party => party.Key == remembered.PartyKey),
        };
        var result = order is DraftOrder.Do { Deed: DraftDeed.Tighten } && standing is not null
            ? await new Tightening(model, shelf, words, prompts).TightenAsync(turn, standing, cancel)
            : await new DraftChange(shelf, words, prompts, versions).ApplyAsync(order, standing);
        var plan = result.Plan;
        var isUnchanged = ReferenceEquals(plan, standing);
        var kept = isUnchanged ? versions[^1]
            : await KeepAsync(turn, plan, result.Before ?? (versions.Count > 0 ? versions[^1].Number : null), cancel);
        return new DraftReply(plan, prompts.Drafting, words, await OpenedAsync(turn.Shelf, plan, result, cancel))
            .Write(kept, result, isUnchanged && order is not DraftOrder.Do { Deed: DraftDeed.Show });
    }

    /// <summary>A version of the conversation's draft, for a door that hands out files; null where there is
    /// none.</summary>
    public async Task<DraftText?> VersionAsync(Shelf shelf, string conversation, int number,
        CancellationToken cancel) =>
        (await library.Drafts.VersionsAsync(shelf, conversation, cancel)).FirstOrDefault(one => one.Number == number)
            is { } version ? DraftWriter.Write(Plan(version), prompts.Drafting) : null;

    private (DraftOrder? Order, DraftWords Words) Read(
        Question question, LetterLanguage language, bool stands, ShelfView view)
    {
        var other = language == LetterLanguage.English ? LetterLanguage.Spanish : LetterLanguage.English;
        foreach (var one in (LetterLanguage[])[language, other])
        {
            var words = prompts.Drafting.Words(one);
            if (DraftOrderReader.Read(question, stands, words, prompts.Drafting.CuesOf(one),
                view.Directory) is { } order)
            {
                return (order, words);
            }
        }

        return (null, prompts.Drafting.Words(language));
    }

    private Task<DraftVersion> KeepAsync(Turn turn, DraftPlan plan, int? before, CancellationToken cancel) =>
        library.Drafts.KeepAsync(
            turn.Shelf, turn.Conversation, before, turn.By, turn.Text,
            JsonSerializer.Serialize(plan, DraftJson.Default.DraftPlan), cancel);

    private async Task<Dictionary<string, Letter>> OpenedAsync(
        Shelf shelf, DraftPlan plan, DraftChanged changed, CancellationToken cancel)
    {
        Dictionary<string, Letter> opened = new(StringComparer.Ordinal);
        foreach (var id in DraftSources.Of(plan).Concat(changed.Cited).Select(place => place.Letter).Distinct())
        {
            if (await library.OpenAsync(shelf, id, cancel) is { } letter)
            {
                opened[id] = letter.Letter;
            }
        }

        return opened;
    }

    internal static DraftPlan Plan(DraftVersion version) =>
        JsonSerializer.Deserialize(version.Plan, DraftJson.Default.DraftPlan)
            ?? throw new InvalidOperationException($"Draft version {version.Number} holds no plan.");
}
