using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Json;

/// <summary>One letter of the timeline, as <c>timeline --json</c> tells it; offsets are UTF-16 units,
/// half-open.</summary>
internal sealed record TimelineJson(
    string Letter, DateOnly? Date, IReadOnlyList<string> Recipients, int Signatories,
    IReadOnlyList<TimelineAskJson> Asks)
{
    public static TimelineJson Of(ShelvedLetter letter) => new(
        letter.Id,
        letter.Letter.Dateline?.Date.Value,
        [.. letter.Letter.Recipients
            .Select(party => (party.Name ?? party.Title ?? party.Organization)?.Value).OfType<string>()],
        letter.Letter.Signatories.Count,
        [.. letter.Letter.Asks.Select(ask => TimelineAskJson.In(letter.Letter, ask))]);
}

internal sealed record TimelineAskJson(
    string Of, string Strength, string Kind, int Line, int Start, int End, string Quote)
{
    public static TimelineAskJson In(Letter letter, Ask ask) => new(
        ask.Of, ask.Strength.ToString().ToLowerInvariant(),
        ask.Kind == AskKind.MeetingRequest ? "meeting request" : ask.Kind.ToString().ToLowerInvariant(),
        letter.Source.LineAt(ask.Words.Span.Start), ask.Words.Span.Start, ask.Words.Span.End, ask.Words.Value);
}
