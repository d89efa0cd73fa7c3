using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What a question takes a letter to do with something: to support it, criticize it, thank for it.</summary>
internal static class TopicStance
{
    /// <summary>"Why does it praise the plan?", "do they support it?": the verb that comes before all else.</summary>
    public static string Of(Reading reading, string words) =>
        (reading.IsYesNo || reading.HasAny(Cue.Why, Cue.Where))
            && Question.Of(words).Words is [var first, _, ..] && reading.Marked.Lexicon.Stances.Contains(first.Key)
            && first.Span.Start == 0
            ? words[..first.Span.End]
            : "";

    /// <summary>Where such a verb stands; null where there is none.</summary>
    public static int? At(Marked marked) => Enumerable.Range(0, marked.Words.Count)
        .Where(at => marked.Lexicon.Stances.Contains(marked.Words[at].Key)).Select(at => (int?)at).FirstOrDefault();

    /// <summary>"Why do they congratulate Ruiz?", whom the letter calls "you": the verb alone.</summary>
    public static string? GreetedOnly(Reading reading, string words) =>
        Question.Of(words).Words is [var verb, _, ..] typed && IsGreeting(verb.Key)
            && reading.Subjects.All(subject => subject.Parties.All(party =>
                reading.Shelf.With(party, PartyRole.Recipient, PartyRole.Greeted).Count > 0))
            && typed.Skip(1).All(word => reading.Marked.Lexicon.Ignored.Contains(word.Key)
                || reading.Terms.IsTitleWord(word.Key)
                || reading.Subjects.Any(subject => Enumerable.Range(subject.First, subject.Last - subject.First + 1)
                    .Any(at => reading.Marked.Words[at].Key == word.Key)))
            ? words[..verb.Span.End]
            : null;

    /// <summary>"Does it criticize the plan?", where the verb is a sign that something is said.</summary>
    public static string Said(Reading reading) => reading.Marked.Cues
        .Where(cue => cue.Cue == Cue.Topic && cue.First == cue.Last
            && reading.Marked.Content().All(word => word > cue.First)
            && reading.Marked.Lexicon.Stances.Contains(reading.Marked.Words[cue.First].Key))
        .Select(cue => reading.Marked.Question.Slice(cue.First, cue.First)).FirstOrDefault("");

    /// <summary>"Do the groups support the talks of Ruiz and Lee?", in letters to them, where they are "you".</summary>
    public static Request.AboutTopic? UnnamedTo(Reading reading, string words, string stance) =>
        reading.HasAny(Cue.Organizations, Cue.Officials, Cue.Letter, Cue.Person) && words.Length > 0
            && TopicRules.Unnamed(reading) is { } unnamed
            && Question.Of(unnamed.Topic).Words is [var first, _, ..] typed
            && unnamed.Topic[..first.Span.End] == stance && typed.Skip(1).Any(word =>
                !reading.Marked.Lexicon.Ignored.Contains(word.Key))
            ? unnamed with { Topic = unnamed.Topic[(first.Span.End + 1)..], When = false, Stance = stance }
            : null;

    private static bool IsGreeting(string key) => key.StartsWith("thank", StringComparison.Ordinal)
        || key.StartsWith("congratul", StringComparison.Ordinal) || key.StartsWith("felicit", StringComparison.Ordinal)
        || key.StartsWith("agradec", StringComparison.Ordinal);
}
