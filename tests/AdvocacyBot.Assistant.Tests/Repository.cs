namespace AdvocacyBot.Assistant.Tests;

/// <summary>Where the project's own seeds, prompts and question sets lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    public static string Prompts { get; } = Path.Combine(Root, "prompts");

    public static string Questions { get; } = Path.Combine(Root, "tests", "Questions");

    public static string Drafting { get; } = Path.Combine(Root, "tests", "Drafting");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "AdvocacyBot.sln"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("AdvocacyBot.sln"));
}
