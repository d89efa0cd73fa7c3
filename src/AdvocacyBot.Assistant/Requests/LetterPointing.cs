using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Which letters a question points at: by id, date, kind of signatory, party, order or the conversation.</summary>
internal static class LetterPointing
{
    public static LetterScope Read(Marked marked, ShelfView shelf, Remembered remembered)
    {
        if (ById(marked, shelf) is { Count: > 0 } named)
        {
            return new LetterScope(named, ScopeBasis.Named);
        }

        var last = shelf.Letters.Where(letter => remembered.LetterIds.Contains(letter.Id)).ToList();
        if (marked.Has(Cue.Other) && last.Count > 0 && last.Count < shelf.Letters.Count)
        {
            return new LetterScope([.. shelf.Letters.Except(last)], ScopeBasis.Named);
        }

        return Narrowed(marked, shelf)
            ?? ByOrder(marked, shelf, last)
            ?? (!marked.Has(Cue.Both) && last.Count > 0
                ? new LetterScope(last, ScopeBasis.Remembered)
                : new LetterScope(shelf.Letters, ScopeBasis.Shelf, null, TopicBefore(marked)));
    }

    private static List<LetterCard> ById(Marked marked, ShelfView shelf)
    {
        var keys = marked.Words.Select(word => word.Key).Where(key => key.Length > 2 && key.Any(char.IsDigit)).ToHashSet();
        return keys.Count == 0 ? [] : [.. shelf.Letters.Where(letter => IdParts(letter.Id).Any(keys.Contains))];
    }

    private static IEnumerable<string> IdParts(string id) =>
        Question.Keys(id.Replace('_', ' ')).Where(part => part.Length > 2 && part.Any(char.IsDigit));

    /// <summary>By date, by kind of signatory and by party, each narrowing what the others left.</summary>
    private static LetterScope? Narrowed(Marked marked, ShelfView shelf)
    {
        IReadOnlyList<LetterCard> letters = shelf.Letters;
        var named = false;
        foreach (var narrowing in new[] { DatePointing.Read(marked), ByKind(marked), ByParty(marked, shelf) })
        {
            if (narrowing is null)
            {
                continue;
            }

            var left = letters.Where(narrowing.Fits).ToList();
            if (left.Count == 0 && narrowing.Required)
            {
                return new LetterScope([], ScopeBasis.Named, narrowing.Words);
            }

            named |= left.Count > 0;
            letters = left.Count > 0 ? left : letters;
        }

        return named ? new LetterScope(letters, ScopeBasis.Named) : null;
    }

    private static Narrowing? ByKind(Marked marked)
    {
        var aside = marked.HasAny(Cue.Copied, Cue.Addressed);
        foreach (var (cue, fits) in Kinds)
        {
            if (marked.First(cue) is { } mark && (!aside || NearLetter(marked, mark.First, mark.Last)))
            {
                return new Narrowing(fits, Required: false, marked.Question.Slice(mark.First, mark.Last));
            }
        }

        return null;
    }

    private static readonly (Cue Cue, Func<LetterCard, bool> Fits)[] Kinds =
    [
        (Cue.Organizations, letter => letter.HasOrganizations),
        (Cue.Officials, letter => letter.ByFormerOfficials),
    ];

    /// <summary>"The letter to Ruiz", "the Ruiz letter", "Ruiz's letter", "the letter from Ruiz".</summary>
    private static Narrowing? ByParty(Marked marked, ShelfView shelf)
    {
        foreach (var party in marked.Parties.Where(party => party.Strong && party.Parties.Count == 1))
        {
            if (!NearLetter(marked, party.First, party.Last))
            {
                continue;
            }

            var letters = RoleOf(marked, party) is { } role
                ? shelf.With(party.Parties[0], role)
                : shelf.With(party.Parties[0]);
            if (letters.Count > 0)
            {
                return new Narrowing(letters.Contains, Required: false, marked.Question.Slice(party.First, party.Last));
            }
        }

        return null;
    }

