using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who from the agency?", "and from the ministry?", "who else was there?": of those spoken of, the ones whose
/// titles name a body.</summary>
internal static class FromThere
{
    private const int LongestBody = 7;
    private const int ShortestInitials = 3;

    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "and", "y", "ok", "so", "then", "entonces", "pues", "any", "anyone", "anybody", "someone", "who", "quien",
        "quienes", "alguien", "algun", "was", "is", "there", "hay", "habia", "alguno",
        "the", "one", "ones", "guy", "person", "lady", "folks", "people", "el", "la", "los", "las",
    };

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "who", "anyone", "anybody", "someone", "quien", "quienes", "alguien",
    };

    /// <summary>A body right behind "from", and nothing else.</summary>
    public static Request.HoldersOf? Read(Reading reading)
    {
        var words = reading.Marked.Words;
        var from = words.TakeWhile(word => Leading.Contains(word.Key)).Count();
        if (from + 1 >= words.Count || words[from].Key is not ("from" or "at" or "de" or "del" or "of")
            || words.Count - from > LongestBody || reading.Subjects.Count > 0
            || !(words.Take(from).Any(word => Asking.Contains(word.Key)) || IsOfPeople(reading.Remembered.Last))
            || reading.Marked.Cues.Any(cue => cue.First > from && cue.Cue is not (Cue.Letter or Cue.People))
            || Enumerable.Range(from + 1, words.Count - from - 1).All(word => reading.Marked.IsIgnored(word)
                || (reading.Terms.IsPlace(words[word].Key) && !IsInitials(reading.Marked, word))
                || reading.Marked.IsDate(word)))
        {
            return null;
        }

        var body = reading.Marked.Question.Slice(from + 1, words.Count - 1);
        var held = Told(Holding(body, reading), reading);
        return held.Count > 0
            ? new Request.HoldersOf(
                body, held, null,
                reading.Scope.Missing is null ? reading.Scope
                    : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf),
                CountOnly: false)
            {
                // "Who was copied from one ministry? And from the other?": whoever is found may have another part.
                AsksPart = RoleOf(reading.Remembered.Last) is { } role && !held.Exists(one => one.Seen.Role == role),
            }
            : null;
    }

    /// <summary>"ONU", which the vocabulary holds for a place.</summary>
    private static bool IsInitials(Marked marked, int word) => marked.Words[word].Span.Length >= ShortestInitials
        && marked.Question.Text.AsSpan(marked.Words[word].Span.Start, marked.Words[word].Span.Length)
            .IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>"Who else was?", of a body at which someone was just said to be.</summary>
    public static Request.HoldersOf? Others(Reading reading) =>
        reading.Remembered.Last is Request.TitlesOf { At.Length: > 0, Who: Whom.Known told } last
        && reading.Has(Cue.Else) && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.ThatTitle)
        && Holding(last.At, reading) is { Count: > 0 } held
            ? new Request.HoldersOf(last.At, held, told.Party, reading.Scope, CountOnly: false)
            : null;

    /// <summary>"Who else worked there?", of the body that the titles last told end with.</summary>
    public static Request.HoldersOf? There(Reading reading) =>
        OneTold(reading.Remembered.Last) is { } party && reading.Has(Cue.Else)
        && reading.Marked.Words.Any(word => word.Key is "there" or "ahi" or "alli" or "alla" or "that" or "esa" or "ese"
            or "misma" or "mismo" or "same")
        && (reading.Marked.Words.Any(word => word.Key is "there" or "ahi" or "alli" or "alla")
            || reading.Marked.Content().Any())
        && reading.Subjects.Count == 0
        && reading.Marked.Content().All(word => OfThePerson.NamesHouse(reading.Marked.Words[word].Key)
            || reading.Marked.Words[word].Key is "agency" or "agencia" or "office" or "oficina" or "body")
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.ThatTitle)
        && party.Appearances.SelectMany(seen => seen.Titles.Select(title => seen.Organization ?? Body(title)))
            .OfType<string>().Distinct().ToList() is [var body]
            ? new Request.HoldersOf(body, Holding(body, reading), party, reading.Scope, CountOnly: false)
            : null;

    /// <summary>Whose titles were told last, or who alone holds the title asked for.</summary>
    private static PartyEntry? OneTold(Request? last) => last switch
    {
        Request.TitlesOf { Who: Whom.Known told } => told.Party,
        Request.HoldersOf { Held: [var only] } => only.Party,
        _ => null,
    };

    /// <summary>What stands behind the last comma of a title.</summary>
    private static string? Body(string title) =>
        title.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? title[(comma + 2)..] : null;

    /// <summary>The titles that hold all of the words.</summary>
    public static List<HeldTitle> Holding(string words, Reading reading)
    {
        var titles = reading.Shelf.Titles;
        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems);
        return units.Count == 0 ? []
            : [.. units.Select(titles.Holding).Aggregate(
                (IEnumerable<HeldTitle>)titles.All, (left, holding) => left.Where(holding.Contains))];
    }

    /// <summary>Of those told last; of all, where none of them is meant.</summary>
    private static List<HeldTitle> Told(List<HeldTitle> held, Reading reading)
    {
        var role = FieldRoles.Of(reading.Remembered.Last);
        var letters = reading.Scope.Letters.Select(letter => letter.Id).ToHashSet(StringComparer.Ordinal);
        var here = held.FindAll(one => letters.Contains(one.Seen.LetterId));
        here = here.Count > 0 ? here : held;
        return role is { } part && here.FindAll(one => FieldRoles.Fits(one.Seen, part)) is { Count: > 0 } fitting
            ? fitting : here;
    }

    /// <summary>The part that all of those told have.</summary>
    private static PartyRole? RoleOf(Request? last) => FieldRoles.Of(last)
        ?? (last is Request.HoldersOf told && told.Held.Select(one => one.Seen.Role).Distinct().ToList() is [var only]
            ? only : null);

    private static bool IsOfPeople(Request? last) => last is Request.HoldersOf or Request.Membership or Request.TitlesOf
        || (last is Request.AboutField list && FieldRoles.Of(list.Field) is not null);
}

