using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>The lists of one document: each counts from one.</summary>
internal sealed class WordLists
{
    private const int Numbers = 1;
    private const int Bullets = 2;

    private readonly List<NumberingInstance> _lists = [];

    /// <summary>The number by which items belong to a new list.</summary>
    public int Add(bool numbered)
    {
        var id = _lists.Count + 1;
        _lists.Add(new NumberingInstance(
            new AbstractNumId { Val = numbered ? Numbers : Bullets },
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
        {
            NumberID = id,
        });
        return id;
    }

    public Numbering Numbering() => new(
    [
        Kind(Numbers, NumberFormatValues.Decimal, "%1."),
        Kind(Bullets, NumberFormatValues.Bullet, "•"),
        .. _lists,
    ]);

    private static AbstractNum Kind(int id, NumberFormatValues format, string mark) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = mark },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "540", Hanging = "360" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };
}
