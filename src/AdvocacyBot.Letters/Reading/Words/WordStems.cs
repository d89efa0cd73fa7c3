using System.Buffers;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Parts of words, one of which a text may hold, whatever its case. A few are sought fastest by their signs all at
/// once, many by what they open with.
/// </summary>
internal sealed class WordStems
{
    private const int Few = 16;

    private readonly SearchValues<string>? _few;
    private readonly StemLists? _many;

    public WordStems(params string[] stems)
    {
        Stems = stems;
        _few = stems.Length <= Few ? SearchValues.Create(stems, StringComparison.OrdinalIgnoreCase) : null;
        _many = _few is null ? new StemLists(stems) : null;
    }

    public IReadOnlyList<string> Stems { get; }

    public bool AreIn(ReadOnlySpan<char> text) => _few is { } few ? text.ContainsAny(few) : _many!.In(text) != 0;
}
