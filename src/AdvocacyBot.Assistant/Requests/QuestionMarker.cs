using System.Buffers;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Marks cues and parties in a question. Sure names come first, so that "First" in one is no cue.</summary>
internal static class QuestionMarker
{
    private const int ShortestForeignCue = 3;
    private const int LongestJoint = 3;

    private static readonly SearchValues<char> Accented = SearchValues.Create("áéíóúñ");

    /// <summary>So few words may be a name and what joins it: "y kind?"</summary>
    private const int FewestTelling = 2;

    private static readonly HashSet<string> Joints =
        new(StringComparer.Ordinal) { "in", "of", "for", "the", "on", "and" };

    private static readonly HashSet<Cue> OfParts =
        [Cue.Close, Cue.Salutation, Cue.Enclosed, Cue.Postal, Cue.Heading, Cue.Subject, Cue.Held];

    public static Marked Mark(Question question, PartyDirectory directory, PromptSet prompts, LetterLanguage usual)
    {
        var lexicon = prompts.Lexicon(LanguageOf(question, prompts, usual));
        var parties = PartyMarks.Find(question, directory, lexicon, prompts.Terms);
        var strong = parties.Where(party => party.Strong).ToList();
        var taken = new bool[question.Words.Count];
        foreach (var party in strong)
        {
            Array.Fill(taken, true, party.First, party.Last - party.First + 1);
        }

        var keys = Mended(question, taken, lexicon, prompts);
        var unrecorded = MarkUnrecorded(keys, taken, lexicon);
        var other = prompts.OtherLexicon(lexicon.Language);
        var cues = MarkCues(question, keys, taken, lexicon, other, prompts.Terms);
        var inCue = cues.SelectMany(cue => Enumerable.Range(cue.First, cue.Last - cue.First + 1)).ToHashSet();
        var weak = parties.Where(party => !party.Strong
            && Enumerable.Range(party.First, party.Last - party.First + 1).All(word => !taken[word]
                && !inCue.Contains(word)));
        var marked = new Marked(
            question, lexicon.Language, cues, [.. strong.Concat(weak).OrderBy(party =>
                party.First)], unrecorded, lexicon, other, prompts.Terms);
        marked = marked with { Cues = [.. cues, .. LetterPronouns.In(marked)] };
        return marked with { Aside = TitlePointing.WordsOf(marked) };
    }

    /// <summary>The language most of the words belong to; where they do not tell, the conversation's.</summary>
    public static LetterLanguage LanguageOf(Question question, PromptSet prompts, LetterLanguage usual)
    {
        var (english, spanish) = (0, 0);
        foreach (var word in OutsideNames(question))
        {
            english += prompts.English.Knows(word.Key) ? 1 : 0;
            spanish += prompts.Spanish.Knows(word.Key) ? 1 : 0;
        }

        spanish += question.Text.AsSpan().ContainsAny('¿', '¡') ? 2 : 0;
        spanish += question.Words.Take(FewestTelling).Any(word => word.Key == "y") ? 1 : 0;
        spanish += question.Words.Any(word => !word.Capitalised && question.Text.AsSpan(
            word.Span.Start, word.Span.Length).ContainsAny(Accented)) ? 1 : 0;
        if (english == spanish && english > 0 && question.Words.Count <= FewestTelling)
        {
            return usual;
        }

        if (english == spanish)
        {
            english += question.Words.Count(word => IsOf(prompts.English, word.Key));
            spanish += question.Words.Count(word => IsOf(prompts.Spanish, word.Key));
            english += question.Words.Count(word => prompts.Terms.Words.English.Contains(Stem.Of(word.Key)));
            spanish += question.Words.Count(word => prompts.Terms.Words.Spanish.Contains(Stem.Of(word.Key)));
        }

        return english == spanish ? usual : spanish > english ? LetterLanguage.Spanish : LetterLanguage.English;
    }

    /// <summary>"¿Y Ann Lee First?": a row of capitals behind other words is a name, whatever its language.</summary>
    private static bool IsInCapitals(IReadOnlyList<Word> words, int at) => at > 0 && words[at].Capitalised
        && ((at > 1 && words[at - 1].Capitalised) || (at + 1 < words.Count && words[at + 1].Capitalised))
        && words.Any(word => !word.Capitalised);

    /// <summary>Without the small words between capitals: a body named in English may sign in a Spanish
    /// question.</summary>
    private static IEnumerable<Word> OutsideNames(Question question)
    {
        var words = question.Words;
        for (var at = 0; at < words.Count; at++)
        {
            var next = at + 1;
            while (next < words.Count && next - at <= LongestJoint && !words[next].Capitalised)
            {
                next++;
            }

            if (!IsInitials(question, at) && !IsInCapitals(words, at))
            {
                yield return words[at];
            }

            if (words[at].Capitalised && next - at > 1 && next < words.Count && words[next].Capitalised
                && words.Skip(at + 1).Take(next - at - 1).All(word => Joints.Contains(word.Key)))
            {
                at = next - 1;
            }
        }
    }

    private static bool IsOf(Lexicon lexicon, string key) =>
        lexicon.Plain.Contains(key) || lexicon.Unrecorded.Uses(key) || lexicon.Orders.Uses(key);

    /// <summary>The words' keys, with unknown words that are one slip from a cue read as that cue.</summary>
    private static List<string> Mended(Question question, bool[] taken, Lexicon lexicon, PromptSet prompts)
    {
        List<string> keys = [];
        for (var at = 0; at < question.Words.Count; at++)
        {
            var key = question.Words[at].Key;
            var known = taken[at] || IsInitials(question, at) || key.Length < Misspelling.ShortestWord
                || lexicon.Knows(key) || lexicon.Cues.Uses(key) || lexicon.Unrecorded.Uses(key)
                || IsTerm(key, prompts.Terms);
            keys.Add(known ? key : Nearest(key, lexicon) ?? key);
        }

        return keys;
    }

