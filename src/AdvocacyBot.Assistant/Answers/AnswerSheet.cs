using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>What every desk works with: the shelf, the opened letters, the wording and the reply being
/// written.</summary>
internal sealed record AnswerSheet(
    ShelfView Shelf, IReadOnlyDictionary<string, Letter> Letters, Wording Wording, PromptSet Prompts, ReplyDraft Draft,
    Caveats Caveats)
{
    /// <summary>More letters than this are listed, not answered for one by one.</summary>
    public const int MostLetters = 4;

    private const int MostOffered = 5;

    public string Say(string key, params ReadOnlySpan<(string Slot, string Value)> slots) => Wording.Say(key, slots);

    /// <summary>The ideas of some words; slips are mended by what the opened letters say.</summary>
    public IReadOnlyList<TermUnit> UnitsOf(string words)
    {
        var vocabulary = new Vocabulary(Letters.Values);
        return TermUnits.Of(words, Lexicon, Prompts.Terms, vocabulary.Contains, vocabulary.Stems);
    }

    /// <summary>Those of the letters that are opened, in their order.</summary>
    public IReadOnlyList<LetterCard> Opened(IReadOnlyList<LetterCard> letters) =>
        ReferenceEquals(letters, Shelf.Letters) ? Shelf.Those(Letters.Keys.ToHashSet(StringComparer.Ordinal))
            : [.. letters.Where(letter => Letters.ContainsKey(letter.Id))];

    public Lexicon Lexicon => Prompts.Lexicon(Wording.Language);

    /// <summary>How a letter is called in a sentence: its date, to whom, and its id.</summary>
    public string NameOf(LetterCard letter)
    {
        Caveats.UsesDate(letter.Id);
        foreach (var named in letter.Recipients.Take(letter.Recipients.Count == 2 ? 2 : 1))
        {
            Caveats.Uses(named);
        }

        var to = letter.Recipients.Count switch
        {
            0 => "",
            1 => Called(letter.Recipients[0]),
            2 => Wording.Join([Called(letter.Recipients[0]), Called(letter.Recipients[1])]),
            _ => Say("and-others", ("first", Called(letter.Recipients[0]))),
        };
        var key = (letter.Date is null ? "letter.undated" : "letter.dated") + (to.Length == 0 ? ".nobody" : "");
        return Say(key, ("date", letter.Date is { } date ? Wording.Date(date) : ""), ("to", to), ("id", letter.Id));
    }

    /// <summary>A party as its letter writes it: "Secretary Ruiz", or "Ann Lee" with the titles left to the
    /// detail.</summary>
    public string Called(Appearance seen)
    {
        if (seen.Name is null)
        {
            return string.Join(", ", seen.Titles.Append(seen.Organization).OfType<string>());
        }

        return TitleFirst(seen) ? $"{seen.Titles[0]} {seen.Name}"
            : seen.Acronym is { } acronym ? $"{seen.Name} ({acronym})"
            : seen.Name;
    }

    /// <summary>The part of a party in its letter, as a sentence of this kind says it.</summary>
    public string Part(string sentence, Appearance seen) => Say(
        $"{sentence}.{seen.Role}", ("who", Called(seen)), ("letter", NameOf(Shelf.Find(seen.LetterId)!)),
        ("by", SignerOf(seen) is { } signer ? Called(signer) : ""));

    /// <summary>The person through whom a body signed.</summary>
    public Appearance? SignerOf(Appearance seen) => seen.Role != PartyRole.SignedThrough ? null
        : Shelf.Find(seen.LetterId)?.Signatories.FirstOrDefault(one => one.Order == seen.Order);

    /// <summary>Titles and organisation that <see cref="Called"/> leaves out; of a body, who signed for it.</summary>
    public string? DetailOf(Appearance seen)
    {
        if (SignerOf(seen) is { } signer)
        {
            return string.Join("; ", signer.Titles.Prepend(Called(signer)).Distinct());
        }

        if (seen.Name is null)
        {
            return null;
        }

        var titles = TitleFirst(seen) ? seen.Titles.Skip(1) : seen.Titles;
        var parts = titles.Append(seen.Organization).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    public ListItem ItemOf(Appearance seen)
    {
        Caveats.Uses(seen);
        return new(Called(seen), DetailOf(seen), SourcesOf(seen));
    }

    /// <summary>Where a party stands; nowhere where only a correction says of it what the answer says.</summary>
    public int[] SourcesOf(Appearance seen) => Caveats.IsUnsaid(seen) ? [] : Draft.Sources(seen);

    public void Quote(Appearance seen)
    {
        if (!Caveats.IsUnsaid(seen))
        {
            Draft.Quote(seen);
        }
    }

    /// <summary>Too many letters to answer for each: offers a few of them, the newest, or in the order they have where
    /// they are ranked.</summary>
    public bool OffersLetters(LetterScope scope, bool ranked = false)
    {
        if (scope.Missing is { } missing)
        {
            Draft.Outcome = Outcome.Abstained;
            Draft.Say(Say("letter.missing", ("words", missing)));
            Draft.List([.. Newest(Shelf.Letters).Select(letter => new ListItem(NameOf(letter), null, []))]);
            return true;
        }

        if (scope.Letters.Count == 0)
        {
            Draft.Outcome = Outcome.Abstained;
            Draft.Say(Say("shelf.empty"));
            return true;
        }

        if (scope.Letters.Count <= MostLetters)
        {
            return false;
        }

        Draft.Outcome = Outcome.Clarify;
        var offered = (ranked ? scope.Letters : Newest(scope.Letters)).Take(MostOffered).ToList();
        var more = scope.Letters.Count - offered.Count;
        Draft.Say(Say(
            more == 0 ? "letter.which" : "letter.which.more",
            ("n", Figure.Of(scope.Letters.Count)), ("more", Figure.Of(more))));
        Draft.Offer([.. offered.Select(NameOf)]);
        return true;
    }

    private static IEnumerable<LetterCard> Newest(IReadOnlyList<LetterCard> letters) =>
        letters.OrderByDescending(letter => letter.Date).Take(MostOffered);

    private bool TitleFirst(Appearance seen) =>
        seen.Titles.Count > 0 && Letters.TryGetValue(seen.LetterId, out var letter)
            ? letter.Source.Slice(seen.Span).TrimStart().StartsWith(seen.Titles[0], StringComparison.Ordinal)
            : seen is { Role: PartyRole.Recipient, Titles.Count: > 0 };
}
