using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Channels.Slack.Modals;
using AdvocacyBot.Host.Tests.Slack.Blocks;
using AdvocacyBot.Host.Tests.Slack.Fake;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>Slack's types, by its own TypeScript compiler, on what the bot sends.</summary>
public sealed class ShapeTests : IDisposable
{
    private const string Imports = """
        import type { ChatPostMessageArguments, ChatUpdateArguments } from '@slack/web-api';
        import type { HomeView, KnownBlock, ModalView } from '@slack/types';

        """;

    private readonly TemporaryFolder _folder = new();

    [PeerFact("Slack")]
    public async Task Approved_replies_and_modals_are_what_Slacks_types_say()
    {
        var replies = Directory.GetFiles(Approved.Folder, "*.json").Order(StringComparer.Ordinal).ToList();
        var code = Imports + string.Concat(replies.Select((file, at) =>
            $"export const reply{at}: {{ text: string, blocks: KnownBlock[] }}[] = {File.ReadAllText(file)};\n"));
        code += string.Concat(Modals().Select((view, at) => $"export const modal{at}: ModalView = {view.Json};\n"));

        Assert.True(replies.Count >= 9);
        await CompileAsync(code);
    }

    [PeerFact("Slack")]
    public async Task What_went_over_the_wire_is_what_Slacks_types_say()
    {
        await using var bot = await RunningBot.StartHereAsync();
        await bot.EventAsync(SlackRequests.Mention("C1", "1.1", "Who signed the December 21 letter?"));
        await bot.EventAsync(SlackRequests.HomeOpened("home", "1.2"));
        var placeholder = await bot.Slack.CameAsync("chat.postMessage");
        var answer = await bot.Slack.CameAsync("chat.update");
        var home = await bot.Slack.CameAsync("views.publish");

        await CompileAsync($"""
            {Imports}
            export const placeholder: ChatPostMessageArguments = {Arguments(placeholder)};
            export const answer: ChatUpdateArguments = {Arguments(answer)};
            export const home: HomeView = {home["view"]};
            """);
    }

    [PeerFact("Slack")]
    public async Task The_compiler_would_complain_of_another_shape()
    {
        var complaint = await Assert.ThrowsAnyAsync<Exception>(() => CompileAsync(
            Imports + "export const wrong: KnownBlock[] = [{ type: 'header', text: { type: 'mrkdwn', text: 'no' } }];"));

        Assert.Contains("error TS2322", complaint.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task CompileAsync(string code)
    {
        Directory.CreateSymbolicLink(_folder.File("node_modules"), Path.Join(Peers.Folder("Slack"), "node_modules"));
        _folder.Write("shapes.ts", code);
        await Peers.RunInAsync(
            _folder.Path, "",
            Path.Join(Peers.Folder("Slack"), "node_modules", "typescript", "bin", "tsc"),
            "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--moduleResolution", "nodenext", "shapes.ts");
    }

    private static string Arguments(SlackCall call) =>
        "{" + string.Join(',', call.Fields.Select(field => $"\"{field.Key}\":{Argument(field.Key, field.Value)}")) + "}";

    private static string Argument(string name, string value) =>
        name == "blocks" || value is "true" or "false" ? value : JsonSerializer.Serialize(value);

    private static IEnumerable<SlackView> Modals() =>
        from language in Enum.GetValues<LetterLanguage>()
        let words = SlackWords.Of(language)
        let origin = new ModalOrigin("T1", new SlackPlace.Thread("C1", "1.1"))
        from view in (SlackView[])[
            Modal.ToDraft(words, origin, "family unity"), Modal.ToBrief(words, origin), Modal.ToAsk(words, origin, "who signed?"),
            Modal.ToAddFiles(words, origin), Modal.ToFillIn(words, origin, [new FormField("from", "who sends it", "Who?", true)])]
        select view;
}
