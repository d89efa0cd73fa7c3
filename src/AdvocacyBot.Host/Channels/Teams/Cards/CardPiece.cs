using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>What stays together on a card, and the sources that its marks name.</summary>
internal sealed record CardPiece(IReadOnlyList<CardElement> Elements, IReadOnlyList<int> Sources, CardPlace Place)
{
    private const int LongestText = 2500;

    private static readonly TextRun _heading = new("") { Size = "Medium", Weight = "Bolder" };
    private static readonly TextRun _detail = new("") { Size = "Small", IsSubtle = true };
    private static readonly TextRun _quote = new("") { Italic = true };

    public int Bytes { get; } = Elements.Sum(CardJson.BytesOf);

    public static IEnumerable<CardPiece> Of(ReplyBlock block, Reply reply, CardWords words) => block switch
    {
        ReplyBlock.Say say => Text(say.Text, say.Sources, new TextRun("")),
        ReplyBlock.Heading heading => Text(heading.Text, [], _heading),
        ReplyBlock.List list => list.Items.SelectMany(Item),
        ReplyBlock.Quote quote => Quote(reply.Citations[quote.Source - 1]),
        ReplyBlock.Choices choices => choices.Questions.Select(Choice),
        ReplyBlock.LetterText letter => letter.Parts.SelectMany(
            (part, at) => Paragraph(part, at == 0 ? [] : letter.Parts[at - 1].Sources)),
        ReplyBlock.Form form => [new CardPiece(FormFields.Of(form.Fields, words), [], CardPlace.Said)],
        // Its name is in what is said before, and its button below.
        ReplyBlock.File => [],
        _ => throw new InvalidOperationException($"A reply block of an unknown kind: {block.GetType().Name}"),
    };

    private static CardPiece Choice(string question) => new([CardButtons.Choice(question)], [], CardPlace.Said);

    private static IEnumerable<CardPiece> Item(ListItem item) =>
    [
        .. Text("• " + item.Text, item.Sources, new TextRun(""), "Small"),
        .. item.Detail is null ? [] : Text(item.Detail, [], _detail, "None"),
    ];

    private static IEnumerable<CardPiece> Quote(Citation citation) =>
        Text($"“{citation.Quote}”", [citation.Number], _quote);

    private static IEnumerable<CardPiece> Text(
        string text, IReadOnlyList<int> sources, TextRun look, string? spacing = null)
    {
        var line = ShownText.OneLine(text);
        return Portioned(line, sources, span => CardRuns.Of(line[span.Start..span.End], look), spacing, CardPlace.Said);
    }

    // What several lines stand on is marked once.
    private static IEnumerable<CardPiece> Paragraph(LetterPart part, IReadOnlyList<int> before) => Portioned(
        part.Text,
        part.Follows && part.Sources.SequenceEqual(before) ? [] : part.Sources,
        span => CardRuns.Open(part, span),
        part.Follows ? "None" : null,
        CardPlace.Sheet);

    // The marks stand where the text ends.
    private static IEnumerable<CardPiece> Portioned(
        string text, IReadOnlyList<int> sources, Func<TextSpan, IEnumerable<TextRun>> runs, string? spacing,
        CardPlace place)
    {
        var portions = Portions.Of(text, LongestText);
        return portions.Select((span, at) =>
        {
            var marked = at == portions.Count - 1 ? sources : [];
            var element = new CardElement.RichText([.. runs(span), .. CardRuns.Marks(marked)])
            {
                Spacing = at == 0 ? spacing : null,
            };
            return new CardPiece([element], marked, place);
        });
    }
}

internal enum CardPlace
{
    /// <summary>What the bot says.</summary>
    Said,

    /// <summary>A drafted letter, which stands apart from what is said about it.</summary>
    Sheet,

    /// <summary>Buttons, below the sources.</summary>
    Foot,
}
