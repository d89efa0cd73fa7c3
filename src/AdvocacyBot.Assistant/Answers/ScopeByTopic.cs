using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>"The asylum letter": keeps the letters that speak of those words, where not all do.</summary>
internal static class ScopeByTopic
{
    public static Request Narrow(
        Request request, IReadOnlyDictionary<string, Letter> letters, PromptSet prompts, LetterLanguage language)
    {
        if (Recollection.ScopeOf(request) is not { Topic: { } topic } scope)
        {
            return request;
        }

        var units = TermUnits.Of(topic, prompts.Lexicon(language), prompts.Terms);
        var speaking = scope.Letters.Where(card => letters.TryGetValue(card.Id, out var letter)
            && units.Count > 0
            && units.All(unit => SentenceSearch.SentencesOf(letter).Any(sentence => SentenceSearch.Holds(sentence.Stems, unit) > 0.5)))
            .ToList();
        return speaking.Count == 0 || speaking.Count == scope.Letters.Count
            ? request
            : Within(request, new LetterScope(speaking, ScopeBasis.Named));
    }

    private static Request Within(Request request, LetterScope scope) => request switch
    {
        Request.AboutField one => one with { Scope = scope },
        Request.AboutAsks one => one with { Scope = scope },
        Request.Membership one => one with { Scope = scope },
        _ => request,
    };
}
