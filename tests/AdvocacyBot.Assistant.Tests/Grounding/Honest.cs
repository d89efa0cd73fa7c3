namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>A model that holds to its rules, and what its lines look like.</summary>
internal static class Honest
{
    private static readonly string[] Leads =
        ["In short, the signator", "In short, it says: ", "En breve, quien", "En breve, dice: "];

    /// <summary>One that leaves out ends of sentences at their commas, the longest first.</summary>
    public static ScriptedModel Model() => ScriptedModel.Claiming(asked => asked.Sentences.SelectMany(Shortened));

    public static bool IsLine(ReplyBlock block) => block is ReplyBlock.Say { Sources.Count: 1 } say
        && Leads.Any(lead => say.Text.StartsWith(lead, StringComparison.Ordinal));

    public static Reply WithoutLines(Reply reply) =>
        reply with { Blocks = [.. reply.Blocks.Where(block => !IsLine(block))] };

    private static IEnumerable<(string, string[])> Shortened((string Id, string Text) sentence)
    {
        for (var at = sentence.Text.LastIndexOf(", ", StringComparison.Ordinal); at > 0;
            at = sentence.Text.LastIndexOf(", ", at - 1, StringComparison.Ordinal))
        {
            yield return (sentence.Text[..at], [sentence.Id]);
        }
    }
}
