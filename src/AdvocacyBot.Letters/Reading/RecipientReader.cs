using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whom a letter is to: the inside address; without one, whom the salutation greets; without that, whom a title says the
/// letter is to, or whom its first words turn to.
/// </summary>
internal static partial class RecipientReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\b(letter\sto|carta( (abierta|p[uú]blica|conjunta))?\s(del? ([\p{Ll}]{2,3} )?(organizaciones|entidades|asociaciones|colectiv[oa]s|sindicatos|familias|redes|comunidades|vecin[oa]s|docentes|m[eé]dic[oa]s|pueblos|trabajador[ae]s|madres|estudiantes|economistas|acad[eé]mic[oa]s|cient[ií]fic[oa]s|investigador[ae]s|expert[oa]s|periodistas|juristas|abogad[oa]s|artistas|intelectuales|activistas|mujeres|j[oó]venes|sobrevivientes|v[ií]ctimas)\b[^:;«“\x22]{0,60}?\s)?(dirigida )?(al?|para))( las y los| los y las| la| las| los| el|" +
        @" the)? (?<to>\p{L}[^:;]{2,400}?)(?=\s+(on|about|regarding|concerning|urging|calling|asking|" +
        @"from|sobre|por|para|respecto|ante|en relaci[oó]n|acerca)\b|\s[–—|-]\s|[:;]|$)", Options)]
    private static partial Regex TitleAddressee();

    /// <param name="source">The letter.</param>
    /// <param name="address">The lines of the inside address.</param>
    /// <param name="salutation">The salutation.</param>
    /// <param name="title">The title.</param>
    /// <param name="opening">Lines of titles, of a publisher's words and of the text, in their order.</param>
    public static IReadOnlyList<Party> Read(
        SourceDocument source, List<LineShape> address, Salutation? salutation, Sourced<string>? title,
        List<LineShape> opening)
    {
        if (InsideAddressReader.Read(source, address, salutation?.Greeted ?? []) is { Count: > 0 } addressed)
        {
            if (addressed is [{ Name: not null, Title: null, Organization: null, Address.Count: 0 } alone]
                && Titled(source, title) is [var named] && NamesFully(named, alone))
            {
                return [named];
            }

            return GreetedBeside.Added(source, WithHolders(source, addressed, salutation), salutation?.Greeted ?? []);
        }

        if (GreetedInList.Read(source, salutation, opening) is { Count: > 0 } listed)
        {
            return listed;
        }

        var titled = Titled(source, title);
        return salutation is { Greeted.Count: > 0 } && !IsHolder(titled, salutation.Greeted) ? salutation.Greeted
            : titled.Count > 0 ? titled
            : AddresseeInText.Read(source, opening) is { Count: > 0 } told ? told
            : AddresseesOfParts.Read(source, opening) is { Count: > 0 } parts ? parts
            : [];
    }

    /// <summary>Whom the title says that the letter is to: "Open letter to President Lee".</summary>
    private static List<Party> Titled(SourceDocument source, Sourced<string>? title) =>
        title is not null && TitleAddressee().Match(source.Slice(title.Span)) is { Success: true } match
            && (char.IsUpper(match.Groups["to"].Value[0]) || OfficeWords.IsHead(Token.FirstKey(match.Groups["to"].Value)))
            ? OfficeHolders.Joined(source, SalutationReader.Greeted(source, SpanOf(match.Groups["to"]).At(title.Span.Start)))
            : [];

    /// <summary>The title names who holds each office that is greeted, or what it is of: "… to President Lee", "Mr. President:".</summary>
    private static bool IsHolder(List<Party> titled, IReadOnlyList<Party> greeted) =>
        titled.Count > 0 && titled.Count == greeted.Count && titled.Zip(greeted).All(pair => NamesFully(pair.First, pair.Second)
            || pair is { First.Title: { } office, Second: { Name: null, Organization: null, Title: { } called } }
            && (pair.First.Name is not null || office.Value.Length > called.Value.Length)
            && Token.FirstKey(office.Value) == Token.FirstKey(called.Value));

    /// <summary>"… to the Chair of the Union, Moussa Lee Diarra", "Dear Mr Lee Diarra": the title has the whole name, and the office.</summary>
    private static bool NamesFully(Party titled, Party greeted) =>
        titled is { Name: { } whole, Title: not null } && greeted is { Name: { } part, Title: null, Organization: null }
        && Token.Of(whole.Value) is { Count: > 1 } name && Token.Of(part.Value) is { Count: > 0 } last
        && last.Count <= name.Count && last.Zip(name.Skip(name.Count - last.Count)).All(pair => pair.First.Key == pair.Second.Key);

    /// <summary>One body above, and someone of it greeted by name and office: whoever is greeted is written to there.</summary>
    private static IReadOnlyList<Party> WithHolders(
        SourceDocument source, IReadOnlyList<Party> addressed, Salutation? salutation) =>
        addressed is [{ Name: null, Title: null, Organization: { } body } only] && salutation is { Greeted.Count: > 0 }
            && salutation.Greeted.All(greeted => greeted is { Name: not null, Organization: null }
                && (greeted.Title is not null || OfficeWords.IsHonorific(Token.FirstKey(source.Slice(greeted.Span)))))
            ? [.. salutation.Greeted.Select(greeted => greeted with { Organization = body, Address = only.Address })]
            : addressed;

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);
}
