using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>The words of drafts: none too many, none in one language alone.</summary>
public class DraftWordsTests
{
    private static readonly DraftPrompts Prompted = PromptSet.Load(Repository.Prompts).Drafting;

    private static readonly string Code = string.Join('\n', new[] { "Drafting", "Paper", "Prompts", "Retrieval" }
        .SelectMany(folder => Directory.GetFiles(
            Path.Combine(Repository.Root, "src", "AdvocacyBot.Assistant", folder), "*.cs", SearchOption.AllDirectories))
        .Select(File.ReadAllText));

    /// <summary>Their last word is put to them by the code: "open." + "topic".</summary>
    private static readonly string[] Beginnings = ["open.", "ask.", "rung.", "choose."];

    [Fact]
    public void Both_languages_have_the_same_sentences() =>
        Assert.Equal(Prompted.English.Wording.Keys.Order(), Prompted.Spanish.Wording.Keys.Order());

    [Fact]
    public void Every_sentence_is_said_somewhere()
    {
        Assert.All(Beginnings, beginning => Assert.Contains($"\"{beginning}\" + ", Code, StringComparison.Ordinal));
        var silent = Prompted.English.Wording.Keys.Where(key =>
            !Code.Contains($"\"{key}\"", StringComparison.Ordinal)
            && !Beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))).ToList();
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_list_is_read_somewhere()
    {
        var unread = DraftWords.ListNames.Where(name => Code.Split($"\"{name}\"").Length < 3).ToList();
        Assert.Empty(unread);
    }
}
