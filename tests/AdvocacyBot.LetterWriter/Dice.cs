namespace AdvocacyBot.Writing;

/// <summary>SplitMix64: the same draws from the same seed on every machine and runtime, which Random does not promise.</summary>
internal sealed class Dice(int seed, int stream)
{
    private ulong _state = ((ulong)(uint)seed << 16) ^ (0x9E3779B97F4A7C15UL * (ulong)(stream + 1));

    public int Next(int limit)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    public int Between(int low, int high) => low + Next(high - low + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    public T Weighted<T>(params ReadOnlySpan<(T Choice, int Weight)> choices)
    {
        var total = 0;
        foreach (var (_, weight) in choices)
        {
            total += weight;
        }

        var left = Next(total);
        foreach (var (choice, weight) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return choice;
            }
        }

        throw new InvalidOperationException("A weighted draw needs at least one choice of positive weight.");
    }

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> choices)
    {
        T[] shuffled = [.. choices];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int count) => [.. Shuffle(choices).Take(count)];
}
