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

    public static Premises? Find(Marked whole)
    {
        if (!OpenIn(whole))
        {
            return null;
        }

        var words = whole.Words;

        var from = words.Count > 1 && words[1].Key is "that" or "how" or "que" ? 2 : 1;
        for (var at = from + ShortestClaim; at < words.Count; at++)
        {
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

    /// <summary>The letters show that it is not so.</summary>
    public static bool IsUntrue(Request claim, ShelfView shelf) => claim switch
    {
        Request.AboutField { Stated: { } stated } list =>
            list.Scope.Letters.All(letter => letter.Parties(list.Field).Count != stated),
        Request.Membership { Who: Whom.Unknown } => true,
        Request.Membership { Who: Whom.Known known, Role: { } role } one =>
            !shelf.With(known.Party, role).Intersect(one.Scope.Letters).Any(),
        Request.TitlesOf { NotHeld.Length: > 0 } => true,
        Request.Parts parts => parts.Requests.All(part => IsUntrue(part, shelf)),
        _ => false,
    };
}
