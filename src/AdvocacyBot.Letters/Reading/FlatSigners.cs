using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Those who sign on a line that has lost its line ends, cut where one of them surely ends: before a number of the list,
/// behind an acronym or a place, before a full name with an office. What cannot be cut so is left as it is.
/// </summary>
internal static partial class FlatSigners
{
    /// <summary>In UTF-16 units; a shorter line is one entry.</summary>
    private const int ShortestLine = 70;

    private const int FewestEntries = 3;

    private const int LongestEntry = 18;

    private const int LongestName = 4;

    private const int LongestPlace = 3;

    [GeneratedRegex(@"(?<=^|\s)(?<n>\d{1,3})[.)] (?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\([\p{Lu}][\w.\-]{1,13}\)(?= \p{Lu})|,(?= \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    /// <summary>The lines that the words had, and whether one opens an entry of some; null where it is none of these.</summary>
    public static IReadOnlyList<(TextSpan Span, bool Opens)>? Lines(string words) =>
        words.Length < ShortestLine || words.AsSpan().ContainsAny(';', '|') || !AreNames(words)
        || PrintedRun.Parts(words, new TextSpan(0, words.Length)) is not null ? null
        : words.Contains(": ", StringComparison.Ordinal) && ByLabel(words) is { } labelled ? labelled
        : (Entries(words, ByNumber(words), areNumbered: true) ?? Entries(words, ByEnding(words), areNumbered: false)) is { } entries
            ? [.. entries.Select(entry => (entry, false))]
        : ByOffice(words);

    /// <summary>Every second word or more has a capital, which running text never has.</summary>
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        var (blanks, capitals) = (0, 0);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] == ' ')
            {
                blanks++;
                capitals += char.IsUpper(words[i]) || char.IsAsciiDigit(words[i]) || words[i] is '(' or '&' ? 1 : 0;
            }
        }

        return capitals * 2 >= blanks;
    }

    /// <summary>The words between the cuts, where each is an entry.</summary>
    private static List<TextSpan>? Entries(string words, List<TextSpan> cuts, bool areNumbered)
    {
        if (cuts.Count < FewestEntries)
        {
            return null;
        }

        List<TextSpan> entries = [.. cuts.Select((cut, n) =>
            new TextSpan(cut.End, n + 1 < cuts.Count ? cuts[n + 1].Start : words.Length).Trimmed(words, "", areNumbered && !EndsShort(words, n + 1 < cuts.Count ? cuts[n + 1].Start : words.Length) ? ",;." : ",;"))];
        return entries.TrueForAll(e => IsEntry(words[e.Start..e.End], areNumbered)) ? entries : null;
    }

    /// <summary>"Inc.", "A.C.": the stop is of the last word.</summary>
    private static bool EndsShort(string words, int end) =>
        words[..end].TrimEnd().Split(' ')[^1] is var last
        && (last.IndexOf('.', StringComparison.Ordinal) < last.Length - 1 || EntryForm.IsLegalForm(last));

    private static bool IsEntry(string words, bool isNumbered) =>
        Token.Of(words) is { Count: > 0 and <= LongestEntry } tokens && !Cities.NamesPlace(words)
        && (isNumbered || tokens.Count > 1 || tokens[0].Text.Count(char.IsUpper) > 1)
        && (isNumbered && tokens[0].IsCapitalised || Segments.NamesInstitution(words) || PersonName.Score(words.Split(',')[0]) >= 1 || Segments.Acronym(words) is not null
            || PartyReader.Addressed(words.Split(',')[0]) is not null);

    [GeneratedRegex(@"(?<=^|[.;] )\p{Lu}[\p{L} ]{2,40}: (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>"Chiapas: Casa Betania, Albergue Sur. Oaxaca: Agua Clara.": those of each place behind its name.</summary>
    private static List<(TextSpan, bool)>? ByLabel(string words)
    {
        List<int> starts = [];
        foreach (Match match in Label().Matches(words))
        {
            if (Cities.NamesPlace(match.Value[..^2]))
            {
                starts.Add(match.Index);
            }
        }

        return starts.Count > 1 && starts[0] == 0
            ? [.. starts.Select((start, n) => (
                new TextSpan(start, n + 1 < starts.Count ? starts[n + 1] : words.Length) is var part && EndsShort(words, part.End) ? part.Trimmed(words, "", ";")
                    : part.Trimmed(words, "", ";."), false))]
            : null;
    }

    /// <summary>"1. Ann Lee, … 2. Bo Ruiz, …": numbers counted from one.</summary>
    private static List<TextSpan> ByNumber(string words)
    {
        List<TextSpan> cuts = [];
        foreach (Match match in Number().Matches(words))
        {
            if (int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) == cuts.Count + 1 && (cuts.Count > 0 || match.Index == 0))
            {
                cuts.Add(new TextSpan(match.Index, match.Index + match.Length));
            }
        }

        return cuts;
    }

    /// <summary>Where an acronym in brackets, or a place behind a comma, ends one entry and a capital begins the next.</summary>
    private static List<TextSpan> ByEnding(string words)
    {
        List<TextSpan> cuts = [default];
        foreach (Match match in Ending().Matches(words))
        {
            var end = match.Value == "," ? PlaceEnd(words, match.Index + 1) : match.Index + match.Length;
            if (end is { } at && at > cuts[^1].End && at + 1 < words.Length && words[at] == ' ' && char.IsUpper(words[at + 1]))
            {
                cuts.Add(new TextSpan(at, at + 1));
            }
        }

        return cuts;
    }

    /// <summary>
    /// Where a place that stands behind the comma ends: a town with the letters of its state, or behind an acronym a country.
    /// A town or country alone may open the next name: "…, Boston Law Center". Null where none stands.
    /// </summary>
    private static int? PlaceEnd(string words, int start)
    {
        var tokens = Token.Of(words[start..Math.Min(words.Length, start + ShortestLine)]);
        var isBehindLetters = start > 1 && words[start - 2] == ')';
        for (var length = Math.Min(LongestPlace, tokens.Count); length > 0; length--)
        {
            var (from, to) = (start + tokens[0].Start, start + tokens[length - 1].End);
            var place = words[from..to];
            if (isBehindLetters ? Countries.Contains(TextFolding.Key(place))
                : length > 1 && Regions.IsCode(tokens[length - 1].Text) && tokens[length - 1].Text.All(char.IsUpper) && Cities.NamesPlace(place))
            {
                return to;
            }
        }

        return null;
    }

    /// <summary>"Ann Lee President and CEO Open Doors Bo Ruiz Director Casa Betania": full names, each with an office behind it.</summary>
    private static List<(TextSpan, bool)>? ByOffice(string words)
    {
        var tokens = Token.Of(words);
        var names = Names(words, tokens);
        if (names.Count < 2 || names[0].From != 0)
        {
            return null;
        }

        List<(TextSpan, bool)> lines = [];
        for (var n = 0; n < names.Count; n++)
        {
            var end = n + 1 < names.Count ? names[n + 1].From : tokens.Count;
            var body = BodyStart(words, tokens, names[n].Office, end);
            lines.Add((Between(words, tokens, names[n].From, names[n].Office), true));
            lines.Add((Between(words, tokens, names[n].Office, body), false));
            if (body < end)
            {
                lines.Add((Between(words, tokens, body, end), false));
            }
        }

        return lines;
    }

    /// <summary>Where each name and the office behind it begin.</summary>
    private static List<(int From, int Office)> Names(string words, List<Token> tokens)
    {
        List<(int From, int Office)> names = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (NameEnd(words, tokens, i) is { } office)
            {
                names.Add((i, office));
                i = office;
            }
        }

        return names;
    }

    private static TextSpan Between(string words, List<Token> tokens, int from, int to) =>
        new TextSpan(tokens[from].Start, to < tokens.Count ? tokens[to].Start : words.Length).Trimmed(words, "", ",;.");

    /// <summary>The index of the office behind a full name that begins here; null where none begins.</summary>
    private static int? NameEnd(string words, List<Token> tokens, int from)
    {
        if (!tokens[from].IsCapitalised || !(GivenNames.Contains(tokens[from].Key) || OfficeWords.IsHonorific(tokens[from].Key)))
        {
            return null;
        }

        for (var length = 2; length <= LongestName && from + length < tokens.Count; length++)
        {
            var (last, office) = (tokens[from + length - 1], tokens[from + length]);
            if ((OfficeWords.IsHead(office) || OfficeWords.IsQualifier(office.Key)) && !OfficeWords.IsHead(last)
                && words.AsSpan(last.End, office.Start - last.End) is " " && PersonName.Score(words[tokens[from].Start..last.End]) >= 3
                && OfficeWords.OpensTitle([.. tokens.Skip(from + length).Take(LongestName)]))
            {
                return from + length;
            }
        }

        return null;
    }

    /// <summary>Where the body begins behind an office: the first word that neither the office nor a link holds.</summary>
    private static int BodyStart(string words, List<Token> tokens, int office, int end)
    {
        var (at, isHeld) = (office, false);
        for (; at < end; at++)
        {
            var isOffice = OfficeWords.IsHead(tokens[at]) || !isHeld && OfficeWords.IsQualifier(tokens[at].Key);
            isHeld |= OfficeWords.IsHead(tokens[at]);
            var isLinked = at > office && (NameRun.IsLink(tokens[at].Key) || NameRun.IsLink(tokens[at - 1].Key)
                || words[tokens[at - 1].End..tokens[at].Start].AsSpan().ContainsAny('&', ','));
            if (isHeld && !isOffice && !isLinked)
            {
                break;
            }
        }

        return at;
    }
}
