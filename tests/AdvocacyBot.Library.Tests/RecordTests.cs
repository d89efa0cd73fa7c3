using System.Text.Json;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Tests;

/// <summary>A letter opened from its record is the letter that was read, in every field.</summary>
public sealed class RecordTests
{
    private const string Odd = """
        A title of the publisher

        March 3, 2020

        The Honorable Ann Lee
        Secretary of Health
        Ministry of Health
        1 Main Street

        Subject: Clinics

        Dear Secretary Lee,

        We write as 3 organizations. We urge you to open the clinics by 03/04/2020. See our letter of May 1, 2019.

        Sincerely,

        Peace Watch (PW)
        Bo Ruiz, Director, House of Bread

        cc: Cy Moss, Chair, Health Committee
        Enclosure: our earlier letter
        P.S. We ask to meet you.
        """;

    public static TheoryData<string> Texts =>
        [.. System.IO.Directory.GetFiles(Seeds).Select(File.ReadAllText), Odd, "", "x"];

    private static string Seeds
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Join(folder, "AdvocacyBot.sln")))
            {
                folder = Path.GetDirectoryName(folder)!;
            }

            return Path.Join(folder, "seeds");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_field_comes_back(string text)
    {
        var read = LetterReader.Read(new SourceDocument("a.txt", text));

        var opened = LetterRecord.Read(read.Source, LetterRecord.Write(read));

        Assert.Equal(Told(read), Told(opened));
        Assert.Same(read.Source, opened.Source);
    }

    [Fact]
    public void Values_that_are_not_the_words_at_their_span_come_back()
    {
        var source = new SourceDocument("a.txt", "Ann  Lee");
        var half = new string('\uD83D', 1);
        var letter = new Letter(source, LetterLanguage.Spanish)
        {
            Title = new Sourced<string>("Ana " + half, new TextSpan(0, 8)),
            Postscript = source.Words(new TextSpan(0, 8)),
            Preface = new Preface(source.Words(new TextSpan(0, 3)), new Sourced<int>(-3, new TextSpan(5, 8))),
            Dateline = new Dateline(new Sourced<DateOnly>(new DateOnly(2020, 2, 29), TextSpan.Nowhere), null),
            Confidence =
            [
                new Confidence(
                    LetterField.Date, 0.125, [new Doubt("day", "why", null), new Doubt("", "", TextSpan.Nowhere)]),
            ],
        };

        Assert.Equal(Told(letter), Told(LetterRecord.Read(source, LetterRecord.Write(letter))));
        Assert.Equal("Ana " + half, LetterRecord.Read(source, LetterRecord.Write(letter)).Title!.Value);
    }

    // By all public properties, so that one which a record leaves out is missed here.
    private static string Told(Letter letter) => JsonSerializer.Serialize(letter with { Signatories = [] })
        + string.Concat(letter.Signatories.Select(one => JsonSerializer.Serialize(one, one.GetType())));
}
