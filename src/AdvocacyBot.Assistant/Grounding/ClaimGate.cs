using System.Buffers;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Lets a claim of the model through where its sentence says it in the same words, and nothing else.</summary>
internal static class ClaimGate
{
    private const int FewestWords = 6;
    private const int LongestClaim = 400;

    private static readonly SearchValues<char> Markup = SearchValues.Create("<>[]{}|`@#*_\\");

    /// <param name="known">The sentences of this prompt, by id.</param>
    public static ClaimVerdict Judge(Claim claim, IReadOnlyDictionary<string, GivenSentence> known)
    {
        if (claim.Sentences is not [var id] || !known.TryGetValue(id, out var sentence))
        {
            return new ClaimVerdict.Dropped(ClaimFault.UnknownSentence);
        }

        if (FaultOf(claim.Text, sentence) is { } fault)
        {
            return new ClaimVerdict.Dropped(fault);
        }

        return Excerpt.Of(sentence.Text, claim.Text) switch
        {
            ({ } words, _) => new ClaimVerdict.Kept(sentence, words),
            (_, var other) => new ClaimVerdict.Dropped(other ?? ClaimFault.Words),
        };
    }

    private static ClaimFault? FaultOf(string claim, GivenSentence sentence)
    {
        if (claim.Length > LongestClaim)
        {
            return ClaimFault.Length;
        }

        var words = Token.Of(claim);
        return HasOddForm(claim) ? ClaimFault.Form
            : words.Count < FewestWords ? ClaimFault.Length
            : words.Any(word => IsNumber(word) && !sentence.Keys.Contains(word.Key)) ? ClaimFault.Number
            : words.Skip(1).Any(word => word.IsCapitalised && !sentence.Keys.Contains(word.Key)) ? ClaimFault.Name
            : null;
    }

    private static bool IsNumber(Token word) => word.Text.Any(char.IsDigit);

    private static bool HasOddForm(string claim) =>
        claim.AsSpan().ContainsAny(Markup) || claim.Contains("//", StringComparison.Ordinal)
        || claim.Contains("www.", StringComparison.OrdinalIgnoreCase) || claim.Any(IsUnseen);

    private static bool IsUnseen(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || TextFolding.HasNoWidth(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.PrivateUse;
}

/// <summary>What the model would say, and on which sentences.</summary>
internal sealed record Claim(string Text, IReadOnlyList<string> Sentences);

internal abstract record ClaimVerdict
{
    private ClaimVerdict()
    {
    }

    /// <param name="Words">Cut from the letter.</param>
    internal sealed record Kept(GivenSentence Sentence, string Words) : ClaimVerdict;

    internal sealed record Dropped(ClaimFault Fault) : ClaimVerdict;
}
