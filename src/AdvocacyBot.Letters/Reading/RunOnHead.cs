using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Cuts a line on which parts of the head run on, as in text that has lost its line ends: "May 4, 2021 President Ann
/// Lee 4 Wharf Street … Dear President Lee: We write …".
/// </summary>
internal static partial class RunOnHead
{
    /// <summary>In UTF-16 units: the head of a letter is no longer.</summary>
    private const int LongestHead = 700;

    private const int LongestGreeting = 260;

    /// <summary>In UTF-16 units; a shorter line holds one part.</summary>
    private const int ShortestLine = 24;

    /// <summary>In words: fewer are no text.</summary>
    private const int ShortestText = 8;

    [GeneratedRegex(
        @"(^|(?<=[\d.):;,\p{L}-] ))(?-i:Dear|DEAR|Estimad[oa]s?|Distinguid[oa]s?|Apreciad[oa]s?|Apreciables?|" +
        @"Respetad[oa]s?|Respetables?|Honou?rables? (?=Members|Miembros|Diputad|Senador)|" +
        @"Your (Excellenc(y|ies)|Majest(y|ies))(?=[,:;])|Excelencias?(?=[,:;])|" +
        @"De (mis?|nuestras?)( mayor| m[aá]s alta| alta| especial| distinguidas?)? consideraci([oó]n|ones)(?=[:,.])|" +
        @"(Un )?[Cc]ordial saludo(?=[:,.])|" +
        @"(Muy )?[Ss]e[nñ]or(es|as?)?( \p{Lu}\p{L}+){1,4}(?=:))(?= |[,:;.])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"(?<=[\d.):;,\p{L}] )(?-i:Re|RE|Ref|REF|Subject|SUBJECT|Asunto|ASUNTO)\.?:? ?(?<=[.:] ?)(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    /// <summary>The parts of the line as lines of their own, with the blanks above each; null where it is one part.</summary>
    public static IReadOnlyList<(TextLine Line, int Blanks)>? Parts(
        string document, TextLine line, int blanks, bool dayFirst)
    {
        var text = line.Text;
        if (text.Length < ShortestLine && text[0] != '(')
        {
            return null;
        }

        var head = text.Length > LongestHead ? text[..LongestHead] : text;
        var date = DateWords.Leading(head, dayFirst);
        var start = date is { End: var end } ? AfterMarks(head, end) : 0;
        var greeting = GreetingOf(head, text.Length, start);
        return start < head.Length && (date is not null || greeting is not null)
            && (date is null || OpensHead(head, date.Value.End, start, greeting?.Start ?? head.Length, greeting is null))
            ? Cut(document, line, blanks, date, head, start, greeting)
            : null;
    }

    private static int AfterMarks(string head, int start)
    {
        while (start < head.Length && !char.IsLetterOrDigit(head[start]))
        {
            start++;
        }

        return start;
    }

    private static List<(TextLine, int)>? Cut(
        string document, TextLine line, int blanks, TextSpan? date, string head, int start, TextSpan? greeting)
    {
        var length = line.Span.Length;
        List<(TextLine, int)> parts = [];
        Add(date);
        AddAddress(head, start, greeting?.Start ?? length, Add);
        Add(greeting);
        Add(greeting is { End: var ended } && ended < length ? new TextSpan(ended, length) : null);
        return parts.Count > 1 ? parts : null;

        void Add(TextSpan? part, bool isOpen = true)
        {
            if (part is { Length: > 0 } span && span.At(line.Span.Start).Trimmed(document, "(", "") is { Length: > 0 } at)
            {
                var above = parts.Count == 0 ? blanks : isOpen ? 1 : 0;
                parts.Add((new TextLine(document, line.Number, at.Start, at.End), above));
            }
        }
    }

    private delegate void AddPart(TextSpan? part, bool isOpen = true);

    /// <summary>Addressees, line by line, and the subject beneath them.</summary>
    private static void AddAddress(string head, int start, int end, AddPart add)
    {
        end = Math.Min(end, head.Length);
        var subject = Subject().Match(head, start, Math.Max(0, end - start));
        var stop = subject.Success ? subject.Index : end;
        if (stop > start)
        {
            var words = head[start..stop];
            var cuts = RunOnAddress.Cuts(words, head[end..]);
            for (var i = 0; i < cuts.Count; i++)
            {
                var next = i + 1 < cuts.Count ? cuts[i + 1].At : words.Length;
                add(new TextSpan(start + cuts[i].At, start + next), cuts[i].OpensParty);
            }
        }

        add(subject.Success ? new TextSpan(stop, end) : null);
    }

    /// <summary>Behind the date stands an addressee or the greeting, and no sentence.</summary>
    private static bool OpensHead(string head, int dateEnd, int start, int end, bool isAll)
    {
        if (start == end)
        {
            return true;
        }

        var rest = head[start..Math.Min(end, head.Length)];
        var words = Token.Of(rest);
        var gap = head.AsSpan(dateEnd, start - dateEnd);
        return HeadPhrases.TellsOfNobody(rest.TrimEnd()) || !gap.ContainsAny('–', '—', '-') && words.Count > 1 && words[0].IsCapitalised
            && ProseWords.Score(words) <= 2
            && (!isAll || words.Count >= 3 && head.Length < LongestHead
                && (head[^1] is not ('.' or '!' or '?') || words[^1].Key is "presente" or "presentes"))
            && (OfficeWords.IsHonorific(words[0].Key) || words[0].Key == "the" && OfficeWords.IsHonorific(words[1].Key)
                || OfficeWords.OpensTitle(words) || RunOnAddress.Cuts(rest).Count > 1);
    }

    /// <summary>The greeting up to its mark, where a sentence follows on the same line.</summary>
    private static TextSpan? GreetingOf(string head, int length, int start)
    {
        foreach (var match in Greeting().EnumerateMatches(head, start))
        {
            if (match.Index > start && !IsHead(head[start..match.Index]))
            {
                return null;
            }

            return MarkOf(head, match.Index) is { } end ? new TextSpan(match.Index, end)
                : match.Index > 0 && length - match.Index <= LongestGreeting / 2 && head.Length == length
                    && head[^1] is not ('.' or '!' or '?') ? new TextSpan(match.Index, length)
                : null;
        }

        return start == 0 && head.IndexOf(':', StringComparison.Ordinal) is > 4 and < 60 and var colon
            && SalutationReader.IsVocative(Token.Of(head[..colon])) && Follows(head, colon + 1, 1)
            ? new TextSpan(0, colon + 1)
            : null;
    }

    /// <summary>What stands before the greeting tells nothing: names, offices and streets.</summary>
    private static bool IsHead(string words) =>
        Token.Of(words) is { Count: > 1 } all && ProseWords.Score(all) <= 3
        && all.Count(w => w.IsCapitalised || char.IsDigit(w.Text[0])) * 10 >= all.Count * 7;

    /// <summary>Where the greeting ends: behind the mark that a sentence follows.</summary>
    private static int? MarkOf(string head, int start)
    {
        for (var i = start; i < head.Length && i < start + LongestGreeting; i++)
        {
            if (head[i] is ':' or ';' && Follows(head, i + 1, 1)
                || head[i] is ',' or '—' or '–' && Follows(head, i + 1, 2))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>"We write on behalf of …": whoever writes opens a sentence, whatever names it holds.</summary>
    private static bool OpensSentence(List<Token> words) =>
        words[0].Key is "we" or "i" or "nosotros" or "nosotras" or "nos" or "quienes"
        && words.Skip(1).Take(3).Count(w => !w.IsCapitalised) > 1;

    private static bool Follows(string head, int at, int prose)
    {
        var rest = head.AsSpan(at).TrimStart().TrimStart("\"“«");
        return rest.Length > 0 && char.IsUpper(rest[0])
            && rest[..Math.Min(rest.Length, LongestGreeting / 2)].ToString() is var sample
            && Token.Of(sample) is { Count: >= ShortestText } words
            && (ProseWords.Score([.. words.Take(ShortestText * 2)]) >= prose || OpensSentence(words))
            && words.Take(ShortestText).Count(w => !w.IsCapitalised) >= ShortestText / 2;
    }
}
