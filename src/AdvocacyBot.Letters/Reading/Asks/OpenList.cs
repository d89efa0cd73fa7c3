namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>A list of asks that has begun. <c>Template</c> is what each item is an ask like.</summary>
/// <param name="Template">Who asks whom, and how strongly.</param>
/// <param name="Lead">The sentence that opened the list, where it asks.</param>
internal sealed record OpenList(Ask Template, Ask? Lead)
{
    /// <summary>The lead asks for something by itself: "we request the following information by May 1:".</summary>
    public bool SaysWhat { get; init; }

    public bool IsEmpty { get; init; } = true;

    public int? LastNumber { get; init; }

    /// <summary>Running text stands between its items; only the next number takes it up again.</summary>
    public bool IsInterrupted { get; init; }
}
