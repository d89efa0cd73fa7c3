namespace AdvocacyBot.Library.Tests.Pdf;

/// <summary>
/// A test that needs programs of this machine. Where one is missing it is reported as skipped, with the reason: never as
/// passed. Where ADVOCACYBOT_REQUIRE_PROGRAMS is 1, as in CI, it runs in any case, so that a missing program fails it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => Find(program) is null).ToArray();
        if (missing.Length > 0 && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_PROGRAMS") != "1")
        {
            Skip = $"Nothing was tested: this machine lacks {string.Join(" and ", missing)}.";
        }
    }

    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Join(folder, program))
            .FirstOrDefault(File.Exists);
}
