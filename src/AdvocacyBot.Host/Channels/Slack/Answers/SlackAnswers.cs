using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>What is answered to a turn; nothing where nothing is to be said.</summary>
internal sealed class SlackAnswers(
    SlackPlaces places, SpokenAnswers spoken, PressedAnswers pressed, LetterFiles files, Greetings greetings)
{
    public async Task<IReadOnlyList<SlackMessage>> OfAsync(InboxTurn inbox, CancellationToken cancel)
    {
        var turn = SlackTurn.Of(inbox);
        if (await places.ToAnswerAsync(turn, cancel) is not { } to)
        {
            return [];
        }

        return turn.IsStranger ? greetings.Decline(to) : turn.Work switch
        {
            SlackWork.Answer or SlackWork.Say => await spoken.OfAsync(inbox, turn, to, cancel),
            SlackWork.ShareAnswer share => await pressed.ShareAsync(turn, share, cancel),
            SlackWork.NoteFeedback feedback => await pressed.NoteAsync(turn, feedback, cancel),
            SlackWork.AddFile add => await files.AddAsync(turn, to, add, cancel),
            SlackWork.Forget forget => await files.ForgetAsync(turn, to, forget, cancel),
            // Where people of other organisations read it, examples would name letters to them.
            SlackWork.Welcome when to is SlackPlace.Whisper => [],
            SlackWork.Welcome welcome => await greetings.WelcomeAsync(inbox, turn, to, welcome.IsAssistant, cancel),
            SlackWork.ShowHome => await greetings.HomeAsync(turn, cancel),
            _ => throw new InvalidOperationException($"Work of an unknown kind: {turn.Work.GetType().Name}"),
        };
    }
}
