using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>The organizations of a letter where people sign for some of them.</summary>
internal static class BodiesDesk
{
    private const int LongestRemark = 200;

    /// <summary>A remark on the list stands above or beneath it, not far.</summary>
    private const int LinesBefore = 4, LinesAfter = 30;

    public static bool AreAsked(Request.AboutField asked, LetterCard letter) =>
        asked is { OnlyKind: PartyKind.Organization, Field: Field.Signatories } && letter.Bodies.Count > 0;

    /// <summary>First those that sign by themselves, then each of the others once, with its person.</summary>
    public static int Answer(Request.AboutField asked, LetterCard letter, AnswerSheet sheet)
    {
        var bodies = Chosen(asked, letter, sheet);
        var count = bodies.Count;
        var alone = letter.Signatories.Count(one => one.Kind == PartyKind.Organization);
        if (count == 0)
        {
            return PartiesDesk.AnswerFor(asked, letter, sheet);
        }

        if (asked.Stated is { } stated && stated != alone + count)
        {
            sheet.Draft.Say(sheet.Say("count.not"));
        }

        var total = alone == 0 ? 0 : PartiesDesk.AnswerFor(asked with { Stated = null }, letter, sheet);
        sheet.Caveats.Uses(letter.Id, LetterField.Signatories);
        List(
            sheet.Say(
                alone == 0 ? "signed.through" : "signed.through.more",
                ("n", Figure.Of(count)), ("letter", sheet.NameOf(letter))),
            bodies, asked.Form, sheet);
        SayRemarks(letter.Bodies, sheet);
        return total + count;
    }

    private static void List(
        string opening, List<IGrouping<string, Appearance>> bodies, ListForm form, AnswerSheet sheet)
    {
        var items = bodies.OrderBy(one => form.HasFlag(ListForm.Alphabetical) ? one.Key : "", StringComparer.Ordinal)
            .Select(one => new ListItem(
                sheet.Called(one.FirstOrDefault(seen => seen.Acronym is not null) ?? one.First()),
                form.HasFlag(ListForm.WithoutTitles) ? null : string.Join(" · ", one.Select(sheet.DetailOf)),
                [.. one.SelectMany(sheet.SourcesOf)])).ToList();
        if (form.HasFlag(ListForm.NumberOnly))
        {
            sheet.Draft.Say(opening.TrimEnd(':') + ".", [.. items.SelectMany(item => item.Sources)]);
            return;
        }

        sheet.Draft.Say(opening);
        sheet.Draft.List(items);
    }

    /// <summary>That the letter names bodies to tell who its people are, where it says so of those told of.</summary>
    public static void SayRemarks(IReadOnlyList<Appearance> told, AnswerSheet sheet)
    {
        foreach (var letterId in told.Where(seen => seen.Role == PartyRole.SignedThrough)
            .Select(seen => seen.LetterId).Distinct(StringComparer.Ordinal))
        {
            if (Remark(letterId, sheet) is { } remark)
            {
                sheet.Draft.Say(sheet.Say("signed.through.remark"));
                sheet.Draft.Quote(letterId, remark);
            }
        }
    }

    private static List<IGrouping<string, Appearance>> Chosen(
        Request.AboutField asked, LetterCard letter, AnswerSheet sheet)
    {
        var besides = asked.Besides.SelectMany(party => party.Appearances).ToHashSet();
        var sought = asked.InName.Length == 0 ? [] : sheet.UnitsOf(asked.InName);
        return [.. letter.Bodies.Where(one => !besides.Contains(one) && asked.LeftOut?.Seen.Contains(one) != true
            && (sought.Count == 0 || OfTheList.HoldsAll(one.Name!, sought)))
            .GroupBy(one => TextFolding.Key(one.Name!), StringComparer.Ordinal)];
    }

    private static TextSpan? Remark(string letterId, AnswerSheet sheet)
    {
        var signed = sheet.Shelf.Find(letterId)!.Signatories.Where(one => !one.Span.IsNowhere).ToList();
        if (signed.Count == 0 || !sheet.Letters.TryGetValue(letterId, out var letter))
        {
            return null;
        }

        var source = letter.Source;
        var first = Math.Max(1, source.LineAt(signed.Min(one => one.Span.Start)) - LinesBefore);
        var last = source.LineAt(signed.Max(one => one.Span.End)) + LinesAfter;
        return source.Lines.Skip(first - 1).Take(last - first + 1).Select(line => line.Span)
            .Where(span => IsRemark(source.Slice(span))).Select(span => (TextSpan?)span).FirstOrDefault();
    }

    /// <summary>"Affiliations for identification purposes only".</summary>
    private static bool IsRemark(string line) =>
        line.Length <= LongestRemark && line.Contains("identifica", StringComparison.OrdinalIgnoreCase)
        && Question.Keys(line).Any(key => key is "only" or "purpose" or "purposes" or "solo" or "solamente"
            or "unicamente" or "fines" or "efectos" or "exclusivamente");
}
