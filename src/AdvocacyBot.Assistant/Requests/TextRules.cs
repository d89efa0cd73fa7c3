using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about the course of a letter's text: its sum, the points it counts off, how it opens.</summary>
internal static class TextRules
{
    /// <summary>"Second principle", "principle number two": this many words apart at most.</summary>
    private const int Near = 2;

    /// <summary>"The second thing that the former officials urge".</summary>
    private const int NearThing = 6;

    private const int MostSentences = 9;
    private const int AsksWithin = 3;

    /// <summary>More words than these are about something of their own.</summary>
    private const int FewWords = 2;

    public static Request? Summary(Reading reading) =>
        reading.Has(Cue.Summary) && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Topic) && !SumsUpAsks(reading)
            && !NamesNumber(reading.Marked)
            && !(reading.Has(Cue.Held) && reading.Subjects.Count == 1)
            || (reading.Has(Cue.Why) && reading.HasAny(Cue.Letter, Cue.This) && reading.Subjects.Count == 0
                && !reading.HasAny(Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Not, Cue.Dated)
                && reading.Scope.OtherDate is null
                && Words(reading) == 0)
            ? new Request.AboutField(Field.Summary, reading.Scope, Sentences: NumberIn(reading, Cue.Summary))
            : null;

    /// <summary>"What is section 235 about": a number of a law is a topic, and no letter.</summary>
    private static bool NamesNumber(Marked marked) => marked.Content().Any(word =>
        char.IsAsciiDigit(marked.Words[word].Key[0]) && marked.Words[word].Key.Length > FewWords);

    /// <summary>"Why did they sign it?": not told; what the letter is about is the nearest.</summary>
    public static Request? WhySigned(Reading reading) =>
        reading.Has(Cue.Why) && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
            && !(reading.Has(Cue.Person) && reading.RememberedParty is not null)
            && !reading.HasAny(Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Not, Cue.Dated)
            && reading.Marked.Cues.Any(cue => cue.Cue == Cue.Signed && reading.Marked.Words[cue.First].Key is var key
                && (key.StartsWith("sign", StringComparison.Ordinal)
                    || key.StartsWith("firm", StringComparison.Ordinal)))
            ? new Request.Parts([
                new Request.Unrecorded("", reading.Scope, null) { WhyAsked = true },
                new Request.AboutField(Field.Summary, reading.Scope),
            ])
            : null;

    /// <summary>"Summarize everything they request": all of the asks.</summary>
    private static bool SumsUpAsks(Reading reading) => reading.Has(Cue.Asked)
        && (NamesAsks(reading.Marked) || reading.Marked.Words.Any(word =>
            word.Key is "everything" or "all" or "todo" or "todas" or "todos"));

    /// <summary>"Sum up the asks", "resume las peticiones".</summary>
    private static bool NamesAsks(Marked marked) => marked.Cues.Any(sum => sum.Cue == Cue.Summary
        && Enumerable.Range(sum.Last + 1, AsksWithin).Any(at => marked.HasAt(at, Cue.Asked)
            && at < marked.Words.Count && marked.Words[at].Key is "asks" or "demands" or "requests"
                or "recommendations" or "peticiones" or "demandas" or "recomendaciones" or "solicitudes"));

    /// <summary>"The three principles", "the second one of their demands".</summary>
    public static Request? Points(Reading reading)
    {
        if (Ordinal(reading) is { } ordinal)
        {
            return Asks(reading, filter => filter with
            {
                Ordinal = ordinal,
                CountedOff = reading.Has(Cue.Point)
                || Enumerable.Range(0, reading.Marked.Words.Count).Any(at => IsThing(reading.Marked, at))
            });
        }

        var aside = reading.Has(Cue.Topic) ? 0 : FewWords;
        return reading.Has(Cue.Point) && !reading.HasAny(Cue.Both, Cue.Each) && Words(reading) <= aside
            && reading.Subjects.Count <= FewWords
            ? Asks(reading, filter => filter with { CountedOff = true })
            : null;
    }

    private static bool JoinsStrengths(Marked marked, int from) =>
        marked.Words.Skip(from).Any(word => word.Key is "or" or "o" or "u");

    /// <summary>"What does it merely encourage", "which asks are demands".</summary>
    public static Request? OfStrength(Reading reading)
    {
        var marked = reading.Marked;
        var named = Enumerable.Range(0, marked.Words.Count)
            .Where(at => IsStrength(marked, at) && !(at > 0 && marked.HasAt(at - 1, Cue.Not))).ToList();
        if (named.Count == 0)
        {
            return null;
        }

        if (named.Count > 1 && (reading.Has(Cue.Strength) || (reading.IsYesNo && !reading.Marked.Content().Any()))
            && (reading.Has(Cue.Strength) || JoinsStrengths(marked, named[0])))
        {
            // "How strongly do they put it: demand, recommend, encourage?" What is put so comes before the list.
            var before = !JoinsStrengths(marked, named[0]);
            return new Request.AboutAsks(
                reading.Scope,
                new AskFilter(
                    null, reading.TopicOf(word => before ? word < named[0] : !named.Contains(word)), 0, null),
                CountOnly: false, ShowStrength: true);
        }

        var asking = marked.Cues.Count(cue => cue.Cue is Cue.Asked or Cue.Point);
        var likened = named[^1] > 0 && (marked.Words[named[^1] - 1].Key is "like" or "as"
            || (marked.Words[named[^1] - 1].Key == "como" && named[^1] > 1)
            || IsQuoted(marked, named[^1]));
        var strengths = named.Select(at => marked.Lexicon.Strengths[marked.Words[at].Key]).Distinct().ToList();
        var several = strengths.Count > 1 && reading.HasAny(Cue.Which, Cue.What);
        if (!(likened || several
            || marked.Content().All(word => reading.Terms.IsPlace(marked.Words[word].Key)))
            || !(reading.Has(Cue.Only) || likened || several
                || (asking > 1 && reading.HasAny(Cue.Which, Cue.What, Cue.List))))
        {
            return null;
        }

        var each = (several ? strengths : strengths[^1..]).ConvertAll(Request (strength) =>
            Asks(reading, filter => filter with { Strength = strength }));
        return each.Count == 1 ? each[0] : new Request.Parts(each);
    }

    /// <summary>"What do they say 'we urge'": the letter's own words.</summary>
    private static bool IsQuoted(Marked marked, int at) => marked.Words[at - 1].Key == "we" && at > 1
        && marked.Question.Text.AsSpan(0, marked.Words[at - 1].Span.Start).TrimEnd().EndsWith("'") is var quoted
        && (quoted || marked.Question.Text[marked.Words[at - 1].Span.Start - 1] is '‘' or '“' or '"');

    /// <summary>How a letter opens and closes and what came with it, however much else the question says.</summary>
    public static Request? Parts(Reading reading)
    {
        if (reading.HasAny(Cue.Topic, Cue.Signed) || !PointsAtLetter(reading) || Words(reading) > FewWords)
        {
            return null;
        }

        if (reading.Has(Cue.Enclosed) && reading.Marked.First(Cue.Refers) is { } refers
            && reading.Marked.Words.Skip(refers.Last + 1).Any(word => word.Key is "or" or "and" or "o" or "y" or "ni"))
        {
            return new Request.Parts(
            [
                new Request.AboutField(Field.References, reading.Scope),
                new Request.AboutField(Field.Enclosures, reading.Scope),
            ]);
        }

        return reading.Has(Cue.Salutation) ? new Request.AboutField(Field.Salutation, reading.Scope)
            : reading.Has(Cue.Enclosed) && !reading.Has(Cue.Asked)
                ? new Request.AboutField(Field.Enclosures, reading.Scope)
            : null;
    }

    /// <summary>Whether those who write would meet those they write to.</summary>
    public static Request? Meeting(Reading reading) =>
        reading.Has(Cue.Meeting) && reading.IsYesNo && !reading.HasAny(Cue.Topic, Cue.Dated, Cue.Signed)
            && !reading.Marked.Words.Any(word => reading.Marked.Lexicon.Stances.Contains(word.Key))
            && reading.HasAny(Cue.Asked, Cue.Organizations, Cue.Officials, Cue.Person) && Words(reading) <= FewWords
            ? new Request.AboutAsks(
                reading.Scope, new AskFilter(null, reading.Topic, 0, AskKind.MeetingRequest), false, false)
            : null;

    private static bool PointsAtLetter(Reading reading) =>
        reading.HasAny(Cue.Letter, Cue.This, Cue.Organizations, Cue.Officials, Cue.Other, Cue.Both);

    private static Request.AboutAsks Asks(Reading reading, Func<AskFilter, AskFilter> filter) =>
        new(reading.Scope, filter(new AskFilter(null, "", 0, null)), CountOnly: false, ShowStrength: false);

    private static int Words(Reading reading) => reading.Marked.Content().Count(word =>
        !reading.Marked.Lexicon.Numbers.ContainsKey(reading.Marked.Words[word].Key)
        && !reading.Marked.OtherLexicon.Ordinals.ContainsKey(reading.Marked.Words[word].Key));

    private static bool IsStrength(Marked marked, int at) => marked.Lexicon.Strengths.ContainsKey(marked.Words[at].Key);

    private static int? Ordinal(Reading reading)
    {
        var marked = reading.Marked;
        for (var at = 0; at < marked.Words.Count; at++)
        {
            var beside = marked.Cues.Any(cue => cue.Cue is Cue.Point or Cue.Asked
                && at < cue.First && cue.First - at <= (IsThing(marked, at + 1) ? NearThing : Near)
                && !Enumerable.Range(at, cue.First - at).Any(between => marked.HasAt(between, Cue.Letter)));
            if (beside && marked.Lexicon.Ordinals.TryGetValue(marked.Words[at].Key, out var ordinal))
            {
                return ordinal;
            }
        }

        return null;
    }

    private static bool IsThing(Marked marked, int at) => at < marked.Words.Count
        && marked.Words[at].Key is "thing" or "one" or "cosa";

    private static int? NumberIn(Reading reading, Cue cue)
    {
        var marked = reading.Marked;
        foreach (var mark in marked.Cues.Where(mark => mark.Cue == cue))
        {
            for (var at = Math.Max(0, mark.First - Near); at <= mark.Last; at++)
            {
                var key = marked.Words[at].Key;
                if (marked.Lexicon.Numbers.TryGetValue(key, out var number)
                    || (int.TryParse(key, out number) && number is > 0 and <= MostSentences))
                {
                    return number;
                }
            }
        }

        return null;
    }
}
