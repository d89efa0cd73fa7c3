using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who was copied but is not a director": the clause leaves some out of the list that the rest asks
/// for.</summary>
/// <param name="Rest">The question without the clause.</param>
/// <param name="From">The first word after the negation.</param>
internal sealed record Exclusion(Question Rest, int From)
{
    private const int FewestBefore = 2;

    private static readonly Cue[] Listing =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Officials, Cue.Organizations, Cue.People, Cue.Held, Cue.Who,
    ];

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "but", "and", "who", "that", "which", "is", "are", "was", "were", "pero", "y", "que", "e", "sino", "quien",
        "quienes", "did", "do", "does", "has", "have", "es", "son", "era", "eran", "fue", "fueron",
    };

    public static Exclusion? Find(Reading reading)
    {
        var marked = reading.Marked;
        var negation = marked.Cues.FirstOrDefault(cue => cue.First >= FewestBefore
            && (cue.Cue == Cue.Besides || (cue.Cue == Cue.Not && IsNo(marked.Words[cue.Last].Key)))
            && IsClause(reading, cue));
        if (negation is null || reading.HasAny(Cue.Why, Cue.Topic)
            || marked.Cues.Any(other => other.Cue == Cue.Other && other.First < negation.First)
            || !marked.Cues.Any(cue => Listing.Contains(cue.Cue) && cue.Last < negation.First)
            || marked.Parties.Any(party => party.Strong && party.Last < negation.First
                && !PartyPointing.PointsAtLetter(marked, party)))
        {
            return null;
        }

        var end = negation.First;
        while (end > 1 && Joining.Contains(marked.Words[end - 1].Key))
        {
            end--;
        }

        var joined = Enumerable.Range(end, negation.First - end).Any(word => marked.Words[word].Key is "but" or "and"
            or "pero" or "y" or "sino");
        var deed = marked.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Copied or Cue.Addressed
            && cue.First == negation.Last + 1);
        return !joined && !deed && marked.Has(Cue.Other) ? null
            : !joined && marked.HasAt(end - 1, Cue.Letter) && marked.Words[end].Key is "that" or "which" or "que"
            ? null
            : new Exclusion(Question.Of(marked.Question.Text[..marked.Words[end - 1].Span.End]), negation.Last + 1);
    }

    /// <summary>The list without those whom the clause names; null where the rest asks for no list, or the clause names
    /// nobody that a list could leave out.</summary>
    public Request? Applied(Request rest, Reading whole, PromptSet prompts) => rest switch
    {
        Request.AboutField { Field: Field.Signatories or Field.Recipients or Field.Copies } list
            when Of(whole, list.Scope, FieldRoles.Of(list.Field), prompts) is { } left => list with
            {
                LeftOut = left,
                Unapplied = "",
            },
        Request.HoldersOf held when Of(whole, held.Scope, null, prompts) is { } left => held with
        {
            Held = [.. held.Held.Where(one => !left.Seen.Contains(one.Seen))],
        },
        _ => null,
    };

    private LeftOut? Of(Reading whole, LetterScope scope, PartyRole? role, PromptSet prompts)
    {
        var words = whole.Marked.Question.Slice(From, whole.Marked.Words.Count - 1);
        return Titled(whole, words) ?? InOther(whole, words, scope, role, prompts);
    }

    /// <summary>"Not a director": those with the words in a title.</summary>
    private LeftOut? Titled(Reading whole, string words)
    {
        var titles = whole.Shelf.Titles;
        var units = TermUnits.Of(words, whole.Marked.Lexicon, whole.Terms, titles.Writes, titles.Stems)
            .Where(unit => !whole.Marked.Lexicon.Numbers.ContainsKey(unit.Typed))
            .SelectMany(unit => SaysAnyone(whole, unit) ? OneByOne(unit, whole) : [FirstMeaning.Of(unit, titles)])
            .ToList();
        var named = Enumerable.Range(From, whole.Marked.Words.Count - From).Any(word =>
            whole.Terms.IsTitleWord(whole.Marked.Words[word].Key) || whole.Marked.Content().Contains(word));
        if (!named || units.Count == 0
            || Enumerable.Range(From, whole.Marked.Words.Count - From).Any(word => whole.Marked.HasAt(word, Cue.Letter)
                || whole.Marked.HasAt(word, Cue.Signed) || whole.Marked.HasAt(word, Cue.Copied)))
        {
            return null;
        }

        // "Not a former official": what "former" says decides, since "official" stands for any of them.
        var telling = units.FindAll(unit => titles.Holds(unit) || !SaysAnyone(whole, unit));
        units = telling.Count > 0 ? telling : units;
        var held = units.Select(titles.Holding).ToList();
        var asked = units.SelectMany(unit => unit.Ways).SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
        return held.TrueForAll(one => one.Count > 0)
            || units.All(unit => Question.Keys(unit.Typed).All(whole.Terms.IsTitleWord))
            ? new LeftOut(words, [.. titles.All.Where(one => held.TrueForAll(holding => holding.Contains(one))
                    && !TitleRanks.IsOutranked(one.Written.Stems, asked))
                .Select(one => one.Seen)])
            : null;
    }

    /// <summary>A word, or a phrase with one, that stands for officials or people of whatever office.</summary>
    private bool SaysAnyone(Reading whole, TermUnit unit) =>
        Enumerable.Range(From, whole.Marked.Words.Count - From).Any(word =>
            Question.Keys(unit.Typed).Contains(whole.Marked.Words[word].Key)
            && (whole.Marked.HasAt(word, Cue.Officials) || whole.Marked.HasAt(word, Cue.People)));

    private static IReadOnlyList<TermUnit> OneByOne(TermUnit unit, Reading whole) =>
        [.. Question.Keys(unit.Typed).SelectMany(key => TermUnits.Of(
            key, whole.Marked.Lexicon, whole.Terms, whole.Shelf.Titles.Writes, whole.Shelf.Titles.Stems))];

    /// <summary>"Not of the May letter", "not copied": those with a part there too.</summary>
    private static LeftOut? InOther(
        Reading whole, string words, LetterScope scope, PartyRole? role, PromptSet prompts)
    {
        var clause = QuestionMarker.Mark(
            Question.Of(words), whole.Shelf.Directory, prompts, whole.Marked.Language);
        var other = LetterPointing.Read(clause, whole.Shelf, Remembered.Nothing with
        {
            LetterIds = [.. scope.Letters.Select(letter => letter.Id)],
        });
        var asked = new Reading(clause, whole.Shelf, Remembered.Nothing, other, whole.Terms).Role;
        if (other.Missing is not null || (other.Basis != ScopeBasis.Named && asked is null))
        {
            return null;
        }

        var letters = other.Basis == ScopeBasis.Named ? other.Letters : scope.Letters;
        return new LeftOut(words, Seen(asked ?? role, letters, whole));
    }

    /// <summary>Those with this part in these letters, to be left out of a list.</summary>
    public static LeftOut With(PartyRole role, LetterScope scope, Reading whole) =>
        new("", Seen(role, scope.Letters, whole));

    private static HashSet<Appearance> Seen(PartyRole? role, IReadOnlyList<LetterCard> letters, Reading whole)
    {
        var ids = letters.Select(letter => letter.Id).ToHashSet(StringComparer.Ordinal);
        return [.. whole.Shelf.Directory.Entries
            .Where(party => party.Appearances.Any(seen => ids.Contains(seen.LetterId) && FieldRoles.Fits(seen, role)))
            .SelectMany(party => party.Appearances)];
    }

    /// <summary>"Not", "isn't": "refused" and "without" say more.</summary>
    private static bool IsNo(string key) => key is "not" or "no" or "never" or "nunca" or "jamas"
        || key.EndsWith("nt", StringComparison.Ordinal);

    /// <summary>What follows says what someone is or where else they stand, to the question's end.</summary>
    private static bool IsClause(Reading reading, CueMark negation)
    {
        var marked = reading.Marked;
        return negation.Last + 1 < marked.Words.Count
        && !(negation.Cue == Cue.Besides && marked.Parties.Any(party => party.Strong && party.First > negation.Last))
        && Enumerable.Range(negation.Last + 1, marked.Words.Count - negation.Last - 1).All(word =>
            marked.IsIgnored(word) || marked.IsDate(word)
            || marked.Lexicon.Numbers.ContainsKey(marked.Words[word].Key) || marked.InParty(word) || marked.InCue(word)
            || marked.Terms.IsTitleWord(marked.Words[word].Key) || marked.Terms.Has(Stem.Of(marked.Words[word].Key))
            || reading.Shelf.Titles.Writes(Stem.Of(marked.Words[word].Key)))
        && !marked.Question.Text.AsSpan(marked.Words[negation.First].Span.Start).TrimEnd("?. ").ContainsAny(",;?");
    }
}

/// <summary>Who is left out of a list, and the words that leave them out.</summary>
internal sealed record LeftOut(string Words, HashSet<Appearance> Seen);
