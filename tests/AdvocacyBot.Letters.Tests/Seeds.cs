using System.Runtime.CompilerServices;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Tests;

/// <summary>The two real letters, from the repository.</summary>
internal static class Seeds
{
    public const string Organizations = "000_1ae4e8cf0b4c92ea";
    public const string Officials = "004_a908a5327990c4f6";

    public static TheoryData<string> All => [Organizations, Officials];

    public static SourceDocument Document(string name) =>
        new(name + ".txt", File.ReadAllText(Path.Combine(Root(), "seeds", name + ".txt")));

    public static string ApprovedPath(string name) =>
        Path.Combine(Root(), "tests", "AdvocacyBot.Letters.Tests", "Approved", name + ".outline.txt");

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
