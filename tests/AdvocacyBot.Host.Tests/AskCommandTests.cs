using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests;

public sealed class AskCommandTests : IDisposable
{
    private const string NgoLetter = "000_1ae4e8cf0b4c92ea";

    private readonly Commands _commands = new();

    [Fact]
    public async Task An_answer_stands_with_the_words_it_is_taken_from()
    {
        var ran = await _commands.RunAsync("ask", "Who was copied on the December letter?");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Tonatiah Guillen", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"{NgoLetter}, line 47: “", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_needs_no_quotation_marks()
    {
        var ran = await _commands.RunAsync("ask", "who", "signed", "the", "December", "21", "letter");

        Assert.Equal(0, ran.Code);
        Assert.Contains("Human Rights First", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_are_answered_in_order_and_keep_their_ids()
    {
        var ran = await _commands.TypeAsync(
            """
            {"id":"a","conversation":"one","question":"Who signed the December 21 letter?"}

            {"id":7,"question":"¿Quiénes recibieron copia de la carta del 21 de diciembre?"}
            {"question":"What is the phone number of Human Rights First?"}
            """,
            "ask", "--json", "-");

        var answers = ran.Lines.Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(["\"a\"", "7", null], answers.Select(answer => answer["id"]?.ToJsonString()));
        Assert.Equal(["answered", "answered", "abstained"], answers.Select(answer => answer["outcome"]!.GetValue<string>()));
        Assert.Equal(["en", "es", "en"], answers.Select(answer => answer["language"]!.GetValue<string>()));
        Assert.StartsWith("The letters do not say", answers[2]["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_citation_is_exactly_its_slice_of_the_letter()
    {
        var ran = await _commands.RunAsync("ask", "--json", "Who was copied on the December letter?");
        var text = await File.ReadAllTextAsync(Path.Combine(Commands.Seeds, NgoLetter + ".txt"));

        var citations = JsonNode.Parse(Assert.Single(ran.Lines))!["citations"]!.AsArray();
        Assert.NotEmpty(citations);
        Assert.All(citations, citation =>
        {
            var (start, end) = (citation!["start"]!.GetValue<int>(), citation["end"]!.GetValue<int>());
            Assert.Equal(NgoLetter, citation["letter"]!.GetValue<string>());
            Assert.Equal(text[start..end], citation["quote"]!.GetValue<string>());
            Assert.Equal(text[..start].Count(c => c == '\n') + 1, citation["line"]!.GetValue<int>());
        });
    }

    [Theory]
    [InlineData("who signed?")]
    [InlineData("{\"id\":\"x\"}")]
    [InlineData("{\"question\":7}")]
    [InlineData("{\"question\":null}")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"question\":\"who")]
    public async Task A_bad_line_is_named_and_the_rest_is_answered(string bad)
    {
        const string good = "{\"id\":\"good\",\"question\":\"Who signed the December 21 letter?\"}";

        var ran = await _commands.TypeAsync($"{good}\n{bad}\n{good}\n", "ask", "--json", "-");

        Assert.Equal(1, ran.Code);
        Assert.Equal(2, ran.Lines.Length);
        Assert.StartsWith("standard input(2): expected ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_one_conversation_remember_each_other()
    {
        var ran = await _commands.TypeAsync(
            """
            {"id":1,"conversation":"c","question":"Who signed the December 21 letter?"}
            {"id":2,"conversation":"c","question":"And who was copied?"}
            """,
            "ask", "--json", "-");

        Assert.Contains("Alejandro Encinas", JsonNode.Parse(ran.Lines[1])!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_for_scripts_carries_no_source_numbers()
    {
        var ran = await _commands.RunAsync("ask", "--json", "Who signed the December 21 letter?");

        Assert.DoesNotContain("[1]", JsonNode.Parse(ran.Out)!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_in_a_pipe_answers_line_by_line_until_goodbye()
    {
        var ran = await _commands.TypeAsync(
            "Who signed the December 21 letter?\n\nAnd who was copied?\nexit\nWho signed the letter to Pence?\n", "chat");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Human Rights First", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Alejandro Encinas", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Rand Beers", ran.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _commands.Dispose();
}
