using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Puts the units of one party together: its name, title, organisation and the lines of its address.</summary>
internal static class PartyEntry
{
    public static Party? Read(SourceDocument source, List<PartyPart> parts)
    {
        var name = NameIn(parts) is { } named
            ? WithoutDegrees(source.Text, WithoutCourtesy.Name(source.Text, named)) : (TextSpan?)null;
        var inBrackets = name is { } called ? Bracketed(source.Text, called) : null;
        name = inBrackets is { } letters ? (name!.Value with { End = letters.Start - 1 }).Trimmed(source.Text) : name;
        var titles = Titles(source, parts);
        var title = titles.Count > 0 ? WithoutCourtesy.Title(source, titles[0]) ?? titles[0] : (TextSpan?)null;
        var bodies = Organization(source.Text, parts);
        var organization = bodies.Count > 0 ? bodies[0].Through(bodies[^1])
            : titles.Count > 1 && !AreTwoOffices(source, titles) ? titles[1].Through(titles[^1])
            : inBrackets;
        organization = organization is { } body ? WithoutLink(source, body) : null;
        if (organization is null && title is { } whole && Segments.HeadOf(source.Slice(whole)) is { } head)
        {
            (title, organization) = (whole with { End = whole.Start + head.TitleEnd },
                whole with { Start = whole.Start + head.BodyStart });
        }

        return name is null && title is null && organization is null
            ? null
            : new Party(
                Whole(parts), Words(name), Words(title),
                bodies.Count < 2 ? Words(organization) : Joined(source, bodies), [.. Address(parts).Select(source.Words)]);

        Sourced<string>? Words(TextSpan? part) => part is { } words ? source.Words(PartyEnds.Whole(source.Text, words)) : null;
    }

    private static TextSpan? NameIn(List<PartyPart> parts) =>
        parts.FindIndex(p => p.Role == PartyRole.Name) is >= 0 and var at ? parts[at].Unit.Span : null;

    /// <summary>"Ann Lee, P.C., M.P." and "Ann Lee (D-CA)" without the letters; "Ann Lee, Jr." as it is.</summary>
    private static TextSpan WithoutDegrees(string text, TextSpan name)
    {
        name = name with { End = name.End - LetterPhrases.DistrictLength(text[name.Start..name.End]) };
        if (Ranks.ServiceStart(text[name.Start..name.End]) is > 0 and var served)
        {
            name = (name with { End = name.Start + served }).Trimmed(text);
        }

        var words = Token.Of(text[name.Start..name.End]);
        var left = words.Count;
        while (left > 2 && words[left - 1].Text is "MP" or "MEP" or "MSP" or "MS" or "MLA" or "MPP" or "TD" or "QC" or "KC" or "SC" or "OBE" or "CBE" or "MBE" or "KCB" or "DBE" or "KBE" or "CH")
        {
            left--;
        }

        name = left < words.Count ? name with { End = name.Start + words[left - 1].End } : name;

        var comma = text.AsSpan(name.Start, name.Length).IndexOf(',');
        return comma > 0 && Token.Of(text[(name.Start + comma)..name.End]).All(w =>
                OfficeWords.IsPostNominal(w.Key) && w.Key is not ("jr" or "sr" or "ii" or "iii" or "iv"))
            ? name with { End = name.Start + comma }
            : name;
    }

    /// <summary>"Ann Lee (DG ENER)": the letters of the body that a name has in brackets behind it.</summary>
    private static TextSpan? Bracketed(string text, TextSpan name) =>
        text[name.End - 1] == ')' && text.LastIndexOf('(', name.End - 1, name.Length) is var open && open > name.Start + 3 && name.End - open is > 3 and < 20
            && Token.Of(text[open..name.End]).TrueForAll(word => word.Text.All(char.IsUpper))
            ? new TextSpan(open + 1, name.End - 1)
            : null;

    /// <summary>"de la Provincia de Salta" beneath an office: the province.</summary>
    private static TextSpan WithoutLink(SourceDocument source, TextSpan body)
    {
        var words = Token.Of(source.Slice(body));
        var links = words.TakeWhile(word => !word.IsCapitalised && NameRun.IsLink(word.Key)).Count();
        return links > 0 && links < words.Count ? body with { Start = body.Start + words[links].Start } : body;
    }

    private static TextSpan Whole(List<PartyPart> parts)
    {
        var (first, last) = (parts.FindIndex(TellsWho), parts.FindLastIndex(TellsWho));
        return parts[first].Unit.Span.Through(parts[last].Unit.Span);
    }

