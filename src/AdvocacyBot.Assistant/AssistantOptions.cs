using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Assistant;

/// <summary>Section <c>Assistant</c>.</summary>
public sealed class AssistantOptions
{
    /// <summary>The folder with lexicons and wording, from the content root.</summary>
    [Required(ErrorMessage = "Assistant:Prompts: expected the path of the prompts folder; found nothing")]
    public string Prompts { get; set; } = "prompts";
}