    /// <summary>"RAICES", in a question that is not typed in capitals throughout.</summary>
    private static bool IsInitials(Question question, int at) =>
        question.Text.AsSpan(question.Words[at].Span.Start, question.Words[at].Span.Length) is var typed
        && !typed.ContainsAnyExceptInRange('A', 'Z') && question.Text.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool IsTerm(string key, Terms terms) =>
        terms.Knows(Stem.Of(key));

    private static string? Nearest(string key, Lexicon lexicon) => lexicon.Correctable[key[0]]
        .Where(word => Misspelling.Fits(key, word))
        .MinBy(word => Misspelling.Distance(key, word));

    /// <summary>"¿Quién va a litigar?": a verb follows, and nobody whom a letter goes to.</summary>
    private static bool IsGoingTo(List<string> keys, int at, int length) => length == 2 && keys[at + 1] == "a"
        && keys[at] is "va" or "van" or "iba" or "iban" && at + 2 < keys.Count
        && keys[at + 2] is [.., 'a' or 'e' or 'i', 'r'] or "darle" or "darles" or "haberle" or "hacerse" or "irse";

    /// <summary>Cues of the question's language; words it does not know may be cues of the other.</summary>
    private static List<CueMark> MarkCues(
        Question question, List<string> keys, bool[] taken, Lexicon lexicon, Lexicon other, Terms terms)
    {
        var ends = ClauseEnds(question);
        List<CueMark> marks = [];
        var stems = keys.ConvertAll(Stem.Of);
        for (var at = 0; at < keys.Count; at++)
        {
            if ((Longest(lexicon.Cues, keys, taken, at, BeforeDate(keys, at, ends[at], lexicon))
                    ?? Foreign(keys, taken, at, lexicon, other)) is not { } found
                || terms.ToEnglish.At(stems, at) is { } term && term.Length > found.Length)
            {
                continue;
            }

            if ((found.Values.Any(OfParts.Contains) && CueDoubts.IsObject(keys, at, marks)) || CueDoubts.IsOwned(question, at)
                || CueDoubts.IsNumbered(question, at + found.Length - 1)
                || (found.Values.Contains(Cue.Addressed) && IsGoingTo(keys, at, found.Length))
                || (found.Values.Any(cue => cue is Cue.Not or Cue.Else) && CueDoubts.IsWithinName(question, at))
                || (found.Values.Any(cue => cue is Cue.People or Cue.Enclosed or Cue.Addressed)
                    && CueDoubts.IsWithinTerm(stems, at, terms)))
            {
                continue;
            }

            if (CueDoubts.AsksName(question, at))
            {
                marks.Add(new CueMark(Cue.Who, at, at));
                continue;
            }

            var last = at + found.Length - 1;
            var ofOthers = CueDoubts.IsOfOthers(keys, taken, last + 1, lexicon, other, terms);
            marks.AddRange(found.Values.Where(cue => cue is not (Cue.Both or Cue.Shared) || !ofOthers)
                .Select(cue => new CueMark(cue, at, last)));
            marks.AddRange(Enumerable.Range(at, found.Length)
                .Where(word => found.Length > 1 && !found.Values.Contains(Cue.History)
                    && lexicon.Cues[keys[word]].Contains(Cue.Letter))
                .Select(word => new CueMark(Cue.Letter, word, word)));
            at = last;
        }

        return marks;
    }

    /// <summary>"Wrote on May 3" says when: no phrase goes on to the "on" of a date.</summary>
    private static int BeforeDate(List<string> keys, int at, int end, Lexicon lexicon) =>
        at + 2 < end && keys[at + 1] is "on" or "in" && keys[at + 2] is not "may"
            && lexicon.Months.ContainsKey(keys[at + 2]) ? at + 1 : end;

    private static PhraseTable<Cue>.Found? Foreign(List<string> keys, bool[] taken, int at, Lexicon lexicon,
        Lexicon other) =>
        lexicon.Knows(keys[at]) || keys[at].Length < ShortestForeignCue ? null : Longest(other.Cues, keys, taken, at);

    private static List<UnrecordedMark> MarkUnrecorded(List<string> keys, bool[] taken, Lexicon lexicon)
    {
        List<UnrecordedMark> marks = [];
        for (var at = 0; at < keys.Count; at++)
        {
            if (Longest(lexicon.Unrecorded, keys, taken, at) is { } found
                && !(at + found.Length < keys.Count
                    && lexicon.Cues[keys[at + found.Length]].Contains(Cue.Organizations)))
            {
                marks.Add(new UnrecordedMark(found.Values[0], at, at + found.Length - 1));
            }
        }

        return marks;
    }

    private static PhraseTable<T>.Found? Longest<T>(
        PhraseTable<T> table, List<string> keys, bool[] taken, int at, int? end = null) =>
        !taken[at] && table.Within(keys, at, end ?? keys.Count) is { } found
            && !taken.AsSpan(at, found.Length).Contains(true) ? found : null;

    /// <summary>For each word the one after its clause: no cue goes on beyond a comma or the end of a
    /// sentence.</summary>
    private static int[] ClauseEnds(Question question)
    {
        var ends = new int[question.Words.Count];
        for (var at = ends.Length - 1; at >= 0; at--)
        {
            ends[at] = at + 1 == ends.Length || IsBreak(question, at) ? at + 1 : ends[at + 1];
        }

        return ends;
    }

    private static bool IsBreak(Question question, int at) => question.Text.AsSpan(
        question.Words[at].Span.End, question.Words[at + 1].Span.Start - question.Words[at].Span.End)
        .IndexOfAny(",;?!") >= 0;
}