/// <summary>"Who did?", after a no: those who did what was asked after.</summary>
internal static class WhoDid
{
    private const int FewWords = 5;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "so", "then", "ok", "and", "but", "well", "entonces", "pues", "y", "pero", "ok", "ah", "oh", "actually",
    };

    public static Request.AboutField? Read(Reading reading)
    {
        var keys = reading.Marked.Words.Select(word => word.Key).Where(key => !Small.Contains(key)).ToList();
        if (reading.Remembered.Last is Request.AnyOf { Role: { } part } any && keys.Count is > 0 and <= FewWords
            && keys[0] is "who" or "quien" or "quienes" && !reading.Marked.Content().Any() && !reading.Has(Cue.Else))
        {
            return new Request.AboutField(FieldRoles.Of(part), any.Scope);
        }

        if (reading.Marked.Words.Count > FewWords
            || reading.Remembered.Last is not Request.Membership { Role: { } role } told
            || keys is not (["who", "did"] or ["who", "does"] or ["who", "was"] or ["quien" or "quienes", "si"]
                or ["by" or "from", "who" or "whom"] or ["de", "quien" or "quienes"] or ["de", "parte", "de", "quien"]
                or ["who" or "quien" or "quienes"])
            || (role == Library.PartyRole.Signatory && keys is not [.., "did" or "does" or "was" or "si"]))
        {
            return null;
        }

        if (role == Library.PartyRole.Signatory || told.Who is not Whom.Known known
            || (told.Scope.Basis == ScopeBasis.Named
                && !reading.Shelf.With(known.Party, role).Intersect(told.Scope.Letters).Any()))
        {
            return new Request.AboutField(FieldRoles.Of(role), told.Scope);
        }

        var letters = reading.Shelf.With(known.Party, role);
        return letters.Any()
            ? new Request.AboutField(Field.Signatories, new LetterScope([.. letters], ScopeBasis.Named))
            : null;
    }
}
