using System.CommandLine;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Host;

/// <summary><c>lint</c>: everything on the shelf that a person should check, as <c>file(line): sentence</c>.</summary>
internal static class LintCommand
{
    public static Command Define(Terminal terminal)
    {
        var command = new Command("lint", "Name what a person should check in the letters on the shelf.");
        command.SetAction((line, cancel) => RunAsync(SettingOptions.Read(line), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(HostSettings settings, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var shelf = rooms.Shelf;
        var code = await shelf.FollowFolderAsync(cancel);
        foreach (var entry in await shelf.LettersAsync(cancel))
        {
            var letter = await shelf.OpenAsync(entry.Id, cancel);
            foreach (var notice in letter?.Letter.Notices ?? [])
            {
                await terminal.Out.WriteLineAsync(Told(letter!.Letter.Source, notice));
            }
        }

        await TellVariantsAsync(shelf, terminal, cancel);
        await TellAwayAsync(shelf, terminal, cancel);
        return code;
    }

    /// <summary>Corrections of letters that are not on the shelf now: they apply again when the letter is back.</summary>
    private static async Task TellAwayAsync(OpenShelf shelf, Terminal terminal, CancellationToken cancel)
    {
        var here = (await shelf.LettersAsync(cancel)).Select(letter => letter.Id).ToHashSet();
        var all = await shelf.Library.CorrectionsAsync(OpenShelf.Shelf, null, cancel);
        foreach (var kept in all.Where(kept => kept.Undone is null && !here.Contains(kept.LetterId)))
        {
            var text = $"{CorrectionWords.Of(kept)}; the letter is not on the shelf now.";
            await terminal.Out.WriteLineAsync($"{kept.LetterId}: {text} [correction-void]");
        }
    }

    /// <summary>One party written in several ways: where, how, and why it is held to be one.</summary>
    private static async Task TellVariantsAsync(OpenShelf shelf, Terminal terminal, CancellationToken cancel)
    {
        foreach (var entry in (await shelf.DirectoryAsync(cancel)).Entries)
        {
            foreach (var alias in entry.Aliases)
            {
                var written = entry.Appearances.FirstOrDefault(one => one.Name == alias.Text && one.Name != entry.Name);
                if (written is not null && await shelf.OpenAsync(written.LetterId, cancel) is { } shelved)
                {
                    var text = $"\"{alias.Text}\" is held to be \"{entry.Name}\". {alias.Evidence}";
                    var line = shelved.Letter.Source.LineAt(written.Span.Start);
                    var notice = new Notice("name-variant", text, line);
                    await terminal.Out.WriteLineAsync(Told(shelved.Letter.Source, notice));
                }
            }
        }
    }

    private static string Told(SourceDocument source, Notice notice) =>
        $"{source.Name}{Place(source, notice.Line)}: {notice.Text} [{notice.Code}]";

    // A person finds a line of a PDF by its page.
    private static string Place(SourceDocument source, int line) =>
        line == 0 ? ""
        : source.PageAt(source.Lines[line - 1].Start) is { } page ? $"({line}), page {page}"
        : $"({line})";
}
