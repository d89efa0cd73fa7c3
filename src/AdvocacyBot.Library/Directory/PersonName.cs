using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>A person's name taken apart for comparing: words without honorifics, nicknames aside.</summary>
internal sealed partial record PersonName(IReadOnlyList<string> Words, IReadOnlyList<string> Nicknames)
{
    private static readonly FrozenSet<string> Honorifics = """
        mr mrs ms miss mx dr dra sir dame hon honorable honourable rev reverend fr father sister sen rep prof
        sra srta don dona lic licenciado licenciada ing mtro mtra c excellency
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string> PostNominals =
        new[] { "phd", "esq", "md", "jd", "ma", "mph" }.ToFrozenSet();

    public string Key { get; } = string.Join(' ', Words);

    public static PersonName Of(string written)
    {
        var nicknames = Nickname().Matches(written)
            .Select(match => TextFolding.Key(match.Groups[1].Value)).Where(word => word.Length > 0).ToList();
        var words = TextFolding.Key(Nickname().Replace(written, " "))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Honorifics.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 2 && PostNominals.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return new PersonName(words, nicknames);
    }

    /// <summary>Only surnames of the fuller name: its last words, or its one surname that is not the last.</summary>
    public bool IsSurnameOf(PersonName fuller)
    {
        if (Words.Count >= fuller.Words.Count)
        {
            return false;
        }

        return EndsLike(fuller)
            || (Words.Count == 1 && fuller.Words.Count >= 3 && fuller.Words[^2] == Words[0] && Words[0].Length > 2);
    }

    /// <summary>
    /// How this name shortens the fuller one while keeping a given name and a surname: "Ann Lee" of "Ann M. Lee"
    /// leaves out
    /// only initials, "Ana Ruiz" of "Ana Ruiz Soto" a whole word.
    /// </summary>
    public Shortening? Shortens(PersonName fuller)
    {
        if (Words.Count < 2 || Words.Count > fuller.Words.Count || Words[^1].Length == 1
            || !(Fits(Words[0], fuller.Words[0]) || fuller.Words[0].Length == 1) || Key == fuller.Key)
        {
            return null;
        }

        int at = 0, given = 0;
        var (leftOut, last) = (new List<string>(), -1);
        foreach (var (place, word) in fuller.Words.Index())
        {
            if (at < Words.Count && Fits(Words[at], word))
            {
                given += at < Words.Count - 1 && Words[at] == word && word.Length > 1 ? 1 : 0;
                at++;
                last = place;
            }
            else
            {
                leftOut.Add(word);
            }
        }

        var keepsSurname = last == fuller.Words.Count - 1 || (last == fuller.Words.Count - 2 && last >= 1);
        return at < Words.Count || given == 0 || !keepsSurname
            ? null
            : leftOut.TrueForAll(word => word.Length == 1) ? Shortening.OfInitials : Shortening.OfWords;
    }

    // Asked of every two names that share a word, so that nothing is made for it.
    private bool EndsLike(PersonName fuller)
    {
        for (var back = 1; back <= Words.Count; back++)
        {
            if (Words[^back] != fuller.Words[^back])
            {
                return false;
            }
        }

        return Words.Count > 0;
    }

    private static bool Fits(string word, string other) =>
        word == other || ((word.Length == 1 || other.Length == 1) && word[0] == other[0]);

    [GeneratedRegex("""[(“"‘]([^()“”"‘’]{2,20})[)”"’]""")]
    private static partial Regex Nickname();
}

internal enum Shortening
{
    OfInitials,
    OfWords,
}
