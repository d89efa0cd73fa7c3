namespace AdvocacyBot.Assistant.Prompts;

/// <summary>What a model is asked, where one is configured; read and checked at the start in any case.</summary>
internal sealed record ModelPrompts(ModelPrompt Topic, ModelPrompt Request, ModelPrompt Rephrase)
{
    public static ModelPrompts Read(string folder) => new(
        ModelPromptReader.Read(PromptFile.Read(folder, "topic.prompt.yaml")),
        ModelPromptReader.Read(PromptFile.Read(folder, "request.prompt.yaml")),
        ModelPromptReader.Read(PromptFile.Read(folder, "rephrase.prompt.yaml")));
}
