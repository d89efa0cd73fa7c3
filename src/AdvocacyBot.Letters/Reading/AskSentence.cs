using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A sentence that may ask, and how the parts of an ask are cut from it where a pattern matched.</summary>
internal readonly partial record struct AskSentence(SourceDocument Source, TextSpan Span, string Text)
{
    /// <summary>A clause shorter than this says too little to be cut before its reasons.</summary>
    private const int ShortestClause = 60;

    /// <summary>
    /// The asking clause: from its subject up to its reasons or examples; otherwise to the sentence's stop.
    /// </summary>
    public Sourced<string> ClauseAt(Match match)
    {
        var span = Span with { Start = Span.Start + match.Index };
        if (AdjunctIn(Text[match.Index..]) is { } adjunct)
        {
            return Source.Words(span with { End = span.Start + adjunct });
        }

        var isPartOfSentence = match.Index > 0 && char.IsLower(Text[match.Index])
            && !Text.AsSpan(match.Index).StartsWith("we ");
        return Source.Words(isPartOfSentence && Text[^1] == '.' ? span with { End = span.End - 1 } : span);
    }

    /// <summary>Who asks, as written; null where the clause names nobody.</summary>
    public Sourced<string>? By(Match match) =>
        match.Groups["by"] is { Success: true, Length: > 0 } by
            ? Source.Words(new TextSpan(by.Index, by.Index + by.Value.TrimEnd(' ', ',').Length).At(Span.Start))
            : null;

    public string AfterVerb(Match match)
    {
        var verb = match.Groups["verb"];
        return Text[(verb.Index + verb.Length)..];
    }

    private static int? AdjunctIn(string clause)
    {
        if (clause.Length <= ShortestClause)
        {
            return null;
        }

        return Adjunct().Matches(clause).FirstOrDefault(m => m.Index > ShortestClause)?.Index;
    }

    /// <summary>Where an ask's clause ends and its reasons or examples begin.</summary>
    [GeneratedRegex(
        @"(,? in light of |,? given that |,? given the |,? because |, including |,? as outlined |" +
        @", en vista de |,? dado que |,? ya que |, incluyendo | a la luz de )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Adjunct();
}
