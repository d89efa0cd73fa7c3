using System.Text.Json;
using System.Text.Json.Serialization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Json;

/// <summary>One answer of <c>ask --json</c>.</summary>
internal sealed record AnswerJson(
    JsonElement? Id,
    string? Conversation,
    string Question,
    string Language,
    string Outcome,
    string Text,
    IReadOnlyList<CitationJson> Citations,
    double Milliseconds)
{
    public static AnswerJson Of(QuestionJson asked, Reply reply, TimeSpan took) => new(
        asked.Id,
        asked.Conversation,
        asked.Question,
        Code(reply.Language),
        Name(reply.Outcome),
        ReplyText.Plain(reply),
        [.. reply.Citations.Select(CitationJson.Of)],
        Math.Round(took.TotalMilliseconds, 1));

    public static string Code(LetterLanguage language) => language == LetterLanguage.Spanish ? "es" : "en";

    private static string Name(Outcome outcome) => outcome switch
    {
        Assistant.Outcome.Answered => "answered",
        Assistant.Outcome.Abstained => "abstained",
        Assistant.Outcome.Clarify => "clarify",
        Assistant.Outcome.Draft => "draft",
        Assistant.Outcome.Brief => "brief",
        Assistant.Outcome.Help => "help",
        _ => throw new InvalidOperationException($"An outcome without a name: {outcome}"),
    };
}

/// <summary>Where an answer stands. <c>Quote</c> is exactly <c>text[start..end)</c> of the letter.</summary>
internal sealed record CitationJson(string Letter, int Line, int Start, int End, string Quote)
{
    /// <summary>Only where the letter's text has pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    public static CitationJson Of(Citation citation) =>
        new(citation.Letter, citation.Line, citation.Span.Start, citation.Span.End, citation.Quote)
        {
            Page = citation.Page,
        };
}
