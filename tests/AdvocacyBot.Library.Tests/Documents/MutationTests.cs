using AdvocacyBot.Mutations;

namespace AdvocacyBot.Library.Tests.Documents;

/// <summary>A short run of what tests/AdvocacyBot.Mutations does at length.</summary>
public class MutationTests
{
    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("reader")]
    public void Damaged_inputs_are_taken_or_refused_and_never_fall(string reader)
    {
        var figures = MutationRun.Of(Trials.ByName[reader], 300, seed: 20261122);

        Assert.Equal(300, figures.Inputs);
        Assert.Empty(figures.Fallen);
    }
}
