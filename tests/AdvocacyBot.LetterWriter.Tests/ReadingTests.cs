namespace AdvocacyBot.Writing.Tests;

/// <summary>
/// How well the reader does on letters of known truth, over every layout the writer knows. The floors are what was
/// reached; they rise with the reader, and sink only where the writer learns a layout.
/// </summary>
public class ReadingTests
{
    private static readonly Scores Scores = Score.Over(Enumerable.Range(1, 1_000));

    [Theory]
    [InlineData("language", 100)]
    [InlineData("date", 99)]
    [InlineData("signatories", 99)]
    [InlineData("recipients", 98)]
    [InlineData("cc", 99)]
    [InlineData("subject", 99)]
    [InlineData("salutation", 99)]
    [InlineData("close", 99)]
    [InlineData("body", 99)]
    [InlineData("title", 99)]
    [InlineData("preface", 99)]
    [InlineData("enclosures", 99)]
    [InlineData("postscript", 99)]
    public void A_field_is_exactly_right_in_at_least_so_many_of_a_hundred_letters(string field, int floor) =>
        Assert.True(
            Scores.RightByField[field] * 100 >= floor * Scores.Letters,
            $"{field}: {Scores.RightByField[field]} of {Scores.Letters} letters, floor {floor} %");

    [Fact]
    public void Asks_are_found_with_few_missing_and_few_spare() => Assert.InRange(Scores.AskF1, 0.99, 1.0);
}