    /// <summary>What the words before the name say: to whom, or from whom.</summary>
    private static PartyRole? RoleOf(Marked marked, PartyMark party)
    {
        for (var at = party.First - 1; at >= 0 && at >= party.First - 3; at--)
        {
            switch (marked.Words[at].Key)
            {
                case "to" or "a" or "al" or "para":
                    return PartyRole.Recipient;
                case "from" or "by" or "of" or "por" or "de" or "del":
                    return PartyRole.Signatory;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>"December letter", "letter from the NGOs": a word for a letter next to the words, few words between.</summary>
    public static bool NearLetter(Marked marked, int first, int last)
    {
        if (last + 1 < marked.Words.Count && marked.HasAt(last + 1, Cue.Letter))
        {
            return true;
        }

        for (var at = first - 1; at >= 0 && at >= first - 5; at--)
        {
            if (marked.HasAt(at, Cue.Letter))
            {
                return true;
            }

            if (!marked.IsIgnored(at) && !marked.HasAt(at, Cue.Signed) && !marked.HasAt(at, Cue.Addressed) && !marked.HasAt(at, Cue.Dated)
                && !marked.HasAt(at, Cue.Organizations) && !marked.HasAt(at, Cue.Officials))
            {
                return false;
            }
        }

        return false;
    }

    private static LetterScope? ByOrder(Marked marked, ShelfView shelf, List<LetterCard> last)
    {
        var pool = last.Count > 1 ? last : shelf.Letters;
        var chosen = marked.Has(Cue.First) ? pool.FirstOrDefault()
            : marked.Has(Cue.Second) ? pool.ElementAtOrDefault(1)
            : marked.Has(Cue.Last) ? pool.Where(letter => letter.Date is not null).MaxBy(letter => letter.Date)
            : null;
        return chosen is null ? null : new LetterScope([chosen], ScopeBasis.Named);
    }

    /// <summary>"The asylum letter", "the one about family unity": words of a topic next to a word for a letter.</summary>
    private static string? TopicBefore(Marked marked)
    {
        var content = marked.Content().ToHashSet();
        foreach (var letter in marked.Cues.Where(cue => cue.Cue == Cue.Letter))
        {
            var from = letter.First;
            while (from > 0 && content.Contains(from - 1))
            {
                from--;
            }

            if (from < letter.First)
            {
                return marked.Question.Slice(from, letter.First - 1);
            }
        }

        return null;
    }
}

/// <summary>One way letters were pointed at. Required: the words name a letter, so none fitting is worth saying.</summary>
internal sealed record Narrowing(Func<LetterCard, bool> Fits, bool Required, string Words);

/// <summary>Months, days and years that point at a letter.</summary>
internal static class DatePointing
{
    public static Narrowing? Read(Marked marked)
    {
        if (marked.Has(Cue.Undated) && !marked.Has(Cue.Which))
        {
            var mark = marked.First(Cue.Undated)!;
            return new Narrowing(letter => letter.Date is null, Required: false, marked.Question.Slice(mark.First, mark.Last));
        }

        for (var at = 0; at < marked.Words.Count; at++)
        {
            if (MonthAt(marked, at) is { } month)
            {
                return ByMonth(marked, at, month);
            }
        }

        return ByYear(marked);
    }

    private static int? MonthAt(Marked marked, int at)
    {
        var word = marked.Words[at];
        if (!marked.Lexicon.Months.TryGetValue(word.Key, out var month))
        {
            return null;
        }

        // "may" is a verb unless it begins with a capital away from the sentence's start.
        return word.Key == "may" && !(word.Capitalised && at > 0) ? null : month;
    }

    private static Narrowing ByMonth(Marked marked, int at, int month)
    {
        var (from, to) = (Math.Max(0, at - 2), Math.Min(marked.Words.Count - 1, at + 3));
        int? day = null, year = null;
        for (var near = from; near <= to; near++)
        {
            if (Number(marked.Words[near].Key) is { } number && near != at)
            {
                (day, year) = number is > 0 and <= 31 ? (day ?? number, year) : number is > 1900 and < 2200 ? (day, number) : (day, year);
            }
        }

        return new Narrowing(
            letter => letter.Date is { } date && date.Month == month && (day ?? date.Day) == date.Day && (year ?? date.Year) == date.Year,
            LetterPointing.NearLetter(marked, at, at),
            marked.Words[at].Key);
    }

    private static Narrowing? ByYear(Marked marked)
    {
        for (var at = 0; at < marked.Words.Count; at++)
        {
            if (marked.Words[at].Key.Length == 4 && Number(marked.Words[at].Key) is { } year and > 1900 and < 2200)
            {
                return new Narrowing(
                    letter => letter.Date?.Year == year, LetterPointing.NearLetter(marked, at, at), marked.Words[at].Key);
            }
        }

        return null;
    }

    /// <summary>A number in figures, also "21st".</summary>
    private static int? Number(string key)
    {
        var digits = key.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
