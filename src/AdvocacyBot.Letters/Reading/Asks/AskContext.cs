namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// Where a sentence stands: under a heading that announces asks, after an ask, as a further point; in the answer to
/// someone's letter; beside the law or the authority that says so.
/// </summary>
internal readonly record struct AskContext(
    bool IsUnderHeading, bool FollowsAsk, bool IsFurtherPoint, bool IsInReply, bool NamesASource)
{
    /// <summary>The names by which whoever writes speaks of itself; found where a verb wants one.</summary>
    public Lazy<IReadOnlyList<string>>? OwnNames { get; init; }

    public int Points =>
        (IsUnderHeading ? 3 : 0) + (FollowsAsk ? 2 : 0) + (IsFurtherPoint ? 2 : 0) + (IsInReply ? -4 : 0)
        + (NamesASource ? -3 : 0);
}
