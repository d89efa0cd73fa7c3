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
internal sealed class HeldTitle(PartyEntry party, Appearance seen, WrittenTitle written)
{
    public PartyEntry Party => party;

    public Appearance Seen => seen;

    public WrittenTitle Written => written;

    public string Title => written.Title;

    public string Key => written.Key;
}

/// <summary>The titles of a shelf, found by the stems of their words, of the organisation's beside them, or by
/// initials.</summary>
internal sealed class TitleIndex
{
    private readonly Dictionary<string, HashSet<HeldTitle>> _byStem = new(StringComparer.Ordinal);
    private readonly ILookup<string, HeldTitle> _byInitials;
    private readonly ILookup<string, HeldTitle> _byKey;

    public TitleIndex(IEnumerable<PartyEntry> parties)
    {
        Dictionary<(string, string?), (WrittenTitle Title, IReadOnlySet<string> Stems)> taken = [];
        List<HeldTitle> all = [];
        foreach (var party in parties)
        {
            foreach (var seen in party.Appearances)
            {
                foreach (var title in seen.Titles)
                {
                    var written = taken.TryGetValue((title, seen.Organization), out var known)
                        ? known
                        : taken[(title, seen.Organization)] = Taken(title, seen.Organization);
                    all.Add(Indexed(new HeldTitle(party, seen, written.Title), written.Stems));
                }
            }
        }

        All = all;
        _byKey = all.ToLookup(held => held.Key, StringComparer.Ordinal);
        _byInitials = all.SelectMany(held => held.Written.Initials.Select(initials => (initials, held)))
            .ToLookup(pair => pair.initials, pair => pair.held, StringComparer.Ordinal);
    }

    public IReadOnlyList<HeldTitle> All { get; }

    public IEnumerable<string> Stems => _byStem.Keys;

    public bool Writes(string stem) => _byStem.ContainsKey(stem);

    /// <summary>Titles with the same words.</summary>
    public IEnumerable<HeldTitle> Same(string key) => _byKey[key];

    public bool NamesBody(string initials) => Initials.MayBe(initials) && _byInitials.Contains(initials);

    /// <summary>Titles that hold the idea, in any of its ways.</summary>
    public HashSet<HeldTitle> Holding(TermUnit unit)
    {
        HashSet<HeldTitle> holding = Initials.MayBe(unit.Typed) ? [.. _byInitials[unit.Typed]] : [];
        foreach (var way in unit.Ways)
        {
            holding.UnionWith(Holding(way));
        }

        return holding;
    }

    private IEnumerable<HeldTitle> Holding(IReadOnlyList<string> way)
    {
        var lists = way.Select(stem => _byStem.GetValueOrDefault(stem)).ToList();
        return lists.Count == 0 || lists.Contains(null)
            ? []
            : lists.MinBy(list => list!.Count)!.Where(held => lists.TrueForAll(list => list!.Contains(held)));
    }

    private HeldTitle Indexed(HeldTitle held, IReadOnlySet<string> stems)
    {
        foreach (var stem in stems)
        {
            (_byStem.TryGetValue(stem, out var list) ? list : _byStem[stem] = [])
                .Add(held);
        }

        return held;
    }

    private static (WrittenTitle, IReadOnlySet<string>) Taken(string title, string? organization)
    {
        IReadOnlyList<string> stems = [.. Question.Keys(title).Select(Stem.Of)];
        var whole = title + " " + organization;
        return (
            new WrittenTitle(title, TextFolding.Key(title), stems, Initials.Of(whole)),
            Question.Keys(whole).Select(Stem.Of).ToHashSet());
    }
}
