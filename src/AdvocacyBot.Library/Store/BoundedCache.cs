namespace AdvocacyBot.Library.Store;

/// <summary>Keeps what was used last, up to a weight.</summary>
internal sealed class BoundedCache<TKey, TValue>(long capacity, Func<TValue, long> weigh)
    where TKey : notnull
{
    private readonly LinkedList<(TKey Key, TValue Value)> _recent = [];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly Lock _gate = new();
    private long _weight;

    public bool TryGet(TKey key, out TValue? value)
    {
        lock (_gate)
        {
            if (!_nodes.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            _recent.Remove(node);
            _recent.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    public TValue Keep(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (_nodes.Remove(key, out var old))
            {
                Drop(old);
            }

            _nodes[key] = _recent.AddFirst((key, value));
            _weight += weigh(value);
            while (_weight > capacity && _recent.Last is { } last && _recent.Count > 1)
            {
                _nodes.Remove(last.Value.Key);
                Drop(last);
            }

            return value;
        }
    }

    private void Drop(LinkedListNode<(TKey Key, TValue Value)> node)
    {
        _recent.Remove(node);
        _weight -= weigh(node.Value.Value);
    }
}
