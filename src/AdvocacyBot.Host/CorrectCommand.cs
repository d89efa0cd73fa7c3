using System.CommandLine;
using System.Globalization;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Host;

/// <summary><c>correct</c>: a person puts right what the reader got wrong; kept with who and when.</summary>
internal sealed class CorrectCommand
{
    private static readonly Dictionary<string, PartyRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["signatory"] = PartyRole.Signatory,
        ["recipient"] = PartyRole.Recipient,
        ["cc"] = PartyRole.CarbonCopy,
    };

    private const string Iso = "yyyy-MM-dd";

    private readonly Terminal _terminal;

    private readonly Argument<string> _letter = new("LETTER") { Description = "The letter as 'letters' lists it." };

    private readonly Option<string> _by = new("--by")
    {
        Description = "Who corrects: kept with the correction and told with it.",
        HelpName = "NAME",
        Recursive = true,
        Required = true,
    };

    private CorrectCommand(Terminal terminal) => _terminal = terminal;

    public static Command Define(Terminal terminal)
    {
        var correct = new CorrectCommand(terminal);
        return new Command("correct", "Correct what was read in a letter: date, signatory, recipient, cc, ask.")
        {
            correct._letter,
            correct._by,
            correct.Date(),
            correct.Add(),
            correct.Remove(),
            correct.Rename(),
            correct.Retitle(),
            correct.Undo(),
        };
    }

    private Command Date()
    {
        var date = new Argument<string>("DATE") { Description = "As 2019-03-04; none where the letter has no date." };
        return Kept(new Command("date", "Set the letter's date, or say that it has none.") { date }, line =>
            line.GetRequiredValue(date) is var words && words == "none" ? new Correction.DateCleared()
            : DateOnly.TryParseExact(words, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new Correction.DateSet(day)
                : throw new UsageException($"date: expected a date as 2019-03-04, or none; found \"{words}\"."));
    }

    private Command Add()
    {
        var what = What("signatory, recipient, cc or ask");
        var name = Words("The name; of an ask, words of the letter.");
        var title = new Option<string?>("--title") { HelpName = "WORDS" };
        var organization = new Option<string?>("--organization") { HelpName = "NAME" };
        var kind = new Option<string?>("--kind") { HelpName = "person|organization" };
        return Kept(new Command("add", "Add someone, or an ask.") { what, name, title, organization, kind }, line =>
        {
            if (IsAsk(line.GetRequiredValue(what)))
            {
                return new Correction.AskAdded(line.GetRequiredValue(name));
            }

            var role = Role(line.GetRequiredValue(what), "ask");
            var (called, of) = (line.GetValue(title), line.GetValue(organization));
            return new Correction.PartyAdded(
                role, Kind(line.GetValue(kind), role, called ?? of), line.GetRequiredValue(name), called, of);
        });
    }

    private Command Remove()
    {
        var (what, name) = (What("signatory, recipient, cc or ask"), Words("The name, or words of the ask."));
        return Kept(new Command("remove", "Take out someone, or an ask, that was read wrongly.") { what, name }, line =>
            IsAsk(line.GetRequiredValue(what))
                ? new Correction.AskRemoved(line.GetRequiredValue(name))
                : new Correction.PartyRemoved(Role(line.GetRequiredValue(what), "ask"), line.GetRequiredValue(name)));
    }

    private Command Rename()
    {
        var (what, name) = (What("signatory, recipient or cc"), Words("The name as it was read."));
        var right = new Argument<string>("NEW") { Description = "The right name." };
        var rename = new Command("rename", "Put a name right.") { what, name, right };
        return Kept(rename, line => new Correction.PartyRenamed(
            Role(line.GetRequiredValue(what)), line.GetRequiredValue(name), line.GetRequiredValue(right)));
    }

    private Command Retitle()
    {
        var (what, name) = (What("signatory, recipient or cc"), Words("The name."));
        var title = new Argument<string>("TITLE") { Description = "The right title; none where there is none." };
        var retitle = new Command("retitle", "Put a title right.") { what, name, title };
        return Kept(retitle, line => new Correction.PartyRetitled(
            Role(line.GetRequiredValue(what)), line.GetRequiredValue(name),
            line.GetRequiredValue(title) is var words && words == "none" ? null : words));
    }

    private Command Undo()
    {
        var number = new Argument<int>("NUMBER") { Description = "Its number, as 'corrections' lists it." };
        var undo = new Command("undo", "Take a correction back.") { number };
        undo.SetAction((line, cancel) => RunAsync(line, (library, letter, by) =>
            library.UndoCorrectionAsync(OpenShelf.Shelf, letter, line.GetRequiredValue(number), by, cancel), cancel));
        return undo;
    }

    private Command Kept(Command command, Func<ParseResult, Correction> read)
    {
        command.SetAction((line, cancel) =>
        {
            var what = read(line);
            return RunAsync(line, (library, letter, by) =>
                library.CorrectAsync(OpenShelf.Shelf, letter, what, by, cancel), cancel);
        });
        return command;
    }

    private async Task<int> RunAsync(
        ParseResult line, Func<LetterLibrary, string, string, Task<CorrectionOutcome>> correct,
        CancellationToken cancel)
    {
        using var rooms = Rooms.Open(SettingOptions.Read(line), _terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        switch (await correct(rooms.Shelf.Library, line.GetRequiredValue(_letter), line.GetRequiredValue(_by)))
        {
            case CorrectionOutcome.Kept { Correction: var kept }:
                await _terminal.Out.WriteLineAsync($"corrected  {kept.LetterId}: {CorrectionWords.Of(kept)}");
                return code;
            case CorrectionOutcome.Undone { Correction: var undone }:
                await _terminal.Out.WriteLineAsync($"undone     {undone.LetterId}: {CorrectionWords.Of(undone)}");
                return code;
            case CorrectionOutcome.Refused refused:
                await _terminal.Error.WriteLineAsync(refused.Reason + ".");
                return ExitCode.Refused;
            default:
                throw new InvalidOperationException("A correction of an unknown outcome.");
        }
    }

    private static Argument<string> What(string choices) => new("WHAT") { Description = choices };

    private static Argument<string> Words(string description) => new("NAME") { Description = description };

    private static bool IsAsk(string word) => word.Equals("ask", StringComparison.OrdinalIgnoreCase);

    private static PartyRole Role(string word, string? other = null) => Roles.TryGetValue(word, out var role)
        ? role
        : throw new UsageException(
            $"WHAT: expected {string.Join(", ", Roles.Keys)}{(other is null ? "" : ", " + other)}; found \"{word}\".");

    /// <summary>A title or an organisation is a person's; of who signs with neither, the kind must be said.</summary>
    private static PartyKind Kind(string? word, PartyRole role, string? besideName) => (word, besideName) switch
    {
        ("organization", null) => PartyKind.Organization,
        ("person", _) => PartyKind.Person,
        (null, not null) => PartyKind.Person,
        (null, null) when role != PartyRole.Signatory => PartyKind.Person,
        (null, null) => throw new UsageException(
            "--kind: expected person or organization for a signatory; found neither."),
        ("organization", _) => throw new UsageException(
            "--kind: expected an organization without --title and --organization; found one of them."),
        _ => throw new UsageException($"--kind: expected person or organization; found \"{word}\"."),
    };
}
