namespace AdvocacyBot.Letters.Tests;

/// <summary>Texts that are hardly letters: read to their end, with nothing found that is not there.</summary>
public class OddTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\n\u00a0\r\n\f")]
    [InlineData("\u00ad\u00ad\u00ad\n\u00ad\u200b\ufeff\n")]
    public void A_text_without_words_has_no_part_and_says_what_it_lacks(string text)
    {
        var letter = Written.Read(text);

        Assert.Empty(letter.Sections);
        Assert.Empty(letter.Signatories);
        Assert.Equal(
            ["no-salutation", "no-date", "no-recipient", "no-signatory", "no-body"],
            letter.Notices.Select(n => n.Code));
    }

    [Theory]
    [InlineData("June ١٢, ٢٠٢٠")]
    [InlineData("١٢/٠٦/٢٠٢٠")]
    public void A_date_in_figures_of_another_script_is_no_date(string line)
    {
        Assert.Null(Written.Read($"{line}\n\nDear Ann Lee:\n\nWe ask you to act.\n\nSincerely,\nBo Ruiz").Dateline);
    }

    [Theory]
    [InlineData("Honorable")]
    [InlineData("Honorable Sr. Dr.")]
    public void A_court_beneath_courtesies_alone_is_an_addressee(string line)
    {
        var letter = Written.Read($"12 de mayo de 2020\n\nSeñores\n{line}\nCorte Suprema de Justicia\nPresente\n\nEstimados señores:\n\n"
            + "Les pedimos que actúen.\n\nAtentamente,\nAna Ruiz");

        Assert.Contains(letter.Recipients, recipient => recipient.Organization?.Value == "Corte Suprema de Justicia");
    }

    [Theory]
    [InlineData("\t\tSaludos cordiales,\t\tAur\fa Lolita Caal Cac\tWalter \fPortillo Cáceres\t")]
    [InlineData("Le pedimos que actúe.\f\t\tSaludos cordiales,\t\tAur\fa Lolita Caal Cac\tWalter \fPortillo Cáceres\t")]
    public void Names_in_columns_that_pages_break_are_words_of_the_text(string end)
    {
        var text = "Señora Ministra:\n\nLas redes y comunidades que integramos le escribimos en relación con los hechos ocurridos.\n" + end;

        Assert.All(Written.Read(text).Signatories, one => Assert.InRange(one.Name.Span.End, one.Name.Span.Start + 1, text.Length));
    }

    [Fact]
    public void What_stands_in_the_margin_between_two_parts_belongs_to_one()
    {
        var letter = Written.Read("""
            Open letter
            Lima 4 de mayo

            Board of trustees         Dear Minister Lee:

            Ann Lee, Chair            We write to you about the rivers that run through our valleys, and those
            Bo Ruiz, Clerk            who live along them and have seen the water fall for more than ten years.
            Eva Soto, Treasurer       We urge you to act before the summer and to tell the families of it all.

            Open Rivers

                                      Sincerely,
                                      Max Roe
            """);

        var told = letter.Sections.SelectMany(section => Enumerable.Range(section.FirstLine, section.LastLine - section.FirstLine + 1));
        Assert.Empty(new[] { 1, 2, 4, 6, 7, 8, 10, 12, 13 }.Except(told));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("We urge you to act. ")]
    [InlineData("we, ")]
    [InlineData("we strongly ")]
    [InlineData("we would ")]
    [InlineData("section 5 of the Act and ")]
    [InlineData("(((([[[[")]
    [InlineData("le solicitamos que los ")]
    [InlineData("- ")]
    [InlineData("   a")]
    public void One_line_of_a_million_characters_is_read_to_its_end(string words)
    {
        var letter = Written.Read(string.Concat(Enumerable.Repeat(words, 1_000_000 / words.Length)));

        Assert.Equal(1, letter.Sections.Sum(s => s.LastLine - s.FirstLine + 1));
    }

    [Theory]
    [InlineData("Maria Lopez, Director")]
    [InlineData("cc: Maria Lopez;")]
    [InlineData("Maria Lopez          Robert Ruiz")]
    [InlineData("We urge you to:")]
    [InlineData("Dear Ambassador Lee:")]
    [InlineData("of the border where families")]
    public void Ten_thousand_lines_are_all_in_a_section(string line)
    {
        var letter = Written.Read(string.Join('\n', Enumerable.Repeat(line, 10_000)));

        Assert.Equal(10_000, letter.Sections.Sum(s => s.LastLine - s.FirstLine + 1));
    }

    [Fact]
    public void What_stands_too_far_down_to_be_read_belongs_to_the_last_part_and_is_told()
    {
        var letter = Written.Read(
            "Dear Minister Lee:\n\n" + string.Concat(Enumerable.Repeat("A\n\n", 45_000)) + "Ann Ito");

        Assert.Equal(letter.Source.Lines.Count, letter.Sections[^1].LastLine);
        Assert.Equal(80_001, Assert.Single(letter.Notices, n => n.Code == "long").Line);
    }

    [Theory]
    [InlineData("Ann Ito (Director), ", 3_000)]
    [InlineData("Director, ", 20_000)]
    public void Titles_that_never_end_are_read_without_looking_back_at_all_of_them(string entry, int times)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Written.Read("Dear Minister Lee:\n\nWe ask you to act.\n\nThe undersigned organizations:\n\n"
            + string.Concat(Enumerable.Repeat(entry, times)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
    }

    [Theory]
    [InlineData("We believe that the talks should take place before the end of the year.")]
    [InlineData("We believe that the new rules of the old border police should end.")]
    [InlineData("We feel your former and present secretary of state must answer.")]
    [InlineData("We wrote to you in early spring and again earlier this month.")]
    public void A_sentence_that_almost_asks_is_read(string sentence)
    {
        var letter = Written.Read($"Dear Minister Lee:\n\n{sentence}\n\nSincerely,\n\nAnn Ito\n");

        Assert.Equal("Ann Ito", Assert.Single(letter.Signatories).Name.Value);
    }

    [Fact]
    public void A_text_whose_every_line_speaks_against_it_is_still_read()
    {
        var turns = string.Join("\n\n", Enumerable.Repeat("Yours faithfully,\n\nBo Ruiz. I thank you for it.", 3000));

        Assert.NotEmpty(Written.Read($"May 4, 2021\n\nDear Ann Lee:\n\nWe ask you to act.\n\n{turns}").Sections);
    }

    [Fact]
    public void A_cell_of_one_quotation_mark_in_an_address_names_nobody()
    {
        var letter = Written.Read($"PRESS RELEASE\nSisters of St. \u201dOscar{new string(' ', 20)}\u201d{new string(' ', 20)}19/\u201d05/2011");

        Assert.DoesNotContain(letter.Recipients, r => (r.Name ?? r.Organization)?.Value == "\u201d");
    }
}
