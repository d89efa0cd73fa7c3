using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Small talk, and what no letter records.</summary>
internal static class PlainRules
{
    /// <summary>"I'm new here, what can I ask you": so plain a call for help is one whatever stands beside
    /// it.</summary>
    private const int LongHelp = 2;
    private const int MostBesideHelp = 2;

    private static readonly Cue[] Small = [Cue.Help, Cue.Greeting, Cue.Thanks];

    /// <summary>What became of a letter, and who did what with it, no letter tells.</summary>
    private static readonly Cue[] AboutLetters =
        [Cue.Letter, Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Count, Cue.Organizations, Cue.Officials];

    public static Request? SmallTalk(Reading reading)
    {
        var marked = reading.Marked;
        if (marked.Words.Count == 0)
        {
            return new Request.Help(Thanks: false);
        }

        if (marked.HasAt(0, Cue.Thanks) && !marked.Question.Text.Contains('?', StringComparison.Ordinal)
            && marked.Content().Count() <= MostBesideHelp && !reading.HasAny(AboutLetters)
            && reading.Subjects.Count == 0)
        {
            return new Request.Help(Thanks: true);
        }

        var helps = marked.Cues.Any(cue => cue.Cue == Cue.Help && cue.Last - cue.First >= LongHelp);
        var small = reading.HasAny(Small)
            && marked.Content().Count() <= (helps ? MostBesideHelp : 0) && marked.Parties.All(party => !party.Strong)
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
        if (mark is null || reading.Marked.Cues.Any(cue => cue.Cue is Cue.Topic or Cue.Summary
            && (cue.Last < mark.First || mark.Last + 1 < cue.First))
            || (AsksOfText(reading) && !IsBeforeAsking(reading, mark)) || IsAsked(reading, mark)
            || IsName(reading, mark) || IsTheirs(reading.Marked, mark)
            || IsOfOffice(reading, mark) || IsOfAThing(reading.Marked, mark) || reading.HasAny(Cue.Salutation, Cue.Close))
        {
            return null;
        }

        var who = reading.Subjects.Count > 0 ? Reading.WhomOf(reading.Subjects[0], reading.Marked.Question)
            : NameReading.Named(reading) is Whom.Known named ? named
            : null;
        var asked = new Request.Unrecorded(mark.What, reading.Scope, who) { Told = Told(reading, mark) };
        return reading.Marked.Unrecorded.FirstOrDefault(other => IsOrElse(reading.Marked, mark, other)) is { } second
            ? new Request.Parts([asked with { Who = null }, asked with { What = second.What }])
            : asked;
    }

    /// <summary>"A telephone number or an e-mail", "phone, e-mail": neither is told.</summary>
    private static bool IsOrElse(Marked marked, UnrecordedMark one, UnrecordedMark other) => other.What != one.What
        && other.First > one.Last
        && Enumerable.Range(one.Last + 1, other.First - one.Last - 1).All(word => marked.Words[word].Key is "or" or "and"
            or "a" or "an" or "any" or "o" or "y" or "e" or "u" or "un" or "una" or "el" or "algun");

    /// <summary>"What impact would these measures have?": letters that hold all of the words speak of it after
    /// all.</summary>
    private static string Told(Reading reading, UnrecordedMark mark)
    {
        var marked = reading.Marked;
        var content = marked.Content().ToHashSet();
        var named = Enumerable.Range(mark.First, mark.Last - mark.First + 1)
            .Where(word => !marked.Lexicon.Ignored.Contains(marked.Words[word].Key)).ToHashSet();
        return named.Count == 0 || content.IsSubsetOf(named) || reading.Subjects.Count > 0
            || reading.HasAny(AboutLetters)
            ? ""
            : string.Join(' ', content.Union(named).Order().Select(word => marked.Question.Slice(word, word)));
    }

    /// <summary>"Is there a deadline for them to respond": the thing is asked after, not what was done with it.</summary>
    private static bool IsOfAThing(Marked marked, UnrecordedMark mark)
    {
        var thing = marked.Words.TakeWhile(word => word.Key is "is" or "was" or "there" or "a" or "an" or "any"
            or "does" or "it" or "set" or "give" or "hay" or "habia" or "un" or "una" or "algun" or "alguna").Count();
        return thing > 1 && thing < mark.First && marked.Content().Contains(thing);
    }

    /// <summary>A longer cue holds the words, so they mean something else: "answer" within "what can you
    /// answer".</summary>
    private static bool Covered(Marked marked, UnrecordedMark mark) => marked.Cues.Any(cue =>
        cue.First <= mark.First && mark.Last <= cue.Last && cue.Last - cue.First > mark.Last - mark.First);

    /// <summary>"Does the letter ask for more funding?": what follows the verb is what is asked.</summary>
    private static bool IsAsked(Reading reading, UnrecordedMark mark) => reading.IsYesNo
        && (reading.HasAny(Cue.Letter, Cue.This, Cue.Person, Cue.Organizations, Cue.Officials)
            || reading.Marked.HasAt(0, Cue.Asked) || reading.Marked.HasAt(1, Cue.Asked))
        && reading.Marked.First(Cue.Asked) is { } asked && asked.Last < mark.First
        // "Did the meeting they asked for ever happen?"
        && reading.Marked.Words[mark.First].Key != "ever" && reading.Marked.Words[asked.Last].Key is "for" or "pide" or "piden" or "solicita" or "solicitan" or "exige"
            or "exigen" or "request" or "requests" or "demand" or "demands";

    /// <summary>"The plan that the groups react to": the letter itself is how those who signed it react.</summary>
    private static bool IsTheirs(Marked marked, UnrecordedMark mark) => marked.Words[mark.First].Key is "react"
            or "reacted" or "reacting" or "responding" or "responden" or "reaccionan" or "reaccionaron"
        && marked.Cues.Any(cue => cue.Cue is Cue.Organizations or Cue.Officials
            && ((cue.First > mark.Last && cue.First <= mark.Last + 2) || cue.Last == mark.First - 1));

    /// <summary>"Did the White House sign?": a name, though its words mean something else besides.</summary>
    private static bool IsName(Reading reading, UnrecordedMark mark) => !reading.HasAny(Cue.Who, Cue.Why, Cue.Count)
        && reading.HasAny(Cue.Signed, Cue.Copied) && mark.First > 0 && mark.Last > mark.First
        && Enumerable.Range(mark.First, mark.Last - mark.First + 1)
            .All(word => reading.Marked.Words[word].Capitalised);

    /// <summary>"Which republican senators signed?": whether any senator did is told.</summary>
    private static bool IsOfOffice(Reading reading, UnrecordedMark mark) => mark.First == mark.Last
        && reading.Asks(Cue.Signed) && mark.Last + 1 < reading.Marked.Words.Count
        && reading.Terms.IsOffice(reading.Marked.Words[mark.Last + 1].Key);

    /// <summary>"Did he do what they asked": what became of it, and the asks only say of what.</summary>
    private static bool IsBeforeAsking(Reading reading, UnrecordedMark mark) => mark.First > 0
        && reading.Marked.First(Cue.Asked) is { } asked && mark.Last < asked.First
        && reading.Marked.Cues.All(cue => cue.Cue is not (Cue.What or Cue.List) || cue.First > mark.Last);

    private static bool AsksOfText(Reading reading) =>
        reading.Has(Cue.Asked) && reading.HasAny(Cue.What, Cue.List) && !reading.Has(Cue.Did);
}
