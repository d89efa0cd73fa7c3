using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The date, the addressees and the copies of the May letter": several fields in a row.</summary>
internal static class FieldListRules
{
    private static readonly Dictionary<Cue, Field> Listed = new()
    {
        [Cue.Signed] = Field.Signatories,
        [Cue.Addressed] = Field.Recipients,
        [Cue.Copied] = Field.Copies,
        [Cue.Dated] = Field.Date,
        [Cue.Salutation] = Field.Salutation,
        [Cue.Close] = Field.Close,
        [Cue.Enclosed] = Field.Enclosures,
        [Cue.Subject] = Field.Subject,
        [Cue.Heading] = Field.Heading,
        [Cue.Postscript] = Field.Postscript,
    };

    /// <summary>"How many got it, counting those copied?"</summary>
    public static Request? Reached(Reading reading) =>
        reading.Has(Cue.Copied) && reading.HasAny(Cue.Addressed, Cue.Received) && !reading.IsYesNo
        && reading.HasAny(Cue.Count, Cue.Who, Cue.List) && reading.Subjects.Count == 0
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Signed, Cue.Held, Cue.Not) && !reading.Marked.Content().Any()
        && reading.Marked.Words.Skip(1).Any(word => Joining.Contains(word.Key))
            ? FieldRules.Of(reading, Field.Recipients) with { OnlyKind = null, Stated = null, AndCopies = true }
            : null;

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "or", "and", "plus", "counting", "including", "with", "o", "y", "e", "mas", "contando", "incluyendo", "sumando",
        "incluidas", "incluidos", "entre", "con",
    };

    public static Request? Several(Reading reading)
    {
        if (reading.HasAny(Cue.Who, Cue.Topic, Cue.Asked, Cue.Compare, Cue.Shared, Cue.More)
            || reading.Subjects.Count > 0)
        {
            return null;
        }

        var marks = reading.Marked.Cues.Where(cue => Listed.ContainsKey(cue.Cue) && IsNoun(reading.Marked, cue))
            .DistinctBy(cue => cue.Cue).ToList();

        // "I'm writing a release and need the date and the addressees": what stands before says what for.
        return marks.Count > 1 && (reading.Marked.Content().All(word => word < marks[0].First)
                || reading.Marked.Words.Any(word => word.Key == "tanto"))
            && marks.Zip(marks.Skip(1)).All(pair => GoesOn(reading.Marked, pair.First, pair.Second))
            ? new Request.Parts([.. marks.Select(mark => FieldRules.Of(reading, Listed[mark.Cue]))])
            : null;
    }

    /// <summary>Only small words, what says which letter, and a comma or "and" stand between two fields of a
    /// list.</summary>
    private static bool GoesOn(Marked marked, CueMark one, CueMark next) =>
        next.First > one.Last
        && Enumerable.Range(one.Last + 1, next.First - one.Last - 1).All(word =>
            marked.IsIgnored(word) || marked.IsDate(word) || marked.HasAt(word, Cue.Letter) || IsJoin(marked, word))
        && (marked.Question.Text.AsSpan(marked.Words[one.Last].Span.End,
                marked.Words[next.First].Span.Start - marked.Words[one.Last].Span.End).ContainsAny(',', '&')
            || Enumerable.Range(one.Last + 1, next.First - one.Last - 1)
                .Any(word => IsJoin(marked, word))
            || Correlates(marked, one, next));

    private static bool IsJoin(Marked marked, int word) =>
        marked.Words[word].Key is "and" or "plus" or "y" or "e" or "mas";

    /// <summary>"Tanto destinatarios como copias".</summary>
    private static bool Correlates(Marked marked, CueMark one, CueMark next) => one.First > 0
        && marked.Words[one.First - 1].Key == "tanto" && marked.Words[next.First - 1].Key == "como";

    /// <summary>A verb is no field: "was it signed and dated".</summary>
    private static bool IsNoun(Marked marked, CueMark mark) => mark.First == 0
        || marked.HasAt(mark.First - 1, Cue.List) || marked.HasAt(mark.First - 1, Cue.What)
        || (mark.First > 1 && marked.Words[mark.First - 1].Key is "of" or "de" && marked.HasAt(mark.First - 2, Cue.List))
        || marked.Words[mark.First - 1].Key is "the" or "its" or "their" or "and" or "plus" or "mas" or "la" or "el"
            or "los" or "las" or "su" or "sus" or "y" or "e" or "a" or "tanto" or "como"
        || marked.Question.Text.AsSpan(marked.Words[mark.First - 1].Span.End,
            marked.Words[mark.First].Span.Start - marked.Words[mark.First - 1].Span.End).ContainsAny(',', '&');
}
