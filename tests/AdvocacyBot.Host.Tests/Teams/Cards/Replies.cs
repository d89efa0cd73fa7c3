using AdvocacyBot.Assistant;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>Replies made by hand.</summary>
internal static class Replies
{
    /// <summary>How often <see cref="Saying"/> says its words.</summary>
    public const int Places = 6;

    public static Reply Of(params IReadOnlyList<ReplyBlock> blocks) =>
        new(LetterLanguage.English, Outcome.Answered, blocks, [], []);

    public static Citation Cited(int number, string quote) =>
        new(number, "letter", number, new TextSpan(0, quote.Length), quote);

    /// <summary>The same words wherever a letter's or a person's words may stand in a text.</summary>
    public static Reply Saying(string words) => Of() with
    {
        Blocks =
        [
            new ReplyBlock.Say(words, [1]),
            new ReplyBlock.Heading(words),
            new ReplyBlock.List([new ListItem(words, words, [1]), new ListItem(words, null, [])]),
            new ReplyBlock.Quote(1),
        ],
        Citations = [Cited(1, words)],
    };

    /// <summary>And wherever they may stand on a card.</summary>
    public static Reply Showing(string words) => Saying(words) with
    {
        Outcome = Outcome.Draft,
        Blocks =
        [
            .. Saying(words).Blocks,
            new ReplyBlock.Choices([words]),
            new ReplyBlock.LetterText(3, [new LetterPart(words, false, [new TextSpan(0, words.Length)], [1])]),
            new ReplyBlock.Form([new FormField("who", words, words, Required: true)]),
        ],
        NextQuestions = [words],
    };
}
