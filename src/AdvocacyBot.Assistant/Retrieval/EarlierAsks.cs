using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Retrieval;

/// <summary>A sentence of an earlier letter, and how much of what was looked for it holds.</summary>
/// <param name="Ask">The ask that it puts; null for a sentence that only argues.</param>
internal sealed record EarlierSentence(string Letter, DateOnly? Date, LetterLanguage Language, TextSpan Span,
    string Words, Ask? Ask, double Fit)
{
    /// <summary>A phrase of the field stands in both, whatever else the topic adds to it.</summary>
    public bool HoldsPhrase { get; init; }

    public bool IsOnTopic => Fit >= EarlierAsks.Enough || HoldsPhrase && Fit >= EarlierAsks.EnoughWithPhrase;
}

/// <summary>Finds what earlier letters asked or argued on a topic.</summary>
internal sealed class EarlierAsks(LetterLibrary library, Shelf shelf, ShelfView view, PromptSet prompts)
{
    private const int MostLetters = 24;

    /// <summary>So much of the topic must stand in a sentence for it to be on the topic.</summary>
    public const double Enough = 0.6;

    public const double EnoughWithPhrase = 0.4;

    /// <summary>Best first. Only in the letters that the scope names, where it names any.</summary>
    public async Task<IReadOnlyList<EarlierSentence>> OnAsync(
        string topic, LetterScope? scope, bool asksOnly, CancellationToken cancel)
    {
        var sought = Ideas.In(topic, prompts.Terms, prompts.English, prompts.Spanish);
        if (sought.Of.Count == 0)
        {
            return [];
        }

        List<EarlierSentence> found = [];
        foreach (var id in await LettersAsync(topic, scope, cancel))
        {
            if (await library.OpenAsync(shelf, id, cancel) is { } letter)
            {
                found.AddRange(Sentences(letter, sought).Where(one => !asksOnly || one.Ask is not null));
            }
        }

        return [.. found.Where(one => one.Fit > 0).OrderByDescending(one => one.Fit)
            .ThenByDescending(one => one.Ask?.Strength).ThenByDescending(one => one.Date)];
    }

    /// <summary>All asks of a letter, each as the sentence that puts it.</summary>
    public static IEnumerable<EarlierSentence> Of(ShelvedLetter letter) => letter.Letter.Asks
        .Where(ask => ask.Kind != AskKind.MeetingRequest && !ask.Words.Span.IsNowhere)
        .Select(ask => Sentence(letter, Around(letter.Letter, ask.Words.Span), ask, 0));

    public static IEnumerable<EarlierSentence> Sentences(ShelvedLetter letter) => letter.Letter.Body
        .SelectMany(paragraph => paragraph.Sentences).Select(span => Sentence(letter, span, null, 0));

    private IEnumerable<EarlierSentence> Sentences(ShelvedLetter letter, Ideas sought) => letter.Letter.Body
        .SelectMany(paragraph => paragraph.Sentences)
        .Select(span => (Span: span, Ideas: Ideas.In(
            letter.Letter.Source.Slice(span), prompts.Terms, prompts.English, prompts.Spanish)))
        .Select(one => Sentence(
            letter, one.Span, letter.Letter.Asks.FirstOrDefault(ask => ask.Kind != AskKind.MeetingRequest
                && ask.Words.Span.Overlaps(one.Span)),
            sought.HeldBy(one.Ideas)) with
        {
            HoldsPhrase = sought.Shared(one.Ideas).Any(idea => idea.Weight >= Ideas.Phrase),
        });

    private async Task<IEnumerable<string>> LettersAsync(string topic, LetterScope? scope, CancellationToken cancel)
    {
        if (scope is { Basis: ScopeBasis.Named })
        {
            return scope.Letters.Take(MostLetters).Select(letter => letter.Id);
        }

        var passages = await library.SearchAsync(shelf, topic, MostLetters, cancel);
        return passages.Select(passage => passage.LetterId).Distinct()
            .Concat(view.Letters.Count <= MostLetters ? view.Letters.Select(letter => letter.Id) : []).Distinct();
    }

    private static TextSpan Around(Letter letter, TextSpan words) =>
        letter.Body.SelectMany(paragraph => paragraph.Sentences)
        .FirstOrDefault(sentence => sentence.Contains(words), words);

    private static EarlierSentence Sentence(ShelvedLetter letter, TextSpan span, Ask? ask, double fit) => new(
        letter.Id, letter.Letter.Dateline?.Date.Value, letter.Letter.Language, span, letter.Letter.Source.Slice(span),
            ask, fit);
}
