using AdvocacyBot.Letters;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>What came of the pages that have no text layer.</summary>
internal abstract record Recognised
{
    private Recognised()
    {
    }

    public sealed record Whole(IReadOnlyList<PdfPage> Pages, IReadOnlyList<Notice> Notices) : Recognised;

    public sealed record Refused(string Reason) : Recognised;
}
