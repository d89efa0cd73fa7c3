using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>"The asylum letter": keeps the letters that speak of those words, where not all do.</summary>
internal static class ScopeByTopic
{
    private const double Speaks = 0.5;

    public static Request Narrow(
        Request request, IReadOnlyDictionary<string, Letter> letters, PromptSet prompts, LetterLanguage language)
    {
        if (request is Request.Parts parts)
        {
            return new Request.Parts([.. parts.Requests.Select(part => Narrow(part, letters, prompts, language))]);
        }

        if (Recollection.ScopeOf(request) is not { Topic: { } topic } scope)
        {
            return request;
        }

        var units = TermUnits.Of(topic, prompts.Lexicon(language), prompts.Terms);
        var speaking = scope.Letters.Where(card => units.Count > 0
            && letters.TryGetValue(card.Id, out var letter) && SpeaksOf(letter, units)).ToList();
        if (speaking.Count == 0)
        {
            // A clause that fits no letter names one that is not there; words before "letter" may be anything.
            return scope.Basis == ScopeBasis.Named
                ? Within(request, scope with { Letters = [], Missing = topic })
                : request;
        }

        return speaking.Count == scope.Letters.Count
            ? request is Request.AboutField { Unapplied: { } words } list && words == topic
                ? list with { Unapplied = "" }
                : request
            : Within(request, new LetterScope(speaking, ScopeBasis.Named));
    }

    private static bool SpeaksOf(Letter letter, IReadOnlyList<TermUnit> units)
    {
        var sentences = SentenceSearch.SentencesOf(letter);
        return units.All(unit => sentences.Any(one => SentenceSearch.Holds(one.Stems, unit) > Speaks));
    }

    private static Request Within(Request request, LetterScope scope) => request switch
    {
        // What named the letter narrows no list.
        Request.AboutField one => one with { Scope = scope, Unapplied = "" },
        Request.AboutAsks one => one with { Scope = scope },
        Request.Membership one => one with { Scope = scope },
        Request.AboutTopic one => one with { Scope = scope },
        Request.AboutAddress one => one with { Scope = scope },
        Request.SeveralTitles one => one with { Scope = scope },
        Request.HoldersOf one => one with
        {
            Scope = scope,
            Held = [.. one.Held.Where(held => scope.Letters.Any(letter => letter.Id == held.Seen.LetterId))],
        },
        _ => request,
    };
}
