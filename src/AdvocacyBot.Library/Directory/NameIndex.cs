using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Search;

namespace AdvocacyBot.Library.Directory;

/// <summary>Finds parties by any of their keys; a misspelled word only where nothing is spelled so.</summary>
internal sealed class NameIndex
{
    private const int LongestMisspelled = 4;

    private readonly Dictionary<string, List<PartyMatch>> _matches = new(StringComparer.Ordinal);
    private readonly SpellingIndex _spellings;
    private readonly int _longest = 1;

    public NameIndex(IReadOnlyList<PartyEntry> entries, IReadOnlyList<JoinedParty> parties)
    {
        foreach (var (party, joined) in entries.Zip(parties))
        {
            foreach (var (key, kind, text) in joined.Keys)
            {
                var known = _matches.TryGetValue(key, out var list) ? list : _matches[key] = [];
                // The keys of a party come together: were it known by this one, it would stand last.
                if (known.Count == 0 || !ReferenceEquals(known[^1].Party, party))
                {
                    known.Add(new PartyMatch(party, kind, text));
                    _longest = Math.Max(_longest, 1 + key.Count(c => c == ' '));
                }
            }
        }

        foreach (var known in _matches.Values)
        {
            known.Sort(Better);
        }

        _spellings = new SpellingIndex(_matches.Keys.SelectMany(key => key.Split(' ')));
    }

    public IReadOnlyList<PartyMatch> Find(string words)
    {
        var tokens = Tokens(words);
        var count = tokens.Count;
        return count == 0 ? [] : (Lookup(tokens, 0, count) ?? Misspelled(tokens, 0, count))?.Parties ?? [];
    }

    public IReadOnlyList<PartyMention> FindMentions(string text)
    {
        var tokens = Tokens(text);
        List<PartyMention> mentions = [];
        for (var at = 0; at < tokens.Count;)
        {
            var mention = Mention(text, tokens, at, out var count);
            at += Math.Max(count, 1);
            if (mention is not null)
            {
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    private PartyMention? Mention(string text, List<Token> tokens, int at, out int count)
    {
        for (count = Math.Min(_longest, tokens.Count - at); count > 0; count--)
        {
            if (Lookup(tokens, at, count) is { } meant)
            {
                return Mention(text, tokens, at, count, meant);
            }
        }

        for (count = Math.Min(LongestMisspelled, tokens.Count - at); count > 0; count--)
        {
            if (Misspelled(tokens, at, count) is { } meant)
            {
                return Mention(text, tokens, at, count, meant);
            }
        }

        return null;
    }

    private static PartyMention Mention(string text, List<Token> tokens, int at, int count, Meant meant)
    {
        var words = tokens.GetRange(at, count);
        var span = new TextSpan(words[0].Span.Start, words[^1].Span.End - meant.Cut);
        return new PartyMention(span, meant.Parties, MentionStrength.IsStrong(text, words, at == 0, meant.Parties[0]));
    }

    private Meant? Lookup(List<Token> tokens, int at, int count)
    {
        var before = string.Concat(tokens.Skip(at).Take(count - 1).Select(token => token.Key + " "));
        var last = tokens[at + count - 1];
        return _matches.TryGetValue(before + last.Key, out var parties) ? new Meant(parties, 0)
            : last.Possessive is { } possessive && _matches.TryGetValue(before + possessive.Key, out parties)
                ? new Meant(parties, possessive.Cut)
                : null;
    }

    // Every word that no name has is replaced by the nearest one that some name has; at least one word must be right
    // or long.
    private Meant? Misspelled(List<Token> tokens, int at, int count)
    {
        var words = tokens.GetRange(at, count).ConvertAll(token => token.Near(_spellings));
        if (words.Exists(near => near.Count == 0) || words.TrueForAll(near => near.Count > 3))
        {
            return null;
        }

        var keys = words.Aggregate(
            Enumerable.Repeat("", 1),
            (begun, near) => begun.SelectMany(start =>
                near.Select(word => start.Length == 0 ? word : $"{start} {word}")));
        var found = keys.Take(16).SelectMany(key => _matches.GetValueOrDefault(key) ?? [])
            .Select(match => match with { Kind = MatchKind.Misspelling }).DistinctBy(match => match.Party.Key).ToList();
        var cut = tokens[at + count - 1].Possessive is { Cut: 2 } possessive ? possessive.Cut : 0;
        return found.Count > 0 ? new Meant(found, cut) : null;
    }

    private static List<Token> Tokens(string text) =>
        [.. Words.In(text).Select(span => Token.Of(text, span)).Where(token => token.Key.Length > 0)];

    // Cut: how much of the last word is a possessive ending.
    private sealed record Meant(List<PartyMatch> Parties, int Cut);

    private static int Better(PartyMatch one, PartyMatch other) => one.Kind != other.Kind
        ? one.Kind.CompareTo(other.Kind)
        : other.Party.Appearances.Count.CompareTo(one.Party.Appearances.Count);
}
