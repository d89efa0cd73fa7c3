using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Library;

/// <summary>Section <c>Library</c>.</summary>
public sealed class LibraryOptions
{
    /// <summary>The library file, from the working directory; made on first start.</summary>
    [Required(ErrorMessage = "Library:Path: expected the path of the library file; found nothing")]
    public string Path { get; set; } = "data/library.db";
}
