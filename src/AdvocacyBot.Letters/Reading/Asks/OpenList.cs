namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>A list of asks that has begun. <c>Template</c> is what each item is an ask like.</summary>
/// <param name="Template">Who asks whom, and how strongly.</param>
/// <param name="Lead">The sentence that opened the list, where it asks.</param>
internal sealed record OpenList(Ask Template, Ask? Lead)
{
    /// <summary>The lead asks for something by itself: "we request the following information by May 1:".</summary>
    public bool SaysWhat { get; init; }

    /// <summary>The lead ends in "que:"; what is asked follows in the subjunctive.</summary>
    public bool AsksThat { get; init; }

    /// <summary>The lead wants answers: the questions beneath it are what it asks for.</summary>
    public bool WantsAnswers { get; init; }

    public bool IsEmpty { get; init; } = true;

    /// <summary>What the list opened with: numbers go on with numbers, and not with letters.</summary>
    public AskItem? First { get; init; }

    /// <summary>Its items are titles, and what is asked stands in a paragraph beneath each.</summary>
    public bool IsTitled { get; init; }

    /// <summary>The mark of the last item: the next item bears the next number, or the same bullet.</summary>
    public AskItem? Last { get; init; }

    /// <summary>How many paragraphs of running text stand since the last item.</summary>
    public int Interruptions { get; init; }

    public bool GoesOnWith(AskItem item) =>
        !(Last is { IsNested: true } && item is { IsNested: false, Number: not null })
        && (Interruptions == 0 || (item.Number is { } number ? number == Last?.Number + 1 : item.Bullet is not null && item.Bullet == Last?.Bullet));
}
