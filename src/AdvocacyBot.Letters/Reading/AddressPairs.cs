using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Two holders of offices in one breath: "Chair Ann Lee and Vice Chair Eva Ruiz, Committee on Rivers".</summary>
internal static class AddressPairs
{
    /// <summary>In words; two offices with their names are hardly longer.</summary>
    private const int Longest = 24;

    /// <summary>The "and" between two offices that each have a name behind them; null where there is none.</summary>
    public static Token? Link(IReadOnlyList<Token> words, string text)
    {
        if (words.Count is < 5 or > Longest || !OfficeWords.OpensTitle(words))
        {
            return null;
        }

        for (var i = 2; i + 2 < words.Count; i++)
        {
            if (words[i].Key is "and" or "y" or "e"
                && NamesHolder(text[..words[i - 1].End]) && NamesHolder(text[words[i + 1].Start..]))
            {
                return words[i];
            }
        }

        return null;
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
