using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AdvocacyBot.Host.Channels.Slack.Inbound;
using YamlDotNet.RepresentationModel;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>The manifest asks for what the code uses, and for nothing else.</summary>
public sealed partial class ManifestTests
{
    /// <summary>What each call to Slack needs; null where it needs no scope, or one that the manifest leaves to paid plans.</summary>
    private static readonly Dictionary<string, string[]> _scopes = new()
    {
        ["chat.postMessage"] = ["chat:write"],
        ["chat.postEphemeral"] = ["chat:write"],
        ["chat.update"] = ["chat:write"],
        ["conversations.info"] = ["channels:read", "groups:read"],
        ["conversations.open"] = ["im:write"],
        ["files.info"] = ["files:read"],
        ["files.getUploadURLExternal"] = ["files:write"],
        ["files.completeUploadExternal"] = ["files:write"],
        ["reactions.add"] = ["reactions:write"],
        ["users.info"] = ["users:read"],
        ["views.open"] = [],
        ["views.publish"] = [],
        ["apps.connections.open"] = [],
        ["assistant.threads.setStatus"] = [],
        ["assistant.threads.setSuggestedPrompts"] = [],
    };

    /// <summary>What each event needs; app_home_opened and member_joined_channel come with others.</summary>
    private static readonly Dictionary<string, string[]> _events = new()
    {
        ["app_home_opened"] = [],
        ["app_mention"] = ["app_mentions:read"],
        ["member_joined_channel"] = ["channels:read", "groups:read"],
        ["message.channels"] = ["channels:history"],
        ["message.groups"] = ["groups:history"],
        ["message.im"] = ["im:history"],
    };

    private readonly YamlMappingNode _manifest = Read();

    [Fact]
    public void Its_scopes_are_those_that_the_calls_and_events_need()
    {
        var calls = Directory.GetFiles(Folder(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Call().Matches(File.ReadAllText(file))).Select(call => call.Groups["method"].Value).Distinct().ToList();

        Assert.Equal(_scopes.Keys.Order(), calls.Order());
        Assert.Equal(_events.Keys.Order(), Names("settings", "event_subscriptions", "bot_events").Order());
        Assert.Equal(
            _scopes.Values.Concat(_events.Values).SelectMany(scopes => scopes).Append("commands").Distinct().Order(),
            Names("oauth_config", "scopes", "bot").Order());
    }

    [Fact]
    public void Its_shortcuts_and_addresses_are_those_that_are_answered()
    {
        var shortcuts = ((YamlSequenceNode)At("features", "shortcuts")).Select(one => one["callback_id"].ToString());

        Assert.Equal([Shortcuts.AddThisFile, Shortcuts.AskAboutThis, Shortcuts.AskTheLetters], shortcuts.Order());
        Assert.EndsWith("/slack/events", At("settings", "event_subscriptions", "request_url").ToString(), StringComparison.Ordinal);
        Assert.EndsWith("/slack/interactions", At("settings", "interactivity", "request_url").ToString(), StringComparison.Ordinal);
        Assert.EndsWith("/slack/commands", At("features", "slash_commands")[0]["url"].ToString(), StringComparison.Ordinal);
    }

    private IEnumerable<string> Names(params string[] path) => ((YamlSequenceNode)At(path)).Select(one => one.ToString());

    private YamlNode At(params string[] path) => path.Aggregate((YamlNode)_manifest, (node, name) => node[name]);

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        using var file = File.OpenText(Path.Join(Folder(), "manifest.yaml"));
        yaml.Load(file);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(
        Path.Join(Path.GetDirectoryName(here), "..", "..", "..", "src", "AdvocacyBot.Host", "Channels", "Slack"));

    [GeneratedRegex("\"(?!files\\.slack)(?<method>(?:chat|conversations|files|reactions|users|views|apps|assistant)(?:\\.\\w+)+)\"")]
    private static partial Regex Call();
}
