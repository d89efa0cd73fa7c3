using System.Runtime.InteropServices;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// The names of one kind in clusters: no name is ever joined with one of another cluster, so that a changed letter
/// has only the clusters of its own names joined anew. Clusters grow together and are never parted.
/// </summary>
internal sealed class PartyClusters(
    Func<Appearance, ClusterNode> nodeOf, Func<List<Appearance>, IEnumerable<PartyEntry>> join)
{
    private readonly Dictionary<(string Name, string? Acronym), ClusterNode> _written = [];
    private readonly Dictionary<string, ClusterNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ClusterNode>> _seeking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ClusterNode>> _showing = new(StringComparer.Ordinal);
    private readonly HashSet<PartyCluster> _clusters = [];

    public IEnumerable<JoinedParty> Parties => _clusters.SelectMany(cluster => cluster.Parties ?? []);

    public void Remove(Appearance seen)
    {
        var node = NodeOf(seen);
        node.Appearances.Remove(seen);
        node.Cluster.Parties = null;
    }

    /// <summary>All of one letter.</summary>
    public void Add(IReadOnlyList<Appearance> letter)
    {
        foreach (var seen in letter)
        {
            var node = NodeOf(seen);
            node.Appearances.Add(seen);
            node.Cluster.Parties = null;
        }

        // A greeting is compared with all to whom its letter is addressed, whatever words they share.
        foreach (var greeted in letter.Where(seen => seen.Role == PartyRole.Greeted))
        {
            foreach (var recipient in letter.Where(seen => seen.Role == PartyRole.Recipient))
            {
                Meet(NodeOf(greeted), NodeOf(recipient));
            }
        }
    }

    /// <summary>Joins what changed; clusters know nothing of each other.</summary>
    public void Join() => Parallel.ForEach(_clusters.Where(cluster => cluster.Parties is null), cluster =>
    {
        List<Appearance> appearances = [.. cluster.Nodes.SelectMany(node => node.Appearances)];
        appearances.Sort(AppearanceOrder.Instance);
        cluster.Parties = [.. join(appearances).Select(entry => new JoinedParty(entry))];
    });

    private ClusterNode NodeOf(Appearance seen)
    {
        if (seen.Name is not { } name)
        {
            return Node(nodeOf(seen));
        }

        return _written.TryGetValue((name, seen.Acronym), out var known)
            ? known
            : _written[(name, seen.Acronym)] = Node(nodeOf(seen));
    }

    private ClusterNode Node(ClusterNode node)
    {
        if (_nodes.TryGetValue(node.Key, out var known))
        {
            return known;
        }

        _nodes[node.Key] = node;
        _clusters.Add(node.Cluster);
        foreach (var word in node.Shows)
        {
            Meet(node, _seeking.GetValueOrDefault(word) ?? []);
            List(_showing, word).Add(node);
        }

        foreach (var word in node.Seeks)
        {
            Meet(node, _showing[word]);
            List(_seeking, word).Add(node);
        }

        return node;
    }

    private void Meet(ClusterNode node, List<ClusterNode> others)
    {
        foreach (var other in others)
        {
            Meet(node, other);
        }
    }

    private void Meet(ClusterNode node, ClusterNode other)
    {
        var (large, small) = (node.Cluster, other.Cluster);
        if (large == small || !node.MayJoin(other))
        {
            return;
        }

        if (large.Nodes.Count < small.Nodes.Count)
        {
            (large, small) = (small, large);
        }

        foreach (var moved in small.Nodes)
        {
            moved.Cluster = large;
        }

        large.Nodes.AddRange(small.Nodes);
        large.Parties = null;
        _clusters.Remove(small);
    }

    private static List<ClusterNode> List(Dictionary<string, List<ClusterNode>> index, string word)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, word, out _);
        return list ??= [];
    }
}
