using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Whether two titles can be of one person: they share an office, and what it is over where both say so.
/// </summary>
internal static class OfficeWords
{
    private static readonly FrozenSet<string> Passing = """
        of the for and on to in at de la del para y en a al los las el lo e
        former ex acting interim elect electo electa designate honorable hon current excellency his her
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    // Each makes another office of the word that follows: a vice president is no president.
    private static readonly FrozenSet<string> Modifiers =
        new[] { "vice", "deputy", "assistant", "under", "sub", "associate", "alternate" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Offices = """
        president presidente presidenta
        secretary secretario secretaria
        undersecretary subsecretario subsecretaria
        minister ministro ministra
        ambassador embajador embajadora
        senator senador senadora
        representative representante
        congressman congresswoman congressperson congresista
        legislator diputado diputada
        commissioner comisionado comisionada
        director directora
        administrator administrador administradora
        governor gobernador gobernadora
        mayor alcalde alcaldesa
        chancellor canciller
        coordinator coordinador coordinadora
        chair chairman chairwoman chairperson
        judge juez jueza
        justice magistrado magistrada
        bishop obispo
        professor profesor profesora
        general fiscal
        counsel adviser advisor asesor asesora
        chief jefe jefa head titular
        member miembro
        """.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0])))
        .ToFrozenDictionary();

    /// <summary>
    /// The office both name ("president"); null where they name none in common or are over different things.
    /// </summary>
    public static string? Shared(Spelling one, Spelling other)
    {
        foreach (var title in one.Offices)
        {
            foreach (var theirs in other.Offices)
            {
                if (title.Names.Intersect(theirs.Names).FirstOrDefault() is { } office
                    && (title.Over.Count == 0 || theirs.Over.Count == 0 || title.Over.Overlaps(theirs.Over)))
                {
                    return office;
                }
            }
        }

        return null;
    }

    public static OfficeTitle Parse(string title)
    {
        List<string> offices = [];
        HashSet<string> over = [];
        var modifier = "";
        foreach (var word in TextFolding.Key(title).Split(' ').Where(word => !Passing.Contains(word)))
        {
            if (Modifiers.Contains(word))
            {
                modifier += word + " ";
                continue;
            }

            if (Office(word) is { } office)
            {
                offices.Add(modifier + office);
            }
            else
            {
                over.Add(word);
            }

            modifier = "";
        }

        return new OfficeTitle(offices, over);
    }

    private static string? Office(string word) =>
        Offices.TryGetValue(word, out var office) ? office
        : word.StartsWith("vice", StringComparison.Ordinal) && Offices.TryGetValue(word[4..], out office)
            ? $"vice {office}"
        : null;
}

/// <summary>A title taken apart: the offices it names, and the words for what they are over.</summary>
internal sealed record OfficeTitle(IReadOnlyList<string> Names, IReadOnlySet<string> Over);
