using System.CommandLine;
using System.Globalization;
using AdvocacyBot.Host.Json;
using AdvocacyBot.Library;
using Spectre.Console;

namespace AdvocacyBot.Host;

/// <summary><c>letters</c>: what is on the shelf.</summary>
internal static class LettersCommand
{
    public static Command Define(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("letters", "List the letters on the shelf.") { json };
        command.SetAction((line, cancel) => RunAsync(SettingOptions.Read(line), line.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, bool json, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var shelf = rooms.Shelf;
        var code = await shelf.FollowFolderAsync(cancel);
        var letters = await shelf.LettersAsync(cancel);
        if (terminal.IsWatched && !json)
        {
            AnsiConsole.Write(Table(letters));
            return code;
        }

        foreach (var letter in letters)
        {
            await terminal.Out.WriteLineAsync(json ? HostJson.Line(LetterEntryJson.Of(letter)) : Row(letter));
        }

        return code;
    }

    private static string Row(LetterEntry letter) =>
        $"{Date(letter)}  {letter.Id}  {Signatories(letter)}{(letter.Title is null ? "" : "  " + letter.Title)}";

    private static Table Table(IReadOnlyList<LetterEntry> letters)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Date", "Letter", "Signed by", "Title");
        foreach (var letter in letters)
        {
            table.AddRow(
                Date(letter), Markup.Escape(letter.Id), Signatories(letter), Markup.Escape(letter.Title ?? ""));
        }

        return table;
    }

    private static string Date(LetterEntry letter) =>
        letter.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date   ";

    private static string Signatories(LetterEntry letter) =>
        letter.Signatories == 1 ? "1 signatory" : $"{letter.Signatories} signatories";
}
