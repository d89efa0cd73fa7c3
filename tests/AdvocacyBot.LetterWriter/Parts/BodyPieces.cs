using System.Globalization;
using AdvocacyBot.Letters;
using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>A stretch of the body that stands on its own: a paragraph, a heading or a list item with its marker.</summary>
internal sealed record BodyPiece(string Text, string Marker = "", bool IsHeading = false);

/// <summary>The body's pieces in order, with what they ask and what a reader may or may not call an ask.</summary>
internal sealed record BodyDraft
{
    public List<BodyPiece> Pieces { get; } = [];

    public List<TrueAsk> Asks { get; } = [];

    public List<string> Debatable { get; } = [];

    public List<string> Enclosures { get; } = [];
}

internal static class BodyPieces
{
    public static BodyDraft Draw(Draft draft)
    {
        var body = new BodyDraft();
        if (draft.Switches.Direction is Direction.FromGovernment)
        {
            Reply(draft, body);
            return body;
        }

        Opened(draft, body);
        for (var i = draft.Dice.Between(1, 3); i > 0; i--)
        {
            if (draft.Switches.Asks is AskLayout.Section && i == 1)
            {
                body.Pieces.Add(new BodyPiece(draft.Dice.Pick(draft.Words.Backgrounds), IsHeading: true));
            }

            body.Pieces.Add(new BodyPiece(string.Join(' ', draft.Context(draft.Dice.Between(1, 5)))));
        }

        Asking(draft, body);
        Ending(draft, body);
        return body;
    }

    private static void Reply(Draft draft, BodyDraft body)
    {
        var sentences = draft.Dice.Some(draft.Words.Replies, 5).Select(words => Slots.Fill(words, draft.Dice)).ToList();
        body.Debatable.AddRange(sentences);
        body.Pieces.Add(new BodyPiece(string.Join(' ', sentences.Take(2))));
        body.Pieces.Add(new BodyPiece(string.Join(' ', sentences.Skip(2))));
    }

    private static void Opened(Draft draft, BodyDraft body)
    {
        var opening = Slots.Fill(draft.Dice.Pick(draft.Words.Openings), draft.Dice);
        body.Pieces.Add(new BodyPiece(string.Join(' ', draft.Context(draft.Dice.Between(0, 3)).Prepend(opening))));
    }

    private static void Asking(Draft draft, BodyDraft body)
    {
        switch (draft.Switches.Asks)
        {
            case AskLayout.Numbered or AskLayout.Bulleted:
                Listed(draft, body, draft.Dice.Pick(draft.Words.LeadIns));
                break;
            case AskLayout.Section:
                body.Pieces.Add(new BodyPiece(draft.Dice.Pick(draft.Words.AskHeads), IsHeading: true));
                Listed(draft, body, draft.Dice.Pick(draft.Words.LeadIns));
                break;
            case AskLayout.FirstSecondThird:
                foreach (var ordinal in draft.Words.Ordinals.Take(draft.Dice.Between(2, 4)))
                {
                    AskParagraph(draft, body, ordinal);
                }

                break;
            default:
                for (var i = draft.Dice.Between(1, 3); i > 0; i--)
                {
                    AskParagraph(draft, body, null);
                }

                break;
        }
    }

    private static void AskParagraph(Draft draft, BodyDraft body, string? ordinal)
    {
        var isSoft = draft.Switches.Asks is AskLayout.Soft;
        var isSupport = !isSoft && draft.Dice.Chance(12);
        var template = draft.Dice.Pick(isSoft ? draft.Words.SoftAsks : isSupport ? draft.Words.Supports : draft.Words.Asks);
        var sentence = Slots.Fill(template, draft.Dice);
        if (ordinal is not null)
        {
            sentence = $"{ordinal}, {char.ToLower(sentence[0], CultureInfo.InvariantCulture)}{sentence[1..]}";
        }

        body.Asks.Add(new TrueAsk(sentence, Asked(sentence), isSupport ? AskKind.Support : AskKind.Ask, Strengths.Of(template)));
        var around = draft.Context(draft.Dice.Between(0, 2));
        string[] sentences = ordinal is null && draft.Dice.Chance(50) ? [.. around, sentence] : [sentence, .. around];
        body.Pieces.Add(new BodyPiece(string.Join(' ', sentences)));
    }

    private static void Listed(Draft draft, BodyDraft body, string lead)
    {
        body.Pieces.Add(new BodyPiece(lead));
        body.Debatable.Add(lead);
        var isNumbered = draft.Switches.Asks is AskLayout.Numbered || draft.Dice.Chance(50);
        var bullet = draft.Dice.Pick(["• ", "- ", "* ", "· ", "– ", "● "]);
        var form = draft.Dice.Pick(["{0}. ", "{0}) ", "({0}) "]);
        var end = draft.Dice.Pick([";", ".", ""]);
        var count = draft.Dice.Between(2, 5);
        for (var i = 1; i <= count; i++)
        {
            var demand = Slots.Fill(draft.Words.Demand, draft.Dice);
            var item = char.ToUpper(demand[0], CultureInfo.InvariantCulture) + demand[1..] + (i == count && end == ";" ? "." : end);
            body.Pieces.Add(new BodyPiece(item, isNumbered ? form.Replace("{0}", i.ToString(CultureInfo.InvariantCulture)) : bullet));
            body.Asks.Add(new TrueAsk(item, "the recipients", AskKind.Ask, Strengths.Of(lead)));
        }
    }

    private static void Ending(Draft draft, BodyDraft body)
    {
        List<string> sentences = [Slots.Fill(draft.Dice.Pick(draft.Words.Closings), draft.Dice)];
        body.Debatable.Add(sentences[0]);
        if (draft.Dice.Chance(40))
        {
            var meeting = draft.Dice.Pick(draft.Words.Meetings);
            sentences.Add(meeting);
            body.Asks.Add(new TrueAsk(meeting, "the recipients", AskKind.MeetingRequest, AskStrength.Ask));
        }

        if (draft.Switches.Enclosure is EnclosureStyle.InBody)
        {
            sentences.Insert(0, draft.Dice.Pick(draft.Words.EnclosureSentences));
            body.Enclosures.Add(sentences[0]);
        }

        body.Pieces.Add(new BodyPiece(string.Join(' ', sentences)));
    }

    private static string Asked(string sentence)
    {
        foreach (var (start, end) in new[] { ("Government of ", " to "), ("government of ", " must "), ("gobierno de ", " a ") })
        {
            var at = sentence.IndexOf(start, StringComparison.Ordinal);
            var to = at < 0 ? -1 : sentence.IndexOf(end, at, StringComparison.Ordinal);
            if (to > 0)
            {
                return sentence[(at + start.Length)..to];
            }
        }

        return "the recipients";
    }
}
