using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Tells who is meant: a party of the shelf, or someone whose name only comes near one.</summary>
internal static class NameReading
{
    /// <summary>In a longer question a word without its capital is no name.</summary>
    private const int LongestWithoutCapitals = 8;
    private const int ShortQuestion = 5;
    private const int FewestOfBody = 3;

    public static Whom WhomOf(Reading reading, PartyMark mark)
    {
        if (GivenToAnother(reading, mark) is { } strange)
        {
            return strange;
        }

        var (first, last) = Whole(reading, mark);
        return (first == mark.First && last == mark.Last) || IsSlip(reading, mark, first, last)
            ? Reading.WhomOf(mark, reading.Marked.Question)
            : new Whom.Unknown(reading.Marked.Question.Slice(first, last), mark.Parties);
    }

    /// <summary>"Ann Ruis" typed for the one person of that name: each word is his, or one slip from
    /// it.</summary>
    private static bool IsSlip(Reading reading, PartyMark mark, int first, int last) =>
        mark.Parties is [{ Kind: PartyKind.Person } party] && last > first
        && NamesOf(party).Any(name => Question.Keys(name) is var keys
            && Enumerable.Range(first, last - first + 1).Select(word => reading.Marked.Words[word].Key).All(typed =>
                keys.Contains(typed) || (typed.Length >= Misspelling.ShortestWord
                    && keys.Any(key => key.Length >= Misspelling.ShortestWord && Misspelling.Fits(typed, key)))));

    /// <summary>One's given name beside another's surname is a name that nobody on the shelf has.</summary>
    private static Whom.Unknown? GivenToAnother(Reading reading, PartyMark mark)
    {
        var beside = reading.Marked.Parties.FirstOrDefault(other => other.First == mark.Last + 1
            || other.Last == mark.First - 1);
        if (beside is null || beside.Parties.Intersect(mark.Parties).Any()
            || !IsPartAlone(reading, mark) || !IsPartAlone(reading, beside)
            || mark.Parties.Concat(beside.Parties).Any(party => party.Kind != PartyKind.Person))
        {
            return null;
        }

        var (one, next) = beside.First < mark.First ? (beside, mark) : (mark, beside);
        var gap = reading.Marked.Question.Text.AsSpan(
            reading.Marked.Words[one.Last].Span.End,
            reading.Marked.Words[next.First].Span.Start - reading.Marked.Words[one.Last].Span.End);
        var given = reading.Marked.Words[one.Last].Key;
        return gap.IsWhiteSpace() && one.Parties.All(party => NamesOf(party).All(name =>
            Question.Keys(name)[^1] != given))
            ? new Whom.Unknown(reading.Marked.Question.Slice(one.First, next.Last), [.. one.Parties, .. next.Parties])
            : null;
    }

    /// <summary>One word of a name that is no word of the language besides.</summary>
    private static bool IsPartAlone(Reading reading, PartyMark mark) =>
        mark is { Kind: MatchKind.PartOfName } && mark.First == mark.Last
        && !reading.Marked.IsIgnored(mark.First) && !IsWord(reading, reading.Marked.Words[mark.First].Key);

    /// <summary>Whom the question names in words that no mention covers: a body by its name in the other language, or
    /// someone the shelf does not know.</summary>
    public static Whom? Named(Reading reading) => Unknown(reading) is not { } unknown ? null
        : Called(unknown, reading) is { } called ? new Whom.Known(called)
        : NameTranslation.Find(unknown.Words, reading) is { } body
            ? new Whom.Known(body)
            : unknown;

    /// <summary>The body whose name in the other language all the words of the question give, small letters or
    /// not.</summary>
    public static PartyEntry? Translated(Reading reading) => reading.Marked.Content().ToList() is { Count: > 1 } content
        ? NameTranslation.Find(reading.Marked.Question.Slice(content[0], content[^1]), reading)
        : null;

    /// <summary>"Bill ruiz", of William Ruiz: a short given name before the surname, typed small.</summary>
    private static PartyEntry? Called(Whom.Unknown unknown, Reading reading) =>
        Question.Keys(unknown.Words) is [var given, var family]
            ? unknown.Near.FirstOrDefault(party => NearNames.HasSurname(party, family)
                && Nicknames.IsOf(given, party, reading.Terms))
            : null;

