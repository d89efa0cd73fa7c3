namespace AdvocacyBot.Library.Documents;

/// <summary>A file's content is not what its format promises: what was expected and what was found.</summary>
internal sealed class UnfitContentException(string reason) : Exception(reason);
