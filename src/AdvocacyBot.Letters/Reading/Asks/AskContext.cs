namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Where a sentence stands: under a heading that announces asks, after an ask, as a further point.</summary>
internal readonly record struct AskContext(bool IsUnderHeading, bool FollowsAsk, bool IsFurtherPoint)
{
    public int Points => (IsUnderHeading ? 3 : 0) + (FollowsAsk ? 1 : 0) + (IsFurtherPoint ? 2 : 0);
}
