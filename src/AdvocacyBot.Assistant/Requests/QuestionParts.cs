using System.Buffers;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Parts of a mixed question: "when was that and who got copies".</summary>
internal static class QuestionParts
{
    private const int MostParts = 4;

    /// <summary>"The migration institute's commissioner".</summary>
    private const int OfficeWords = 3;

    private const int NearWhether = 3;

    /// <summary>Words for what can be asked of letters.</summary>
    public static readonly Cue[] AskingCues =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Asked, Cue.Postal, Cue.Salutation, Cue.Close,
            Cue.Enclosed, Cue.Refers,
        Cue.Postscript, Cue.Subject, Cue.Summary, Cue.Held, Cue.Topic, Cue.Point,
            Cue.Involved,
    ];

    private static readonly HashSet<string> Leading =
        new(StringComparer.Ordinal) { "so", "then", "but", "pero", "entonces", "pues", "also" };

    /// <summary>"And in which year", "y de qué fecha".</summary>
    private static readonly HashSet<string> Prepositions =
        new(StringComparer.Ordinal) { "in", "on", "by", "for", "from", "of", "with", "about", "as",
            "de", "en", "con", "para", "por", "sobre", "como" };

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;?.!+&");

    /// <summary>Between two names of which one is asked after or the other.</summary>
    private static readonly HashSet<string> Joining =
        new(StringComparer.Ordinal) { "or", "and", "o", "u", "y", "the", "el", "la", "los", "las" };

    private static readonly HashSet<string> And = new(StringComparer.Ordinal) { "and", "y", "e" };

    public static IReadOnlyList<Question> Of(Marked whole)
    {
        var cuts = Enumerable.Range(1, Math.Max(0, whole.Words.Count - 1)).Where(at => IsCut(whole, at)).ToList();
        List<Question> parts = [];
        var from = 0;
        foreach (var cut in cuts.Append(whole.Words.Count))
        {
            if (cut == whole.Words.Count || (EndBefore(whole, cut) > whole.Words[from].Span.Start
                && Asks(whole, from, cut - 1) && Asks(whole, cut, whole.Words.Count - 1)))
            {
                var to = cut == whole.Words.Count ? whole.Question.Text.Length : EndBefore(whole, cut);
                parts.Add(Question.Of(whole.Question.Text[(from == 0 ? 0 : StartOf(whole, from))..to]));
                from = cut;
            }
        }

        return parts.Count is > 1 and <= MostParts ? parts : Either(whole) ?? [whole.Question];
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

            if (names.Count > 0 && names[^1].Last == word - 1)
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

    /// <summary>Where the part before ends; "and if not" belongs to none.</summary>
    private static int EndBefore(Marked whole, int cut) =>
        IfNot(whole, cut) ? whole.Words[cut - (And.Contains(whole.Words[Math.Max(0, cut - 3)].Key) ? 3 : 2)].Span.Start
            : StartOf(whole, cut);

    /// <summary>"Did Ruiz sign? And if not, did Lee?"</summary>
    private static bool IfNot(Marked whole, int at) => at > 2 && whole.Words[at - 1].Key is "no" or "not"
        && whole.Words[at - 2].Key is "if" or "si";

    /// <summary>"And about what": the preposition belongs to the word that asks.</summary>
    private static int StartOf(Marked whole, int cut) =>
        whole.Words[AfterPreposition(whole, cut) ? cut - 1 : cut].Span.Start;

    private static bool AfterPreposition(Marked whole, int cut) => cut > 1
        && Prepositions.Contains(whole.Words[cut - 1].Key) && And.Contains(whole.Words[cut - 2].Key);

    /// <summary>A part begins at an asking word that follows "and", a comma or the end of a sentence.</summary>
    private static bool IsCut(Marked whole, int at)
    {
        if (!BeginsQuestion(whole, at))
        {
            return false;
        }

        if (at > 1 && (Leading.Contains(whole.Words[at - 1].Key) || AfterPreposition(whole, at)))
        {
            at--;
        }

        var between = whole.Question.Text[whole.Words[at - 1].Span.End..whole.Words[at].Span.Start];
        return And.Contains(whole.Words[at - 1].Key) || IfNot(whole, at) || between.AsSpan().ContainsAny(Stops);
    }

    private static bool BeginsQuestion(Marked whole, int at) => whole.Cues.Any(cue => cue.First == at
        && cue.Cue is Cue.Who or Cue.What or Cue.Which or Cue.Why or Cue.Where or Cue.Count or Cue.Dated
            or Cue.Addressed)
        && !whole.InParty(at)
        || BeginsYesNo(whole, at) || BeginsWithVerb(whole, at) || BeginsWhether(whole, at);

    /// <summary>"And if they replied": asked of what no letter tells, too.</summary>
    private static bool BeginsWhether(Marked whole, int at) => at > 1 && And.Contains(whole.Words[at - 1].Key)
        && whole.Words[at].Key is "if" or "whether" or "si"
        && (whole.Unrecorded.Any(mark => mark.First > at)
            || whole.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Copied
                && cue.First > at && cue.First <= at + NearWhether));

    /// <summary>"¿Quién es Ruiz y firmó la carta?": Spanish verbs open a part by themselves.</summary>
    private static bool BeginsWithVerb(Marked whole, int at) => BeginsWithCopied(whole, at) || at > 1
        && (And.Contains(whole.Words[at - 1].Key) || IfNot(whole, at))
        && whole.Language == Letters.LetterLanguage.Spanish && whole.HasAt(at, Cue.Signed)
        && whole.Words[at].Key is "firmo" or "suscribio"
        && (whole.InParty(at - 2) || IfNot(whole, at))
        || (at > 1 && And.Contains(whole.Words[at - 1].Key) && whole.HasAt(at, Cue.Shared)
            && whole.Cues.Any(cue => cue.First > at && cue.Cue == Cue.Preface));

    /// <summary>"¿A quién va, y le copiaron a alguien?"</summary>
    private static bool BeginsWithCopied(Marked whole, int at) => at > 1 && And.Contains(whole.Words[at - 1].Key)
        && whole.Language == Letters.LetterLanguage.Spanish
        && ((whole.Words[at].Key is "le" or "les" or "se" && whole.HasAt(at + 1, Cue.Copied)
                && whole.Words[at + 1].Key.EndsWith("ron", StringComparison.Ordinal))
            || (whole.HasAt(at, Cue.Copied) && whole.Words[at].Key.EndsWith("ron", StringComparison.Ordinal)));

    /// <summary>"And did she sign": a verb, and whom it is about.</summary>
    private static bool BeginsYesNo(Marked whole, int at) => IfNot(whole, at) && whole.HasAt(at, Cue.Did)
        || at > 1 && And.Contains(whole.Words[at - 1].Key)
        && (whole.HasAt(at, Cue.Did) || whole.Words[at].Key == "hay") && at + 1 < whole.Words.Count
        && (whole.HasAt(at + 1, Cue.Person) || whole.HasAt(at + 1, Cue.This) || whole.InParty(at + 1)
            || whole.Words[at + 1].Capitalised
            || (whole.Words[at + 1].Key is "any" or "some" or "one" && at + 2 < whole.Words.Count
                && whole.Words[at + 2].Key == "of")
            || (whole.Words[at + 1].Key is "there" or "anyone" or "anybody" or "any" or "alguien"
                && (whole.HasAt(at + 2, Cue.Who) || whole.HasAt(at + 1, Cue.Who)))
            || (whole.Words[at + 1].Key is "the" or "el" or "la" && whole.Words.Skip(at + 2).Take(OfficeWords)
                .Any(word => whole.Terms.IsOffice(word.Key)))
            || (whole.Words[^1].Key is "them" or "it" or "ellas" or "ellos" && whole.Content().Contains(at + 1)));

    private static bool Asks(Marked whole, int from, int to) =>
        (whole.Cues.Any(cue => from <= cue.First && cue.Last <= to && AskingCues.Contains(cue.Cue))
            || (from == 0 ? OpensWithSomeone(whole) || AsksOfSomeone(whole, to) : GoesOn(whole, from, to)))
        && (from == 0 || BeginsQuestion(whole, from))
        && Enumerable.Range(from, to - from + 1).Any(at => BeginsQuestion(whole, at)
            || (from == 0 && (whole.InParty(at) || whole.HasAt(0, Cue.Did) || whole.HasAt(0, Cue.Signed))));

    /// <summary>"Did Ruiz …", "who's Ruiz".</summary>
    private static bool OpensWithSomeone(Marked whole) =>
        (whole.HasAt(0, Cue.Did) || whole.HasAt(0, Cue.Who)) && whole.Parties.Any(party => party.First == 1);

    /// <summary>"And did she meet them", "and is she on both letters": asks without a word for a field.</summary>
    private static bool GoesOn(Marked whole, int from, int to) => IsWhyOrWhat(whole, from, to) || IfNot(whole, from)
        || (BeginsYesNo(whole, from) && whole.Unrecorded.Any(mark => from <= mark.First && mark.Last <= to))
        || BeginsWhether(whole, from) || BeginsWithVerb(whole, from) || BeginsYesNo(whole, from)
        && (whole.Words[to].Key is "them" or "ellas" or "ellos"
            || whole.Cues.Any(cue => from <= cue.First && cue.Last <= to
                && cue.Cue is Cue.Who or Cue.Both or Cue.Each or Cue.Shared));

    /// <summary>"And about what", "and why is he on it": of whoever the first part names.</summary>
    private static bool IsWhyOrWhat(Marked whole, int from, int to) =>
        whole.Parties.Any(party => party.Strong && party.Last < from)
        && !whole.Content().Any(word => from <= word && word <= to)
        && (whole.HasAt(from, Cue.Why) || (to == from && whole.Words[to].Key is "what" or "que"));

    /// <summary>"Has anyone written to Ruiz?", up to its question mark.</summary>
    private static bool AsksOfSomeone(Marked whole, int to) =>
        whole.Parties.Any(party => party.Strong && party.Last <= to)
        && whole.Cues.Any(cue => cue.Cue is Cue.Did or Cue.Who && cue.Last <= to) && to + 1 < whole.Words.Count
        && whole.Question.Text.AsSpan(
            whole.Words[to].Span.End, whole.Words[to + 1].Span.Start - whole.Words[to].Span.End).Contains('?');
}
