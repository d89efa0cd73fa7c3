using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A reply as cards, each small enough to be sent: cut between paragraphs, every part but the last with a
/// button for the next.</summary>
internal static class CardParts
{
    // What Teams takes at most is told differently in different places; the smallest told is 28 KB.
    public const int MostBytes = 25_000;

    // The message around the card: label, frame, summary, the button for sources.
    private const int BytesAround = 2_500;

    public static IReadOnlyList<AdaptiveCard> Of(Reply reply, Surface surface)
    {
        var words = CardWords.Of(reply.Language);
        var sources = new CardSources(reply, words);
        var most = MostBytes - BytesAround - CardJson.BytesOf(CardButtons.More(surface, 1, 1, words));
        var parts = Packed(Pieces(reply, surface, words), sources, most);
        return
        [
            .. parts.Select((part, at) => new AdaptiveCard(
            [
                .. Above(part),
                .. sources.Of(part.SelectMany(piece => piece.Sources).ToHashSet()),
                .. part.Where(piece => piece.Place == CardPlace.Foot).SelectMany(piece => piece.Elements),
                .. at == parts.Count - 1 ? Array.Empty<CardElement>()
                    : [CardButtons.More(surface, at + 1, parts.Count, words)],
            ])
            {
                Lang = words.Code,
                // Letters want the width of a page.
                Width = reply.Outcome is Outcome.Draft or Outcome.Brief ? CardWidth.Full : null,
            }),
        ];
    }

    private static IEnumerable<CardPiece> Pieces(Reply reply, Surface surface, CardWords words) =>
    [
        .. reply.Blocks.SelectMany(block => CardPiece.Of(block, reply, words)),
        .. CardButtons.Files(reply, surface, words).Concat(CardButtons.Next(reply))
            .Select(element => new CardPiece([element], [], CardPlace.Foot)),
    ];

    private static List<List<CardPiece>> Packed(IEnumerable<CardPiece> pieces, CardSources sources, int most)
    {
        List<List<CardPiece>> parts = [[]];
        HashSet<int> cited = [];
        var bytes = 0;
        foreach (var piece in pieces)
        {
            var added = piece.Bytes + piece.Sources.Where(number => !cited.Contains(number)).Sum(sources.Bytes);
            if (parts[^1].Count > 0 && bytes + added > most)
            {
                parts.Add([]);
                cited.Clear();
                bytes = 0;
                added = piece.Bytes + piece.Sources.Sum(sources.Bytes);
            }

            parts[^1].Add(piece);
            cited.UnionWith(piece.Sources);
            bytes += added;
        }

        return parts;
    }

    // Paragraphs of a letter that follow each other stand on one sheet.
    private static IEnumerable<CardElement> Above(List<CardPiece> part)
    {
        for (var at = 0; at < part.Count;)
        {
            var place = part[at].Place;
            var together = part.Skip(at).TakeWhile(piece => piece.Place == place).ToList();
            var elements = together.SelectMany(piece => piece.Elements);
            foreach (var element in place switch
            {
                CardPlace.Sheet => [new CardElement.Container([.. elements]) { Style = "emphasis" }],
                CardPlace.Said => elements,
                _ => [],
            })
            {
                yield return element;
            }

            at += together.Count;
        }
    }
}
