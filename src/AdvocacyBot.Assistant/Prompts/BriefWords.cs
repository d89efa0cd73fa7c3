namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The words of one language by which briefs are ordered and worded, as prompts/briefing.*.yaml lists
/// them.</summary>
internal sealed record BriefWords(
    Lexicon Lexicon, Wording Wording, PhraseTable<string> Files, IReadOnlyDictionary<string, PhraseTable<bool>> Lists)
{
    private static readonly string[] Names =
        ["brief", "timeline", "asked", "over-time", "longer", "since", "times", "links", "courtesies", "file-words", "join", "split"];

    /// <summary>The length in words of the listed phrase that begins there; 0 where none does.</summary>
    public int At(string list, IReadOnlyList<string> keys, int at) =>
        at < keys.Count && Lists[list].At(keys, at) is { } found ? found.Length : 0;

    public static BriefWords Read(PromptFile file, Lexicon lexicon)
    {
        var reader = new DraftWordsReader(file);
        return new BriefWords(
            lexicon, new Wording(file, lexicon.Language), reader.Named("files"),
            Names.ToDictionary(name => name, name => reader.Table([(name, true)]), StringComparer.Ordinal));
    }
}
