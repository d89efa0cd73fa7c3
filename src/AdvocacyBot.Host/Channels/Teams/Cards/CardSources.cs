using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>
/// The words that a card's marks stand on, folded away below it. Words that the reply shows anyway are told by their
/// place alone, those of one letter on one line.
/// </summary>
internal sealed class CardSources(Reply reply, CardWords words)
{
    private const int LongestQuote = 400;
    private const int BytesOfPlace = 32;
    private const int Few = 3;

    private readonly HashSet<int> _shown = Shown(reply);

    /// <summary>About what a source adds to a card.</summary>
    public int Bytes(int number) => _shown.Contains(number) ? BytesOfPlace : CardJson.BytesOf(Line(Citation(number)));

    public IReadOnlyList<CardElement> Of(IReadOnlyCollection<int> numbers)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        const string Id = "sources";
        var told = numbers.Order().Select(Citation).ToLookup(one => _shown.Contains(one.Number));
        CardElement[] lines = [.. told[false].Select(Line), .. told[true].GroupBy(one => one.Letter).Select(Places)];
        return
        [
            new CardElement.ActionSet([new CardAction.ToggleVisibility($"{words.Sources} ({numbers.Count})", [Id])]),
            new CardElement.Container(lines) { Id = Id, IsVisible = numbers.Count <= Few ? null : false },
        ];
    }

    private CardElement Line(Citation citation) => Small(
        $"[{citation.Number}] {words.Place(citation)}: “{ShownText.Excerpt(citation.Quote, LongestQuote)}”");

    private CardElement Places(IGrouping<string, Citation> letter) => Small(
        $"{letter.Key}: {string.Join("; ", letter.Select(one => $"[{one.Number}] {words.InLetter(one)}"))}");

    private static CardElement.RichText Small(string text) =>
        new([.. CardRuns.Of(ShownText.OneLine(text), new TextRun("") { Size = "Small" })]) { Spacing = "Small" };

    private Citation Citation(int number) => reply.Citations[number - 1];

    private static HashSet<int> Shown(Reply reply) =>
    [
        .. reply.Blocks.OfType<ReplyBlock.Quote>().Select(quote => quote.Source),
        .. reply.Blocks.OfType<ReplyBlock.List>().SelectMany(list => list.Items).SelectMany(item =>
            item.Sources.Where(number => Shows(item, reply.Citations[number - 1].Quote))),
    ];

    private static bool Shows(ListItem item, string quote) =>
        TextFolding.Spaces($"{item.Text} {item.Detail}").Contains(TextFolding.Spaces(quote), StringComparison.Ordinal);
}
