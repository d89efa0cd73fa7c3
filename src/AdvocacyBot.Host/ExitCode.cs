namespace AdvocacyBot.Host;

/// <summary>What a command's exit code tells a script.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input was refused and named on the error stream; the rest was still done.</summary>
    public const int Refused = 1;

    public const int Usage = 2;
}
