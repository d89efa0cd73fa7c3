using System.Collections.Frozen;
using System.Text;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>
/// A reused sentence cut shorter, for a letter that shows no ellipsis and no quote beside it: of what the gate lets
/// through only what still is a whole sentence, and leaves out no name, number, date or ask.
/// </summary>
internal sealed class TightSentence
{
    /// <summary>Before one of these in a clause, the verb after it is not the clause's own.</summary>
    private static readonly FrozenSet<string> Relative = Set("who whom whose which that que quien quienes cual cuales");

    private static readonly FrozenSet<string> Verbs = Set("""
        is are was were has have had will can do does did we
        es son estan eran fue fueron ha han hay hemos puede pueden tiene tienen
        """);

    private static readonly FrozenSet<string> Bidding = Set("must should shall debe deben deberia deberian");

    private static readonly FrozenSet<string> Adding = Set("""
        including which such especially particularly notably
        incluido incluida incluidos incluidas incluyendo especialmente particularmente
        """);

    private static readonly FrozenSet<string> Complements = Set("of that de que");

    private readonly string _sentence;
    private readonly IReadOnlyList<SentencePart> _parts;
    private readonly IReadOnlyList<int> _kept;

    private TightSentence(string sentence, (IReadOnlyList<SentencePart> All, IReadOnlyList<int> Kept) parts) =>
        (_sentence, _parts, _kept) = (sentence, parts.All, parts.Kept);

    /// <summary>A plain statement long enough to be worth it.</summary>
    public static bool MayBe(string sentence) =>
        GivenSentence.IsWorthShortening(sentence) && sentence.EndsWith('.')
        && sentence.AsSpan().IndexOfAny("?!¿¡") < 0;

    /// <summary>The words for the draft; null where what is left out may not be.</summary>
    public static string? Of(string sentence, string claim, DraftWords of) =>
        Excerpt.PartsOf(sentence, claim) is { } parts ? new TightSentence(sentence, parts).Words(of) : null;

    private IReadOnlyList<SentencePart> Left => [.. _parts.Skip(_kept[^1] + 1)];

    private IReadOnlyList<SentencePart> Holes =>
        [.. _parts.Where((_, at) => at > _kept[0] && at < _kept[^1] && !_kept.Contains(at))];

    private string? Words(DraftWords of)
    {
        var (left, holes) = (Left, Holes);
        var isWhole = left.Count + holes.Count > 0 && holes.All(hole => hole.IsInsertion)
            && (left.Count == 0 || EndsWhole(left)) && !left.Concat(holes).Any(part => Tells(part, of));
        var text = isWhole ? Text(holes) : "";
        return isWhole && text.Count(c => c == '(') == text.Count(c => c == ')') ? text : null;
    }

    /// <summary>What goes at the end is a clause of its own after "and", or adds to what stands.</summary>
    private bool EndsWhole(IReadOnlyList<SentencePart> left)
    {
        var first = left[0];
        var mark = _sentence.AsSpan(_parts[_kept[^1]].Span.End..first.Span.Start);
        return mark.IndexOfAny("–—:") < 0
            && left.Skip(1).All(part => !TurningWords.Opens(part.First) && !Complements.Contains(part.First)
                && !Verbs.Contains(part.First))
            && (TurningWords.Lists(first.First) ? IsOneClause && HasVerb(first)
                : Adds(first) && (left.Count == 1 || (IsOneClause && TurningWords.Lists(left[^1].First))));
    }

    /// <summary>Not the beginning of a list, which "and" would be missed in: one clause with its verb, or one with
    /// what opens it.</summary>
    private bool IsOneClause
    {
        get
        {
            var clauses = _kept.Select(at => _parts[at]).SkipWhile(part => part.OnlyJoins).ToList();
            return clauses.Count > 0 && HasVerb(clauses[^1])
                && clauses.Count == (TurningWords.Opens(clauses[0].First) ? 2 : 1);
        }
    }

    private static bool HasVerb(SentencePart part) =>
        part.Words.Select(word => word.Key).FirstOrDefault(key => Verbs.Contains(key) || Relative.Contains(key))
            is { } first && Verbs.Contains(first);

    /// <summary>"Including …", "such as …".</summary>
    private static bool Adds(SentencePart part) => Adding.Contains(part.First)
        && (part.First != "such" || part.Words is [_, { Key: "as" }, ..]);

    /// <summary>A name, number, date or ask.</summary>
    private static bool Tells(SentencePart part, DraftWords of)
    {
        var keys = part.Words.Select(word => word.Key).ToList();
        var stems = keys.Select(Stem.Of).ToList();
        return part.Words.Any(word => word.IsCapitalised || word.Text.Any(char.IsDigit)
                || of.Lexicon.Numbers.GetValueOrDefault(word.Key) > 1 || of.Lexicon.Ordinals.ContainsKey(word.Key)
                || Bidding.Contains(word.Key))
            || of.Lexicon.TellsTime(stems) || of.Lexicon.TellsNumber(stems)
            || Enumerable.Range(0, keys.Count).Any(at => of.Verbs.At(keys, at) is not null
                || of.At("relative", keys, at) > 0);
    }

    private string Text(IReadOnlyList<SentencePart> holes)
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var hole in holes)
        {
            text.Append(_sentence.AsSpan(at.._sentence.LastIndexOf('(', hole.Span.Start)).TrimEnd());
            at = _sentence.IndexOf(')', hole.Span.End) + 1;
        }

        var last = _parts[_kept[^1]];
        var end = Left.Count == 0 ? _sentence.Length : last.Span.End + (last.IsInsertion ? 1 : 0);
        return TextFolding.Spaces(text.Append(_sentence, at, end - at).ToString()) + (Left.Count == 0 ? "" : ".");
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
