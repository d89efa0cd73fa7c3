using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Which letter came first: by their dates, or, of two of which one has none, by an addressee who is elected
/// to an office in the one and holds it in the other.</summary>
internal static class LetterOrder
{
    private static readonly HashSet<string> Chosen = new(StringComparer.Ordinal)
    {
        "elect", "electo", "electa", "designate", "designado", "designada",
    };

    public static void Say(IReadOnlyList<LetterCard> letters, AnswerSheet sheet)
    {
        var inOrder = letters.Where(letter => letter.Date is not null).OrderBy(letter => letter.Date).ToList();
        if (inOrder.Count == letters.Count)
        {
            sheet.Draft.Say(sheet.Say(
                "in-order", ("first", sheet.NameOf(inOrder[0])), ("last", sheet.NameOf(inOrder[^1]))));
            return;
        }

        sheet.Draft.Say(sheet.Say("in-order.none"));
        if (letters is [var one, var other] && (ByOffice(one, other, sheet) ?? ByOffice(other, one, sheet)) is { } told)
        {
            sheet.Draft.Say(
                sheet.Say("in-order.office",
                    ("first", sheet.NameOf(told.Elect.Letter)), ("elect", told.Elect.Title),
                    ("last", sheet.NameOf(told.Office.Letter)), ("title", told.Office.Title)),
                [.. sheet.SourcesOf(told.Elect.Seen), .. sheet.SourcesOf(told.Office.Seen)]);
        }
    }

    /// <summary>The one addressee who is "President-Elect" in the first letter and "President" in the second.</summary>
    private static (Titled Elect, Titled Office)? ByOffice(LetterCard first, LetterCard last, AnswerSheet sheet)
    {
        var pairs =
            from elect in Of(first)
            let words = Question.Keys(elect.Title).ToList()
            where words.Exists(Chosen.Contains)
            from office in Of(last)
            where Question.Keys(office.Title).SequenceEqual(words.Where(word => !Chosen.Contains(word)))
                && sheet.Shelf.Directory.Entries.Any(party =>
                    party.Appearances.Contains(elect.Seen) && party.Appearances.Contains(office.Seen))
            select (elect, office);
        return pairs.Select(pair => ((Titled, Titled)?)pair).FirstOrDefault();
    }

    private static IEnumerable<Titled> Of(LetterCard letter) =>
        letter.Recipients.SelectMany(seen => seen.Titles.Select(title => new Titled(letter, seen, title)));

    private readonly record struct Titled(LetterCard Letter, Appearance Seen, string Title);
}
