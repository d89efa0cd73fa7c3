using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>One turn of tests/Drafting/requests.jsonl, and what the draft must be after it; null is not looked
/// at.</summary>
internal sealed record DraftRequest(string Id, string Conversation, string Question)
{
    public string Outcome { get; init; } = "draft";

    public string? Language { get; init; }

    public string? Template { get; init; }

    /// <summary>The lines of each addressee, joined by " / ", as far as given.</summary>
    public IReadOnlyList<string>? To { get; init; }

    public string? Salutation { get; init; }

    public IReadOnlyList<string>? From { get; init; }

    public IReadOnlyList<string>? Cc { get; init; }

    public string? Topic { get; init; }

    /// <summary>All of them; one that ends in "…" as far as given.</summary>
    public IReadOnlyList<string>? Asks { get; init; }

    /// <summary>Labels of places that must stand open.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    public IReadOnlyList<string> Contains { get; init; } = [];

    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Words of the reply.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>The turn makes no new version.</summary>
    public bool Unchanged { get; init; }

    public static IReadOnlyList<DraftRequest> All { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Drafting, "requests.jsonl"))
            .Select(line => JsonSerializer.Deserialize<DraftRequest>(line, Options)!)];

    private static JsonSerializerOptions Options => new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };
}
