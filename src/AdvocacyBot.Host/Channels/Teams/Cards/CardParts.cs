using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A reply as cards, each small enough to be sent: cut between paragraphs, every part but the last with a
/// button for the next.</summary>
internal static class CardParts
{
    // What Teams takes at most is told differently in different places; the smallest told is 28 KB.
    public const int MostBytes = 25_000;

    // The message around the card: label, frame, the buttons for sources and for more.
    private const int BytesAround = 2_500;

    public static IReadOnlyList<AdaptiveCard> Of(Reply reply, Surface surface)
    {
        var words = CardWords.Of(reply.Language);
        var sources = new CardSources(reply, words);
        var parts = Packed(Pieces(reply, surface, words), sources);
        return
        [
            .. parts.Select((part, at) => new AdaptiveCard(
            [
                .. Body(part),
                .. sources.Of(part.SelectMany(piece => piece.Sources).ToHashSet()),
                .. at == parts.Count - 1 ? Array.Empty<CardElement>()
                    : [CardButtons.More(surface, at + 1, parts.Count, words)],
            ])
            { Lang = words.Code }),
        ];
    }

    private static IEnumerable<CardPiece> Pieces(Reply reply, Surface surface, CardWords words) =>
    [
        .. reply.Blocks.SelectMany(block => CardPiece.Of(block, reply, words)),
        .. CardButtons.Files(reply, surface, words).Select(CardPiece.Piece),
        .. CardButtons.Next(reply.NextQuestions).Select(CardPiece.Piece),
    ];

    private static List<List<CardPiece>> Packed(IEnumerable<CardPiece> pieces, CardSources sources)
    {
        List<List<CardPiece>> parts = [[]];
        HashSet<int> cited = [];
        var bytes = BytesAround;
        foreach (var piece in pieces)
        {
            var added = piece.Bytes + piece.Sources.Where(number => !cited.Contains(number)).Sum(sources.Bytes);
            if (parts[^1].Count > 0 && bytes + added > MostBytes)
            {
                parts.Add([]);
                cited.Clear();
                bytes = BytesAround;
                added = piece.Bytes + piece.Sources.Sum(sources.Bytes);
            }

            parts[^1].Add(piece);
            cited.UnionWith(piece.Sources);
            bytes += added;
        }

        return parts;
    }

    // What stands on the sheet of a letter stands on one, as far as it is not interrupted.
    private static IEnumerable<CardElement> Body(List<CardPiece> part)
    {
        for (var at = 0; at < part.Count;)
        {
            var onSheet = part[at].OnSheet;
            var together = part.Skip(at).TakeWhile(piece => piece.OnSheet == onSheet).ToList();
            var elements = together.SelectMany(piece => piece.Elements);
            foreach (var element in onSheet ? [new CardElement.Container([.. elements]) { Style = "emphasis" }] : elements)
            {
                yield return element;
            }

            at += together.Count;
        }
    }
}
