using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whom a statement without address and greeting is to, where it opens its list of asks with them: "We call on the
/// Government of Norland and the Ministry of Water to:".
/// </summary>
internal static partial class CalledOn
{
    /// <summary>A paragraph's lines before the one that ends it.</summary>
    private const int MostLines = 4;

    private const int MostParties = 6;

    private static readonly WordStems Calls = new("call", "urge", "appeal", "request", "ask");

    public static IReadOnlyList<Party> Read(SourceDocument source, List<LineShape> lines)
    {
        List<Party> parties = [];
        HashSet<string> known = [];
        for (var i = 0; i < lines.Count && parties.Count <= MostParties; i++)
        {
            if (EndsInTo(lines[i].Line.Text) && Opening(lines, i) is var first
                && Parties(source, lines[first].Line.Span.Through(lines[i].Line.Span)) is { Count: > 0 } called)
            {
                parties.AddRange(called.Where(party => known.Add(TextFolding.Key(source.Slice(party.Span)))));
            }
        }

        return parties.Count <= MostParties ? parties : [];
    }

    private static bool EndsInTo(string line) => line.AsSpan().TrimEnd() is [.., ' ', 't', 'o', ':'] or "to:";

    /// <summary>The first line of the paragraph that ends with the line.</summary>
    private static int Opening(List<LineShape> lines, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostLines && lines[first].BlanksBefore == 0 && lines[first - 1].Line.Number + 1 == lines[first].Line.Number)
        {
            first--;
        }

        return first;
    }

    private static List<Party> Parties(SourceDocument source, TextSpan paragraph)
    {
        var text = source.Slice(paragraph);
        if (text.Length > LineShape.LongLine * MostLines || !Calls.AreIn(text))
        {
            return [];
        }

        text = text.Replace('\n', ' ').Replace('\r', ' ');
        if (Lead().Match(text) is not { Success: true } lead)
        {
            return [];
        }

        var parties = Each(text, lead.Groups["to"]).Select(one => PartyReader.Read(source, one.At(paragraph.Start))).ToList();
        return parties.TrueForAll(IsKnown) && parties.Exists(IsOfState) ? [.. parties.OfType<Party>()] : [];
    }

    /// <summary>"the Government, the Ministry of Water and Land and the Port": an article of its own opens each; an "and" without joins matters.</summary>
    private static IEnumerable<TextSpan> Each(string text, Group told)
    {
        var start = told.Index;
        foreach (Match next in Another().Matches(text[..(told.Index + told.Length)], start))
        {
            yield return new TextSpan(start, next.Index);
            start = next.Index + next.Length;
        }

        yield return new TextSpan(start, told.Index + told.Length);
    }

    private static bool IsKnown(Party? party) =>
        party is { Title: not null } or { Name: not null, Organization: not null }
        || party is { Name: null, Organization: { } body }
            && (Segments.NamesInstitution(body.Value) || IsOfState(party) || Token.FirstKey(body.Value) is "un" or "who" or "eu" or "unhcr" or "undp");

    private static bool IsOfState(Party? party) =>
        party is { Title: not null } || party?.Organization is { } body
            && Token.Of(body.Value).Take(3).Any(word => InstitutionWords.IsOfState(word.Key) || word.Key is "governments" or "authorities" or "union" or "commission");

    [GeneratedRegex(
        @"(^|[.;] )(\p{L}+( \p{L}+){0,4}, )?(we|the undersigned( \p{L}+)?|the signator\p{L}+)(,? the undersigned( \p{L}+)?,)?( (also|therefore|further|hereby|jointly|strongly|urgently|respectfully|collectively))*" +
        @" (call (up)?on|urge|appeal to|request|ask)( the)? (?<to>(?-i:\p{Lu})[^.;:!?]{3,300}?),? to:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(,|,? and|,? as well as)( on)? the (?=\p{Lu})|, (and )?(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Another();
}
