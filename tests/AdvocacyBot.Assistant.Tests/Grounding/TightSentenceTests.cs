using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>A sentence that stays in a letter without its quote: whole, and with all its facts.</summary>
public class TightSentenceTests
{
    private static readonly PromptSet Prompts = PromptSet.Load(Repository.Prompts);

    [Theory]
    [InlineData("The leaders of the region's governments, and courts of its north, have closed the river.",
        "The leaders of the region's governments")]
    [InlineData("The people of the river have the right, and the duty, to speak about the camps.",
        "The people of the river have the right")]
    [InlineData("The camps of the river are a harm to families, children, and those who are old.",
        "The camps of the river are a harm to families, children")]
    [InlineData("The camps of the river are full of families, including those from Kal and its hills.",
        "The camps of the river are full of families")]
    [InlineData("The camps of the river are full of families, and two in five are ill there.",
        "The camps of the river are full of families")]
    [InlineData("The camps of the river are full of families, and we ask that they are closed.",
        "The camps of the river are full of families")]
    [InlineData("The camps of the river are full of families, and clinics in them are closed since May.",
        "The camps of the river are full of families")]
    [InlineData("The camps of the river, including those in hills, tents, and barns, are full of families.",
        "The camps of the river tents, and barns, are full of families")]
    [InlineData("In short, the court of the river, which sits in a tent, was moved, and clinics in it are closed.",
        "In short, the court of the river was moved, and clinics in it are closed")]
    [InlineData("The people of the camps see the ministry – especially its clinics and schools – as theirs.",
        "The people of the camps see the ministry")]
    public void What_would_be_no_whole_sentence_or_lose_a_fact_is_not_cut(string sentence, string claim) =>
        Assert.Null(TightSentence.Of(sentence, claim, Prompts.Drafting.English));

    [Theory]
    [InlineData("The camps (and those in the hills) are not full, and clinics in them (so we see) are open.",
        "The camps are not full, and clinics in them are open",
        "The camps are not full, and clinics in them are open.")]
    [InlineData("Finally, the camps of the river are full of\nfamilies, and clinics in them are closed.",
        "Finally, the camps of the river are full of families",
        "Finally, the camps of the river are full of families.")]
    [InlineData("In the hills of the river, the camps are full, and clinics in them are closed.",
        "In the hills of the river, the camps are full", "In the hills of the river, the camps are full.")]
    [InlineData("The camps of the river are a harm to families, including children, mothers, and those who are old.",
        "the camps of the river are a harm to families", "The camps of the river are a harm to families.")]
    public void What_stands_is_cut_from_the_sentence(string sentence, string claim, string words) =>
        Assert.Equal(words, TightSentence.Of(sentence, claim, Prompts.Drafting.English));
}
