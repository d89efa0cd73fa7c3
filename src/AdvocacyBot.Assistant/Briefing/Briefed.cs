namespace AdvocacyBot.Assistant.Briefing;

/// <param name="PartyKey">Whom the brief is on: "him" and "her" from now on.</param>
internal sealed record Briefed(Reply Reply, string? PartyKey);
