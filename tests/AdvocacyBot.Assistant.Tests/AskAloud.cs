using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests;

public class AskAloud(ITestOutputHelper output)
{
    [Fact]
    public async Task Aloud()
    {
        using var bot = new Bot();
        foreach (var line in File.ReadLines("/tmp/adv/mine.txt"))
        {
            var cut = line.Split('|');
            var reply = await bot.AskAsync(cut[^1], cut.Length > 1 ? cut[0] : "c" + line);
            output.WriteLine($"### {line}   => {reply.Outcome} {reply.Language}");
            output.WriteLine(ReplyText.Render(reply));
        }
    }
}
