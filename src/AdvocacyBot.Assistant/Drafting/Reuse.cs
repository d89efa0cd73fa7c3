using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Takes a sentence of an earlier letter over as an ask, and says so.</summary>
internal static class Reuse
{
    public static RecordPlace Place(this EarlierSentence one) =>
        new(one.Letter, one.Span.Start, one.Span.End, one.Date);

    public static PlannedWords Planned(this EarlierSentence one) => new(one.Words, one.Language, one.Place());

    public static PlannedAsk Ask(EarlierSentence one) =>
        new(one.Planned(), AskForm.Sentence, one.Ask?.Strength ?? AskStrength.Ask);

    public static Told Told(EarlierSentence one, DraftShelf shelf, Wording wording) => new(
        string.Join(' ', new[]
        {
            wording.Say("reused", ("letter", shelf.NameOf(one.Letter, one.Date))),
            one.Ask is { } ask ? wording.Say("reused.asked", ("of", ask.Of)) : null,
        }.OfType<string>()),
        one.Place());
}