    /// <summary>"Section 12(b)(C)": a letter in brackets, right behind what it divides.</summary>
    private static bool IsOfSection(Marked marked, int word) =>
        marked.Words[word] is { Key.Length: 1, Span.Start: > 1 and var start }
        && marked.Question.Text[start - 1] == '(' && !char.IsWhiteSpace(marked.Question.Text[start - 2]);

    /// <summary>A name that no party of the shelf has: capitals in a row, or what stands where a name would.</summary>
    public static Whom.Unknown? Unknown(Reading reading)
    {
        var marked = reading.Marked;
        var content = marked.Content().Where(word =>
            !char.IsDigit(marked.Words[word].Key[0]) && !IsOfSection(marked, word)).ToHashSet();
        var capital = Enumerable.Range(0, marked.Words.Count).FirstOrDefault(
            word => content.Contains(word) && marked.Words[word].Capitalised, -1);
        var start = capital >= 0 ? capital
            : content.Count > 0 && ExpectsName(reading)
                && (marked.Words.Count <= LongestWithoutCapitals || StandsAsSubject(marked, content)) ? content.Min()
            : -1;
        if (start < 0)
        {
            return null;
        }

        if (capital < 0 && AreSaidToBe(marked, start))
        {
            return null;
        }

        if (capital < 0 && content.All(word => IsWord(reading, marked.Words[word].Key))
            && !IsBodyAsked(reading, content))
        {
            return null;
        }

        var end = start;
        var ofPlace = capital >= 0 && reading.Terms.IsPlace(marked.Words[start].Key);
        while (end + 1 < marked.Words.Count
            && ((content.Contains(end + 1) && (!ofPlace || marked.Words[end + 1].Capitalised))
                || Joins(marked, content, end + 1, capital >= 0)))
        {
            end++;
        }

        if (!((reading.Asks(Cue.Signed) || reading.Has(Cue.Copied)) && reading.IsYesNo)
            && Enumerable.Range(start, end - start + 1).Where(content.Contains)
                .All(word => reading.Terms.IsPlace(marked.Words[word].Key) && !marked.IsLongInitials(word)))
        {
            return null;
        }

        var words = marked.Question.Slice(start, end);
        return ofPlace && words.AsSpan().EndsWith("s") && words[^2] is '\'' or '’' ? null
            : new Whom.Unknown(words, NearNames.Of(reading, start, end));
    }

    /// <summary>"Are the signatories alphabetical": what is asked of them is nobody's name.</summary>
    private static bool AreSaidToBe(Marked marked, int word) => word > 2 && marked.HasAt(word - 1, Cue.Signed)
        && marked.Words[word - 1].Key.EndsWith('s') && marked.Words[word - 2].Key is "the" or "los" or "las";

    /// <summary>"Did ruiz lopez sign ...": all between the verbs, however long the rest.</summary>
    private static bool StandsAsSubject(Marked marked, HashSet<int> content)
    {
        var (first, last) = (content.Min(), content.Min());
        while (content.Contains(last + 1))
        {
            last++;
        }

        return ((marked.HasAt(first - 1, Cue.Did) && first == 1)
                || (first == 0 && marked.HasAt(last + 1, Cue.Signed)))
            && (marked.HasAt(last + 1, Cue.Signed) || marked.HasAt(last + 1, Cue.Copied)
                || (last + 1 < marked.Words.Count && marked.Words[last + 1].Key is "one" or "among" or "amongst"));
    }

