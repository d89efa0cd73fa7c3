using System.Text.Json;
using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>What can be pressed under a reply.</summary>
internal static class ReplyButtons
{
    /// <summary>Questions to put by pressing them; those that a button cannot carry are left to be typed.</summary>
    public static IEnumerable<SlackBlock> ToAsk(IEnumerable<string> questions, string block)
    {
        List<Button> buttons = [.. questions.Where(IsCarried).Take(SlackLimits.ActionsElements).Select((question, at) =>
            Of(question, $"{Pressed.Ask}-{at}", question))];
        return Row(block, buttons);
    }

    public static IEnumerable<SlackBlock> ToFillIn(ReplyBlock.Form form, SlackWords words, string block)
    {
        var fields = JsonSerializer.Serialize(form.Fields, SlackJson.Wire.IReadOnlyListFormField);
        return IsCarried(fields)
            ? [new SlackBlock.Actions(block, [Of(words.FillIn, Pressed.FillIn, fields) with { Style = "primary" }])]
            : [];
    }

    public static IEnumerable<SlackBlock> Under(Reply reply, Surface surface)
    {
        List<Button> more = [];
        if (surface.IsPrivate && reply.Outcome is Outcome.Answered or Outcome.Brief)
        {
            more.Add(Of(surface.Words.Share, Pressed.Share, surface.Key));
        }

        if (reply.Outcome == Outcome.Answered)
        {
            more.Add(Of(surface.Words.DraftFromThis, Pressed.Draft, surface.Carried));
            more.Add(Of(surface.Words.Brief, Pressed.Brief, surface.Key));
        }

        if (reply.Outcome == Outcome.Answered && !surface.IsDirect && surface.Carried.Length > 0)
        {
            more.Add(Of(surface.Words.GoOnDirectly, Pressed.Direct, surface.Carried));
        }

        return [.. ToAsk(reply.NextQuestions, "next"), .. Row("more", more), .. Feedback(reply, surface)];
    }

    private static IEnumerable<SlackBlock> Feedback(Reply reply, Surface surface) =>
        Row(Pressed.FeedbackBlock, reply.Outcome is Outcome.Help or Outcome.Clarify ? [] :
        [
            Of(surface.Words.Helpful, Pressed.Helpful, surface.Key),
            Of(surface.Words.NotHelpful, Pressed.NotHelpful, surface.Key),
        ]);

    private static IEnumerable<SlackBlock> Row(string block, List<Button> buttons) =>
        buttons.Count == 0 ? [] : [new SlackBlock.Actions(block, buttons)];

    private static Button Of(string text, string action, string value) =>
        new(new PlainText(TextPieces.Short(text, SlackLimits.ButtonText)), action, value.Length == 0 ? "-" : value);

    private static bool IsCarried(string value) => value.Length is > 0 and <= SlackLimits.ButtonValue;
}
