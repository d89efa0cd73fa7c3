namespace AdvocacyBot.Library.Conversations;

/// <summary>One question of a conversation and the letters that its answer left in mind.</summary>
/// <param name="At">Unix time in milliseconds, made greater than the turn's before: it orders and names the turn.</param>
public sealed record SaidTurn(long At, string Words, IReadOnlyList<string> LetterIds);