    /// <summary>"Did the hcr sign?": whoever stands there is asked after, where the vocabulary writes it in full as a
    /// body.</summary>
    private static bool IsBodyAsked(Reading reading, HashSet<int> content) =>
        content.Count == 1 && reading.IsYesNo
        && (reading.Has(Cue.Did) || reading.Marked.HasAt(content.Single() + 1, Cue.Signed))
        && reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)
        && Stem.Of(reading.Marked.Words[content.Single()].Key) is var stem
        && (reading.Terms.ToEnglish.At([stem], 0)?.Values
                .Any(value => Question.Keys(value).Count >= FewestOfBody) == true
            || reading.Terms.Families.At([stem], 0)?.Values
                .Any(ways => ways.Any(way => way.Count >= FewestOfBody)) == true);

    /// <summary>A word of the language or the field, such as "thank": without its capital no name.</summary>
    public static bool IsWord(Reading reading, string key) =>
        (reading.Marked.Lexicon.Plain.Contains(key) || reading.Terms.Knows(Stem.Of(key)))
            && !reading.Terms.IsTitleWord(key);

    /// <summary>"Did greenpeace sign": after such a verb a name may stand without its capital.</summary>
    private static bool ExpectsName(Reading reading) =>
        (reading.HasAny(Cue.Did, Cue.History, Cue.Held) || reading.Marked.Language == LetterLanguage.Spanish)
        && (reading.IsYesNo || reading.HasAny(Cue.Why, Cue.History, Cue.Held, Cue.Which))
        || ((reading.Asks(Cue.Signed) || reading.HasAny(Cue.Copied, Cue.Addressed)) && reading.IsYesNo
            && (reading.Marked.Words.Count <= ShortQuestion || reading.Marked.HasAt(1, Cue.Signed))
            && reading.Marked.Content().FirstOrDefault(-1) == 0);

    /// <summary>The name as typed, with the capitalised words beside it that belong to no name of the party.</summary>
    private static (int First, int Last) Whole(Reading reading, PartyMark mark)
    {
        var (first, last) = (mark.First, mark.Last);
        if (mark.Parties.All(IsSurnameOnly))
        {
            return (first, last);
        }

        while (first > 0 && IsForeign(reading, first - 1, mark) && !IsComma(reading, first - 1))
        {
            first--;
        }

        while (last + 1 < reading.Marked.Words.Count && IsForeign(reading, last + 1, mark)
            && !IsComma(reading, last))
        {
            last++;
        }

        return (first, last);
    }

    private static bool IsComma(Reading reading, int word) => reading.Marked.Question.Text.AsSpan(
        reading.Marked.Words[word].Span.End,
        reading.Marked.Words[word + 1].Span.Start - reading.Marked.Words[word].Span.End).Contains(',');

    private static bool IsForeign(Reading reading, int word, PartyMark mark)
    {
        var marked = reading.Marked;
        return (marked.Words[word].Capitalised || MayBeName(reading, word, mark)) && !marked.InCue(word)
            && !marked.InParty(word) && !marked.IsIgnored(word)
            && !reading.Terms.IsTitleWord(marked.Words[word].Key)
            && (IsOfName(mark) || !reading.Terms.Has(Stem.Of(marked.Words[word].Key)))
            && marked.Words[word].Key.Length > 1
            && !marked.IsDate(word)
            && !mark.Parties.Any(party => Nicknames.IsOf(marked.Words[word].Key, party, reading.Terms)
                || NamesOf(party).Any(name => Question.Keys(name).Contains(marked.Words[word].Key)));
    }

    /// <summary>Who types no capitals at all types names without them.</summary>
    private static bool MayBeName(Reading reading, int word, PartyMark mark) =>
        reading.IsYesNo && reading.HasAny(Cue.Signed, Cue.Copied)
        && reading.Marked.Words.Skip(1).All(other => !other.Capitalised)
        && char.IsLetter(reading.Marked.Words[word].Key[0]) && !reading.Marked.IsIgnored(word)
        && (IsOfName(mark) || !reading.Terms.Knows(Stem.Of(reading.Marked.Words[word].Key)));

    /// <summary>"Doctors Without Borders" beside a body called "Without Borders": one word more is another body, even a
    /// word of the field.</summary>
    private static bool IsOfName(PartyMark mark) => mark.Kind != MatchKind.Acronym
        && mark.Parties.All(party => party.Kind == PartyKind.Organization);

    /// <summary>Known only by a surname, so a given name beside it does not speak against the person.</summary>
    private static bool IsSurnameOnly(PartyEntry party) =>
        party.Kind == PartyKind.Person && NamesOf(party).All(name => Question.Keys(name).Count == 1);

    private static IEnumerable<string> NamesOf(PartyEntry party) =>
        party.Aliases.Select(alias => alias.Text).Prepend(party.Name);

    private static bool Joins(Marked marked, HashSet<int> content, int word, bool ofCapitals) =>
        marked.Words[word].Key is "of" or "for" or "de" or "del" or "la" or "the" or "and" or "y" or "in" or "on"
            or "para" or "en" or "las" or "los"
        && Enumerable.Range(word + 1, Math.Min(2, marked.Words.Count - word - 1))
            .Any(next => content.Contains(next) && (marked.Words[next].Capitalised
                || (!ofCapitals && marked.Words[word].Key is "of" or "for" or "de" or "del")));
}
