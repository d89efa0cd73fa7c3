using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>What can be pressed on a card.</summary>
internal static class CardButtons
{
    private const int LongestTitle = 80;

    private static readonly PaperFormat[] _formats = [PaperFormat.Word, PaperFormat.Markdown];

    /// <summary>
    /// A whole question as a line that can be pressed: a button would cut it where it tells itself from the others.
    /// </summary>
    public static CardElement Choice(string question) =>
        new CardElement.Container(
            [new CardElement.RichText([.. CardRuns.Of("› " + ShownText.OneLine(question), new TextRun(""))])])
        {
            Style = "emphasis",
            Spacing = "Small",
            SelectAction = Ask(question),
        };

    /// <summary>Short things to say next, but for the file, which has a button of its own.</summary>
    public static IReadOnlyList<CardElement> Next(Reply reply)
    {
        var hasFile = CardFile.Of(reply) is not null;
        CardAction[] asks = [.. reply.NextQuestions.Where(one => !(hasFile && CardFile.IsNamedIn(one))).Select(Ask)];
        return asks.Length == 0 ? [] : [new CardElement.ActionSet(asks)];
    }

    /// <summary>The draft or brief that the reply shows or hands out, in the formats that are asked for most.</summary>
    public static IReadOnlyList<CardElement> Files(Reply reply, Surface surface, CardWords words)
    {
        if (CardFile.Of(reply) is not { } file)
        {
            return [];
        }

        if (!surface.Personal && surface.PublicUrl is null)
        {
            return [new CardElement.RichText([new TextRun(words.NoFiles) { IsSubtle = true, Size = "Small" }])];
        }

        var formats = file.Format is { } only ? [only] : _formats;
        return [new CardElement.ActionSet([.. formats.Select(format => HandOut(file, format, surface, words))])];
    }

    /// <summary>The next part of an answer that is too long for one card.</summary>
    public static CardElement More(Surface surface, int part, int count, CardWords words) =>
        new CardElement.ActionSet(
        [
            new CardAction.Submit(
                $"{words.More} ({part + 1}/{count})", new SubmitData("more") { Turn = surface.TurnKey, Part = part })
            { AssociatedInputs = "none" },
        ]);

    private static CardAction.Submit Ask(string question)
    {
        var whole = ShownText.OneLine(question);
        var title = ShownText.Excerpt(whole, LongestTitle);
        return new CardAction.Submit(title, new SubmitData("ask") { Q = whole })
        {
            AssociatedInputs = "none",
            Tooltip = title == whole ? null : whole,
        };
    }

    private static CardAction HandOut(CardFile file, PaperFormat format, Surface surface, CardWords words)
    {
        var title = $"{words.File}: {words.NameOf(format)} ({format.Ending})";
        return surface switch
        {
            { Personal: false, PublicUrl: { } url } => new CardAction.OpenUrl(
                title, new Uri(url, file.LinkTo(surface.Conversation, format))),
            _ => new CardAction.Submit(
                title, new SubmitData("file") { Kind = file.Kind, Version = file.Version, Ending = format.Ending })
            { AssociatedInputs = "none" },
        };
    }
}
