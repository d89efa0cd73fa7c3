namespace AdvocacyBot.Mutations;

/// <summary>A reader on trial.</summary>
/// <param name="Draw">The next damaged input; the same dice draw the same input.</param>
/// <param name="Read">Reads the input: whether it was taken (true) or refused with a reason.</param>
public sealed record Trial(string Name, Func<Random, byte[]> Draw, Func<byte[], bool> Read);
