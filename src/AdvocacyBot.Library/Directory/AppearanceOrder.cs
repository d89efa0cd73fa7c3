namespace AdvocacyBot.Library.Directory;

/// <summary>Letter by letter, as they stand in each: the one order in which parties are joined.</summary>
internal sealed class AppearanceOrder : IComparer<Appearance>
{
    public static AppearanceOrder Instance { get; } = new();

    public int Compare(Appearance? one, Appearance? other)
    {
        var letters = string.CompareOrdinal(one!.LetterId, other!.LetterId);
        return letters != 0 ? letters
            : one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start)
            : one.Order != other.Order ? one.Order.CompareTo(other.Order)
            : one.Role.CompareTo(other.Role);
    }
}
