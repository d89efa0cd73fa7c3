using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>How a list is to look, where the question says so.</summary>
[Flags]
internal enum ListForm
{
    AsWritten = 0,
    WithoutTitles = 1,
    WithoutInitials = 2,
    Alphabetical = 4,
    NumberOnly = 8,
}

/// <summary>"Names only", "sin siglas", "in alphabetical order": how the answer is to look is no part of what is
/// asked.</summary>
internal static class ListForms
{
    private const int LongestRepeat = 8;

    /// <summary>The question without such words, and what they wish for.</summary>
    public static (Question Left, ListForm Form) Taken(Question question, Lexicon lexicon)
    {
        var keys = question.Words.Select(word => word.Key).ToList();
        var form = ListForm.AsWritten;
        List<(int First, int Last)> cuts = [];
        for (var at = 0; at < keys.Count; at++)
        {
            if (lexicon.Forms.At(keys, at) is not { } found)
            {
                continue;
            }

            form |= found.Values.Aggregate((one, other) => one | other);
            var last = at + found.Length - 1;
            if (!IsOf(keys, last + 1))
            {
                cuts.Add((at, last));
            }

            at = last;
        }

        return (cuts.Count == 0 ? question : Without(question, cuts), form);
    }

    /// <summary>"Just the names of the deputies": of whom is said by what follows, and the names are what is
    /// asked.</summary>
    private static bool IsOf(List<string> keys, int next) => next < keys.Count && keys[next] is "of" or "de" or "del";

    private static Question Without(Question question, List<(int First, int Last)> cuts)
    {
        var (text, from) = ("", 0);
        foreach (var (first, last) in cuts)
        {
            text += question.Text[from..question.Words[first].Span.Start].TrimEnd(' ', ',', '-', '(');
            from = question.Words[last].Span.End;
        }

        return Question.Of((text + question.Text[from..]).TrimStart(' ', ',', '-', ')'));
    }

    /// <summary>"Names only": the list last told, once more in this form; null where the words ask for more.</summary>
    public static Request? Again(Question rest, ListForm form, Remembered remembered, Lexicon lexicon) =>
        form != ListForm.AsWritten && rest.Words.Count <= LongestRepeat
        && rest.Words.All(word => lexicon.Ignored.Contains(word.Key) || lexicon.Cues[word.Key].Contains(Cue.Change)
            || lexicon.Cues[word.Key].Contains(Cue.This) || lexicon.Cues[word.Key].Contains(Cue.List))
        && remembered.Listed is { } listed ? Shaped(listed, form) : null;

    /// <summary>The request with its lists in this form.</summary>
    public static Request Shaped(Request request, ListForm form) => request switch
    {
        Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies } one =>
            one with { Form = form },
        Request.HoldersOf one => one with { Form = form },
        Request.Parts parts => new Request.Parts([.. parts.Requests.Select(part => Shaped(part, form))]),
        _ => request,
    };

    /// <summary>Whether a list is among what the request asks for.</summary>
    public static bool HasList(Request request) => request
        is Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies } or Request.HoldersOf
        || (request is Request.Parts parts && parts.Requests.Any(HasList));
}
