using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions of when something happened that letters speak of, and not of their own dates.</summary>
internal static class EventRules
{
    private const int WordsOfHowLong = 3;

    /// <summary>"The joint NGO letter", "Oxfam signed": no event.</summary>
    private static readonly Cue[] LetterAfter =
        [Cue.Letter, Cue.Signed, Cue.Addressed, Cue.Organizations, Cue.Officials];

    /// <summary>"How soon after the announcement did the groups write?": the sentences that tell its time, which stand
    /// beside the letter's date.</summary>
    public static Request.AboutTopic? HowSoon(Reading reading)
    {
        var words = reading.Marked.Words;
        var after = Enumerable.Range(0, words.Count).FirstOrDefault(
            at => words[at].Key is "after" or "despues" or "before" or "antes", -1);
        if (after < 0 || !AsksHowLong(words, after) || reading.HasAny(Cue.Topic, Cue.Asked))
        {
            return null;
        }

        var content = reading.Marked.Content().Where(word => word > after)
            .TakeWhile(word => !Enumerable.Range(after + 1, word - after - 1)
                .Any(at => OpensClause(reading.Marked, at)))
            .ToList();
        return content.Count == 0 ? null
            : new Request.AboutTopic(
                reading.Marked.Question.Slice(content[0], content[^1]), reading.Scope, OfFact: true)
            {
                When = true,
            };
    }

    /// <summary>"The announcements they write about: what day was that?": of what the question opens with.</summary>
    public static Request.AboutTopic? DayOf(Reading reading)
    {
        var marked = reading.Marked;
        var content = marked.Content().ToHashSet();
        var opening = Enumerable.Range(0, marked.Words.Count).FirstOrDefault(word => !marked.IsIgnored(word), -1);
        if (marked.First(Cue.Dated) is not { } when
            || marked.Words[when.First].Key is not ("when" or "what" or "which" or "cuando" or "que")
            || !content.Contains(opening) || opening > when.First
            || !Enumerable.Range(when.Last + 1, marked.Words.Count - when.Last - 1).All(word =>
                marked.IsIgnored(word) || marked.HasAt(word, Cue.Did) || marked.HasAt(word, Cue.This)))
        {
            return null;
        }

        var last = opening;
        while (content.Contains(last + 1))
        {
            last++;
        }

        return LetterAfter.Any(cue => marked.HasAt(last + 1, cue) && cue is Cue.Letter or Cue.Signed or Cue.Addressed)
            ? null
            : new Request.AboutTopic(marked.Question.Slice(opening, last), reading.Scope, OfFact: true) { When = true };
    }

    /// <summary>"What day was the announcement?": what follows the word for when is no letter.</summary>
    public static bool IsOfEvent(Reading reading, CueMark when)
    {
        var marked = reading.Marked;
        if (marked.Words[when.First].Key is not ("when" or "what" or "which" or "cuando" or "que")
            && !(when.Last + 1 < marked.Words.Count
                && marked.Words[when.Last].Key is "day" or "date" or "dia" or "fecha"
                && marked.Words[when.Last + 1].Key is "of" or "de" or "del"))
        {
            return false;
        }

        var content = marked.Content().ToHashSet();
        var at = when.Last + 1;
        while (at < marked.Words.Count && !content.Contains(at) && (marked.IsIgnored(at) || marked.HasAt(at, Cue.Did)))
        {
            at++;
        }

        var from = at;
        while (at < marked.Words.Count && content.Contains(at))
        {
            at++;
        }

        return at > from && !(at < marked.Words.Count && LetterAfter.Any(cue => marked.HasAt(at, cue)));
    }

    private static bool AsksHowLong(IReadOnlyList<Word> words, int after) =>
        Enumerable.Range(Math.Max(0, after - WordsOfHowLong), Math.Min(after, WordsOfHowLong)).Any(at =>
            (words[at].Key == "how" && words[at + 1].Key is "soon" or "long" or "many" or "quickly" or "fast")
            || words[at].Key is "cuanto" or "cuantos" or "cuantas");

    private static bool OpensClause(Marked marked, int at) => marked.HasAt(at, Cue.Did) || marked.HasAt(at, Cue.Signed)
        || marked.HasAt(at, Cue.Addressed) || marked.HasAt(at, Cue.Organizations) || marked.HasAt(at, Cue.Officials);
}