    private static bool TellsWho(PartyPart part) => part.Role is PartyRole.Name or PartyRole.Title or PartyRole.Organization;

    /// <summary>
    /// The titles, a line each. One that only pays respect ("Señor Presidente", "Embajador") gives way to the office
    /// told after the name.
    /// </summary>
    private static List<TextSpan> Titles(SourceDocument source, List<PartyPart> parts)
    {
        List<TextSpan> titles = [];
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Role != PartyRole.Title || titles.Count > 0 && Ranks.IsRank(parts[i].Unit.Tokens))
            {
                continue;
            }

            var goesOn = i > 0 && parts[i - 1].Role == PartyRole.Title
                && (parts[i].Unit.Lead is Lead.Comma or Lead.Stop || parts[i].Unit.GoesOn);
            if (goesOn)
            {
                titles[^1] = titles[^1].Through(parts[i].Unit.Span);
            }
            else
            {
                titles.Add(parts[i].Unit.Span);
            }
        }

        var name = NameIn(parts)?.Start ?? int.MaxValue;
        return titles.Count > 1 && titles[0].Start < name && name < titles[1].Start
            && PaysRespect(source.Slice(titles[0]), source.Slice(titles[1]))
            ? titles[1..]
            : titles;
    }

    /// <summary>
    /// A word before the name gives way to the office after it, as do words that the office only repeats: "Senator",
    /// "Vice President" above "Vice President of the United States".
    /// </summary>
    private static bool PaysRespect(string before, string after) =>
        OfficeWords.IsHonorific(Token.FirstKey(before)) || Ranks.Open(Token.Of(before)) || Ranks.IsRank(Token.Of(before)) || Token.Of(before).Count == 1
        || after.StartsWith(before, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Presidente de la Corte" above "Presidente de la Junta": the second is no body of the first.</summary>
    private static bool AreTwoOffices(SourceDocument source, List<TextSpan> titles) =>
        Segments.HeadOf(source.Slice(titles[0])) is not null && OfficeWords.OpensTitle(Token.Of(source.Slice(titles[1])));

    private static Sourced<string> Joined(SourceDocument source, List<TextSpan> bodies) =>
        new(string.Join(' ', bodies.Select(body => source.Words(body).Value)), bodies[0].Through(bodies[^1]));

    /// <summary>The parts that stand together; a body of another column may stand between two of them.</summary>
    private static List<TextSpan> Organization(string text, List<PartyPart> parts)
    {
        List<TextSpan> organization = [];
        foreach (var (unit, role) in parts)
        {
            if (role != PartyRole.Organization)
            {
                if (organization.Count > 0)
                {
                    break;
                }
            }
            else if (organization.Count > 0 && Adjoins(text, organization[^1], unit.Span))
            {
                organization[^1] = organization[^1].Through(unit.Span);
            }
            else
            {
                organization.Add(unit.Span);
            }
        }

        return organization;
    }

    /// <summary>Nothing stands between them but marks: in columns, another's words do.</summary>
    private static bool Adjoins(string text, TextSpan first, TextSpan next) =>
        next.Start <= first.End || !text.AsSpan(first.End, next.Start - first.End).ContainsAny(OtherWords);

    private static readonly SearchValues<char> OtherWords =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>
    /// Postal lines as they are written; of an address on the party's own line, street and district first, then the
    /// city with its code or country, as envelopes have them.
    /// </summary>
    private static IEnumerable<TextSpan> Address(List<PartyPart> parts)
    {
        HashSet<int>? ofParty = null;
        foreach (var line in parts.Where(p => p.Role == PartyRole.Postal).GroupBy(p => p.Unit.Line))
        {
            var spans = line.Select(p => p.Unit.Span).ToList();
            if (spans.Count > 2 && (ofParty ??= LinesOfParty(parts)).Contains(line.Key))
            {
                yield return spans[0].Through(spans[^3]);
                yield return spans[^2].Through(spans[^1]);
            }
            else
            {
                yield return spans[0].Through(spans[^1]);
            }
        }
    }

    /// <summary>The lines that hold more of the party than its address.</summary>
    private static HashSet<int> LinesOfParty(List<PartyPart> parts) =>
        [.. parts.Where(p => p.Role != PartyRole.Postal).Select(p => p.Unit.Line)];
}
