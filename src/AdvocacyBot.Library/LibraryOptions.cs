using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Library;

/// <summary>Section <c>Library</c>.</summary>
public sealed class LibraryOptions
{
    /// <summary>The library file, from the working directory; made on first start.</summary>
    [Required(ErrorMessage = "Library:Path: expected the path of the library file; found nothing")]
    public string Path { get; set; } = "data/library.db";

    /// <summary>How long a conversation is kept after its last question.</summary>
    [Range(1, 7 * 24 * 60, ErrorMessage = "Library:RememberMinutes: expected 1 to 10080 minutes")]
    public int RememberMinutes { get; set; } = 60;

    /// <summary>How many conversations are kept at once.</summary>
    [Range(1, 100_000, ErrorMessage = "Library:RememberConversations: expected 1 to 100000")]
    public int RememberConversations { get; set; } = 10_000;

    /// <summary>Of how many conversations the drafts are kept, those changed last.</summary>
    [Range(1, 100_000, ErrorMessage = "Library:RememberDrafts: expected 1 to 100000")]
    public int RememberDrafts { get; set; } = 5_000;
}
