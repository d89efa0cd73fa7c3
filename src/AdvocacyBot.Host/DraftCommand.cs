using System.CommandLine;
using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host;

/// <summary>
/// <c>draft</c>: one order for a letter, and each further one a change to it; shown, or written to a file.
/// </summary>
internal static class DraftCommand
{
    public static Command Define(Terminal terminal)
    {
        var orders = new Argument<string[]>("ORDER")
        {
            Description = "What to write, as you would say it; further orders, each in quotes, change the draft.",
            Arity = ArgumentArity.OneOrMore,
        };
        var file = new Option<string?>("--out")
        {
            Description = $"The file to write the draft to: {PaperOut.Endings}.",
        };
        var command = new Command("draft", "Draft a letter from the templates and the shelf.") { orders, file };
        command.SetAction((line, cancel) => RunAsync(
            SettingOptions.Read(line), line.GetValue(orders) ?? [], line.GetValue(file), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string[] orders, string? file, Terminal terminal, CancellationToken cancel)
    {
        PaperOut.Check(file);
        using var rooms = Rooms.Open(settings, terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        var conversation = Turns.NewConversation();
        var version = 0;
        foreach (var order in Spoken(orders))
        {
            var reply = await rooms.Assistant.RespondAsync(Turns.Of(conversation, order), cancel);
            if (version == 0 && VersionIn(reply) == 0)
            {
                // The command's own name is the verb: "draft letter to …" needs no second one.
                reply = await rooms.Assistant.RespondAsync(Turns.Of(conversation, "Draft " + order), cancel);
            }

            version = Math.Max(version, VersionIn(reply));
            await terminal.Out.WriteLineAsync(ReplyText.Cited(reply) + "\n");
            if (reply.Outcome != Outcome.Draft)
            {
                code = ExitCode.Refused;
            }
        }

        return Math.Max(code, file is null ? ExitCode.Done
            : await PaperOut.WriteAsync(
                await rooms.Assistant.DraftAsync(OpenShelf.Shelf, conversation, version, cancel), "an order for a draft", file,
                terminal, cancel));
    }

    /// <summary>Words without quotes around them are one order.</summary>
    private static string[] Spoken(string[] orders) =>
        orders[0].Contains(' ', StringComparison.Ordinal) ? orders : [string.Join(' ', orders)];

    private static int VersionIn(Reply reply) =>
        reply.Blocks.OfType<ReplyBlock.LetterText>().Select(letter => letter.Version)
            .Concat(reply.Blocks.OfType<ReplyBlock.File>().Select(one => one.Version)).LastOrDefault();
}
