namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// For each line what is told of each place it could have: in one piece, for a page of many short lines would have as many
/// small ones.
/// </summary>
internal sealed class PlaceTable<T>(int lines)
{
    private readonly T[] _cells = new T[lines * Places.Count];

    public Span<T> this[int line] => _cells.AsSpan(line * Places.Count, Places.Count);
}
