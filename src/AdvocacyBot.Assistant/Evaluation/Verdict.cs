using System.Globalization;
using System.Text;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Evaluation;

/// <summary>How one question was answered: right where <c>Faults</c> is empty.</summary>
public sealed record Verdict(SetQuestion Question, Reply Reply, IReadOnlyList<string> Faults, double Milliseconds)
{
    public bool IsRight => Faults.Count == 0;

    /// <summary>Judges a reply against what a right answer holds.</summary>
    public static Verdict Of(SetQuestion question, Reply reply, double milliseconds)
    {
        var text = Folded(ReplyText.Plain(reply));
        List<string> faults = [];
        if (!question.Outcomes.Contains(OutcomeOf(reply)))
        {
            faults.Add($"outcome {OutcomeOf(reply)}, expected {string.Join(" or ", question.Outcomes)}");
        }

        faults.AddRange(question.Absent.Where(word => Stands(text, word)).Select(word => $"says “{word}”"));
        if (question.Language != "mixed" && question.Language != LanguageOf(reply.Language))
        {
            faults.Add($"language {LanguageOf(reply.Language)}");
        }

        if (reply.Outcome is not (Outcome.Clarify or Outcome.Help))
        {
            AddFacts(question, reply, text, faults);
        }

        return new Verdict(question, reply, faults, milliseconds);
    }

    public static string OutcomeOf(Reply reply) => reply.Outcome.ToString().ToLowerInvariant();

    public static string LanguageOf(LetterLanguage language) => language == LetterLanguage.Spanish ? "es" : "en";

    private static void AddFacts(SetQuestion question, Reply reply, string text, List<string> faults)
    {
        faults.AddRange(question.Facts.Where(fact => !Stands(text, fact)).Select(fact => $"lacks “{fact}”"));
        faults.AddRange(question.Any.Where(group => !group.Any(word => Stands(text, word)))
            .Select(group => $"lacks any of {string.Join(", ", group.Take(4))}"));
        var cited = reply.Citations.Select(citation => citation.Letter).ToHashSet();
        faults.AddRange(question.Letters.Where(letter => !cited.Contains(letter)).Select(letter =>
            $"does not cite {letter}"));
        if (question.OnlyThose)
        {
            faults.AddRange(cited.Except(question.Letters).Select(letter => $"cites {letter} too"));
        }

        if (question.Quotes.Count > 0
            && !question.Quotes.Any(quote => reply.Citations.Any(one => Overlap(one.Quote, quote))))
        {
            faults.Add($"quotes none of {string.Join(" | ", question.Quotes.Take(2))}");
        }
    }

    private static bool Overlap(string quote, string expected)
    {
        var (one, other) = (Folded(quote), Folded(expected));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
    }

    /// <summary>The words stand there whole: "8" is not in "2018".</summary>
    private static bool Stands(string text, string words)
    {
        var sought = Folded(words);
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1,
            StringComparison.Ordinal))
        {
            var end = at + sought.Length;
            var begins = at == 0 || !char.IsLetterOrDigit(sought[0]) || !char.IsLetterOrDigit(text[at - 1]);
            var ends = end == text.Length || !char.IsLetterOrDigit(sought[^1]) || !char.IsLetterOrDigit(text[end]);
            if (begins && ends)
            {
                return true;
            }
        }

        return false;
    }

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in TextFolding.Spaces(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c switch { '’' or '‘' => '\'', '“' or '”' => '"', _ => char.ToLowerInvariant(c) });
            }
        }

        return folded.ToString();
    }
}
