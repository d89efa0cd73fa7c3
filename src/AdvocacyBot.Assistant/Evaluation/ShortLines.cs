using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Evaluation;

/// <summary>
/// The short lines of a model in a reply, and how many of them stand in the sentence quoted below. Judged from the
/// reply alone, apart from the gate that let them through.
/// </summary>
public sealed record ShortLines(int Shown, int Grounded)
{
    public static ShortLines Of(Reply reply)
    {
        var pairs = reply.Blocks.Zip(reply.Blocks.Skip(1))
            .Where(pair => pair is (ReplyBlock.Say { Sources: [var source] } say, ReplyBlock.Quote quote)
                && quote.Source == source && say.Text[^1] is '”' or '»')
            .Select(pair => (((ReplyBlock.Say)pair.First).Text, Quote(reply, (ReplyBlock.Quote)pair.Second))).ToList();
        return new ShortLines(pairs.Count, pairs.Count(pair => StandsIn(pair.Text, pair.Item2)));
    }

    public static ShortLines operator +(ShortLines one, ShortLines other) => Add(one, other);

    public static ShortLines Add(ShortLines one, ShortLines other) =>
        new(one.Shown + other.Shown, one.Grounded + other.Grounded);

    private static string Quote(Reply reply, ReplyBlock.Quote quote) =>
        TextFolding.Spaces(reply.Citations.Single(one => one.Number == quote.Source).Quote);

    private static bool StandsIn(string line, string sentence) =>
        line[(line.IndexOfAny(['“', '«']) + 1)..^1]
            .Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .All(run => sentence.Contains(run, StringComparison.Ordinal));
}
