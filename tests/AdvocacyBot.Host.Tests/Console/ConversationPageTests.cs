using System.Net;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Tests.Console;

public sealed partial class ConversationPageTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    private const string Order = "Draft a letter to the Interior Secretary on family unity, from LAWG and IMUMI";

    private readonly string _conversation = Guid.NewGuid().ToString("N");

    [GeneratedRegex("<input type=\"hidden\" name=\"c\" value=\"(?<id>[0-9a-f]{32})\"")]
    private static partial Regex Hidden();

    [Fact]
    public async Task A_follow_up_is_understood_in_the_conversation_that_a_question_began()
    {
        var page = await console.ReadAsync("/?q=" + Uri.EscapeDataString("Who signed the letter of December 21?"));
        var conversation = Assert.Single(Hidden().Matches(page).Select(match => match.Groups["id"].Value).Distinct());

        var copies = await console.SayAsync(conversation, "and who got copies?");

        Assert.Contains("Encinas", copies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_questions_by_address_are_two_conversations()
    {
        var first = Hidden().Match(await console.ReadAsync("/?q=hello")).Groups["id"].Value;
        var second = Hidden().Match(await console.ReadAsync("/?q=hello")).Groups["id"].Value;

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_conversation_of_another_door_cannot_be_named()
    {
        using var sent = await console.SendAsync(("c", "c1"), ("q", Order));

        Assert.DoesNotContain("/c1/", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_shown_as_a_letter_and_each_change_as_its_next_version()
    {
        var draft = await console.SayAsync(_conversation, Order);
        var firmer = await console.SayAsync(_conversation, "firmer");
        var undone = await console.SayAsync(_conversation, "undo");

        Assert.Contains("<article class=\"sheet\" lang=\"en\"", draft, StringComparison.Ordinal);
        Assert.Contains("<mark>[to confirm: date of the letter]</mark>", draft, StringComparison.Ordinal);
        Assert.Contains($"/drafts/{_conversation}/1.docx", draft, StringComparison.Ordinal);
        Assert.Contains($"/drafts/{_conversation}/2.docx", firmer, StringComparison.Ordinal);
        Assert.Contains($"/drafts/{_conversation}/3.docx", undone, StringComparison.Ordinal);
        Assert.Contains("<button name=\"q\" value=\"firmer\">firmer</button>", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_asked_for_is_a_link()
    {
        await console.SayAsync(_conversation, Order);

        var page = await console.SayAsync(_conversation, "give me the Word file");

        Assert.Contains($"<a href=\"/drafts/{_conversation}/1.docx\">draft-1.docx</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brief_has_its_headings_below_that_of_the_answer()
    {
        var page = await console.SayAsync(_conversation, "brief me before I see the Secretary of the Interior");

        var levels = Heading().Matches(page).Select(match => match.Groups["level"].Value).ToList();
        Assert.Equal(["1", "2", "3"], levels.Take(3));
        Assert.DoesNotContain("4", levels);
    }

    [Fact]
    public async Task A_Spanish_draft_on_an_English_page_is_marked_as_Spanish()
    {
        await console.SayAsync(_conversation, Order);

        var page = await console.SayAsync(_conversation, "make it Spanish");

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"sheet\" lang=\"es\"", page, StringComparison.Ordinal);
        Assert.Contains("BORRADOR", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_is_loaded_again_does_nothing_again()
    {
        await console.SayAsync(_conversation, Order);
        using var sent = await console.SendAsync(("c", _conversation), ("q", "firmer"));
        var address = sent.Headers.Location!.ToString();

        var pages = (First: await console.ReadAsync(address), Again: await console.ReadAsync(address));

        Assert.Equal(pages.First, pages.Again);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/drafts/{_conversation}/3.txt"));
    }

    [Fact]
    public async Task A_reply_is_gone_when_a_letter_changes_and_its_conversation_goes_on()
    {
        await console.SayAsync(_conversation, Order);
        using var sent = await console.SendAsync(("c", _conversation), ("q", "firmer"));
        var file = Path.Combine(console.LettersFolder, "later.txt");
        await File.WriteAllTextAsync(
            file, "May 2, 2020\n\nDear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n");
        using var gone = await console.Browser.GetAsync(sent.Headers.Location);
        File.Delete(file);

        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(_conversation, Hidden().Match(await gone.Content.ReadAsStringAsync()).Groups["id"].Value);
        Assert.Contains(
            $"/drafts/{_conversation}/2.docx", await console.SayAsync(_conversation, "show the draft"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filled_form_answers_each_of_its_questions_and_leaves_the_empty_ones_open()
    {
        var page = await console.SayAsync(_conversation, "Draft a letter to the Interior Secretary");
        var fields = Field().Matches(page).Select(match => match.Groups["name"].Value).ToList();
        Assert.Equal(2, fields.Count);

        using var sent = await console.SendAsync(
            ("c", _conversation), (fields[0], "the roads\r\nof the north: all of them"), (fields[1], "  "));
        var filled = await console.ReadAsync(sent.Headers.Location!.ToString());

        Assert.Contains("the roads of the north: all of them", filled, StringComparison.Ordinal);
        Assert.Contains($"name=\"{fields[1]}\"", filled, StringComparison.Ordinal);
        Assert.DoesNotContain($"name=\"{fields[0]}\"", filled, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)> 'one' {{7*7}} {words} @Words")]
    public async Task Words_of_a_person_stay_words_in_the_draft_and_in_its_form(string words)
    {
        var order = $"Draft a letter to the Interior Secretary on {words}, from {words}";
        var page = await RawAsync(("c", _conversation), ("q", order));
        var filled = await RawAsync(("c", _conversation), ("field:occasion", words));

        Assert.All([page, filled], one =>
        {
            Assert.Contains("<article class=\"sheet\"", one, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", one, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", one, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(words, WebUtility.HtmlDecode(one), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("X-Told", "nothing")]
    public async Task What_another_site_sends_is_refused_and_does_nothing(string header, string value)
    {
        using var answer = await SendFromAsync(header, value);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("sent from another site", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/drafts/{_conversation}/1.txt"));
    }

    [Fact]
    public async Task A_browser_that_tells_only_the_origin_is_heard_from_this_page()
    {
        using var answer = await SendFromAsync("Origin", console.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("q", 1001, "That question is too long.")]
    [InlineData("field:who", 4001, "too much for one form")]
    [InlineData("q", 0, "Nothing was typed")]
    [InlineData("field:who", 70_000, "could not be understood")]
    public async Task Too_much_or_nothing_is_declined_in_one_sentence(string name, int length, string sentence)
    {
        using var answer = await console.SendAsync(("c", _conversation), (name, new string('a', length)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("<h(?<level>[1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<textarea [^>]*name=\"(?<name>[^\"]*)\"")]
    private static partial Regex Field();

    private async Task<HttpResponseMessage> SendFromAsync(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/");
        request.Headers.Add(header, value);
        request.Content = new FormUrlEncodedContent([new("c", _conversation), new("q", Order)]);
        return await console.Browser.SendAsync(request);
    }

    private async Task<string> RawAsync(params (string, string)[] fields)
    {
        using var sent = await console.SendAsync(fields);
        using var answer = await console.Browser.GetAsync(sent.Headers.Location);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await console.Browser.GetAsync(address);
        return answer.StatusCode;
    }
}
