using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The field's vocabulary in both languages, and words that mean the same in one.</summary>
/// <param name="TitleWords">Words that titles and offices are made of, in either language.</param>
internal sealed record Terms(
    PhraseTable<string> ToEnglish, PhraseTable<string> ToSpanish, PhraseTable<string> Related, IReadOnlySet<string> TitleWords)
{
    private static readonly string[] Bilingual = ["terms", "titles", "places"];

    public static Terms Read(PromptFile file)
    {
        var (english, spanish, related) = (new PhraseTable<string>(), new PhraseTable<string>(), new PhraseTable<string>());
        foreach (var (left, node) in Bilingual.SelectMany(part => file.Map(part).Entries))
        {
            foreach (var right in Checked(file, node))
            {
                english.Add(left, right);
                spanish.Add(right, left);
            }
        }

        foreach (var (left, node) in file.Map("related").Entries)
        {
            foreach (var right in Checked(file, node))
            {
                related.Add(left, right);
            }
        }

        var titles = file.Map("titles").Entries
            .SelectMany(entry => Checked(file, entry.Value).Append(entry.Key))
            .SelectMany(Question.Keys)
            .Where(word => word.Length > 3);
        return new Terms(english, spanish, related, titles.ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Checked(PromptFile file, PromptNode node) =>
        file.AsPhrases(node).Select(phrase => Question.Keys(phrase).Count > 0
            ? phrase
            : throw file.Fault(node, "expected words after the colon"));
}
