using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Whether people or bodies are asked for.</summary>
internal static class KindAsked
{
    public static PartyKind? Of(Reading reading) =>
        IsSetAside(reading, Cue.People) ? PartyKind.Organization
        : IsSetAside(reading, Cue.Organizations) ? PartyKind.Person
        : reading.Has(Cue.People) && OnlyPoints(reading.Marked) ? PartyKind.Person
        : reading.Has(Cue.Organizations) && reading.HasAny(Cue.Officials, Cue.People) ? null
        : reading.Has(Cue.Organizations) ? PartyKind.Organization
        : reading.HasAny(Cue.Officials, Cue.People) ? PartyKind.Person
        : null;

    /// <summary>"Did any person sign the groups' letter?": the groups say which letter.</summary>
    private static bool OnlyPoints(Marked marked) =>
        marked.Cues.Where(mark => mark.Cue == Cue.Organizations).ToList() is [var only]
        && KindPointing.SaysWhichLetter(marked, only)
        && !marked.Cues.Any(mark => mark.Cue == Cue.Officials);

    /// <summary>"By organizations rather than individuals": the kind that is set aside does not count.</summary>
    private static bool IsSetAside(Reading reading, Cue kind) => reading.Marked.First(kind) is { First: > 1 } mark
        && reading.Marked.Words[mark.First - 1].Key is "not" or "than" or "no" or "by" or "of" or "por" or "son"
            or "are"
        && Enumerable.Range(Math.Max(0, mark.First - 3), Math.Min(3, mark.First))
            .Any(word => reading.Marked.Words[word].Key is "rather" or "instead" or "not" or "vez" or "no");
}
