using System.Collections.Concurrent;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>A title as letters write it beside an organisation, taken apart once for all who hold it.</summary>
/// <param name="Stems">Of the title's words, in order.</param>
/// <param name="Initials">By which the bodies in it may be called.</param>
internal sealed record WrittenTitle(
    string Title, string Key, IReadOnlyList<string> Stems, IReadOnlySet<string> Initials);

/// <summary>A title as written beside one party in one letter. Two are the same only as one object.</summary>
/// <param name="at">Its place among all titles of the shelf.</param>
internal sealed class HeldTitle(PartyEntry party, Appearance seen, WrittenTitle written, int at)
{
    public PartyEntry Party => party;

    public Appearance Seen => seen;

    public WrittenTitle Written => written;

    public string Title => written.Title;

    public string Key => written.Key;

    public int At => at;
}

/// <summary>The titles of a shelf, found by the stems of their words, of the organisation's beside them, or by
/// initials.</summary>
internal sealed class TitleIndex
{
    // The same few thousand titles are held by very many: words lead to a title, and a title to all who hold it.
    private readonly Dictionary<string, HashSet<Holders>> _byStem = new(StringComparer.Ordinal);
    private readonly ILookup<string, Holders> _byInitials;
    private readonly ILookup<string, Holders> _byKey;
    private readonly ConcurrentDictionary<(string, string?), TakenTitle> _taken;

    /// <param name="before">An index of an earlier state, whose titles need not be taken apart again.</param>
    public TitleIndex(IEnumerable<PartyEntry> parties, TitleIndex? before = null)
    {
        _taken = before?._taken ?? new();
        List<HeldTitle> all = [];
        Dictionary<TakenTitle, Holders> byTitle = new(ReferenceEqualityComparer.Instance);
        foreach (var party in parties)
        {
            foreach (var seen in party.Appearances)
            {
                foreach (var title in seen.Titles)
                {
                    var taken = _taken.GetOrAdd((title, seen.Organization), Taken);
                    var holders = byTitle.TryGetValue(taken, out var known) ? known : byTitle[taken] = Indexed(taken);
                    holders.Held.Add(new HeldTitle(party, seen, taken.Title, all.Count));
                    all.Add(holders.Held[^1]);
                }
            }
        }

        All = all;
        _byKey = byTitle.Values.ToLookup(one => one.Taken.Title.Key, StringComparer.Ordinal);
        _byInitials = byTitle.Values
            .SelectMany(one => one.Taken.Title.Initials.Select(initials => (initials, one)))
            .ToLookup(pair => pair.initials, pair => pair.one, StringComparer.Ordinal);
    }

    private sealed record TakenTitle(WrittenTitle Title, IReadOnlySet<string> Stems);

    private sealed class Holders(TakenTitle taken)
    {
        public TakenTitle Taken => taken;

        public List<HeldTitle> Held { get; } = [];
    }

    public IReadOnlyList<HeldTitle> All { get; }

    public IEnumerable<string> Stems => _byStem.Keys;

    public bool Writes(string stem) => _byStem.ContainsKey(stem);

    /// <summary>Titles with the same words.</summary>
    public IEnumerable<HeldTitle> Same(string key) => InOrder(_byKey[key]);

    public bool NamesBody(string initials) => Initials.MayBe(initials) && _byInitials.Contains(initials);

    /// <summary>Whether any title holds the idea: not all who hold one are listed for that.</summary>
    public bool Holds(TermUnit unit) =>
        (Initials.MayBe(unit.Typed) && _byInitials.Contains(unit.Typed)) || unit.Ways.Any(way => Holding(way).Any());

    /// <summary>Titles that hold the idea, in any of its ways.</summary>
    public HashSet<HeldTitle> Holding(TermUnit unit)
    {
        HashSet<HeldTitle> holding = Initials.MayBe(unit.Typed) ? [.. InOrder(_byInitials[unit.Typed])] : [];
        foreach (var way in unit.Ways)
        {
            holding.UnionWith(InOrder(Holding(way)));
        }

        return holding;
    }

    private IEnumerable<Holders> Holding(IReadOnlyList<string> way)
    {
        var lists = way.Select(stem => _byStem.GetValueOrDefault(stem)).ToList();
        return lists.Count == 0 || lists.Contains(null)
            ? []
            : lists.MinBy(list => list!.Count)!.Where(held => lists.TrueForAll(list => list!.Contains(held)));
    }

    private static IEnumerable<HeldTitle> InOrder(IEnumerable<Holders> holders) => holders.ToList() switch
    {
        [var only] => only.Held,
        var several => several.SelectMany(one => one.Held).OrderBy(held => held.At),
    };

    private Holders Indexed(TakenTitle taken)
    {
        var holders = new Holders(taken);
        foreach (var stem in taken.Stems)
        {
            (_byStem.TryGetValue(stem, out var list) ? list : _byStem[stem] = [])
                .Add(holders);
        }

        return holders;
    }

    private static TakenTitle Taken((string Title, string? Organization) written)
    {
        IReadOnlyList<string> stems = [.. Question.Keys(written.Title).Select(Stem.Of)];
        var whole = written.Title + " " + written.Organization;
        return new TakenTitle(
            new WrittenTitle(written.Title, TextFolding.Key(written.Title), stems, Initials.Of(whole)),
            Question.Keys(whole).Select(Stem.Of).ToHashSet());
    }
}
