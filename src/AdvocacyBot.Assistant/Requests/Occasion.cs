using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"I'm meeting Oxfam tomorrow. Which letter did they sign?": why somebody asks is no question, but whom it
/// names the rest may mean.</summary>
internal static class Occasion
{
    /// <summary>The one party of a first sentence that tells something of the person who asks; null where there is
    /// none.</summary>
    public static PartyEntry? Of(Marked sentence) =>
        !sentence.Question.Text.Contains('?', StringComparison.Ordinal) && !sentence.HasAny(QuestionParts.AskingCues)
        && sentence.Words.Take(2).Any(word => Openers.Selves.Contains(word.Key))
        && sentence.Parties is [{ Parties: [var party] }]
            ? party
            : null;
}
