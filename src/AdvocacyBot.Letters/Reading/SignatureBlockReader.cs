using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who signed, in order: organisations one a line, people with the titles under or beside their names, columns,
/// groups.
/// </summary>
internal static class SignatureBlockReader
{
    public static IReadOnlyList<Signatory> Read(SourceDocument source, List<LineShape> lines)
    {
        var own = lines.TakeWhile(l => !SignatureHeads.IsDistribution(l.Shown) && !ListTail.OpensAnnex(l) && !Receipts.Opens(l.Shown)).ToList();
        var list = new SignatureList(SignatureWraps.Unwrapped(source, SignatureCommas.Told(source, SignatureCells.Of(source, own))), SignatureRules.CountAbout(source, own));
        var roles = SignatureDecoder.Roles(list);
        var houses = SignatureHouses.Find(source, list, roles);
        var places = OrganizationName.PlacesIn(list.Cells);
        List<Signatory> signed = [];
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == SignatureRole.Organization && !houses[i])
            {
                signed.AddRange(BrokenSignatory.Organization(source, list.Cells[i], places) is { } body ? [body] : []);
            }
            else if (roles[i] == SignatureRole.Person)
            {
                Add(signed, BrokenSignatory.Person(source, list.Cells[i], MoreOf(list, roles, houses, i)));
            }
        }

        return signed;
    }

    /// <summary>A name alone and the same name printed in full beneath it are one person.</summary>
    private static void Add(List<Signatory> signed, Signatory.Person person)
    {
        if (signed is [.., Signatory.Person { Titles.Count: 0, Affiliation: null } above] && Token.Of(above.Name.Value) is { Count: > 1 } words
            && Token.Of(person.Name.Value) is var printed && printed.Count >= words.Count
            && printed.Take(words.Count).Select(w => w.Key).SequenceEqual(words.Select(w => w.Key))
            && printed.Skip(words.Count).All(w => OfficeWords.IsPostNominal(w.Key)))
        {
            signed.RemoveAt(signed.Count - 1);
        }

        if (signed is [.., Signatory.Organization { Acronym: null } called] && Token.Of(called.Name.Value) is [var given]
            && Token.Of(person.Name.Value) is [var first, _, ..] && first.Key == given.Key)
        {
            // "Ann" over the block of an e-mail's signature, "Ann Lee, Director".
            signed.RemoveAt(signed.Count - 1);
        }

        signed.Add(person);
    }

    /// <summary>The lines over and beneath a person's name that tell who that is.</summary>
    private static List<(SignatureCell Cell, SignatureRole Role)> MoreOf(
        SignatureList list, SignatureRole[] roles, bool[] houses, int person)
    {
        List<(SignatureCell, SignatureRole)> more = person > 0 && houses[person - 1]
            ? [(list.Cells[person - 1].AsHouse(), SignatureRole.Above)]
            : [];
        for (var i = person - 1; i >= 0 && roles[i] == SignatureRole.Above; i--)
        {
            more.Insert(0, (list.Cells[i], roles[i]));
        }

        for (var i = person + 1; i < roles.Length && roles[i] is SignatureRole.Title or SignatureRole.Affiliation; i++)
        {
            more.Add((list.Cells[i], roles[i]));
        }

        return more;
    }
}
