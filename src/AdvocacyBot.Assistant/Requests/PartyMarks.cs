using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Finds the parties a question names, longest names first.</summary>
internal static class PartyMarks
{
    public static List<PartyMark> Find(Question question, PartyDirectory directory, Lexicon lexicon)
    {
        var index = NameIndex.Of(directory);
        List<PartyMark> marks = [];
        for (var at = 0; at < question.Words.Count; at++)
        {
            var ways = index.At(question.Words, at);
            var mark = ways.Count > 0 ? MarkOf(question, at, ways, lexicon) : Misspelled(question, at, index, lexicon);
            if (mark is not null)
            {
                marks.Add(mark);
                at = mark.Strong ? mark.Last : at;
            }
        }

        return [.. marks.Where(mark => mark.Strong || !marks.Any(other => other.Strong && Overlap(other, mark)))];
    }

    private static bool Overlap(PartyMark a, PartyMark b) => a.First <= b.Last && b.First <= a.Last;

    private static PartyMark MarkOf(Question question, int at, IReadOnlyList<NamedWay> ways, Lexicon lexicon)
    {
        var best = ways.Where(way => way.Kind != MatchKind.PartOfName).DefaultIfEmpty(ways[0]).First();
        var parties = best.Kind == MatchKind.PartOfName
            ? ways.Select(way => way.Party)
            : ways.Where(way => way.Kind != MatchKind.PartOfName).Select(way => way.Party);
        return new PartyMark(
            at, at + best.Keys.Count - 1, [.. parties.Distinct()], IsStrong(question, at, ways, best, lexicon), best.Kind);
    }

    private static bool IsStrong(
        Question question, int at, IReadOnlyList<NamedWay> ways, NamedWay best, Lexicon lexicon)
    {
        var word = question.Words[at];
        if (best.Keys.Count > 1)
        {
            return best.Kind != MatchKind.PartOfName || best.Party.Kind == PartyKind.Person || CoversMost(question, at, best);
        }

        var common = lexicon.Knows(word.Key);
        return best.Kind switch
        {
            MatchKind.Acronym => !common || IsUpper(question, word),
            MatchKind.FullName => !common || word.Capitalised,
            _ => ways.Any(way => way.Surname) && (!common || (word.Capitalised && at > 0)),
        };
    }

    /// <summary>Part of an organisation's name stands for it when most of the name is there: "Women's Refugee", not "Human Rights".</summary>
    private static bool CoversMost(Question question, int at, NamedWay way) =>
        way.Keys.Count * 3 >= Question.Keys(way.Party.Name).Count * 2
        && !(at + way.Keys.Count < question.Words.Count && IsName(question, at + way.Keys.Count))
        && way.Keys.Count > 1 && AllCapitalised(question, at, way.Keys.Count);

    private static bool AllCapitalised(Question question, int at, int count) =>
        Enumerable.Range(at, count).Where(word => question.Words[word].Key.Length > 3).All(word => question.Words[word].Capitalised);

    private static bool IsName(Question question, int at) => question.Words[at].Capitalised;

    private static bool IsUpper(Question question, Word word) =>
        question.Text[word.Span.Start..word.Span.End].Where(char.IsLetter).Take(4).All(char.IsUpper);

    private static PartyMark? Misspelled(Question question, int at, NameIndex index, Lexicon lexicon)
    {
        var key = question.Words[at].Key;
        if (key.Length < Misspelling.ShortestWord || lexicon.Knows(key))
        {
            return null;
        }

        var near = index.Near(key);
        return near.Count == 0
            ? null
            : new PartyMark(at, at, [.. near.Select(way => way.Party).Distinct()], question.Words[at].Capitalised, MatchKind.Misspelling);
    }
}
