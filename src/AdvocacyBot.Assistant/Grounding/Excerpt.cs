using System.Text;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>
/// A sentence shortened at its own commas: whole parts kept in order, the others left out where nothing turns on them.
/// What is shown is cut from the sentence again; no character that a model typed is in it.
/// </summary>
internal sealed class Excerpt
{
    private const string Ellipsis = "…";

    private readonly string _sentence;
    private readonly IReadOnlyList<SentencePart> _parts;
    private readonly IReadOnlyList<string> _claimed;

    private Excerpt(string sentence, string claim)
    {
        _sentence = sentence;
        _parts = SentencePart.Of(sentence);
        _claimed = [.. Token.Of(claim).Select(word => word.Key)];
    }

    /// <summary>The words shown for a claim, or why it is none of the sentence.</summary>
    public static (string? Words, ClaimFault? Fault) Of(string sentence, string claim)
    {
        var excerpt = new Excerpt(sentence, claim);
        var (kept, turned) = excerpt.Kept();
        return kept is null ? (null, turned ? ClaimFault.Turned : ClaimFault.Words)
            : kept.Count == excerpt._parts.Count ? (null, ClaimFault.Repeats)
            : (excerpt.Shown(kept), null);
    }

    /// <summary>Which parts of the sentence the claim is; null where it is none of it, or all.</summary>
    public static (IReadOnlyList<SentencePart> All, IReadOnlyList<int> Kept)? PartsOf(string sentence, string claim)
    {
        var excerpt = new Excerpt(sentence, claim);
        return excerpt.Kept().Kept is { } kept && kept.Count < excerpt._parts.Count ? (excerpt._parts, kept) : null;
    }

    /// <summary>The parts whose words the claim is; null where it is not, and whether only what it leaves out is
    /// wrong.</summary>
    private (List<int>? Kept, bool Turned) Kept()
    {
        List<int> kept = [];
        var turned = false;
        var at = 0;
        for (var part = 0; part < _parts.Count; part++)
        {
            if (StandsAt(_parts[part], at))
            {
                at += _parts[part].Words.Count;
                kept.Add(part);
            }
            else if (at < _claimed.Count && !CanBeLeftOut(_parts[part], isFirst: kept.Count == 0))
            {
                return (null, false);
            }
            else
            {
                turned |= _parts[part].Turns && kept.Count > 0;
            }
        }

        return kept.Count == 0 || at < _claimed.Count || CutsName(kept) || !EndsWell(kept) ? (null, false)
            : (turned ? null : kept, turned);
    }

    private bool StandsAt(SentencePart part, int at) => at + part.Words.Count <= _claimed.Count
        && part.Words.Index().All(word => _claimed[at + word.Index] == word.Item.Key);

    private static bool CanBeLeftOut(SentencePart part, bool isFirst) =>
        isFirst ? part.OnlyJoins : part.CanBeLeftOutBetween;

    /// <summary>"May 3 | , 2019", "Minister of Land | , Water": what belongs to one name or date.</summary>
    private bool CutsName(List<int> kept) => kept.Any(part => part + 1 < _parts.Count && !kept.Contains(part + 1)
        && !_parts[part + 1].IsInsertion
        && IsNameOrNumber(_parts[part].Words[^1]) && _parts[part + 1].Words.Take(2).Any(IsNameOrNumber));

    /// <summary>What is left out at the end only goes on with a list or adds to what stands: it is not the main part of
    /// the sentence.</summary>
    private bool EndsWell(List<int> kept)
    {
        var left = _parts.Skip(kept[^1] + 1).ToList();
        return left.Count == 0 || (!left.Exists(part => TurningWords.IsSubject(part.First))
            && (TurningWords.Opens(_parts[kept[0]].First)
                ? left.TrueForAll(part => TurningWords.GoesOn(part.First))
                : TurningWords.GoesOn(left[0].First) || left.Exists(part => TurningWords.Lists(part.First))));
    }

    private static bool IsNameOrNumber(Token word) => word.IsCapitalised || char.IsDigit(word.Text[0]);

    private string Shown(List<int> kept)
    {
        var shown = new StringBuilder(kept[0] == 0 ? "" : Ellipsis + " ");
        for (var order = 0; order < kept.Count; order++)
        {
            var first = kept[order];
            while (order + 1 < kept.Count && kept[order + 1] == kept[order] + 1)
            {
                order++;
            }

            shown.Append(Run(first, kept[order])).Append(order + 1 < kept.Count ? $" {Ellipsis} " : "");
        }

        return kept[^1] == _parts.Count - 1 ? shown.ToString() : shown.Append($" {Ellipsis}").ToString();
    }

    /// <summary>Parts that stand side by side, with the marks between them and the bracket that closes the
    /// last.</summary>
    private string Run(int first, int last)
    {
        var end = _parts[last].Span.End;
        var closes = _parts[last].IsInsertion && end < _sentence.Length && _sentence[end] == ')' ? 1 : 0;
        return TextFolding.Spaces(_sentence.AsSpan(_parts[first].Span.Start..(end + closes)));
    }
}
