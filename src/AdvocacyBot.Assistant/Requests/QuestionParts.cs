using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Parts of a mixed question: "when was that and who got copies".</summary>
internal static class QuestionParts
{
    private const int MostParts = 4;

    /// <summary>Words for what can be asked of letters.</summary>
    public static readonly Cue[] AskingCues =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Asked, Cue.Postal, Cue.Salutation, Cue.Close,
            Cue.Enclosed, Cue.Refers,
        Cue.Postscript, Cue.Subject, Cue.Summary, Cue.Held, Cue.Topic, Cue.Point,
            Cue.Involved,
    ];

    /// <summary>What makes a part ask by itself, where it opens as a question does.</summary>
    private static readonly Cue[] TellingCues =
    [
        .. AskingCues, Cue.Spelled, Cue.Heading, Cue.Spoken, Cue.Law, Cue.Earlier, Cue.Preface, Cue.InOffice, Cue.Else,
        Cue.Shared, Cue.Meeting, Cue.Strongest,
    ];

    /// <summary>Between two names of which one is asked after or the other.</summary>
    private static readonly HashSet<string> Joining =
        new(StringComparer.Ordinal) { "or", "and", "o", "u", "y", "the", "el", "la", "los", "las" };

    public static IReadOnlyList<Question> Of(Marked whole)
    {
        List<Question> parts = [];
        var from = 0;
        foreach (var joint in PartJoint.All(whole))
        {
            if (joint.Left > from && AsksFirst(whole, from, joint.Left - 1))
            {
                if (AsksNext(whole, joint))
                {
                    parts.Add(Between(whole, from, joint.Left));
                    from = joint.Start;
                }
                else if (IsAfterthought(whole, from, joint))
                {
                    parts.Add(Between(whole, from, joint.Left));
                    return parts;
                }
            }
        }

        parts.Add(Question.Of(whole.Question.Text[(from == 0 ? 0 : whole.Words[from].Span.Start)..]));
        return parts.Count is > 1 and <= MostParts ? parts : Either(whole) ?? [whole.Question];
    }

    /// <summary>The words from one to before another, with the mark that ends them.</summary>
    private static Question Between(Marked whole, int from, int to)
    {
        var end = whole.Words[to - 1].Span.End;
        var asks = whole.Question.Text.AsSpan(end, whole.Words[to].Span.Start - end).Contains('?');
        return Question.Of(
            whole.Question.Text[(from == 0 ? 0 : whole.Words[from].Span.Start)..end] + (asks ? "?" : ""));
    }

    /// <summary>"Were OIM or COMAR copied?": of each by itself, where the shelf knows neither as a name.</summary>
    private static Question[]? Either(Marked whole) =>
        whole.HasAny(Cue.Copied, Cue.Signed) && whole.Parties.Count == 0 && !whole.HasAny(Cue.Who, Cue.What, Cue.Which)
        && Names(whole) is { Count: > 1 and <= MostParts } names
        && names.Zip(names.Skip(1)).All(pair => Enumerable.Range(
            pair.First.Last + 1, pair.Second.First - pair.First.Last - 1).All(word => Joining.Contains(whole.Words[word].Key)))
            ? [.. names.Select(name => OnlyNamed(whole, names[0].First, names[^1].Last, name))]
            : null;

    /// <summary>Runs of words in capitals; none where a word without one is left that says something.</summary>
    private static List<(int First, int Last)> Names(Marked whole)
    {
        List<(int First, int Last)> names = [];
        foreach (var word in whole.Content())
        {
            if (!whole.Words[word].Capitalised)
            {
                return [];
            }

            if (names.Count > 0 && (names[^1].Last == word - 1
                || (names[^1].Last == word - 2 && whole.Words[word - 1].Key is "the" or "of" or "for" or "de" or "del")))
            {
                names[^1] = (names[^1].First, word);
            }
            else
            {
                names.Add((word, word));
            }
        }

        return names;
    }

    /// <summary>The question with one name in the place of all of them.</summary>
    private static Question OnlyNamed(Marked whole, int first, int last, (int First, int Last) name) => Question.Of(
        whole.Question.Text[..whole.Words[first].Span.Start] + whole.Question.Slice(name.First, name.Last)
        + whole.Question.Text[whole.Words[last].Span.End..]);

    /// <summary>The part before asks something: a field, of what no letter tells, or of someone.</summary>
    private static bool AsksFirst(Marked whole, int from, int to) =>
        !IsPartitive(whole, from, to) && (Tells(whole, from, to) || (from == 0 && IsOfSomeone(whole, to)))
        && Enumerable.Range(from, to - from + 1).Any(at => PartOpenings.At(whole, at, PartJoin.And)
            || (from == 0 && (EndsAsQuestion(whole, to) || whole.InParty(at) || whole.HasAt(0, Cue.Did) || whole.HasAt(0, Cue.Signed))));

    private static bool EndsAsQuestion(Marked whole, int to) => to + 1 < whole.Words.Count
        && whole.Question.Text.AsSpan(
            whole.Words[to].Span.End, whole.Words[to + 1].Span.Start - whole.Words[to].Span.End).Contains('?');

    /// <summary>"Of those who signed, who …": of whom the rest asks.</summary>
    private static bool IsPartitive(Marked whole, int from, int to) =>
        whole.Words[from].Key is "of" or "among" or "from" or "entre" or "de"
        && whole.Words[Math.Min(from + 1, to)].Key is not ("que" or "quien" or "cual" or "what" or "which" or "whom")
        && !Enumerable.Range(from, to - from + 1).Any(at => whole.Words[at].Key != "que" && PartOpenings.ByWord(whole, at)
            && !(whole.HasAt(at, Cue.Who) && at > from && whole.Words[at - 1].Key is "those" or "the" or "people"));

    /// <summary>"Did Ruiz …", "what was Ruiz at the ministry", "has anyone written to Ruiz?"</summary>
    private static bool IsOfSomeone(Marked whole, int to) =>
        whole.Parties.Any(party => party.Strong && party.Last <= to)
        && whole.Cues.Any(cue => cue.Last <= to && cue.Cue is Cue.Did or Cue.Who or Cue.What);

    /// <summary>The part behind opens as a question, and asks by itself or of what the part before spoke of.</summary>
    private static bool AsksNext(Marked whole, PartJoint joint)
    {
        var (from, to) = (joint.Opening, whole.Words.Count - 1);
        return PartOpenings.At(whole, from, joint.Join)
            && (Tells(whole, from, to) || joint.Join == PartJoin.Upon || IsWhyOrWhat(whole, from, to)
                || PartOpenings.ByYesNo(whole, from, joint.Join) || PartOpenings.ByVerb(whole, from, joint.Join));
    }

    private static bool Tells(Marked whole, int from, int to) =>
        whole.Cues.Any(cue => from <= cue.First && cue.Last <= to && TellingCues.Contains(cue.Cue))
        || whole.Unrecorded.Any(mark => from <= mark.First && mark.Last <= to);

    /// <summary>"And about what", "and why is he on it": of whoever, or of the letters, that the first part
    /// names.</summary>
    private static bool IsWhyOrWhat(Marked whole, int from, int to) =>
        (whole.Parties.Any(party => party.Strong && party.Last < from)
            || whole.Cues.Any(cue => cue.Last < from && cue.Cue is Cue.Signed or Cue.Addressed or Cue.Copied))
        && (IsWhereInOffice(whole, from, to) || !whole.Content().Any(word => from <= word && word <= to)
        && (whole.HasAt(from, Cue.Why) || (whole.Words[from].Key is "what" or "que"
            && (to == from || (to == from + 1 && whole.Words[to].Key == "about")))));

    /// <summary>"And where was he ambassador".</summary>
    private static bool IsWhereInOffice(Marked whole, int from, int to) => whole.HasAt(from, Cue.Where)
        && Enumerable.Range(from, to - from + 1).Any(word => whole.Terms.IsOffice(whole.Words[word].Key));

    /// <summary>"Does it cite a law, and which one?": the yes tells which in any case.</summary>
    private static bool IsAfterthought(Marked whole, int from, PartJoint joint) =>
        whole.HasAt(from, Cue.Did)
        && (whole.HasAt(joint.Opening, Cue.Which) || whole.HasAt(joint.Opening, Cue.Who)
            || whole.HasAt(joint.Opening, Cue.What))
        && Enumerable.Range(joint.Opening, whole.Words.Count - joint.Opening).All(word =>
            whole.HasAt(word, Cue.Which) || whole.HasAt(word, Cue.Who) || whole.HasAt(word, Cue.What)
            || whole.Words[word].Key is "one" or "ones" or "of" or "them" or "de" or "ellos" or "ellas");
}
