using System.CommandLine;

namespace AdvocacyBot.Host;

/// <summary>Each setting as an option, <c>--Letters:Folder=…</c>, that may stand anywhere on the line.</summary>
internal static class SettingOptions
{
    public static IReadOnlyList<Option<string?>> All { get; } =
    [
        .. HostSettings.Keys.Select(key => new Option<string?>("--" + key)
        {
            Description = $"{key}, above appsettings.json and the environment",
            HelpName = "value",
            Recursive = true,
        }),
    ];

    /// <summary>
    /// System.CommandLine ends an option's name at the first ':' or '=', so <c>--Letters:Folder=x</c> is handed to it
    /// as two words. Keys are compared without case, as configuration does.
    /// </summary>
    public static string[] Split(IReadOnlyList<string> args)
    {
        var literal = args.TakeWhile(arg => arg != "--").Count();
        return [.. args.Take(literal).SelectMany(SplitOne), .. args.Skip(literal)];
    }

    public static HostSettings Read(ParseResult line) =>
        HostSettings.Read(All
            .Where(option => line.GetResult(option) is not null)
            .ToDictionary(option => option.Name[2..], line.GetValue));

    private static IEnumerable<string> SplitOne(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? arg : arg[..equals];
        if (All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } setting)
        {
            return [arg];
        }

        return equals < 0 ? [setting.Name] : [setting.Name, arg[(equals + 1)..]];
    }
}
