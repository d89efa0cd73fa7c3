using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>A phrase of the lexicon in a question: words <c>First</c> to <c>Last</c>, both included.</summary>
internal sealed record CueMark(Cue Cue, int First, int Last);

internal sealed record UnrecordedMark(string What, int First, int Last);

/// <summary>Words of a question that name a party, or several it may be.</summary>
internal sealed record PartyMark(int First, int Last, IReadOnlyList<PartyEntry> Parties, bool Strong, MatchKind Kind);

/// <summary>A question with everything in it that is known marked.</summary>
internal sealed record Marked(
    Question Question,
    LetterLanguage Language,
    IReadOnlyList<CueMark> Cues,
    IReadOnlyList<PartyMark> Parties,
    IReadOnlyList<UnrecordedMark> Unrecorded,
    Lexicon Lexicon,
    Lexicon OtherLexicon,
    Terms Terms)
{
    private const int ShortInitials = 3;

    private const int ShortestBidding = 4;

    public IReadOnlyList<Word> Words => Question.Words;

    /// <summary>Words that serve to point at a letter in a way that no cue shows, such as the title of its
    /// addressee.</summary>
    public IReadOnlySet<int> Aside { get; init; } = new HashSet<int>();

    /// <summary>"Le mandaron copia": what was sent is a copy.</summary>
    public bool SendsCopies => Cues.Any(cue => cue.Cue == Cue.Addressed && HasAt(cue.Last + 1, Cue.Copied));

    public bool Has(Cue cue) => Cues.Any(mark => mark.Cue == cue);

    public bool HasAny(params ReadOnlySpan<Cue> cues)
    {
        foreach (var mark in Cues)
        {
            if (cues.Contains(mark.Cue))
            {
                return true;
            }
        }

        return false;
    }

    public CueMark? First(Cue cue) => Cues.FirstOrDefault(mark => mark.Cue == cue);

    public bool HasAt(int word, Cue cue) => Cues.Any(mark => mark.Cue == cue && mark.First <= word
        && word <= mark.Last);

    /// <summary>"ACNUR": a body's initials, though the vocabulary may hold it for a place.</summary>
    public bool IsLongInitials(int word) => Words[word].Span.Length > ShortInitials
        && Question.Text.AsSpan(Words[word].Span.Start, Words[word].Span.Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

    public bool InCue(int word) => Cues.Any(mark => mark.First <= word && word <= mark.Last);

    public bool InParty(int word) => Parties.Any(mark => mark.Strong && mark.First <= word && word <= mark.Last);

    public bool IsIgnored(int word) => Lexicon.Ignored.Contains(Words[word].Key)
        || (OtherLexicon.Ignored.Contains(Words[word].Key) && !Words[word].Capitalised)
        || (Language == LetterLanguage.Spanish && BidsForMe(Words[word].Key) && !Terms.Knows(Stem.Of(Words[word].Key)));

    /// <summary>"Pásenme", "mándamelas": a bidding of the bot, and nothing that a letter could say.</summary>
    private static bool BidsForMe(string key)
    {
        var bare = key.EndsWith("los", StringComparison.Ordinal) || key.EndsWith("las", StringComparison.Ordinal)
            ? key[..^3]
            : key.EndsWith("melo", StringComparison.Ordinal) || key.EndsWith("mela", StringComparison.Ordinal)
                ? key[..^2] : key;
        return bare.Length > ShortestBidding && bare.EndsWith("me", StringComparison.Ordinal)
            && (bare[^3] is 'a' or 'e' || (bare[^3] == 'n' && bare[^4] is 'a' or 'e'));
    }

    private const int BoundReach = 4;

    public bool IsMonth(int word) =>
        Lexicon.Months.ContainsKey(Words[word].Key) || OtherLexicon.Months.ContainsKey(Words[word].Key);

    /// <summary>A year, and a number next to a month, is part of a date.</summary>
    public bool IsDate(int word) => IsDayOfLetter(word) || IsMonth(word)
        || FigureDates.Find(Question).Any(date => date.First <= word && word <= date.Last) || IsYear(Words[word].Key)
        || (char.IsDigit(Words[word].Key[0])
        && Enumerable.Range(Math.Max(0, word - 3),
            Math.Min(Words.Count, word + 4) - Math.Max(0, word - 3)).Any(IsMonth));

    /// <summary>"The one of the 21st", "la del 21": a day that says which letter.</summary>
    public bool IsDayOfLetter(int word) => word > 1 && Words[word].Key is { Length: <= 4 } day
        && char.IsAsciiDigit(day[0]) && !HasAt(word + 1, Cue.Organizations) && !HasAt(word + 1, Cue.Officials)
        && (Words[word - 1].Key == "del" ? Words[word - 2].Key is "la" or "carta"
            : Words[word - 1].Key == "the" && word > 2 && Words[word - 2].Key is "of" or "from"
                && ((Words[word - 3].Key == "one" && Words[Math.Max(0, word - 4)].Key is "the" or "that")
                    || (Words[word - 3].Key != "one" && HasAt(word - 3, Cue.Letter))));

    private static bool IsYear(string key) => key.Length == 4 && key.All(char.IsAsciiDigit)
        && (key.StartsWith("19", StringComparison.Ordinal) || key.StartsWith("20", StringComparison.Ordinal));

    /// <summary>Words that no cue, party or month accounts for: what a question is about.</summary>
    public IEnumerable<int> Content() => Enumerable.Range(0, Words.Count).Where(word =>
        !InCue(word) && !InParty(word) && !IsIgnored(word) && !IsDate(word) && !IsNumber(word)
        && !BoundsDate(word) && !Aside.Contains(word));

    /// <summary>"After" of "after May 2020".</summary>
    private bool BoundsDate(int word) => Enumerable.Range(word + 1, Math.Min(BoundReach, Words.Count - word - 1))
        .Any(at => IsDate(at) && DateBound.Find(this, at)?.First == word);

    /// <summary>"What do they say about the NGOs": a group that letters speak of, not the one that signs.</summary>
    public bool IsSpokenOf(CueMark group)
    {
        var at = group.First - 1;
        while (at > 0 && Words[at].Key is "the" or "los" or "las" or "la" or "el" or "our" or "these")
        {
            at--;
        }

        return at >= 0 && Words[at].Key is "about" or "on" or "regarding" or "sobre" or "para" or "or" or "o"
            or "for" or "de"
            && !(Words[at].Key is "or" or "o" && at > 0 && (HasAt(at - 1, Cue.Officials)
                || HasAt(at - 1, Cue.Organizations)))
            && (Words[at].Key is "sobre" or "regarding"
                || Cues.Any(topic => topic.Cue == Cue.Topic && topic.First < group.First))
            && (Words[at].Key is "about" or "on" or "regarding" or "sobre"
                || !LetterPointing.NearLetter(this, group.First, group.Last))
            && !Words.Skip(group.Last + 1).Any(word => word.Key is "about" or "on" or "regarding" or "sobre"
                or "respecto"
                or "acerca");
    }

    private bool IsNumber(int word) => (Words[word].Key.Length < 4 && Words[word].Key.All(char.IsAsciiDigit)
            && (HasAt(word + 1, Cue.Organizations) || HasAt(word + 1, Cue.Officials) || HasAt(word + 1, Cue.People))) ||
        Lexicon.Numbers.ContainsKey(Words[word].Key) || OtherLexicon.Numbers.ContainsKey(Words[word].Key);
}
