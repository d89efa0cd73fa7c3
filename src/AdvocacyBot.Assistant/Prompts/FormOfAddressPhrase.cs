using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>
/// Words by which an office is known. "Secretary of" begins the title; "... Minister" may have words before it;
/// "Chair ... Senate" leaves some out between.
/// </summary>
internal sealed record FormOfAddressPhrase(IReadOnlyList<IReadOnlyList<string>> Parts, bool IsOpen)
{
    private const string Gap = "...";

    public int Length { get; } = Parts.Sum(part => part.Count);

    public static FormOfAddressPhrase Of(string phrase) => new(
        [.. phrase.Split(Gap).Select(Words).Where(words => words.Count > 0)],
        phrase.TrimStart().StartsWith(Gap, StringComparison.Ordinal));

    public static IReadOnlyList<string> Words(string text) =>
        TextFolding.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="begins">How many of the title's first words may be passed over: "the", "acting".</param>
    /// <param name="joining">No open phrase is sought behind these: the "Assistant to the Minister" is none.</param>
    public bool Fits(IReadOnlyList<string> title, int begins, IReadOnlySet<string> joining)
    {
        for (var start = 0; start < title.Count && (start <= begins || IsOpen); start++)
        {
            if (FitsAt(title, start))
            {
                return true;
            }

            if (joining.Contains(title[start]) && start >= begins)
            {
                return false;
            }
        }

        return false;
    }

    private bool FitsAt(IReadOnlyList<string> title, int start)
    {
        var at = start;
        for (var part = 0; part < Parts.Count; part++)
        {
            while (part > 0 && at < title.Count && !StandsAt(title, at, Parts[part]))
            {
                at++;
            }

            if (!StandsAt(title, at, Parts[part]))
            {
                return false;
            }

            at += Parts[part].Count;
        }

        return true;
    }

    internal static bool StandsAt(IReadOnlyList<string> text, int at, IReadOnlyList<string> words)
    {
        var same = at + words.Count <= text.Count;
        for (var i = 0; same && i < words.Count; i++)
        {
            same = text[at + i] == words[i];
        }

        return same;
    }
}
