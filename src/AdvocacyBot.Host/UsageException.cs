namespace AdvocacyBot.Host;

/// <summary>What was asked for cannot be meant; the message says so in one plain sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
