using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters;

public enum LetterLanguage
{
    English,
    Spanish,
}

/// <summary>
/// One letter as its reader found it. Absent is null or empty; what is doubtful is a <see cref="Notice"/>.
/// Every span points into <see cref="Source"/>.
/// </summary>
public sealed record Letter(SourceDocument Source, LetterLanguage Language)
{
    public Sourced<string>? Title { get; init; }

    /// <summary>A publisher's words before the letter: they are not the signatories'.</summary>
    public Preface? Preface { get; init; }

    public Dateline? Dateline { get; init; }

    /// <summary>Inside addresses; where there are none, those whom the salutation greets.</summary>
    public IReadOnlyList<Party> Recipients { get; init; } = [];

    public Sourced<string>? SubjectLine { get; init; }

    public Salutation? Salutation { get; init; }

    public IReadOnlyList<Paragraph> Body { get; init; } = [];

    public IReadOnlyList<Ask> Asks { get; init; } = [];

    public Sourced<string>? ComplimentaryClose { get; init; }

    public IReadOnlyList<Signatory> Signatories { get; init; } = [];

    public IReadOnlyList<Party> CarbonCopies { get; init; } = [];

    /// <summary>Sentences or notations that say something is enclosed.</summary>
    public IReadOnlyList<Sourced<string>> Enclosures { get; init; } = [];

    public Sourced<string>? Postscript { get; init; }

    public IReadOnlyList<Reference> References { get; init; } = [];

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>How sure the reader is of each field, whether it found something there or not.</summary>
    public IReadOnlyList<Confidence> Confidence { get; init; } = [];

    /// <summary>Every non-blank line lies in exactly one section, in document order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];
}

/// <summary>A publisher's introduction; the number of signatories it states, where it states one.</summary>
public sealed record Preface(Sourced<string> Words, Sourced<int>? StatedNumber);

/// <summary>The letter's own date, and the place before it where one is written.</summary>
public sealed record Dateline(Sourced<DateOnly> Date, Sourced<string>? Place);

/// <summary>The salutation and those it greets, as written ("Secretary Sanchez").</summary>
public sealed record Salutation(Sourced<string> Words, IReadOnlyList<Party> Greeted);

/// <summary>One paragraph of the body and its sentences, in order.</summary>
public sealed record Paragraph(TextSpan Span, IReadOnlyList<TextSpan> Sentences);

public enum ReferenceKind
{
    EarlierLetter,
    Law,
    Document,
}

/// <summary>Words by which the letter points to something outside itself.</summary>
public sealed record Reference(ReferenceKind Kind, Sourced<string> Words);

public enum SectionKind
{
    Letterhead,
    Title,
    Preface,
    Dateline,
    InsideAddress,
    SubjectLine,
    Salutation,
    Body,
    Separator,
    ComplimentaryClose,
    SignatureBlock,
    CarbonCopies,
    Enclosures,
    Postscript,
    Footnotes,

    /// <summary>
    /// Page numbers, running heads, contact lines and other matter that is no part of the letter's text.
    /// </summary>
    Furniture,
}

/// <summary>Consecutive lines that play one part. Lines are one-based; <c>LastLine</c> is included.</summary>
public sealed record Section(SectionKind Kind, int FirstLine, int LastLine, TextSpan Span);
