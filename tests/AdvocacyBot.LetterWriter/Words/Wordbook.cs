using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing.Words;

/// <summary>The sentence templates of one language, by the part they play.</summary>
internal sealed record Wordbook(
    string[] Openings, string[] Context, string[] Backgrounds, string[] AskHeads, string[] Asks, string[] SoftAsks,
    string[] Supports, string[] LeadIns, string[] Ordinals, string[] Meetings, string[] Closings)
{
    private static readonly Wordbook English = new(
        EnglishWords.Openings, EnglishWords.Context, EnglishWords.Backgrounds, EnglishWords.AskHeads, EnglishWords.Asks,
        EnglishWords.SoftAsks, EnglishWords.Supports, EnglishWords.LeadIns, EnglishWords.Ordinals, EnglishWords.Meetings,
        EnglishWords.Closings)
    {
        EnclosureSentences = EnglishWords.EnclosureSentences,
        EnclosureNotations = EnglishWords.EnclosureNotations,
        Postscripts = EnglishWords.Postscripts,
        Subjects = EnglishWords.Subjects,
        Replies = EnglishWords.Replies,
        Titles = EnglishWords.Titles,
        Offices = EnglishWords.Offices,
        Universities = EnglishWords.Universities,
        Demand = "{demand}",
    };

    private static readonly Wordbook Spanish = new(
        SpanishWords.Openings, SpanishWords.Context, SpanishWords.Backgrounds, SpanishWords.AskHeads, SpanishWords.Asks,
        SpanishWords.SoftAsks, SpanishWords.Supports, SpanishWords.LeadIns, SpanishWords.Ordinals, SpanishWords.Meetings,
        SpanishWords.Closings)
    {
        EnclosureSentences = SpanishWords.EnclosureSentences,
        EnclosureNotations = SpanishWords.EnclosureNotations,
        Postscripts = SpanishWords.Postscripts,
        Subjects = SpanishWords.Subjects,
        Replies = SpanishWords.Replies,
        Titles = SpanishWords.Titles,
        Offices = SpanishWords.Offices,
        Universities = SpanishWords.Universities,
        Demand = "{demandEs}",
    };

    public required string[] EnclosureSentences { get; init; }

    public required string[] EnclosureNotations { get; init; }

    public required string[] Postscripts { get; init; }

    public required string[] Subjects { get; init; }

    public required string[] Replies { get; init; }

    public required string[] Titles { get; init; }

    /// <summary>What those who sign for an organisation are in it.</summary>
    public required string[] Offices { get; init; }

    public required string[] Universities { get; init; }

    public required string Demand { get; init; }

    public static Wordbook Of(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;
}
