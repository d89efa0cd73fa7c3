namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Secretaries of homeland security", where nobody with that in the title was a secretary: the office is told
/// as what the list does not go by.</summary>
internal static class OfficeLeft
{
    public static TitleFind Of(Reading reading, TitleFind found)
    {
        var titles = reading.Shelf.Titles;
        if (found.Titles.Count == 0 || found.Unapplied.Length > 0)
        {
            return found;
        }

        var left = TermUnits.Of(found.Words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems)
            .Where(unit => !TitleSearch.Heads.Contains(unit.Typed)
                && Question.Keys(unit.Typed) is [var office] && office is not "former"
                && reading.Terms.IsTitleWord(office)
                && !reading.Terms.IsPlace(office) && titles.Holds(unit)
                && !titles.Holding(unit).Overlaps(found.Titles)).ToList();
        return left.Count == 0 ? found
            : found with { Unapplied = string.Join(' ', left.Select(unit => unit.Typed)) };
    }
}
