namespace AdvocacyBot.Library.Drafts;

/// <summary>One state of a draft, kept with who asked for it and when.</summary>
/// <param name="Number">Counts from 1 within one conversation.</param>
/// <param name="Before">The version that this one changed, and that "undo" returns to; null for the first.</param>
/// <param name="Words">What was asked for, as typed.</param>
/// <param name="Plan">The draft's plan, in the words of whoever drafts; the library only keeps it.</param>
public sealed record DraftVersion(int Number, int? Before, DateTimeOffset At, string By, string Words, string Plan);
