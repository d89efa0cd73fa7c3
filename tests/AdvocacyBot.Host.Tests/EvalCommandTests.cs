namespace AdvocacyBot.Host.Tests;

public sealed class EvalCommandTests : IDisposable
{
    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_set_is_answered_judged_and_summed_and_wrong_answers_are_named()
    {
        var set = _folder.Write("set.jsonl",
            """
            {"id":"who","language":"en","kind":"signatories","question":"Who signed the December letter?","outcome":"answered","facts":["Human Rights First"],"letters":["000_1ae4e8cf0b4c92ea"]}
            {"id":"odd","language":"en","kind":"signatories","question":"Who signed the December letter?","outcome":"answered","facts":["Nobody at All"],"letters":[]}
            {"id":"phone","language":"en","kind":"unanswerable","question":"What is the phone number of Human Rights First?","outcome":"abstained"}
            """);

        var ran = await _commands.RunAsync("eval", set);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("wrong  odd  ", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong  who", ran.Out, StringComparison.Ordinal);
        Assert.Matches("right +2 of 3", ran.Out);
        Assert.Matches("abstained +1\n", ran.Out);
        Assert.Matches("p50 [0-9.]+ ms, p95 [0-9.]+ ms", ran.Out);
    }

    [Fact]
    public async Task A_set_that_cannot_be_read_is_named()
    {
        var broken = _folder.Write("broken.jsonl", "no json\n");

        var ran = await _commands.RunAsync("eval", broken, _folder.File("none.jsonl"));

        Assert.Equal(1, ran.Code);
        Assert.Equal(2, ran.ErrorLines.Length);
        Assert.StartsWith("broken.jsonl(1): expected ", ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("none.jsonl: expected ", ran.ErrorLines[1], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }
}
