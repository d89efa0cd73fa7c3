using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The US Agency for Development", written out before it is understood: titles may hold the short
/// form.</summary>
internal static class InShort
{
    /// <summary>Before a body the short form will do as well; before an office it would find those who only worked for a
    /// body of that country.</summary>
    public static IEnumerable<TermUnit> Of(IReadOnlyList<TermUnit> units, Reading reading) =>
        units.Select((unit, at) => at + 1 < units.Count && !reading.Terms.IsOffice(units[at + 1].Typed)
            && ShortOf(unit, reading) is { Count: > 0 } forms ? unit with { Ways = [.. unit.Ways, .. forms] } : unit);

    private static List<IReadOnlyList<string>> ShortOf(TermUnit unit, Reading reading) =>
        [.. new[] { reading.Marked.Lexicon, reading.Marked.OtherLexicon }.SelectMany(lexicon => lexicon.Shorthand)
            .Where(form => IsInitials(form.Key) && Stems(form.Value) is var meant
                && unit.Ways.Any(way => way.SequenceEqual(meant)))
            .Select(form => (IReadOnlyList<string>)Stems(form.Key)).DistinctBy(stems => string.Join(' ', stems))];

    private static bool IsInitials(string form) => form.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static List<string> Stems(string words) => [.. Question.Keys(TextFolding.Key(words)).Select(Stem.Of)];
}
