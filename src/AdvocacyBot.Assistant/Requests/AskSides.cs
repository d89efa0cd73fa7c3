using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Who asks and who is asked: names before the asking verb and names after it.</summary>
internal static class AskSides
{
    /// <summary>More figures than these are the number of a law.</summary>
    private const int FewFigures = 3;

    public static (Whom? Asker, Whom? Of) Of(Reading reading, int verb)
    {
        Whom? asker = null, of = null;
        foreach (var subject in reading.Subjects)
        {
            var whom = NameReading.WhomOf(reading, subject);
            var signs = whom is Whom.Known known
                && known.Party.Appearances.Any(seen => FieldRoles.Fits(seen, PartyRole.Signatory));
            var before = subject.First < verb && !IsSpokenTo(reading.Marked, subject);
            if (asker is null && (before || signs || whom is Whom.Unknown))
            {
                asker = whom;
            }
            else
            {
                of ??= whom;
            }
        }

        return (asker ?? UnknownBefore(reading, verb), of);
    }

    /// <summary>"A Ruiz, ¿qué le piden?", "of Ruiz, what do they want?"</summary>
    private static bool IsSpokenTo(Marked marked, PartyMark subject) => subject.First > 0
        && marked.Words[subject.First - 1].Key is "a" or "al" or "of" or "from";

    /// <summary>What is asked for, without "as opposed to Peru"; "how many asks roughly" and "the concrete asks" are on
    /// no topic.</summary>
    public static string Topic(Reading reading) =>
        (Opposed(reading.Marked) ?? OrOnly(reading.Marked)) is { } end ? reading.TopicOf(word => word < end)
        : reading.IsYesNo && LawAsked(reading) is { } law ? law
        : OnlyQualifies(reading) ? ""
        : reading.Topic;

    /// <summary>"Do they want a treaty?": nothing else is asked for.</summary>
    private static string? LawAsked(Reading reading) =>
        reading.Marked.Content().Any() || reading.Subjects.Count > 0 ? null
        : reading.Marked.First(Cue.Law) is { } law && reading.Marked.First(Cue.Asked) is { } asked
            && asked.Last < law.First
            ? reading.Marked.Question.Slice(law.First, law.Last)
            : null;

    private static bool OnlyQualifies(Reading reading) =>
        (!reading.IsYesNo || reading.Marked.Cues.Count(cue => cue.Cue == Cue.Asked) > 1) && reading.Marked.Content()
        .All(word => reading.Marked.Words[word].Key is var key
            && ((reading.Marked.Lexicon.Plain.Contains(key) && !IsRuledOut(reading.Marked, word))
                || (key.All(char.IsAsciiDigit) && key.Length < FewFigures)));

    /// <summary>"Rule out": the plain word is half of a verb.</summary>
    private static bool IsRuledOut(Marked marked, int word) =>
        marked.Words[word].Key == "rule" && word + 1 < marked.Words.Count && marked.Words[word + 1].Key == "out";

    /// <summary>"Of Peru only", "of Peru and not of Chile".</summary>
    public static bool IsAlone(Marked marked) => Opposed(marked) is not null
        || OrOnly(marked) is null && marked.Words.Any(word => word.Key is "only" or "alone" or "solely" or "solo" or "solamente" or "unicamente");

    public static IReadOnlyList<string> Beside(Marked marked) =>
    [
        .. Enumerable.Range(1, Math.Max(0, marked.Words.Count - 1))
            .Where(at => marked.Words[at - 1].Key is "with" or "con" or "between" or "entre"
                || (at > 1 && marked.Words[at - 1].Key is "the" or "los" or "el" or "la"
                    && marked.Words[at - 2].Key is "with" or "con" or "between" or "entre"))
            .SelectMany(at => marked.Words.Skip(at).Take(2)).Select(word => word.Key),
    ];

