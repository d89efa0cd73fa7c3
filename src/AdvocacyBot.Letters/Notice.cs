namespace AdvocacyBot.Letters;

/// <summary>Something a person should know or check about how a letter was read.</summary>
/// <param name="Code">A short fixed name, for scripts: <c>no-date</c>, <c>stated-number</c>, …</param>
/// <param name="Text">One plain sentence: what was expected and what was found.</param>
/// <param name="Line">One-based line of the source; 0 where it is about the whole letter.</param>
public sealed record Notice(string Code, string Text, int Line);
