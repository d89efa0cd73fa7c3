using System.Text.Json.Serialization;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Json;

/// <summary>One letter as <c>read --json</c> tells it.</summary>
internal sealed record LetterJson(
    string Source,
    string Language,
    string? Title,
    string? Preface,
    DateOnly? Date,
    string DateBasis,
    IReadOnlyList<RecipientJson> Recipients,
    string? Salutation,
    int BodyParagraphs,
    string? ComplimentaryClose,
    IReadOnlyList<SignatoryJson> Signatories,
    IReadOnlyList<CopyJson> Cc,
    IReadOnlyList<string> Enclosures,
    IReadOnlyList<AskJson> Asks,
    IReadOnlyList<string> RefersTo,
    IReadOnlyList<NoticeJson> Notices,
    IReadOnlyList<ConfidenceJson> Confidence)
{
    public static LetterJson Of(Letter letter) => new(
        letter.Source.Name,
        AnswerJson.Code(letter.Language),
        letter.Title?.Value,
        letter.Preface?.Words.Value,
        letter.Dateline?.Date.Value,
        letter.Dateline is null ? "no dateline" : "dateline",
        [.. letter.Recipients.Select(RecipientJson.Of)],
        letter.Salutation?.Words.Value,
        letter.Body.Count,
        letter.ComplimentaryClose?.Value,
        [.. letter.Signatories.Select(SignatoryJson.Of)],
        [.. letter.CarbonCopies.Select(CopyJson.Of)],
        Values(letter.Enclosures),
        [.. letter.Asks.Select(ask => AskJson.From(letter, ask))],
        [.. letter.References.Select(reference => reference.Words.Value)],
        [.. letter.Notices.Select(notice => NoticeJson.Of(letter.Source, notice))],
        [.. letter.Confidence.Select(one => ConfidenceJson.From(letter, one))]);

    internal static string[] Values(IReadOnlyList<Sourced<string>> words) => [.. words.Select(word => word.Value)];
}

internal sealed record RecipientJson(string? Name, string? Title, string? Organization, IReadOnlyList<string> Address)
{
    public static RecipientJson Of(Party party) => new(
        party.Name?.Value, party.Title?.Value, party.Organization?.Value, LetterJson.Values(party.Address));
}

internal sealed record CopyJson(string? Name, string? Title, string? Organization)
{
    public static CopyJson Of(Party party) => new(party.Name?.Value, party.Title?.Value, party.Organization?.Value);
}

internal sealed record SignatoryJson(
    string Kind, string Name, string? Acronym, IReadOnlyList<string> Titles, string? Organization)
{
    public static SignatoryJson Of(Signatory signatory) => signatory switch
    {
        Signatory.Person person => new(
            "person", person.Name.Value, null, LetterJson.Values(person.Titles), person.Affiliation?.Value),
        Signatory.Organization body => new("organization", body.Name.Value, body.Acronym?.Value, [], null),
        _ => throw new InvalidOperationException($"A signatory of an unknown kind: {signatory.GetType().Name}"),
    };
}

/// <summary>The quote is copied from the letter as it stands, line breaks and all.</summary>
internal sealed record AskJson(string Of, string Quote, string Kind)
{
    public static AskJson From(Letter letter, Ask ask) =>
        new(ask.Of, letter.Source.Slice(ask.Words.Span), Name(ask.Kind));

    private static string Name(AskKind kind) => kind switch
    {
        AskKind.Ask => "ask",
        AskKind.Support => "support",
        AskKind.MeetingRequest => "meeting request",
        _ => throw new InvalidOperationException($"A kind of ask without a name: {kind}"),
    };
}

internal sealed record NoticeJson(string Code, string Text, int Line)
{
    /// <summary>Only where the letter's text has pages, and the notice a line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    public static NoticeJson Of(SourceDocument source, Notice notice) => new(notice.Code, notice.Text, notice.Line)
    {
        Page = notice.Line == 0 ? null : source.PageAt(source.Lines[notice.Line - 1].Start),
    };
}

/// <summary>How sure the reader is of one field: the share of letters read so that have it right, and why no more.</summary>
internal sealed record ConfidenceJson(string Field, double Share, bool Sure, IReadOnlyList<NoticeJson> Doubts)
{
    public static ConfidenceJson From(Letter letter, Confidence confidence) => new(
        Name(confidence.Field), confidence.Share, confidence.IsSure,
        [.. confidence.Doubts.Select(doubt => NoticeJson.Of(
            letter.Source, new Notice(
                doubt.Code, doubt.Reason, doubt.Span is { } span ? letter.Source.LineAt(span.Start) : 0)))]);

    private static string Name(LetterField field) => field switch
    {
        LetterField.CarbonCopies => "cc",
        LetterField.Close => "complimentary_close",
        _ => field.ToString().ToLowerInvariant(),
    };
}