    private static int? Opposed(Marked marked)
    {
        var at = Enumerable.Range(1, Math.Max(0, marked.Words.Count - 1)).FirstOrDefault(word =>
            word + 1 < marked.Words.Count && (marked.Words[word].Key, marked.Words[word + 1].Key) is
                ("opposed", "to") or ("rather", "than") or ("instead", "of") or ("vez", "de") or ("lugar", "de")
            || IsNotBehindComma(marked, word), -1);
        // "What do they propose instead of prisons?" is about prisons.
        return at < 0 || !(marked.Content().Any(word => word < at) || marked.Parties.Any(party => party.First < at)
            || marked.Words[at].Key is "no" or "not") ? null : at;
    }

    /// <summary>"Anything of Peru, or only of Chile?": Peru is asked after, whatever is asked of others.</summary>
    private static int? OrOnly(Marked marked)
    {
        var or = Enumerable.Range(1, Math.Max(0, marked.Words.Count - 2)).FirstOrDefault(word =>
            (marked.Words[word].Key, marked.Words[word + 1].Key) is
                ("or" or "o", "only" or "just" or "solo" or "solamente" or "unicamente" or "nomas"), -1);
        return or > 0 && marked.Content().Any(word => word < or) ? or : null;
    }

    /// <summary>"Of Peru, not of Chile".</summary>
    private static bool IsNotBehindComma(Marked marked, int word) => marked.Words[word].Key is "no" or "not"
        && marked.Question.Text.AsSpan(
            marked.Words[word - 1].Span.End,
            marked.Words[word].Span.Start - marked.Words[word - 1].Span.End).Contains(',');

    /// <summary>The letters an asker signed; where there are none, the scope stays and the answer says so.</summary>
    public static LetterScope Narrow(Reading reading, PartyEntry asker)
    {
        var signed = reading.Shelf.With(asker, PartyRole.Signatory);
        var both = reading.Scope.Letters.Intersect(signed).ToList();
        return signed.Count == 0 ? reading.Scope : new LetterScope(both.Count > 0 ? both : signed, ScopeBasis.Named);
    }

    /// <summary>"What did Oxfam ask in the May letter", which others signed.</summary>
    public static bool IsOfOthers(Reading reading, PartyEntry asker) => reading.NamesLetters
        && reading.Shelf.With(asker, PartyRole.Signatory) is { Count: > 0 } signed
        && !reading.Scope.Letters.Intersect(signed).Any();

    /// <summary>The letters to whoever is asked; where there are none, the scope stays, and the answer says
    /// so.</summary>
    public static LetterScope To(Reading reading, PartyEntry asked)
    {
        var to = reading.Shelf.With(asked, PartyRole.Recipient, PartyRole.Greeted);
        var both = reading.Scope.Letters.Intersect(to).ToList();
        return both.Count == 0 || both.Count == reading.Scope.Letters.Count
            ? reading.Scope
            : new LetterScope(both, ScopeBasis.Named);
    }

    /// <summary>"What did Oxfam ask": capitals before the verb that belong to nobody on the shelf.</summary>
    private static Whom.Unknown? UnknownBefore(Reading reading, int verb)
    {
        var marked = reading.Marked;
        if (verb > 0 && marked.Words[verb].Key.EndsWith("ed", StringComparison.Ordinal)
            && Enumerable.Range(0, verb).Any(word => marked.Words[word].Key is "is" or "are" or "was" or "were" or "be"
                or "being" or "been"))
        {
            // "What is Peru asked to do": the name is of whoever is asked.
            return null;
        }

        var name = marked.Content().Where(word => word < verb && marked.Words[word].Capitalised && word > 0
            && marked.Words[word - 1].Key is not ("para" or "sobre" or "for" or "on" or "about" or "re")).ToList();
        return name.Count == 0 || reading.NamesLetters
            ? null
            : new Whom.Unknown(marked.Question.Slice(name[0], name[^1]), []);
    }
}
