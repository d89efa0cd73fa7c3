using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Which letters a question points at: by id, date, kind of signatory, party, order or the
/// conversation.</summary>
internal static class LetterPointing
{
    /// <summary>More letters than this are offered, and not told of.</summary>
    private const int MostTold = 4;

    public static LetterScope Read(Marked marked, ShelfView shelf, Remembered remembered)
    {
        if (IdPointing.Read(marked, shelf) is { Count: > 0 } named)
        {
            return new LetterScope(named, ScopeBasis.Named);
        }

        var last = shelf.Those(remembered.LetterIds.ToHashSet());
        if (marked.Has(Cue.Other) && last.Count > 0 && last.Count < shelf.Letters.Count)
        {
            return new LetterScope([.. shelf.Letters.Except(last)], ScopeBasis.Named);
        }

        var narrowed = Narrowed(marked, shelf, dated: true);
        if (narrowed is { Missing: { } date }
            && marked.Cues.Any(cue => cue is { Cue: Cue.Did, First: 0, Last: 0 })
            && Narrowed(marked, shelf, dated: false) is { } otherwise)
        {
            // "Was the NGO letter sent in May?": the date is in question, not the letter.
            return otherwise with { OtherDate = date };
        }

        if (narrowed is { Missing: null } && DatePointing.Read(marked) is { } said && !narrowed.Letters.Any(said.Fits))
        {
            narrowed = narrowed with { OtherDate = said.Words };
        }

        if (marked.HasAny(Cue.Other) && marked.Has(Cue.Not) && narrowed is { Missing: null }
            && shelf.Letters.Except(narrowed.Letters).ToList() is { Count: > 0 } others)
        {
            // "The other letter, not the December one."
            return new LetterScope(others, ScopeBasis.Named);
        }

        return narrowed
            ?? ByOrder(marked, shelf, last, remembered)
            ?? (!marked.Has(Cue.Both) && last.Count > 0
                ? new LetterScope(last, ScopeBasis.Remembered)
                : new LetterScope(shelf.Letters, ScopeBasis.Shelf, null, TopicBefore(marked)));
    }

    /// <summary>By date, by kind of signatory and by party, each narrowing what the others left.</summary>
    private static LetterScope? Narrowed(Marked marked, ShelfView shelf, bool dated)
    {
        IReadOnlyList<LetterCard> letters = shelf.Letters;
        var named = false;
        foreach (var narrowing in new[]
        {
            dated ? DatePointing.Read(marked) : null, KindPointing.Read(marked), NumberPointing.Read(marked, shelf),
            PartyPointing.Read(marked, shelf), StrangerPointing.Read(marked, shelf),
        })
        {
            if (narrowing is null)
            {
                continue;
            }

            var left = letters.Where(narrowing.Fits).ToList();
            if (left.Count == 0 && named && shelf.Letters.Where(narrowing.Fits).ToList() is { Count: > 0 } also)
            {
                // Two letters are named: "the letter to Ruiz but not the December letter".
                var either = letters.Concat(also).ToHashSet();
                return new LetterScope([.. shelf.Letters.Where(either.Contains)], ScopeBasis.Named);
            }

            if (left.Count == 0 && narrowing.Required)
            {
                return new LetterScope([], ScopeBasis.Named, narrowing.Words);
            }

            named |= left.Count > 0;
            letters = left.Count > 0 ? left : letters;
        }

        if (TitlePointing.Best(marked, letters) is { Count: > 0 } titled)
        {
            return new LetterScope(titled, ScopeBasis.Named);
        }

        return named ? new LetterScope(letters, ScopeBasis.Named) : null;
    }

    /// <summary>"December letter", "letter from the NGOs": a word for a letter next to the words, few words
    /// between.</summary>
    public static bool NearLetter(Marked marked, int first, int last)
    {
        if (last + 1 < marked.Words.Count && IsLetter(marked, last + 1))
        {
            return true;
        }

        for (var at = first - 1; at >= 0 && at >= first - 6; at--)
        {
            if (EndsQuestion(marked, at))
            {
                return false;
            }

            if (IsLetter(marked, at))
            {
                return true;
            }

            if (!MayStandBetween(marked, at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The other one? Ruiz": what stands behind a question mark tells nothing more of the letter.</summary>
    private static bool EndsQuestion(Marked marked, int at) => marked.Question.Text.AsSpan(
        marked.Words[at].Span.End, marked.Words[at + 1].Span.Start - marked.Words[at].Span.End).ContainsAny('?', '!');

    /// <summary>A word for a letter that is pointed at; "which letters" asks, and points at none.</summary>
    public static bool IsLetter(Marked marked, int at) => marked.HasAt(at, Cue.Letter) && !marked.HasAt(at, Cue.Which)
        && !(at + 1 < marked.Words.Count && marked.Words[at].Key is "one" or "list" or "lista"
            && marked.Words[at + 1].Key is "of" or "de");

    private static bool MayStandBetween(Marked marked, int at) =>
        marked.IsIgnored(at) || marked.IsMonth(at)
        || marked.Words[at].Key.All(char.IsDigit)
        || marked.HasAt(at, Cue.Signed) || marked.HasAt(at, Cue.Addressed) || marked.HasAt(at, Cue.Dated)
        || marked.HasAt(at, Cue.Organizations) || marked.HasAt(at, Cue.Officials);

    private static LetterScope? ByOrder(
        Marked marked, ShelfView shelf, IReadOnlyList<LetterCard> last, Remembered remembered)
    {
        var pool = last.Count > 1 ? last : OneByOne(remembered) ?? shelf.Letters;
        // Which of the shelf's letters came first is only known where all are dated or were listed.
        var listed = remembered.Last is Request.Letters || OneByOne(remembered) is not null
            || (remembered.Last is { } before && Recollection.ScopeOf(before) is { ByOrder: true });
        var inOrder = last.Count > 1 || listed ? pool
            : pool.All(letter => letter.Date is not null) ? [.. pool.OrderBy(letter => letter.Date)]
            : [];
        var chosen = marked.Has(Cue.First) ? inOrder.ElementAtOrDefault(0)
            : marked.Has(Cue.Second) ? inOrder.ElementAtOrDefault(1)
            : marked.Has(Cue.Last) ? pool.Where(letter => letter.Date is not null).MaxBy(letter => letter.Date)
            : null;
        return chosen is null ? null : new LetterScope([chosen], ScopeBasis.Named) { ByOrder = true };
    }

    /// <summary>The letters that the last answer told of one after the other.</summary>
    private static IReadOnlyList<LetterCard>? OneByOne(Remembered remembered) =>
        remembered.Last is Request.AboutField or Request.AboutAsks or Request.AboutTopic { OfEach: true }
        && Recollection.ScopeOf(remembered.Last) is { Letters: { Count: > 1 and <= MostTold } told } ? told : null;

    /// <summary>"The asylum letter", "the one about family unity": words of a topic next to a word for a
    /// letter.</summary>
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

/// <summary>One way letters were pointed at. Required: the words name a letter, so none fitting is worth
/// saying.</summary>
internal sealed record Narrowing(Func<LetterCard, bool> Fits, bool Required, string Words);
