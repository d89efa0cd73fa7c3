using System.Text;

namespace AdvocacyBot.Library.Tests.Documents;

public class HtmlTests
{
    [Fact]
    public void Paragraphs_stand_apart_and_a_break_ends_a_line() =>
        Assert.Equal(
            "Ann Lee\nDirector\n\nDear Ann Lee:\n\nWe write to you.\n",
            Reading.Html("<p>Ann Lee<br>\n  Director</p><p>Dear\n  Ann\tLee:</p>\n<p>We <b>write</b> to <i>you</i>.</p>"));

    [Fact]
    public void A_mail_s_divisions_are_lines_and_its_empty_ones_blank_lines() =>
        Assert.Equal(
            "Ann Lee\nDirector\n\nDear Ann:\n",
            Reading.Html("<div><div>Ann Lee</div><div>Director</div><div><br></div><div>Dear Ann:</div></div>"));

    [Fact]
    public void Paragraphs_that_the_style_sets_close_are_lines() =>
        Assert.Equal(
            "Ann Lee\nDirector\n\nDear Ann:\n",
            Reading.Html("""
                <style>p.MsoNormal, li.MsoNormal { margin: 0in; margin-bottom: .0001pt }</style>
                <p class=MsoNormal>Ann Lee</p><p class=MsoNormal>Director</p><p class=MsoNormal>&nbsp;</p>
                <p class=MsoNormal>Dear Ann:</p>
                """));

    [Fact]
    public void Items_keep_their_bullets_numbers_and_letters() =>
        Assert.Equal(
            "We ask you to:\n\n• act\n• speak\n3. write\n4. call\nb. pay\n",
            Reading.Html("""
                <p>We ask you to:</p><ul><li>act</li><li>speak</li></ul><ol start=3><li><p>write</p><li>call</ol>
                <ol type=a start=2><li>pay</ol>
                """));

    [Fact]
    public void Preformatted_text_keeps_its_lines_and_spaces() =>
        Assert.Equal("Ann Lee      Bo Ruiz\n\n  Director\n", Reading.Html("<pre>Ann Lee      Bo Ruiz\n\n  Director</pre>"));

    [Fact]
    public void Entities_are_letters_and_a_hard_space_is_a_space() =>
        Assert.Equal("Peña & García — “sí” a < b\n", Reading.Html("<p>Pe&ntilde;a &amp; Garc&#237;a &mdash; &ldquo;s&iacute;&rdquo;&nbsp;a &lt; b</p>"));

    [Fact]
    public void What_a_site_puts_around_a_letter_is_left_out() =>
        Assert.Equal(
            "Dear Minister Ruiz:\n\nWe ask you to act.\n\nSincerely,\nAnn Lee\n",
            Reading.Html("""
                <head><title>Site</title><style>.x{}</style></head><body class="no-sidebar">
                <a class="skip-link" href="#m">Skip</a>
                <header><img alt="Logo of the site"><nav><a href="/">Home</a></nav></header>
                <ul><li><a href="/a">About</a><li><a href="/b">Work</a><li><a href="/c">News</a></ul>
                <div id="cookie-notice">We use cookies</div><!-- Dear Nobody: --><script>document.write("Signed, Nobody")</script>
                <main><p>Dear Minister Ruiz:</p><p>We ask you to act.</p><p>Sincerely,<br>Ann Lee</p>
                <div class="share-buttons">Share</div><p hidden>Hidden Person</p><p style="display:none">Unseen Person</p></main>
                <aside>Related letters</aside><footer>© The site</footer></body>
                """));

    [Fact]
    public void Signatories_linked_to_their_own_sites_stay() =>
        Assert.Contains(
            "• Casa Alianza\n• Red Sur\n• Foro Norte",
            Reading.Html("""
                <p>Dear Ann:</p><p>We ask you to act.</p><p>Sincerely,</p><ul><li><a href="https://a.example">Casa Alianza</a></li>
                <li><a href="https://b.example">Red Sur</a></li><li><a href="https://c.example">Foro Norte</a></li></ul>
                """), StringComparison.Ordinal);

    [Fact]
    public void A_signature_table_of_two_columns_reads_as_its_signatories()
    {
        var letter = Reading.Letter("a.html", Encoding.UTF8.GetBytes("""
            <p>May 4, 2021</p><p>Dear Minister Ruiz:</p><p>We urge you to open an investigation into these events.</p>
            <p>Sincerely,</p><table><tr><td>Ann Lee<br>Director, Casa Norte<td>Bo Ruiz<br>President, Foro Sur</tr>
            <tr><td>Eva Paz<br>Coordinator, Red Este<td></tr></table>
            """));

        Assert.Equal(
            ["Ann Lee, Director, Casa Norte", "Bo Ruiz, President, Foro Sur", "Eva Paz, Coordinator, Red Este"],
            Reading.Signatories(letter));
    }

    [Fact]
    public void Names_titles_and_organisations_in_rows_are_read_down_each_column() =>
        Assert.Equal(
            "Ann Lee\nDirector\nCasa Norte\n\nEva Paz\nDirector\n\nBo Ruiz\nPresident\nForo Sur\n",
            Reading.Html("""
                <table><tr><td>Ann Lee<td>Bo Ruiz<tr><td>Director<td>President<tr><td>Casa Norte<td>Foro Sur
                <tr><td>&nbsp;<td><tr><td>Eva Paz<td><tr><td>Director<td></table>
                """));

    [Fact]
    public void A_table_with_headings_reads_as_one_signatory_a_row() =>
        Assert.Equal(
            "Ann Lee, Director, Casa Norte\nBo Ruiz, President, Foro Sur\n",
            Reading.Html("""
                <table><tr><th>Name</th><th>Title</th><th>Organization</th></tr>
                <tr><td>Ann Lee<td>Director<td>Casa Norte<tr><td>Bo Ruiz<td>President<td>Foro Sur</table>
                """));

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">", "windows-1252")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">", "windows-1252")]
    [InlineData("<meta charset=iso-8859-1>", "utf-8")]
    [InlineData("<meta charset=iso-8859-2>", "iso-8859-2")]
    [InlineData("", "windows-1252")]
    public void A_page_s_characters_are_told_by_its_bytes_and_by_what_it_says(string head, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8)
            .GetBytes($"<html><head>{head}</head><body><p>José Núñez</p>".Replace("ñ", encoding == "iso-8859-2" ? "n" : "ñ", StringComparison.Ordinal));

        Assert.Equal(encoding == "iso-8859-2" ? "José Núnez\n" : "José Núñez\n", Reading.Text("a.htm", bytes));
    }
}
