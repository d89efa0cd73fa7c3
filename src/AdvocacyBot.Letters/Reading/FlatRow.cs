using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Cuts one line of columns without gaps where the parts are most alike and each is whole.</summary>
internal static class FlatRow
{
    private const int MostWords = 24;

    /// <summary>Where each of the parts begins; null where no cut is clearly the best.</summary>
    public static IReadOnlyList<int>? Cut(string text, int parts) =>
        Repeats(text) is { } starts && starts.Count == parts ? starts : Best(text, parts, Whole) ?? (parts == 2 ? Offices(text) : null);

    /// <summary>Two offices side by side, each of them whole: "Ranking Member Chairman".</summary>
    public static IReadOnlyList<int>? Offices(string text) =>
        Best(text, 2, part => Token.Of(part) is var words && words[0].IsCapitalised && words[0].Key != "general" && OfficeWords.OpensTitle(words) && !AsksForMore(words) && OfficeWords.IsHead(words[^1])
            && (words.Count > 1 || words[0].Key != "member") ? 1 : 0);

    /// <summary>"Presidente Directora Ejecutiva": where each of two offices begins that open with their heads, as in Spanish.</summary>
    public static IReadOnlyList<int>? HeadsOfTwo(string text)
    {
        var words = Token.Of(text);
        var heads = Enumerable.Range(0, words.Count).Where(i => OfficeWords.IsHead(words[i]) && words[i].Key != "general" && !(i > 0 && NameRun.IsLink(words[i - 1].Key))).ToList();
        return words.Count <= MostWords && heads is [0, var second] && !words.Any(word => word.Is(WordKinds.Body) && !OfficeWords.IsHead(word))
            ? [words[0].Start, words[second].Start]
            : null;
    }

    /// <summary>Where each name begins, in a line of names only; null where no cut is clearly the best.</summary>
    public static IReadOnlyList<int>? Names(string text, int parts) => Best(text, parts, NameOf);

    /// <summary>Where an office is said twice or more and nothing else: "Member of Congress Member of Congress".</summary>
    public static IReadOnlyList<int>? Repeats(string text)
    {
        var words = Token.Of(text);
        if (words.Count is < 2 or > MostWords || !OfficeWords.OpensTitle(words))
        {
            return null;
        }

        for (var length = 1; length <= words.Count / 2; length++)
        {
            if (words.Count % length == 0
                && Enumerable.Range(length, words.Count - length).All(i => words[i].Key == words[i - length].Key))
            {
                return [.. Enumerable.Range(0, words.Count / length).Select(n => words[n * length].Start)];
            }
        }

        return null;
    }

    private static List<int>? Best(string text, int parts, Func<string, int> fit)
    {
        var words = Token.Of(text);
        if (words.Count < parts || words.Count > MostWords)
        {
            return null;
        }

        // best[p][i]: the first p parts end before word i; Ways tells how many cuts are as good.
        var best = new (int Score, int Ways, int From)[parts + 1, words.Count + 1];
        best[0, 0] = (0, 1, 0);
        for (var part = 1; part <= parts; part++)
        {
            for (var end = part; end <= words.Count; end++)
            {
                var stop = end < words.Count ? words[end].Start : text.Length;
                for (var from = part - 1; from < end; from++)
                {
                    var (before, ways, _) = best[part - 1, from];
                    if (ways > 0 && fit(text[words[from].Start..stop].Trim()) is > 0 and var points)
                    {
                        var (score, known, at) = best[part, end];
                        best[part, end] = before + points > score ? (before + points, ways, from)
                            : before + points == score ? (score, known + ways, at) : (score, known, at);
                    }
                }
            }
        }

        return best[parts, words.Count].Ways == 1 ? Starts(best, words, parts) : null;
    }

    private static List<int> Starts((int Score, int Ways, int From)[,] best, List<Token> words, int parts)
    {
        List<int> starts = [];
        for (int part = parts, end = words.Count; part > 0; part--)
        {
            end = best[part, end].From;
            starts.Insert(0, words[end].Start);
        }

        return starts;
    }

    /// <summary>Points for a title, a body or a postal line that stands whole; 0 and less is none.</summary>
    private static int Whole(string part)
    {
        var words = Token.Of(part);
        var (first, last) = (words[0], words[^1]);
        if (NameRun.IsLink(last.Key) || last.Key is "the" or "us" or "el" or "la" || part[^1] == ','
            || !first.IsCapitalised && !char.IsDigit(first.Text[0]))
        {
            return 0;
        }

        if (PostalPhrases.IsPostal(part))
        {
            return IsShortNumber(last) || IsCode(first) ? 1 : 4;
        }

        return OpensTitle(words) ? (AsksForMore(words) ? 0 : 4)
            : !Segments.NamesInstitution(part) ? 0
            : words.Count > 1 && InstitutionWords.IsHead(first.Key) || first.Key is "us" or "the" ? 4
            : 1;
    }

    /// <summary>"General" is of the word before it: "Attorney General".</summary>
    private static bool OpensTitle(List<Token> words) =>
        words is [{ Key: "senior" }, { Key: "official" }, _, ..]
        || words[0].Key != "general" && OfficeWords.OpensTitle(words)
        && (OfficeWords.IsHead(words[0]) || OfficeWords.IsQualifier(words[0].Key));

    /// <summary>A word that only stands before an office ends no title: "Deputy", but "of State".</summary>
    private static bool AsksForMore(List<Token> words) =>
        OfficeWords.IsQualifier(words[^1].Key) && !OfficeWords.IsHead(words[^1])
        && !(words.Count > 1 && NameRun.IsLink(words[^2].Key));

    private static int NameOf(string part) =>
        Token.Of(part) is not { Count: > 1 } words || words[^1].Text.Length < 3 ? 0
            : PersonName.Score(part) + (GivenNames.Contains(words[0].Key) ? 3 : 0);

    /// <summary>A house's number ends no line; the street follows.</summary>
    private static bool IsShortNumber(Token word) => word.Text.Length < 5 && word.Text.All(char.IsDigit);

    private static bool IsCode(Token word) => word.Text.Length >= 5 && word.Text.All(char.IsDigit);
}
