using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Corrections;

/// <summary>One list of a letter while corrections are applied to it; each entry knows those that made or changed it.</summary>
internal sealed class CorrectedList<T>(
    IEnumerable<T> read, Func<T, IReadOnlyList<string>> namesOf, Func<T, TextSpan> spanOf)
{
    private readonly List<Entry> _entries = [.. read.Select(item => new Entry(item, []))];

    public IReadOnlyList<T> Items => [.. _entries.Select(entry => entry.Item)];

    public IEnumerable<string> Names => _entries.Select(entry => namesOf(entry.Item)[0]);

    public T this[int at] => _entries[at].Item;

    /// <summary>The entry of this name, without regard to accents, capitals and marks; -1 where there is none.</summary>
    public int Find(string name)
    {
        var key = TextFolding.Key(name);
        return _entries.FindIndex(entry => namesOf(entry.Item).Any(one => TextFolding.Key(one) == key));
    }

    /// <summary>Entries that some words may mean: the one so called, or all that have every one of the words.</summary>
    public IReadOnlyList<int> Meant(string words)
    {
        if (Find(words) is >= 0 and var exact)
        {
            return [exact];
        }

        var keys = TextFolding.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return keys.Length == 0 ? [] : [.. Enumerable.Range(0, _entries.Count).Where(at =>
            namesOf(_entries[at].Item).Any(name => keys.All(TextFolding.Key(name).Split(' ').Contains)))];
    }

    /// <summary>In the order of the text; what stands nowhere in it comes last.</summary>
    public void Add(T item, int number)
    {
        var span = spanOf(item);
        var at = span.IsNowhere
            ? -1
            : _entries.FindIndex(entry => spanOf(entry.Item) is var other
                && (other.IsNowhere || other.Start > span.Start));
        _entries.Insert(at < 0 ? _entries.Count : at, new Entry(item, [number]));
    }

    public void Remove(int at) => _entries.RemoveAt(at);

    public void Replace(int at, T item, int number) =>
        _entries[at] = new Entry(item, [.. _entries[at].Numbers, number]);

    /// <summary>Where the entry now stands that the correction made or changed.</summary>
    public int? OrderOf(int number) =>
        _entries.FindIndex(entry => entry.Numbers.Contains(number)) is >= 0 and var at ? at : null;

    private sealed record Entry(T Item, IReadOnlyList<int> Numbers);
}

/// <summary>How the entries of a letter's lists are called.</summary>
internal static class CorrectedList
{
    public static CorrectedList<Party> Of(IEnumerable<Party> parties) => new(parties, Names, party => party.Span);

    public static CorrectedList<Signatory> Of(IEnumerable<Signatory> signatories) =>
        new(signatories, Names, signatory => signatory.Span);

    public static CorrectedList<Ask> Of(IEnumerable<Ask> asks) =>
        new(asks, ask => [ask.Words.Value], ask => ask.Words.Span);

    private static IReadOnlyList<string> Names(Signatory signatory) =>
        signatory is Signatory.Organization { Acronym: { } acronym }
            ? [signatory.Name.Value, acronym.Value]
            : [signatory.Name.Value];

    private static IReadOnlyList<string> Names(Party party)
    {
        string?[] names = [party.Name?.Value, party.Title?.Value, party.Organization?.Value];
        return [.. names.OfType<string>().Take(1)];
    }
}
