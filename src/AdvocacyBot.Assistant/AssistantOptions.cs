using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Assistant;

/// <summary>Section <c>Assistant</c>.</summary>
public sealed class AssistantOptions
{
    /// <summary>The folder with lexicons and wording, from the content root.</summary>
    [Required(ErrorMessage = "Assistant:Prompts: expected the path of the prompts folder; found nothing")]
    public string Prompts { get; set; } = "prompts";

    /// <summary>How long a conversation is remembered after its last question.</summary>
    [Range(1, 7 * 24 * 60, ErrorMessage = "Assistant:RememberMinutes: expected 1 to 10080 minutes")]
    public int RememberMinutes { get; set; } = 60;

    /// <summary>How many conversations are remembered at once.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Assistant:RememberConversations: expected 1 to 1000000")]
    public int RememberConversations { get; set; } = 10_000;
}
