using System.Net;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Tests.Console;

public sealed partial class PageTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    private const string NgoLetter = "000_1ae4e8cf0b4c92ea";

    [Fact]
    public async Task The_empty_page_offers_a_question_box_examples_and_the_letters_with_their_dates()
    {
        var page = await ReadAsync("/");

        Assert.Contains("<label for=\"q\">Your question</label>", page, StringComparison.Ordinal);
        Assert.Contains("For example", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2018-12-21\">21 December 2018</time>", page, StringComparison.Ordinal);
        Assert.Contains("no date", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_shows_its_quotes_and_each_leads_to_its_words()
    {
        var page = await AskAsync("What did the letter of December ask about family unity?");

        var link = Link().Match(page).Groups["address"].Value;
        var letter = await ReadAsync(link);
        Assert.Contains("family unity", Marked().Match(letter).Groups["words"].Value, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlDecode(Marked().Match(letter).Groups["words"].Value), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_has_an_answer()
    {
        var examples = Example().Matches(await ReadAsync("/")).Select(match => match.Groups["address"].Value).ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.Contains("<blockquote", await ReadAsync(example), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_Spanish_question_is_answered_on_a_Spanish_page_with_the_quotes_in_their_own_language()
    {
        var page = await AskAsync("¿Quiénes firmaron la carta del 21 de diciembre?");

        Assert.Contains("<html lang=\"es\">", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote lang=\"en\"", page, StringComparison.Ordinal);
        Assert.Contains("<label for=\"q\">Su pregunta</label>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("who signed <b>the</b> 'December' letter & when? {{7*7}}")]
    public async Task A_hostile_question_comes_back_as_words(string question)
    {
        using var answer = await console.Browser.GetAsync("/?q=" + Uri.EscapeDataString(question));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(question, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_pointed_to_are_marked_in_the_letter()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Commands.Seeds, NgoLetter + ".txt"));
        const string words = "Mexico is complicit in U.S. policies that violate the rights of migrants and asylum seekers.";
        var start = text.IndexOf(words, StringComparison.Ordinal);

        var page = await ReadAsync($"/letters/{NgoLetter}?start={start}&end={start + words.Length}");

        Assert.Equal(words, Marked().Match(page).Groups["words"].Value);
        Assert.Contains("<article class=\"letter\" lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start=5&end=1")]
    [InlineData("start=0&end=999999")]
    [InlineData("start=-1&end=4")]
    [InlineData("start=a&end=b")]
    [InlineData("end=4")]
    public async Task Words_that_are_not_in_the_letter_are_said_to_be_missing(string range)
    {
        var page = await ReadAsync($"/letters/{NgoLetter}?{range}");

        Assert.DoesNotContain("<mark", page, StringComparison.Ordinal);
        Assert.Contains("are not in this letter", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/letters/nowhere", HttpStatusCode.NotFound, "There is no such letter or page here.")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "There is no such letter or page here.")]
    [InlineData("/letters/..%2f..%2fappsettings", HttpStatusCode.NotFound, "There is no such letter or page here.")]
    public async Task What_is_not_here_is_said_in_one_sentence(string address, HttpStatusCode status, string sentence)
    {
        using var answer = await console.Browser.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_asks_for_Spanish_gets_Spanish()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Language", "fr-FR, es-MX;q=0.9, en;q=0.5");

        using var answer = await console.Browser.SendAsync(request);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("<html lang=\"es\">", page, StringComparison.Ordinal);
        Assert.Contains("¿Qué dicen las cartas?", page, StringComparison.Ordinal);
        Assert.Contains("21 de diciembre de 2018", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_declined_in_one_sentence()
    {
        using var answer = await console.Browser.GetAsync("/?q=" + new string('a', 1001));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("That question is too long.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/letters")]
    [InlineData("/nowhere")]
    [InlineData("/page.css")]
    public async Task Every_answer_forbids_scripts_frames_and_keeping(string address)
    {
        using var answer = await console.Browser.GetAsync(address);

        Assert.StartsWith("default-src 'none';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    public async Task A_name_that_is_rebound_to_this_machine_reads_nothing(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        using var answer = await console.Browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("2018", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_that_it_lives_and_that_it_is_ready()
    {
        await ReadAsync("/");

        Assert.Equal("live", await ReadAsync("/health/live"));
        Assert.Equal("ready", await ReadAsync("/health/ready"));
    }

    [Fact]
    public async Task A_letter_removed_from_the_folder_is_gone_from_the_very_next_page()
    {
        var file = Path.Combine(console.LettersFolder, "passing.txt");
        await File.WriteAllTextAsync(file, "May 2, 2020\n\nDear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n");
        var before = await ReadAsync("/letters");
        File.Delete(file);
        var after = await ReadAsync("/letters");

        Assert.Contains("passing", before, StringComparison.Ordinal);
        Assert.DoesNotContain("passing", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_in_a_letter_stay_words()
    {
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> \"' &amp;";
        await File.WriteAllTextAsync(
            Path.Combine(console.LettersFolder, "a'><b>.txt"), $"{hostile}\n\nDear Minister:\n\n{hostile}\n\nSincerely,\n\n{hostile}\n");

        var shelf = await ReadAsync("/letters");
        var letter = await ReadAsync("/letters/" + Uri.EscapeDataString("a'><b>") + "?start=0&end=25");

        Assert.All([shelf, letter], page =>
        {
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal("<script>alert(1)</script>", WebUtility.HtmlDecode(Marked().Match(letter).Groups["words"].Value));
        File.Delete(Path.Combine(console.LettersFolder, "a'><b>.txt"));
    }

    [GeneratedRegex("<mark id=\"quote\">(?<words>[^<]*)</mark>")]
    private static partial Regex Marked();

    [GeneratedRegex("<figcaption>.*?<a href=\"(?<address>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<li><a href=\"(?<address>/\\?q=[^\"]*)\"")]
    private static partial Regex Example();

    private async Task<string> AskAsync(string question) =>
        WebUtility.HtmlDecode(await ReadAsync("/?q=" + Uri.EscapeDataString(question)));

    private async Task<string> ReadAsync(string address)
    {
        using var answer = await console.Browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
