namespace AdvocacyBot.Assistant.Requests;

/// <summary>Names no letter knows, listed beside others: "did Ruiz or Oxfam sign?"</summary>
internal static class NamesBeside
{
    /// <summary>Others asked after in one breath with someone known: "did Ruiz or Oxfam sign?"</summary>
    public static IEnumerable<Whom> Of(Reading reading)
    {
        var marked = reading.Marked;
        var content = marked.Content().Where(word => char.IsLetter(marked.Words[word].Key[0])).ToHashSet();
        for (var first = 0; first < marked.Words.Count; first++)
        {
            if (!content.Contains(first))
            {
                continue;
            }

            var last = first;
            while (content.Contains(last + 1) && !IsComma(marked, last))
            {
                last++;
            }

            if ((IsListed(marked, first - 1, first) || IsListed(marked, last, last + 1))
                && (IsNameOfTitleWords(reading, first, last) || !Enumerable.Range(first, last - first + 1)
                    .All(word => reading.Terms.IsTitleWord(marked.Words[word].Key))))
            {
                var known = reading.WeakSubjects.FirstOrDefault(weak => weak.First == first && weak.Last == last);
                yield return known is not null ? NameReading.WhomOf(reading, known)
                    : new Whom.Unknown(marked.Question.Slice(first, last), NearNames.Of(reading, first, last));
            }

            first = last;
        }
    }

    private static bool IsComma(Marked marked, int word) => marked.Question.Text.AsSpan(
        marked.Words[word].Span.End, marked.Words[word + 1].Span.Start - marked.Words[word].Span.End).Contains(',');

    /// <summary>"Migrants International": several words in capitals, none of them an office.</summary>
    private static bool IsNameOfTitleWords(Reading reading, int first, int last) => last > first
        && Enumerable.Range(first, last - first + 1).Select(word => reading.Marked.Words[word])
            .All(word => word.Capitalised && !reading.Terms.IsOffice(word.Key));

    /// <summary>A comma between two words, or one of them is "or" or "and" beside a name.</summary>
    private static bool IsListed(Marked marked, int left, int right) =>
        IsBeside(marked, left, right) || IsSigningWith(marked, left, right) || (left > 0 && right < marked.Words.Count
            && (marked.HasAt(left, Prompts.Cue.Signed) || marked.Words[left].Key is "tambien" or "also" or "did")
            && IsListed(marked, left - 1, left));

    /// <summary>"Did Oxfam sign with Ruiz?": capitals, the verb, "with" and a name.</summary>
    private static bool IsSigningWith(Marked marked, int left, int right) => left >= 0
        && marked.HasAt(right, Prompts.Cue.Signed) && right + 2 < marked.Words.Count && marked.Words[left].Capitalised
        && marked.Words[right + 1].Key is "with" or "con" or "alongside" && marked.InParty(right + 2);

    private static bool IsBeside(Marked marked, int left, int right) =>
        left >= 0 && right < marked.Words.Count
        && (marked.Words[left].Key is "or" or "and" or "o" or "u" or "y" or "e"
            || marked.Words[right].Key is "or" or "and" or "o" or "u" or "y" or "e"
            || (marked.Words[left].Capitalised && marked.Words[right].Capitalised
                && marked.Question.Text[marked.Words[left].Span.End..marked.Words[right].Span.Start].Contains(',')));
}
