using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Lays the directory's mentions over the words of a question, with the titles before a person's
/// name.</summary>
internal static class PartyMarks
{
    public static List<PartyMark> Find(Question question, PartyDirectory directory, Lexicon lexicon, Terms terms)
    {
        List<PartyMark> marks = [];
        foreach (var mention in directory.FindMentions(question.Text))
        {
            var words = Enumerable.Range(0, question.Words.Count)
                .Where(word => question.Words[word].Span.Overlaps(mention.Span)).ToList();
            if (words.Count == 0 || (words.Count == 1 && IsAnyOffice(mention, question.Words[words[0]], terms)))
            {
                continue;
            }

            var parties = mention.Parties.Select(match => match.Party).ToList();
            var strong = (mention.IsStrong || IsForeignInitials(mention, question, words, lexicon))
                && !(words.Count == 1 && IsOrdinary(question.Words[words[0]], lexicon, mention))
                && StandsForAll(mention.Parties[0], words.Count)
                && !IsTitle(mention.Parties[0], words.ConvertAll(word => question.Words[word].Key), terms);
            if (!strong && parties is [{ Kind: PartyKind.Organization } body]
                && Slipped(question, words, body) is { } slips)
            {
                words.AddRange(slips);
                strong = StandsForAll(mention.Parties[0], words.Count);
            }

            var first = strong && parties.Exists(party => party.Kind == PartyKind.Person)
                ? BeforeTitles(question, FromNickname(question, words[0], parties, terms), terms)
                : words[0];
            marks.Add(new PartyMark(first, words[^1], parties, strong, mention.Parties[0].Kind));
        }

        for (var at = 0; at < question.Words.Count; at++)
        {
            if (!marks.Exists(mark => mark.First <= at && at <= mark.Last)
                && PersonInitials.Find(question, question.Words[at], directory, lexicon, terms) is { } person)
            {
                // "President MLK": the office right before the initials is of the mention.
                var first = at > 0 && question.Words[at - 1].Key is var office && terms.IsTitleWord(office)
                    && !lexicon.Ignored.Contains(office) ? at - 1 : at;
                marks.Add(new PartyMark(first, at, [person], Strong: true, MatchKind.Acronym));
            }
            else if (!marks.Exists(mark => mark.First <= at + 1 && at <= mark.Last)
                && Nicknames.Find(question.Words[at], at == 0, directory, lexicon, terms) is { Count: > 0 } called)
            {
                marks.Add(new PartyMark(at, at, called, Strong: true, MatchKind.PartOfName));
            }
        }

        return marks;
    }

    /// <summary>"Secretary" by itself is whoever holds that office, not the one that some letter greets so.</summary>
    private static bool IsAnyOffice(PartyMention mention, Word word, Terms terms) =>
        mention.Parties.All(match => match.Party.Kind == PartyKind.Office)
        || (terms.IsOffice(word.Key) && mention.Parties.All(match => match.Party.Kind != PartyKind.Person));

    /// <summary>The words after part of a body's name that are one slip from the rest of it; null where none
    /// is.</summary>
    private static List<int>? Slipped(Question question, List<int> words, PartyEntry body)
    {
        var name = Question.Keys(body.Name);
        var slips = Enumerable.Range(words[^1] + 1, question.Words.Count - words[^1] - 1)
            .TakeWhile(word => question.Words[word].Key is { Length: >= Misspelling.ShortestWord } key
                && name.Any(part => Misspelling.Fits(key, part)))
            .ToList();
        return slips.Count > 0 ? slips : null;
    }

    /// <summary>"¿Firmó wave?": initials that are a word of English are none in a Spanish question.</summary>
    private static bool IsForeignInitials(
        PartyMention mention, Question question, List<int> words, Lexicon lexicon) =>
        mention.Parties[0].Kind == MatchKind.Acronym && words is [var only]
        && question.Words[only].Key is { Length: > 2 } key && lexicon.Language == Letters.LetterLanguage.Spanish
        && !lexicon.Knows(key) && !lexicon.Plain.Contains(key);

    /// <summary>A cue word that only resembles a name is the cue: "sign" is no slip for a surname.</summary>
    private static bool IsOrdinary(Word word, Lexicon lexicon, PartyMention mention) =>
        mention.Parties[0].Kind == MatchKind.Misspelling && lexicon.Knows(word.Key);

    /// <summary>Part of an organisation's name is the name when it is most of it: "Migration" is still a
    /// topic.</summary>
    private static bool StandsForAll(PartyMatch match, int words) =>
        match.Kind is MatchKind.FullName or MatchKind.Acronym
        || match.Party.Kind == PartyKind.Person
        || words * 5 >= Question.Keys(match.Party.Name).Count(key => key.Length > 3) * 3;

    /// <summary>"Secretary of State", where "Office of the Secretary of State" is a body: the words are a
    /// title's.</summary>
    private static bool IsTitle(PartyMatch match, List<string> keys, Terms terms) =>
        match is { Kind: MatchKind.PartOfName or MatchKind.Misspelling, Party.Kind: not PartyKind.Person }
        && keys.Exists(terms.IsOffice);

    /// <summary>"Bob Ruiz", of Robert Ruiz: the short form is of the mention.</summary>
    private static int FromNickname(Question question, int first, List<PartyEntry> parties, Terms terms) =>
        first > 0 && parties.TrueForAll(party => Nicknames.IsOf(question.Words[first - 1].Key, party, terms))
            ? first - 1
            : first;

    /// <summary>"Secretary Ruiz" is one mention from "Vice" on.</summary>
    private static int BeforeTitles(Question question, int first, Terms terms)
    {
        while (first > 0 && terms.IsTitleWord(question.Words[first - 1].Key))
        {
            first--;
        }

        return first;
    }
}
