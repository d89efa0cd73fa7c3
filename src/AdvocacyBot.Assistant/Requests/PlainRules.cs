using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Small talk, and what no letter records.</summary>
internal static class PlainRules
{
    private static readonly Cue[] Small = [Cue.Help, Cue.Greeting, Cue.Thanks];

    public static Request? SmallTalk(Reading reading)
    {
        var marked = reading.Marked;
        if (marked.Words.Count == 0)
        {
            return new Request.Help(Thanks: false);
        }

        var small = reading.HasAny(Small)
            && !marked.Content().Any() && marked.Parties.All(party => !party.Strong)
            && marked.Cues.All(cue => Small.Contains(cue.Cue)
                || cue.Cue is Cue.Did or Cue.What or Cue.Who or Cue.This or Cue.Person or Cue.List or Cue.Letter
                    or Cue.Both or Cue.Only
                || marked.Cues.Any(help => Small.Contains(help.Cue) && help.First <= cue.First
                    && cue.Last <= help.Last));
        return small ? new Request.Help(reading.Has(Cue.Thanks)) : null;
    }

    public static Request? Unrecorded(Reading reading)
    {
        if (reading.Asks(Cue.Received) && reading.Has(Cue.Dated) && !reading.Has(Cue.Copied))
        {
            return new Request.NotReceived(reading.Scope);
        }

        var mark = reading.Marked.Unrecorded.FirstOrDefault(mark => !Covered(reading.Marked, mark));
        if (mark is null || reading.HasAny(Cue.Topic, Cue.Summary) || AsksOfText(reading))
        {
            return null;
        }

        var who = reading.Subjects.Count > 0 ? Reading.WhomOf(reading.Subjects[0], reading.Marked.Question) : null;
        return new Request.Unrecorded(mark.What, reading.Scope, who);
    }

    /// <summary>A longer cue holds the words, so they mean something else: "answer" within "what can you
    /// answer".</summary>
    private static bool Covered(Marked marked, UnrecordedMark mark) => marked.Cues.Any(cue =>
        cue.First <= mark.First && mark.Last <= cue.Last && cue.Last - cue.First > mark.Last - mark.First);

    private static bool AsksOfText(Reading reading) =>
        reading.Has(Cue.Asked) && reading.HasAny(Cue.What, Cue.List) && !reading.Has(Cue.Did);
}
