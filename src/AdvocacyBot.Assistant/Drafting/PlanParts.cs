using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Finds the part of a plan that words mean, by its place or by what it says.</summary>
internal sealed class PlanParts(DraftShelf shelf, DraftWords words)
{
    private static readonly DraftPart[] Anywhere =
        [DraftPart.Recipient, DraftPart.Copy, DraftPart.Signatory, DraftPart.Ask, DraftPart.Paragraph];

    /// <summary>The plan without the part that the words fit best, and what it was; null where none fits.</summary>
    public (DraftPlan Left, string? What) Without(DraftPlan plan, DraftPart? part, string said)
    {
        var isNamed = part is not null;
        foreach (var one in part is { } named ? [named] : Anywhere)
        {
            var (left, what) = one switch
            {
                DraftPart.Ask => Out(plan.Asks, ask => ask.Words.Words, said, all => plan with { Asks = all }),
                DraftPart.Paragraph =>
                    Out(plan.Paragraphs, own => own.Words, said, all => plan with { Paragraphs = all }),
                DraftPart.Recipient => OutOf(plan.To, said, isNamed, all => plan with { To = all }),
                DraftPart.Copy => OutOf(plan.Copies, said, isNamed, all => plan with { Copies = all }),
                _ => OutOf(plan.From, said, isNamed, all => plan with { From = all }),
            };
            if (left is not null)
            {
                return (left, what);
            }
        }

        return (plan, null);
    }

    /// <summary>"Remove the cc" means all of them; "remove the ask" of several could mean any.</summary>
    /// <param name="isNamed">The words say which part of the letter is meant; else "first" may be of a name.</param>
    private (DraftPlan? Left, string? What) OutOf(
        IReadOnlyList<PlannedParty> parties, string said, bool isNamed,
        Func<IReadOnlyList<PlannedParty>, DraftPlan> with) => parties.Count > 0 && IsEmpty(said)
            ? (with([]), words.Wording.Join([.. parties.Select(party => party.Called)]))
            : At(
                parties, party => party.Called, with, BestFit(parties.Select(Described), said)
                    ?? (isNamed ? words.Lexicon.PlaceIn(said, parties.Count) : null));

    private (DraftPlan? Left, string? What) Out<T>(
        IReadOnlyList<T> parts, Func<T, string> called, string said, Func<IReadOnlyList<T>, DraftPlan> with) => At(
        parts, called, with, parts.Count == 1 && IsEmpty(said) ? 0
            : words.Lexicon.PlaceIn(said, parts.Count) ?? BestFit(parts.Select(called), said));

    private static (DraftPlan? Left, string? What) At<T>(
        IReadOnlyList<T> parts, Func<T, string> called, Func<IReadOnlyList<T>, DraftPlan> with, int? at) =>
            at is { } found
        ? (with([.. parts.Where((_, place) => place != found)]), TextFolding.Spaces(called(parts[found])))
        : (null, null);

    private static string Described(PlannedParty party) => $"{party.Called} {party.Title} {party.Organization}";

    private bool IsEmpty(string said) => Question.Keys(said).All(key => words.At("part-links", [key], 0) > 0);

    private int? BestFit(IEnumerable<string> parts, string said)
    {
        var sought = Ideas.In(said, shelf.Terms, words.Lexicon);
        var fits = parts.Select((part, at) => (at, Fit: sought.HeldBy(Ideas.In(part, shelf.Terms, words.Lexicon))))
            .Where(one => one.Fit >= EarlierAsks.Enough).OrderByDescending(one => one.Fit).ToList();
        return fits.Count == 0 ? null : fits[0].at;
    }
}
