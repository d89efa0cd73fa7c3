using System.Buffers;

namespace AdvocacyBot.Letters.Text;

/// <summary>Splits prose into sentences, each a span without the white space around it.</summary>
public static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "hon", "rev", "fr", "sr", "sra", "srta", "dra", "lic", "ing", "mtro", "mtra",
        "prof", "gen", "col", "gov", "sen", "rep", "amb", "st", "jr", "no", "núm", "num", "art", "arts", "sec",
        "fig", "pp", "vol", "al", "inc", "corp", "dept", "etc", "e.g", "i.e", "vs", "v", "cf", "approx", "av",
        "apdo", "c.p", "p.o", "ud", "uds", "ee", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct",
        "nov", "dec", "stat", "cong", "supp", "expte", "dpto", "pág", "párr",
    };

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");

    public static IReadOnlyList<TextSpan> Of(string text, TextSpan within)
    {
        List<TextSpan> sentences = [];
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            var ahead = text.AsSpan(i, within.End - i).IndexOfAny(Stops);
            if (ahead < 0)
            {
                break;
            }

            i += ahead;
            if (IsListNumber(text, within.Start, i))
            {
                continue;
            }

            var end = AfterClosers(text, i + 1, within.End);
            if (end < within.End && !(TextFolding.IsBlank(text[end]) && Ends(text, start, i, end, within.End)))
            {
                continue;
            }

            Add(sentences, text, start, end);
            start = end;
            i = end - 1;
        }

        Add(sentences, text, start, within.End);
        return sentences;
    }

    /// <summary>Quotes, brackets and note marks that close a sentence after its stop.</summary>
    private static int AfterClosers(string text, int from, int limit)
    {
        while (from < limit && text[from] is '.' or '!' or '?' or '”' or '"' or '’' or '\'' or ')' or ']' or '»' or '*'
            or (>= '¹' and <= '³') or (>= '⁰' and <= '⁹'))
        {
            from++;
        }

        return Math.Min(from, limit);
    }

    /// <summary>The stop of "1." or "a." that opens a list's item.</summary>
    private static bool IsListNumber(string text, int start, int stop)
    {
        var isShort = stop - start is > 0 and <= 3;
        return isShort
            && (!text.AsSpan(start, stop - start).ContainsAnyExceptInRange('0', '9')
                || stop - start == 1 && char.IsAsciiLetterLower(text[start]));
    }

    private static bool Ends(string text, int start, int stop, int end, int limit)
    {
        var next = end;
        while (next < limit && TextFolding.IsBlank(text[next]))
        {
            next++;
        }

        if (next >= limit)
        {
            return true;
        }

        if (char.IsLower(text[next]))
        {
            return false;
        }

        if (text[stop] != '.')
        {
            return true;
        }

        var word = stop;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        var before = text[word..stop];
        var isInitials = before.Length == 1 && char.IsUpper(before[0])
            || before.Length > 1 && before.Contains('.', StringComparison.Ordinal);
        return !(Abbreviations.Contains(before) && !IsAnswer(before, text, next, limit)) && !(isInitials && !StartsNewClause(text, next, limit));
    }

    /// <summary>"They said no. We …": before a word in small letters "no" is no number.</summary>
    private static bool IsAnswer(string word, string text, int next, int limit) =>
        word == "no" && next + 1 < limit && char.IsUpper(text[next]) && char.IsLower(text[next + 1]);

    /// <summary>
    /// After "the U.S." only a word that opens sentences begins a new one: "in the U.S. The plan …".
    /// </summary>
    private static bool StartsNewClause(string text, int next, int limit)
    {
        var end = next;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[next..end] is "The" or "This" or "These" or "We" or "It" or "In" or "As" or "Our" or "They"
            or "However" or "If" or "For" or "That" or "There"
            or "El" or "La" or "Los" or "Las" or "En" or "Por" or "Esta" or "Este";
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        var sentence = new TextSpan(start, end).Trimmed(text);
        if (sentence.Length > 0)
        {
            sentences.Add(sentence);
        }
    }
}
