using System.CommandLine;

namespace AdvocacyBot.Host;

/// <summary>The table of contents: each command has a file of its own name beside this one.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => RunAsync(args, Terminal.Standard, CancellationToken.None);

    public static Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var root = new RootCommand(
            "Answers questions about advocacy letters exactly, with citations, and never invents.")
        {
            ServeCommand.Define(terminal),
            AskCommand.Define(terminal),
            ChatCommand.Define(terminal),
            DraftCommand.Define(terminal),
            BriefCommand.Define(terminal),
            TimelineCommand.Define(terminal),
            ReadCommand.Define(terminal),
            LettersCommand.Define(terminal),
            ImportCommand.Define(terminal),
            ForgetCommand.Define(terminal),
            LintCommand.Define(terminal),
            CorrectCommand.Define(terminal),
            CorrectionsCommand.Define(terminal),
            EvalCommand.Define(terminal),
            TeamsPackageCommand.Define(terminal),
        };
        foreach (var setting in SettingOptions.All)
        {
            root.Options.Add(setting);
        }

        root.SetAction((line, stop) => ServeCommand.RunAsync(SettingOptions.Read(line), terminal, stop));
        return CommandLine.RunAsync(root, args, terminal, cancel);
    }
}
