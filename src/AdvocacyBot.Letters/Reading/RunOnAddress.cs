using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Cuts the lines of an address that run on without line ends: "Ann Lee Secretary of State 4 Wharf Street Boston, MA
/// 02116 Bo Ruiz Director …". A cut is made only before what can open nothing else.
/// </summary>
internal static partial class RunOnAddress
{
    /// <summary>In words; a name with its courtesies is no longer.</summary>
    private const int LongestName = 9;

    /// <summary>In UTF-16 units; the head of a letter on one line is no longer.</summary>
    private const int LongestLine = 800;

    private const int LongestStreet = 80;

    /// <summary>Where a part begins, and whether somebody else's address begins with it.</summary>
    public readonly record struct Cut(int At, bool OpensParty);

    [GeneratedRegex(
        @"\b(?-i:[A-Z]{2}|D\.C\.),? \d{5}(-\d{4})?(?![\d-])(?=,? +\p{L})|" +
        @"\b(presentes?|e\.\s?s\.\s?[dm]\.|s\.\s?[do]\.)(?=\W+\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AddressEnd();

    /// <summary>No address ends so without one of these or a digit.</summary>
    private static readonly SearchValues<string> OfEnds = SearchValues.Create(["present", "s."], StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of the words; one cut, at their start, where they are one part.</summary>
    /// <param name="words">Those of the address.</param>
    /// <param name="greeting">The salutation behind it, which tells family names.</param>
    public static List<Cut> Cuts(string words, string greeting = "") => Cuts(words, Token.Of(words), greeting);

    private static List<Cut> Cuts(string words, List<Token> tokens, string greeting)
    {
        List<Cut> cuts = [new(0, true)];
        List<int> ends = TextFolding.HasDigit(words) || words.AsSpan().ContainsAny(OfEnds)
            ? [.. AddressEnd().Matches(words).Select(match => match.Index + match.Length)]
            : [];
        var isPostal = false;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (ends.Exists(end => end > tokens[i - 1].Start && end <= tokens[i].Start)
                || IsCourtesyOfNext(words, tokens, i) || !isPostal && OpensHolder(words, tokens, i, greeting))
            {
                cuts.Add(new(tokens[i].Start, true));
                isPostal = false;
            }
            else if (OpensPlace(words, tokens, i, isPostal))
            {
                cuts.Add(new(tokens[i].Start, false));
                isPostal = true;
            }
            else if (!isPostal && OpensHeld(words, cuts[^1].At, tokens, i, greeting))
            {
                cuts.Add(new(tokens[i].Start, false));
            }
        }

        return cuts;
    }

    private static bool OpensPlace(string words, List<Token> tokens, int i, bool isPostal) =>
        !GoesOn(tokens[i - 1])
        && (!isPostal && (OpensStreet(words, tokens, i) || OpensTown(words, tokens, i))
            || IsMark(words.AsSpan(tokens[i].Start)));

    /// <summary>An office or a body of whoever is named before.</summary>
    private static bool OpensHeld(string words, int open, List<Token> tokens, int i, string greeting) =>
        tokens[i].IsCapitalised && !GoesOn(tokens[i - 1])
        && (OpensOfficeOf(words, open, tokens, i, greeting) || OpensBodyOf(words, open, tokens, i));

    /// <summary>Nothing begins behind "of" or "the".</summary>
    private static bool GoesOn(Token before) =>
        NameRun.IsLink(before.Key) || before.Key is "the" or "el" or "la" or "al";

    /// <summary>Names and what they hold on one line, the lines they would have had; other lines as they are.</summary>
    public static List<LineShape> Unfold(SourceDocument source, List<LineShape> lines)
    {
        List<LineShape>? unfolded = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var parts = Parts(source, lines[i]);
            if (parts.Count > 1 && unfolded is null)
            {
                unfolded = [.. lines.Take(i)];
            }

            unfolded?.AddRange(parts);
        }

        return unfolded ?? lines;
    }

    private static List<LineShape> Parts(SourceDocument source, LineShape line)
    {
        var words = line.Line.Text;
        var cuts = line.Words < 4 || words.Length > LongestLine || line.IsDate ? [] : Cuts(words, line.Written, "");
        return cuts.Count > 1 && RunsOn(words, cuts) ? cuts.ConvertAll(cut => Part(source, line, cuts, cut)) : [line];
    }

    private static LineShape Part(SourceDocument source, LineShape line, List<Cut> cuts, Cut cut)
    {
        var next = cuts.Find(other => other.At > cut.At) is { At: > 0 } after ? after.At : line.Line.Text.Length;
        var span = new TextSpan(cut.At, next).At(line.Line.Span.Start).Trimmed(source.Text);
        return new(
            new TextLine(source.Text, line.Line.Number, span.Start, span.End),
            cut.At == 0 ? line.BlanksBefore : cut.OpensParty ? 1 : 0, dayFirst: false);
    }

    /// <summary>A person's name ends where a cut without a comma is: other lines are one part by their own form.</summary>
    private static bool RunsOn(string words, List<Cut> cuts) =>
        cuts.Skip(1).Any(cut =>
            words[..cut.At].TrimEnd() is [.., var before] && (char.IsLetterOrDigit(before) || before == '.'))
        && EndsName(words[..cuts[1].At]);

    private static bool EndsName(string words, string greeting = "") =>
        Token.Of(words) is { Count: > 1 and <= LongestName } all
        && all.Count - Courtesies.Leading(all, left: 1) > 1
        && !OfficeWords.IsQualifier(all[^1].Key) && (all[^1].Text.Length > 2 || IsSuffix(all[^1])) && IsWhole(words)
        && (PersonName.Score(words) >= 3
            || PersonName.Score(words) >= 1 && all.Count <= 4 && greeting.Contains(all[^1].Text, StringComparison.Ordinal)
            || PartyReader.Addressed(words) is { } name && PersonName.Score(words[name..]) >= 3
            || all.Count is > 2 and <= 6 && Courtesies.Leading(all, left: 1) > 0 && PersonName.Score(words) >= 1);

    /// <summary>"Jr.", "III".</summary>
    private static bool IsSuffix(Token last) => last.Key is "jr" or "sr" or "ii" or "iv";

    /// <summary>
    /// "… Executive Officer | Ann Lee, Senior Vice President": behind an office a full name, and behind that another
    /// office.
    /// </summary>
    private static bool OpensHolder(string words, List<Token> tokens, int i, string greeting)
    {
        if (i < 3 || !OfficeWords.IsHead(tokens[i - 1]) || !tokens[i].IsCapitalised)
        {
            return false;
        }

        var end = i + 1;
        while (end < tokens.Count && end < i + 4 && tokens[end].IsCapitalised && !OpensOffice(tokens, end)
            && words[tokens[end - 1].End..tokens[end].Start].AsSpan().Trim(". ").Length == 0)
        {
            end++;
        }

        return end > i + 1 && end < tokens.Count && OpensOffice(tokens, end)
            && (GivenNames.Contains(tokens[i].Key) || greeting.Contains(tokens[end - 1].Text, StringComparison.Ordinal))
            && PersonName.Score(words[tokens[i].Start..tokens[end - 1].End]) >= 1;
    }

    private static bool OpensOffice(List<Token> tokens, int at) =>
        (OfficeWords.IsHead(tokens[at]) || OfficeWords.IsQualifier(tokens[at].Key)) && OfficeWords.OpensTitle([.. tokens.Skip(at).Take(4)]);

    /// <summary>No comma parts it, but that of "Ann Lee, Jr.".</summary>
    private static bool IsWhole(string words) =>
        words.LastIndexOf(',') is var comma
        && (comma < 0 || OfficeWords.IsPostNominal(Token.FirstKey(words[(comma + 1)..])));

    /// <param name="open">Where the words before begin, which name whose office it is.</param>
    private static bool OpensOfficeOf(string words, int open, List<Token> tokens, int i, string greeting)
    {
        var head = i;
        while (head < tokens.Count - 1 && head < i + 3 && tokens[head].IsCapitalised
            && (OfficeWords.IsQualifier(tokens[head].Key) || StandsBeforeOffice(tokens[head].Key))
            && !(OfficeWords.IsHead(tokens[head]) && !OfficeWords.IsHead(tokens[head + 1])))
        {
            head++;
        }

        return tokens[i].IsCapitalised && OfficeWords.IsHead(tokens[head])
            && !GivenNames.Contains(tokens[i].Key)
            && head + 1 < tokens.Count && EndsName(words[open..tokens[i].Start], greeting)
            && (GoesOnAsOffice(tokens[head + 1]) || tokens[head].Key == "chief" && tokens.Skip(head + 1).Take(3).Any(w => OfficeWords.IsHead(w)));
    }

    private static bool StandsBeforeOffice(string key) =>
        key is "minority" or "majority" or "ranking" or "prime" or "foreign" or "home" or "democratic" or "republican";

    /// <summary>"Washington, DC 20515" behind a body's name.</summary>
    private static bool OpensTown(string words, List<Token> tokens, int i)
    {
        var comma = words.IndexOf(',', tokens[i].Start);
        return tokens[i].IsCapitalised && comma > 0 && comma - tokens[i].Start < 20
            && Regions.IsCity(words[tokens[i].Start..comma])
            && Town().IsMatch(words.AsSpan(comma));
    }

    [GeneratedRegex(@"^, (D\.?C\.?|[A-Z]{2}),? \d{5}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Town();

    /// <summary>Behind an office's own word, and not behind a family name that is alike: "Ann Bishop Ruiz".</summary>
    private static bool GoesOnAsOffice(Token next) =>
        NameRun.IsLink(next.Key) || OfficeWords.IsObject(next.Key) || OfficeWords.IsQualifier(next.Key)
        || InstitutionWords.IsHead(next)
        || next.Key is "us" or "leader" or "member" or "minister" or "general" or "constitucional" or "performing"
        || char.IsDigit(next.Text[0]);

    /// <summary>"Secretary | U.S. Department of …", "… Exteriores | República de …", "President Ann Lee | The White House".</summary>
    private static bool OpensBodyOf(string words, int open, List<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1].Key : "";
        var opens = tokens[i].Key switch
        {
            "republica" or "reino" or "republic" or "kingdom" => next is "de" or "of",
            "estados" or "united" => next is "unidos" or "states" or "nations" or "kingdom",
            "us" or "the" or "la" or "el" => tokens.Skip(i + 1).Take(3).Any(w => InstitutionWords.IsHead(w)),
            _ => InstitutionWords.IsHead(tokens[i])
                && tokens[i].Key is not ("first" or "general" or "force" or "international"),
        };
        return opens && tokens[i].IsCapitalised && words[open..tokens[i].Start] is var before
            && Token.Of(before) is { Count: > 0 } held && !OfficeWords.IsQualifier(held[^1].Key)
            && (OfficeWords.OpensTitle(held) || tokens[i].Key is "the" or "us" && EndsName(before));
    }

    private static bool IsCourtesyOfNext(string words, List<Token> tokens, int i)
    {
        var courtesy = tokens[i].Key == "the" && i + 1 < tokens.Count ? tokens[i + 1] : tokens[i];
        return tokens[i].IsCapitalised && i + 2 < tokens.Count && !GoesOn(tokens[i - 1])
            && OfficeWords.IsHonorific(courtesy.Key) && !OfficeWords.IsHead(courtesy)
            && !OfficeWords.IsHonorific(tokens[i - 1].Key)
            && (courtesy.Key is "honorable" or "honourable" or "senor" or "senora"
                || courtesy.Text.Length is > 1 and < 6 && courtesy.End < words.Length && words[courtesy.End] == '.');
    }

    private static bool OpensStreet(string words, List<Token> tokens, int i) =>
        char.IsDigit(tokens[i].Text[0]) && i + 1 < tokens.Count
        && words[tokens[i - 1].End..tokens[i].Start].AsSpan().Trim() is "" or ","
        && PostalPhrases.IsPostal(words[tokens[i].Start..Math.Min(words.Length, tokens[i].Start + LongestStreet)])
        && tokens[i - 1].Key
            is not ("box" or "room" or "suite" or "zona" or "piso" or "no" or "num" or "floor" or "title" or "on");

    private static bool IsMark(ReadOnlySpan<char> rest) => LetterPhrases.Presente().IsMatch(rest);
}
