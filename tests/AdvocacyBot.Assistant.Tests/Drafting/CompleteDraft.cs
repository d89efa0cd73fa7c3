using System.Text.Json;
using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>A draft of tests/Drafting/complete.jsonl: every slot of its template is filled in two turns.</summary>
/// <param name="Asks">Words that each of its asks holds.</param>
internal sealed record CompleteDraft(
    string Name, string Language, IReadOnlyList<string> Turns, IReadOnlyList<string> Asks, DraftText Text,
        PaperDocument Paper)
{
    public string File => $"{Name}.{Language}";

    public static Lazy<Task<IReadOnlyList<CompleteDraft>>> All { get; } = new(WriteAsync);

    private static async Task<IReadOnlyList<CompleteDraft>> WriteAsync()
    {
        List<CompleteDraft> drafts = [];
        foreach (var language in new[] { "en", "es" })
        {
            using var bot = new Bot(Path.Combine(Repository.Drafting, "shelf." + language));
            foreach (var order in System.IO.File.ReadLines(Path.Combine(Repository.Drafting, "complete.jsonl"))
                .Select(line => JsonSerializer.Deserialize<Order>(line, JsonSerializerOptions.Web)!)
                .Where(order => order.Language == language))
            {
                foreach (var turn in order.Turns)
                {
                    Assert.Equal(Outcome.Draft, (await bot.AskAsync(turn, order.Name)).Outcome);
                }

                var versions = await bot.DraftsAsync(order.Name);
                drafts.Add(new CompleteDraft(
                    order.Name, language, order.Turns, order.Asks, await bot.DraftAsync(order.Name),
                    (await bot.Assistant.DraftAsync(Shelf.Default, order.Name, versions[^1].Number,
                        CancellationToken.None))!));
            }
        }

        return drafts;
    }

    private sealed record Order(string Name, string Language, IReadOnlyList<string> Turns, IReadOnlyList<string> Asks);
}
