using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>What the words of an order for a draft open: everything up to the next such mark belongs to it.</summary>
internal enum DraftMark
{
    To,
    For,
    From,
    Topic,
    Copy,
    Occasion,
    Ask,

    /// <summary>"Say that …": a sentence of the person's own.</summary>
    Say,

    /// <summary>"Because …": the same, and it needs no stop before it.</summary>
    Reason,
}

/// <summary>What may be done to a draft that stands, besides putting something in or taking something out.</summary>
internal enum DraftDeed
{
    Firmer,
    Softer,
    Shorter,

    /// <summary>Shorter sentences, where "shorter" leaves whole paragraphs out.</summary>
    Tighten,
    Longer,
    Undo,
    Changed,
    Show,
    Origins,
    Check,
    Versions,
}

/// <summary>What an order names as put in or taken out.</summary>
internal enum DraftPart
{
    Ask,
    Recipient,
    Copy,
    Signatory,
    Paragraph,
}

/// <summary>How one strength of asking is worded: for a deed ("end the plan"), a deed of somebody named, a clause, or a
/// mere matter.</summary>
internal sealed record LadderRung(string? Deed, string? DeedOf, string? That, string? ThatOf, string? Matter);

/// <summary>The words of one language by which drafts are ordered and spoken of, as prompts/drafting.*.yaml lists
/// them.</summary>
internal sealed record DraftWords(
    Lexicon Lexicon,
    Wording Wording,
    PhraseTable<DraftMark> Marks,
    PhraseTable<AskStrength> Asks,
    PhraseTable<DraftDeed> Deeds,
    PhraseTable<DraftPart> Parts,
    PhraseTable<string> Files,
    PhraseTable<LetterLanguage> Languages,
    PhraseTable<AskStrength> Verbs,
    IReadOnlyDictionary<AskStrength, LadderRung> Ladder,
    IReadOnlyList<(string One, string Other)> Opposites,
    IReadOnlyDictionary<string, PhraseTable<bool>> Lists)
{
    public static readonly IReadOnlyList<string> ListNames =
    [
        "begin", "wish", "courtesies", "things", "others", "definite", "trailing", "office-heads", "offices",
            "articles",
        "incoming", "from-named", "imperatives", "file-words", "change-words", "add", "remove", "replace", "with",
        "part-links", "copy-verb", "address-verb", "claims", "our-letter", "ourselves", "connectors", "recalls",
        "relative", "enclosed", "leaning", "pointing", "pronouns", "askers", "adverbs", "deed-links", "clause-links",
        "matter-links", "deeds", "persons", "no-names", "advice", "as-signed",
    ];

    public LetterLanguage Language => Wording.Language;

    /// <summary>The length in words of the listed phrase that begins there; 0 where none does.</summary>
    public int At(string list, IReadOnlyList<string> keys, int at) =>
        at < keys.Count && Lists[list].At(keys, at) is { } found ? found.Length : 0;

    public static DraftWords Read(PromptFile file, Lexicon lexicon)
    {
        var reader = new DraftWordsReader(file);
        return new DraftWords(
            lexicon,
            new Wording(file, lexicon.Language),
            reader.Table<DraftMark>(Enum.GetValues<DraftMark>().Except([DraftMark.Ask])
                .Select(mark => (mark.ToString().ToLowerInvariant(), mark))),
            reader.Pairs<AskStrength>("asks"),
            reader.Keyed<DraftDeed>("changes"),
            reader.Keyed<DraftPart>("parts"),
            reader.Named("files"),
            reader.Table([("spanish", LetterLanguage.Spanish), ("english", LetterLanguage.English)]),
            reader.Pairs<AskStrength>("verbs"),
            reader.Ladder(),
            reader.Opposites(),
            ListNames.ToDictionary(name => name, name => reader.Table([(name, true)]), StringComparer.Ordinal));
    }
}
