using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>The comments of one document, numbered as they come.</summary>
internal sealed class WordComments(DateTimeOffset time)
{
    private readonly List<Comment> _comments = [];

    public bool Any => _comments.Count > 0;

    /// <summary>The number by which the page points at the comment.</summary>
    public string Add(string words)
    {
        var id = _comments.Count.ToString(CultureInfo.InvariantCulture);
        var paragraphs = words.Split('\n').Select(line => new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.CommentText }), WordRuns.Plain(line)));
        _comments.Add(new Comment(paragraphs)
        {
            Id = id,
            Author = WordProperties.Author,
            Initials = "AB",
            Date = time.UtcDateTime,
        });
        return id;
    }

    public Comments All() => new(_comments);
}
