using AdvocacyBot.Host.Model;
using Microsoft.Extensions.Configuration;

namespace AdvocacyBot.Host.Tests.Model;

public sealed class ModelOptionsTests : IDisposable
{
    private readonly Commands _commands = new();

    [Fact]
    public void Without_the_section_there_is_no_model() => Assert.Null(Read());

    [Theory]
    [InlineData("https://res.openai.azure.com", "https://res.openai.azure.com/openai/v1/")]
    [InlineData("https://res.openai.azure.com/", "https://res.openai.azure.com/openai/v1/")]
    [InlineData("https://res.example/openai/v1", "https://res.example/openai/v1/")]
    public void An_azure_resource_is_enough_of_an_endpoint(string endpoint, string whole) => Assert.Equal(
        new Uri(whole), Read(("Kind", "azure"), ("Endpoint", endpoint), ("Name", "d"), ("Key", "k"))!.Endpoint);

    [Fact]
    public void OpenAi_needs_no_endpoint_and_a_server_of_ones_own_no_key()
    {
        Assert.Equal("api.openai.com", Read(("Kind", "openai"), ("Name", "m"), ("Key", "k"))!.Endpoint.Host);
        Assert.Null(Read(("Kind", "compatible"), ("Endpoint", "http://localhost:11434/v1"), ("Name", "m"))!.Key);
    }

    [Theory]
    [InlineData("Model:Kind", "Endpoint=https://a.example")]
    [InlineData("Model:Kind", "Kind=gemini")]
    [InlineData("Model:Endpoint", "Kind=azure;Name=d;Key=secret")]
    [InlineData("Model:Endpoint", "Kind=compatible;Name=d;Endpoint=http://a.example/v1")]
    [InlineData("Model:Endpoint", "Kind=compatible;Name=d;Endpoint=https://u:secret@a.example/v1")]
    [InlineData("Model:Endpoint", "Kind=azure;Name=d;Entra=true;Endpoint=http://localhost:5/v1")]
    [InlineData("Model:Name", "Kind=openai;Key=secret")]
    [InlineData("Model:Key", "Kind=openai;Name=m")]
    [InlineData("Model:Key", "Kind=azure;Name=m;Endpoint=https://a.example")]
    [InlineData("Model:Entra", "Kind=azure;Name=m;Endpoint=https://a.example;Key=secret;Entra=true")]
    [InlineData("Model:Entra", "Kind=azure;Name=m;Endpoint=https://a.example;Entra=perhaps")]
    [InlineData("Model:Entra", "Kind=openai;Name=m;Entra=true")]
    [InlineData("Model:TopicSeconds", "Kind=openai;Name=m;Key=secret;TopicSeconds=600")]
    [InlineData("Model:TokensPerDay", "Kind=openai;Name=m;Key=secret;TokensPerDay=many")]
    [InlineData("Model:CostPerDay", "Kind=openai;Name=m;Key=secret;CostPerDay=2")]
    [InlineData("Model:Deployment", "Kind=openai;Name=m;Key=secret;Deployment=x")]
    public void What_cannot_be_meant_is_refused_by_its_key_and_no_secret_is_told(string key, string settings)
    {
        var wrong = Assert.Throws<UsageException>(() =>
            Read([.. settings.Split(';').Select(one => one.Split('=', 2)).Select(one => (one[0], one[1]))]));

        Assert.StartsWith(key + ": expected ", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_options_keep_their_key_to_themselves() => Assert.DoesNotContain(
        "secret", Read(("Kind", "openai"), ("Name", "m"), ("Key", "secret"))!.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Every_command_refuses_at_its_start()
    {
        var ran = await _commands.RunAsync("letters", "--Model:Kind=oracle");

        Assert.Equal(2, ran.Code);
        Assert.StartsWith(
            "Model:Kind: expected azure, openai or compatible; found “oracle”.", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _commands.Dispose();

    private static ModelOptions? Read(params (string Key, string Value)[] settings) => ModelOptionsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(one => KeyValuePair.Create("Model:" + one.Key, (string?)one.Value))).Build());
}
