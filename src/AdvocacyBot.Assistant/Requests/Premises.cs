using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Since Oxfam signed, who else did?": what is taken for granted comes first, and may not be so.</summary>
/// <param name="Claim">What is taken for granted, as a question of its own.</param>
/// <param name="Rest">What is asked upon it.</param>
internal sealed record Premises(Question Claim, Question Rest)
{
    private const int ShortestClaim = 2;

    private static readonly HashSet<string> Granting = new(StringComparer.Ordinal)
    {
        "since", "given", "because", "as", "seeing", "considering", "ya", "puesto", "dado", "como", "siendo", "visto",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "when", "after", "once", "now", "cuando", "despues", "ahora", "tras", "una",
    };

    public static Premises? Find(Marked whole)
    {
        var ofTime = OpensInTime(whole);
        if (!OpenIn(whole) && !ofTime)
        {
            return null;
        }

        var words = whole.Words;
        var from = 1;
        while (from < words.Count && words[from].Key is "that" or "how" or "que" or "de" or "vez")
        {
            from++;
        }

        for (var at = from + ShortestClaim; at < words.Count; at++)
        {
            if (ofTime && words[at].Key is "and" or "y" or "e")
            {
                // "When did she sign, and who else?" asks both.
                return null;
            }

            var ends = whole.Question.Text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End)
                .ContainsAny(',', ':', ';');
            if (ends || whole.Cues.Any(cue => cue.First == at
                && cue.Cue is Cue.Who or Cue.What or Cue.Which or Cue.Why or Cue.Count or Cue.Else))
            {
                return new Premises(
                    Question.Of(whole.Question.Text[words[from].Span.Start..words[at - 1].Span.End] + "?"),
                    Question.Of(whole.Question.Text[words[at].Span.Start..]));
            }
        }

        return null;
    }

    /// <summary>"Since …": what is taken for granted comes first.</summary>
    public static bool OpenIn(Marked whole) => whole.Words.Count > 0 && Granting.Contains(whole.Words[0].Key);

    /// <summary>"When Ruiz signed, …", "después de que …": a clause, and no question for the day.</summary>
    private static bool OpensInTime(Marked whole) => whole.Words.Count > ShortestClaim + 1
        && Times.Contains(whole.Words[0].Key) && !whole.HasAt(1, Cue.Did)
        && !whole.Question.Text.AsSpan(whole.Words[0].Span.Start, whole.Words[0].Span.Length).Contains('á')
        && whole.Words[0].Key is var first && (first is not ("now" or "ahora" or "una") || whole.Words[1].Key is "that"
            or "que" or "vez")
        && whole.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed);

    /// <summary>The letters show that it is not so.</summary>
    public static bool IsUntrue(Request claim, ShelfView shelf) => claim switch
    {
        Request.AboutField { Stated: { } stated } list =>
            list.Scope.Letters.All(letter => letter.Parties(list.Field).Count != stated),
        Request.Membership { Who: Whom.Unknown } => true,
        Request.Membership { Who: Whom.Known known, Role: { } role } one =>
            !shelf.With(known.Party, role).Intersect(one.Scope.Letters).Any(),
        Request.TitlesOf { NotHeld.Length: > 0 } => true,
        Request.HoldersOf { Held.Count: 0, AsksPart: true } => true,
        // "Since it supports the plan": what it says of the plan is told first.
        Request.AboutTopic { Stance.Length: > 0 } => true,
        Request.Parts parts => parts.Requests.All(part => IsUntrue(part, shelf)),
        _ => false,
    };
}
