namespace AdvocacyBot.Assistant.Briefing;

/// <summary>What a person wants to have at hand.</summary>
internal abstract record BriefOrder
{
    private BriefOrder()
    {
    }

    /// <summary>A page on a party, an office, a topic or a letter.</summary>
    internal sealed record About(string Subject, bool IsLong) : BriefOrder;

    /// <summary>What was asked, joined over letters: of whom or on what, since when.</summary>
    internal sealed record Tracker(string Subject, DateOnly? Since) : BriefOrder;

    internal sealed record Timeline(string Subject, DateOnly? Since) : BriefOrder;

    /// <summary>Two asks of the last list are one, or are not.</summary>
    internal sealed record Link(int One, int Other, bool AreOne) : BriefOrder;

    /// <summary>The last page again, longer.</summary>
    internal sealed record Longer : BriefOrder;

    /// <summary>The last page as a file.</summary>
    internal sealed record Export(string Format) : BriefOrder;
}
