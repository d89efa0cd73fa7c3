using AdvocacyBot.Letters.Reading;

namespace AdvocacyBot.Letters.Tests;

public class ConfidenceTests
{
    private const string Body = "We write to you about the families who wait at the border and have no shelter there.";

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void The_reader_is_sure_of_every_field_of_a_seed(string name)
    {
        var letter = LetterReader.Read(Seeds.Document(name));

        Assert.All(letter.Confidence, field => Assert.True(field.IsSure, $"{field.Field} {field.Share}"));
        Assert.Equal(Enum.GetValues<LetterField>(), letter.Confidence.Select(field => field.Field));
    }

    [Fact]
    public void A_date_in_figures_that_could_be_read_either_way_is_not_sure()
    {
        var letter = Written.Read($"03/04/2021\n\nAmbassador Ann Lee\nEmbassy of Canada\n\nDear Ambassador Lee:\n\n{Body}\n\nSincerely,\n\nMigration Law Center");

        var date = Of(letter, LetterField.Date);
        Assert.False(date.IsSure);
        Assert.Equal("day-or-month", date.Doubts[0].Code);
        Assert.Equal("03/04/2021", letter.Source.Slice(date.Doubts[0].Span!.Value));
        Assert.Contains(letter.Notices, notice => notice is { Code: "unsure-date", Line: 1 });
    }

    [Fact]
    public void A_date_that_only_one_order_allows_is_sure()
    {
        var letter = Written.Read($"30/04/2021\n\nAmbassador Ann Lee\nEmbassy of Canada\n\nDear Ambassador Lee:\n\n{Body}\n\nSincerely,\n\nMigration Law Center");

        Assert.True(Of(letter, LetterField.Date).IsSure);
    }

    [Fact]
    public void A_list_that_is_not_as_long_as_the_letter_says_is_not_sure()
    {
        var letter = Written.Read(
            "Dear Ambassador Lee:\n\nWe, the undersigned 14 organizations, write about the families at the border.\n\n"
            + "Sincerely,\n\nMigration Law Center\nBorder Rights Network");

        var signatories = Of(letter, LetterField.Signatories);
        Assert.False(signatories.IsSure);
        Assert.Equal("the text says 14, the list has 2", signatories.Doubts[0].Reason);
    }

    [Fact]
    public void A_letter_in_which_nobody_signs_is_not_sure_of_it()
    {
        var letter = Written.Read($"Dear Ambassador Lee:\n\n{Body}\n");

        Assert.False(Of(letter, LetterField.Signatories).IsSure);
        Assert.Single(letter.Notices, notice => notice.Code.Contains("signator", StringComparison.Ordinal));
    }

    [Fact]
    public void A_doubt_points_at_words_of_the_letter()
    {
        var letter = Written.SignedBy("Migration Law Center\nTijuana\nBorder Rights Network of the");

        var doubt = Of(letter, LetterField.Signatories).Doubts[0];
        Assert.Equal("odd-name", doubt.Code);
        Assert.Equal("Border Rights Network of the", letter.Source.Slice(doubt.Span!.Value));
    }

    private static Confidence Of(Letter letter, LetterField field) =>
        letter.Confidence.Single(one => one.Field == field);
}
