using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Library.Tests.Documents;

/// <summary>
/// A test with files that LibreOffice makes. Where it is not installed the test is reported as skipped, never as
/// passed; where ADVOCACYBOT_REQUIRE_OFFICE is 1, as in CI, it runs in any case.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (!File.Exists(OfficeScores.Program) && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_OFFICE") != "1")
        {
            Skip = $"Nothing was tested: there is no LibreOffice at {OfficeScores.Program}.";
        }
    }
}
