using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>A draft into a person's own folder: asked for, consented to, uploaded, shown.</summary>
public sealed class FileHandoverTests : IAsyncLifetime
{
    private readonly List<(string? Range, string Words, bool HasToken)> _uploaded = [];
    private WebApplication _folder = null!;
    private RunningTeams _teams = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _folder = builder.Build();
        _folder.MapPut("/upload", async (HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body);
            _uploaded.Add((request.Headers.ContentRange, await body.ReadToEndAsync(), request.Headers.Authorization.Count > 0));
        });
        await _folder.StartAsync();
        _teams = await RunningTeams.StartAsync();
        await _teams.AnswerAsync(_teams.Personal("1", "Draft a letter to the Interior Secretary on family unity, from Roads for All"));
    }

    public async Task DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task The_person_is_asked_first_and_the_file_is_put_where_teams_says()
    {
        var asked = (await _teams.AnswerAsync(Pressed("2"))).Body["attachments"]![0]!;
        var taken = await _teams.AnswerAsync(Consent("3", "accept", asked["content"]!["acceptContext"]!, _folder.Urls.Single() + "/upload"));

        Assert.Equal("application/vnd.microsoft.teams.card.file.consent", asked["contentType"]!.GetValue<string>());
        var (range, words, hasToken) = Assert.Single(_uploaded);
        var length = Encoding.UTF8.GetByteCount(words);
        Assert.Equal(($"bytes 0-{length - 1}/{length}", false), (range, hasToken));
        Assert.Equal(length, asked["content"]!["sizeInBytes"]!.GetValue<int>());
        Assert.Contains("Roads for All", words, StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.teams.card.file.info", taken.Body["attachments"]![0]!["contentType"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_declines_hears_nothing_more_and_nothing_is_uploaded()
    {
        var asked = (await _teams.AnswerAsync(Pressed("2"))).Body["attachments"]![0]!;

        Assert.Equal(200, await _teams.PostAsync(
            Consent("3", "decline", asked["content"]!["declineContext"]!, _folder.Urls.Single() + "/upload")));
        Assert.Equal("4", (await _teams.AnswerAsync(_teams.Personal("4", "help"))).ReplyTo);
        Assert.Empty(_uploaded);
    }

    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("https://contoso.sharepoint.com.evil.example/upload")]
    [InlineData("http://contoso.sharepoint.com/upload")]
    [InlineData("file:///tmp/upload")]
    public async Task Nothing_is_uploaded_to_a_strange_place_and_that_is_told(string place)
    {
        var asked = (await _teams.AnswerAsync(Pressed("2"))).Body["attachments"]![0]!;
        var told = await _teams.AnswerAsync(Consent("3", "accept", asked["content"]!["acceptContext"]!, place));

        Assert.StartsWith("That did not work", told.Body["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(_uploaded);
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_told()
    {
        var pressed = Pressed("2");
        pressed["value"]!["version"] = 7;

        Assert.StartsWith("There is no such draft", (await _teams.AnswerAsync(pressed)).Body["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private JsonObject Pressed(string id)
    {
        var pressed = _teams.Personal(id, "");
        pressed["value"] = new JsonObject { ["bot"] = "file", ["kind"] = "draft", ["version"] = 1, ["ending"] = ".md" };
        return pressed;
    }

    private JsonObject Consent(string id, string action, JsonNode context, string place)
    {
        var consent = _teams.Personal(id, "");
        (consent["type"], consent["name"]) = ("invoke", "fileConsent/invoke");
        consent["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context.DeepClone(),
            ["uploadInfo"] = new JsonObject
            {
                ["uploadUrl"] = place,
                ["contentUrl"] = "https://contoso.sharepoint.com/draft.md",
                ["uniqueId"] = "u1",
                ["fileType"] = "md",
            },
        };
        return consent;
    }
}
