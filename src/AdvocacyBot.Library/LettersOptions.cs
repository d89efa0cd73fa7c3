using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Library;

/// <summary>Section <c>Letters</c>.</summary>
public sealed class LettersOptions
{
    /// <summary>The folder that the shelf follows.</summary>
    [Required(ErrorMessage = "Letters:Folder: expected the path of a folder with letters; found nothing")]
    public string Folder { get; set; } = "seeds";
}
