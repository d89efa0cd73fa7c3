using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Two holders of offices in one breath: "Chair Ann Lee and Vice Chair Eva Ruiz, Committee on Rivers".</summary>
internal static class AddressPairs
{
    /// <summary>In words; two offices with their names are hardly longer.</summary>
    private const int Longest = 24;

    /// <summary>
    /// The "and" between two offices that each have a name behind them, or between two bodies or persons where it is plain
    /// that another one begins; null where there is none. Offsets in <paramref name="text"/>.
    /// </summary>
    public static TextSpan? Link(List<Token> words, string text)
    {
        if (words.Count is < 5 or > Longest)
        {
            return null;
        }

        var isOffice = OfficeWords.OpensTitle(words);
        for (var i = 2; i + 2 < words.Count; i++)
        {
            if (words[i].Key is not ("and" or "y" or "e"))
            {
                continue;
            }

            if (isOffice && words[i + 1].Is(WordKinds.GivenName)
                && PersonName.Score(text[words[i + 1].Start..]) >= 3)
            {
                return new TextSpan(words[i].Start, words[i].End);
            }

            if (isOffice && NamesHolder(text[..words[i - 1].End]) && NamesHolder(text[words[i + 1].Start..]))
            {
                return new TextSpan(words[i].Start, words[i].End);
            }

            if ((Another(words, i, text) ?? OfficeAfterHolder(words, i, text)) is { } next)
            {
                return new TextSpan(words[i].Start, words[next].Start);
            }
        }

        return null;
    }

    /// <summary>
    /// The first word of another one behind the "and": "… y a la Defensoría del Pueblo", "… and Dr. Ann Lee", "Ministry of
    /// Health and Ministry of Labour".
    /// </summary>
    private static int? Another(List<Token> words, int and, string text)
    {
        var at = and + 1;
        while (at < words.Count && words[at].Key is "a" or "al" or "to" or "la" or "el" or "las" or "los" or "the" && !words[at].IsCapitalised)
        {
            at++;
        }

        if (at + 1 >= words.Count || !words[at].IsCapitalised || !Segments.NamesInstitution(text[..words[and - 1].End]))
        {
            return null;
        }

        var isGivenTo = at > and + 1 && words[and + 1].Key is "a" or "al" or "to";
        var isBody = InstitutionWords.IsHead(words[at]);
        return isGivenTo && isBody
            || isBody && at == and + 1 && words[at].Key == words[0].Key && InstitutionWords.IsOfState(words[0].Key)
            || OfficeWords.IsHonorific(words[at].Key) && !OfficeWords.IsHead(words[at]) && PersonName.Score(text[words[at].Start..]) >= 3
            ? at
            : null;
    }

    /// <summary>"The Hon. Ann Lee MP and the Minister for Health": behind a person with a courtesy another office begins.</summary>
    private static int? OfficeAfterHolder(List<Token> words, int and, string text)
    {
        var office = words[and + 1].Key is "the" or "el" or "la" or "al" ? and + 2 : and + 1;
        return office < words.Count && words[office].IsCapitalised && Courtesies.Leading([.. words.Take(and)], left: 2) > 0
            && text[..words[and - 1].End] is var person && PersonName.Score(person) >= 3 && !Segments.NamesInstitution(person)
            && text[words[office].Start..] is var title && OfficeWords.OpensTitle(Token.Of(title)) && PartyReader.Addressed(title) is null
            ? office
            : null;
    }

    /// <summary>
    /// How long the "and" is behind which another one begins with his office: "Ann Lee, Minister for Health, and Bo
    /// Ruiz, Prime Minister"; 0 where none does.
    /// </summary>
    public static int OpensAnother(string text, List<TextSpan> parts, int i)
    {
        if (i < 2 || i + 1 >= parts.Count || text[parts[i].Start] is not ('a' or 'y' or 'e')
            || Token.Of(text[parts[i].Start..parts[i].End]) is not [{ Key: "and" or "y" or "e" }, { IsCapitalised: true } first, _, ..])
        {
            return 0;
        }

        var name = text[(parts[i].Start + first.Start)..parts[i].End];
        return PersonName.Score(name) >= 1 && !OfficeWords.OpensTitle(Token.Of(name))
            && OfficeWords.OpensTitle(Token.Of(text[parts[i + 1].Start..parts[i + 1].End])) ? first.Start : 0;
    }

    /// <summary>The first of two that only "and" parts is of the body told behind the second.</summary>
    public static IReadOnlyList<Party> Shared(SourceDocument source, List<Party> parties)
    {
        for (var i = parties.Count - 2; i >= 0; i--)
        {
            var (party, next) = (parties[i], parties[i + 1]);
            if (party is { Name: not null, Title: not null, Organization: null } && next is { Name: not null, Organization: not null }
                && party.Span.End < next.Span.Start
                && source.Slice(new TextSpan(party.Span.End, next.Span.Start)).Trim() is "and" or "y" or "e")
            {
                parties[i] = party with { Organization = next.Organization };
            }
        }

        return parties;
    }

    private static bool NamesHolder(string words) =>
        Token.Of(words) is var tokens && OfficeWords.OpensTitle(tokens) && PartyReader.Addressed(words, tokens) is { } name && name > 0
        && PersonName.Score(words[name..]) >= 1;
}
