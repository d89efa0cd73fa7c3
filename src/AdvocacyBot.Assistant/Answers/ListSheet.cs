using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Lists of parties in the form that they are wished in.</summary>
internal static class ListSheet
{
    /// <summary>What opens the list, and the list; of a number alone only that, with where it was counted.</summary>
    public static void Tell(string opening, IReadOnlyList<Appearance> seen, ListForm form, AnswerSheet sheet)
    {
        if (form.HasFlag(ListForm.NumberOnly))
        {
            sheet.Draft.Say(opening.TrimEnd(':') + ".", [.. seen.SelectMany(sheet.SourcesOf)]);
            return;
        }

        sheet.Draft.Say(opening);
        sheet.Draft.List(ItemsOf(seen, form, sheet));
    }

    public static IReadOnlyList<ListItem> ItemsOf(
        IReadOnlyList<Appearance> seen, ListForm form, AnswerSheet sheet) =>
        [.. seen.OrderBy(one => form.HasFlag(ListForm.Alphabetical) ? SortedBy(one) : "", StringComparer.Ordinal)
            .Select(one => Item(one, form, sheet))];

    private static ListItem Item(Appearance seen, ListForm form, AnswerSheet sheet)
    {
        var item = sheet.ItemOf(seen);
        var bare = form.HasFlag(ListForm.WithoutInitials)
            || (form.HasFlag(ListForm.WithoutTitles) && seen.Kind == PartyKind.Person);
        return seen.Name is not { } name ? item
            : item with
            {
                Text = bare ? name : item.Text,
                Detail = form.HasFlag(ListForm.WithoutTitles) ? null : item.Detail,
            };
    }

    /// <summary>People by the last word of their names, bodies by the first.</summary>
    private static string SortedBy(Appearance seen)
    {
        var keys = Question.Keys(seen.Name ?? (seen.Titles is [var title, ..] ? title : ""));
        return keys.Count == 0 ? "" : seen.Kind == PartyKind.Person ? keys[^1] : string.Join(' ', keys);
    }
}
