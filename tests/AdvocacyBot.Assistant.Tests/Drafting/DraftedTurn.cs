using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>What became of one turn of the requests.</summary>
/// <param name="Said">Every turn of the conversation so far.</param>
/// <param name="Made">How many versions the turn made.</param>
internal sealed record DraftedTurn(
    DraftRequest Request, Reply Reply, DraftText Text, DraftPlan Plan, IReadOnlyList<string> Said, int Made)
{
    public static async Task<IReadOnlyList<DraftedTurn>> RunAsync()
    {
        using var bot = new Bot();
        List<DraftedTurn> turns = [];
        foreach (var conversation in DraftRequest.All.GroupBy(one => one.Conversation))
        {
            List<string> said = [];
            foreach (var request in conversation)
            {
                var before = (await bot.DraftsAsync(conversation.Key)).Count;
                said.Add(request.Question);
                var reply = await bot.AskAsync(request.Question, conversation.Key);
                var versions = await bot.DraftsAsync(conversation.Key);
                Assert.True(versions.Count > 0, $"{request.Id}: no draft was made of “{request.Question}”");
                turns.Add(new DraftedTurn(
                    request, reply, await bot.DraftAsync(conversation.Key), DraftingDesk.Plan(versions[^1]), [.. said],
                    versions.Count - before));
            }
        }

        return turns;
    }

    /// <summary>What the request expects and the draft is not.</summary>
    public IEnumerable<string> Faults()
    {
        var letter = string.Join('\n', Text.Blocks.SelectMany(block => block.Sentences).Select(one => one.Text));
        return ((IEnumerable<string?>)
            [
                Differs("outcome", Request.Outcome, Reply.Outcome.ToString().ToLowerInvariant()),
                Differs("versions", Request.Unchanged || Request.Outcome != "draft" ? "0" : "1", $"{Made}"),
                Differs("language", Request.Language, Text.Language == Letters.LetterLanguage.English ? "en" : "es"),
                Differs("template", Request.Template, Text.Template.Name),
                Differs("salutation", Request.Salutation, Lines(LetterTemplateBlock.Salutation).FirstOrDefault()),
                Differs("topic", Request.Topic, Plan.Topic?.Words),
                Differs("from", Request.From, Lines(LetterTemplateBlock.Signatures).Skip(1)),
                Differs("cc", Request.Cc,
                    Lines(LetterTemplateBlock.Copies)
                        .Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..])),
                .. Begin("to", Request.To, Text.Blocks.Where(block => block.Part == LetterTemplateBlock.Addressees)
                    .Select(block => string.Join(" / ", block.Sentences.Select(one => one.Text)) + "…")),
                .. Begin("ask", Request.Asks, Text.Blocks.Where(block => block.IsList)
                    .SelectMany(block => block.Sentences).Select(one => one.Text)),
                .. Request.Open.Where(label =>
                    !Text.Open.Any(place => place.EndsWith($": {label}]", StringComparison.Ordinal)))
                    .Select(label => $"not open: {label}"),
                .. Missing("letter", Request.Contains, letter),
                    .. Missing("reply", Request.Says, ReplyText.Plain(Reply)),
                .. Request.Absent.Where(words => letter.Contains(words, StringComparison.Ordinal))
                    .Select(words => $"stands there: {words}"),
            ]).OfType<string>().Select(fault => $"{Request.Id} {fault}");
    }

    private IEnumerable<string> Lines(LetterTemplateBlock part) =>
        Text.Blocks.Where(block => block.Part == part).SelectMany(block => block.Sentences).Select(one => one.Text);

    private static string? Differs(string what, string? expected, string? found) =>
        expected is null || expected == found ? null : $"{what}: expected “{expected}”; found “{found}”";

    private static string? Differs(string what, IReadOnlyList<string>? expected, IEnumerable<string> found) =>
        expected is null ? null : Differs(what, string.Join(" / ", expected), string.Join(" / ", found));

    private static IEnumerable<string> Begin(string what, IReadOnlyList<string>? expected, IEnumerable<string> found)
    {
        var all = found.ToList();
        return expected is null ? []
            : expected.Count != all.Count ? [$"{what}: expected {expected.Count}; found {string.Join(" | ", all)}"]
            : expected.Zip(all).Where(pair => pair.First.EndsWith('…') || pair.Second.EndsWith('…')
                ? !pair.Second.StartsWith(pair.First.TrimEnd('…'), StringComparison.Ordinal)
                    : pair.First != pair.Second)
                .Select(pair => $"{what}: expected “{pair.First}”; found “{pair.Second}”");
    }

    private static IEnumerable<string> Missing(string where, IReadOnlyList<string> expected, string text) => expected
        .Where(words => !text.Contains(words, StringComparison.Ordinal)).Select(words => $"the {where} lacks: {words}");
}
