using AdvocacyBot.Letters.Reading.Asks;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Whom the parts of a statement turn to by turns, where nothing else says whom it is to: "Al Ejecutivo:", "A la Fiscalía General:".</summary>
internal static class AddresseesOfParts
{
    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 90;

    /// <summary>Heads with what is asked beneath them; those who stand with the writers are none.</summary>
    public static IReadOnlyList<Party> Read(SourceDocument source, List<LineShape> lines)
    {
        List<Party> parties = [];
        HashSet<string> known = [];
        foreach (var line in lines)
        {
            if (line is { Words: > 1, Shown: ['A', .., ':'] } && line.Shown.Length <= Longest
                && AskHeads.Addressee(line.Shown) is { } whom && !AskHeads.AreFellows(whom)
                && line.Line.Text.LastIndexOf(whom, StringComparison.Ordinal) is > 0 and var start)
            {
                var article = Token.FirstKey(whom) is "la" or "las" or "los" or "el" ? whom.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
                var span = new TextSpan(start + article, start + whom.Length).At(line.Line.Span.Start);
                parties.AddRange(SalutationReader.Greeted(source, span.Trimmed(source.Text)).Select(AsBody).Where(party => IsPower(party) && known.Add(source.Slice(party.Span))));
            }
        }

        return parties;
    }

    /// <summary>"Ejecutivo" alone reads as a surname elsewhere.</summary>
    private static Party AsBody(Party party) =>
        party is { Title: null, Organization: null, Name: { } name } && IsBranch(Token.FirstKey(name.Value)) ? party with { Name = null, Organization = name } : party;

    private static bool IsBranch(string key) => key is "ejecutivo" or "legislativo" or "judicial" or "poder" or "organo" or "carabineros";

    /// <summary>Who holds power, and can be asked to use it.</summary>
    private static bool IsPower(Party party) =>
        party.Title is not null || party.Organization is { } body && Token.Of(body.Value).Take(3).Any(word =>
            InstitutionWords.IsOfState(word.Key) || InstitutionWords.IsHead(word.Key) || IsBranch(word.Key) || word.Key is "autoridades" or "gobiernos" or "comunidad" or "cooperacion");
}
