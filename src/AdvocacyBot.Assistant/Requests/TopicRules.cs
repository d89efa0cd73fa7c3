using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about what letters say.</summary>
internal static class TopicRules
{
    /// <summary>Cues that are never a topic's own words, even after "say about".</summary>
    private static readonly HashSet<Cue> Pointing =
    [
        Cue.Letter, Cue.This, Cue.Other, Cue.Both, Cue.First, Cue.Second, Cue.Last, Cue.Which, Cue.Who, Cue.What,
            Cue.Topic, Cue.Did, Cue.Not,
        Cue.Why, Cue.Where, Cue.Shared, Cue.Compare, Cue.Change, Cue.List, Cue.Else, Cue.Person, Cue.Organizations,
            Cue.Officials,
    ];

    /// <summary>Figures alone say nothing, unless they are long enough for a number of a law.</summary>
    private const int FewFigures = 4;

    private const int MeaningWithin = 3;

    private static readonly HashSet<string> Trailing = new(StringComparer.Ordinal)
    {
        "or", "not", "no", "a", "the", "of", "to", "in", "and", "on", "at", "it", "by", "o", "y", "de", "la", "el",
        "los", "las", "que", "por", "favor", "si", "en", "lo", "del", "al", "con", "is", "are", "there", "this",
        "that", "please", "so", "e", "u", "toca", "tocan", "un", "una", "used", "mentioned", "anywhere", "appear", "appears",
    };

    public static Request? About(Reading reading)
    {
        var speaker = Speaker(reading);
        var words = WordsOf(reading, speaker);
        if (words.Length == 0 && speaker is not null && reading.Has(Cue.What))
        {
            return new Request.AboutField(Field.Summary, AskSides.Narrow(reading, speaker.Parties[0]));
        }

        if (words.Length == 0 || (!words.Any(char.IsLetter) && words.Length < FewFigures))
        {
            return null;
        }

        var greeted = TopicStance.GreetedOnly(reading, words);
        words = greeted ?? words;
        var stance = greeted is null ? TopicStance.Of(reading, words) : "";
        words = stance.Length == 0 || words.Length == stance.Length ? words : words[(stance.Length + 1)..];
        var scope = speaker is null ? reading.Scope : AskSides.Narrow(reading, speaker.Parties[0]);
        return new Request.AboutTopic(words, scope, AsksOfFact(reading))
        {
            OfEach = reading.HasAny(Cue.Each, Cue.Both)
                || (reading.Has(Cue.Shared) && reading.Marked.Words.Any(word => word.Key is "both" or "ambas")),
            IfEach = reading.IsYesNo && reading.OfEach && SaysEach(reading),
            Why = AsksWhy(reading),
            HowMany = AsksHowMany(reading),
            OfCost = AsksHowMany(reading) && AsksCost(reading),
            Would = AsksWhatWould(reading),
            When = AsksWhen(reading),
            Unnamed = AsksWhen(reading) ? Unnamed(reading)
                : stance.Length > 0 ? TopicStance.UnnamedTo(reading, words, stance) : null,
            Defines = AsksMeaning(reading),
            Word = AsksForWord(reading),
            Stance = stance.Length > 0 ? stance : TopicStance.Said(reading),
        };
    }

    /// <summary>"Do both letters mention it": "do the letters mention it" asks whether any does.</summary>
    private static bool SaysEach(Reading reading) => reading.Marked.Words.Any(word => word.Key is "both" or "each"
        or "every" or "all" or "two" or "2" or "ambas" or "ambos" or "cada" or "dos" or "todas" or "todos");

    /// <summary>"When will Ruiz and Lee meet?", in the letters that are addressed to them all, and call them "you";
    /// null where there is none, or nothing is asked but their names.</summary>
    public static Request.AboutTopic? Unnamed(Reading reading)
    {
        var words = WordsOf(reading, speaker: null, subjects: false);
        var letters = reading.Subjects.Aggregate(
            reading.Scope.Letters.AsEnumerable(),
            (left, subject) => left.Intersect(subject.Parties.SelectMany(party =>
                reading.Shelf.With(party, PartyRole.Recipient, PartyRole.Greeted)))).ToList();
        return reading.Subjects.Count == 0 || letters.Count == 0 || words.Length == 0
            ? null
            : new Request.AboutTopic(words, new LetterScope(letters, ScopeBasis.Named)) { When = true };
    }

    /// <summary>"What did Ruiz say about": one who signed speaks in the letters signed.</summary>
    private static PartyMark? Speaker(Reading reading) => (reading.Marked.First(Cue.Topic)?.First
            ?? TopicStance.At(reading.Marked)) is { } topic
        ? reading.Subjects.FirstOrDefault(subject => (subject.Last < topic
                || (reading.Has(Cue.What) && subject.First == reading.Marked.First(Cue.Topic)?.Last + 1
                    && reading.Marked.Language == LetterLanguage.Spanish))
            && subject.Parties is [var party] && reading.Shelf.With(party, PartyRole.Signatory).Count > 0)
        : null;

    /// <summary>"How many judges", "how long": a number is asked for.</summary>
    public static bool AsksHowMany(Reading reading) => !reading.Has(Cue.History)
        && reading.Marked.Words.Zip(reading.Marked.Words.Skip(1)).Any(pair =>
        (pair.First.Key == "how" && pair.Second.Key is "many" or "much" or "long" or "far")
        || pair.First.Key is "cuantos" or "cuantas" or "cuanto" or "cuanta");

    /// <summary>"At modest costs" tells what something would cost, and has no number.</summary>
    private static bool AsksCost(Reading reading) => reading.Marked.Words.Any(word =>
        word.Key.StartsWith("cost", StringComparison.Ordinal) || word.Key is "cuesta" or "cuestan");

    /// <summary>"What would happen to the children".</summary>
    private static bool AsksWhatWould(Reading reading) => reading.Marked.Words.Zip(reading.Marked.Words.Skip(1)).Any(
        pair => (pair.First.Key is "would" or "will" or "could" && pair.Second.Key is "happen" or "become")
            || pair.First.Key is "pasaria" or "pasara" or "ocurriria" or "ocurrira" or "sucederia" or "sucedera");

    private static bool AsksWhy(Reading reading) => reading.Has(Cue.Why)
        || reading.Marked.Words.Any(word => word.Key is "reason" or "reasons" or "razon" or "razones" or "motivo"
            or "motivos" or "cause" or "causes" or "causa" or "causas" or "drives");

    /// <summary>"What does refoulement mean?"; "what would it mean for children" asks for more than the word.</summary>
    private static bool AsksMeaning(Reading reading) => reading.Has(Cue.What) && reading.Subjects.Count == 0
        && !reading.HasAny(Cue.Letter, Cue.This, Cue.Person)
        && (reading.Marked.Words[^1].Key is "mean" or "means"
            || reading.Marked.Words.Take(MeaningWithin).Any(word => word.Key is "significa" or "significan"));

    /// <summary>"Do they use the word “crisis”?"</summary>
    private static bool AsksForWord(Reading reading) => reading.IsYesNo && reading.Marked.Cues.Any(cue =>
        cue.Cue == Cue.Topic && reading.Marked.Words[cue.Last].Key is "word" or "term" or "phrase" or "expression"
            or "palabra" or "termino" or "frase" or "expresion");

    /// <summary>"When will they meet": a word that asks for a time, and none that gives one.</summary>
    private static bool AsksWhen(Reading reading) => !reading.Has(Cue.Topic)
        && reading.Marked.Cues.Any(cue => cue.Cue == Cue.Dated
            && reading.Marked.Words[cue.First].Key is "when" or "what" or "which" or "since" or "day" or "date"
                or "cuando" or "que" or "en" or "desde" or "dia" or "fecha");

    /// <summary>What happened in the world, not what a letter or those who signed it say.</summary>
    private static bool AsksOfFact(Reading reading) =>
        !reading.HasAny(Cue.Topic, Cue.Letter, Cue.Organizations, Cue.Officials, Cue.Both)
        && reading.HasAny(Cue.Did, Cue.Who, Cue.What, Cue.Why, Cue.Where, Cue.Count, Cue.Dated);

    /// <summary>A letter pointed at and nothing asked: what it is about.</summary>
    public static Request? LettersAlone(Reading reading) => (reading.NamesLetters || reading.Has(Cue.Topic))
        && !(reading.Has(Cue.Topic) && reading.IsYesNo)
        ? new Request.AboutField(AsksWhatTheyWere(reading) ? Field.Signatories : Field.Summary, reading.Scope)
        : null;

    /// <summary>"What jobs did the nineteen have?", "los 19 qué eran": the titles beside the names.</summary>
    private static bool AsksWhatTheyWere(Reading reading) => NumberPointing.Read(reading.Marked, reading.Shelf) is not null
        && (reading.Has(Cue.Held) || reading.Marked.Words.Any(word => word.Key is "were" or "eran" or "fueron"));

    /// <summary>What no cue accounts for; after "say about" also words that elsewhere are cues, such as
    /// "law".</summary>
    public static string WordsOf(Reading reading, PartyMark? speaker = null, bool subjects = true)
    {
        var marked = reading.Marked;
        var topic = marked.Cues.Where(cue => cue.Cue == Cue.Topic).Select(cue =>
            cue.Last).DefaultIfEmpty(int.MaxValue).Min();
        var content = marked.Content().Concat(Named(reading)).ToHashSet();
        var end = TagOf(marked);
        List<string> words = [];
        for (var at = 0; at < end; at++)
        {
            if ((content.Contains(at) && !IsTitleAtLetter(reading, at)) || (at > topic && IsTopicWord(reading, at))
                || (subjects && IsSubject(reading, at) && !(speaker?.First <= at && at <= speaker.Last)))
            {
                words.Add(marked.Question.Slice(at, at));
            }
            else if (words.Count > 0 && marked.Words[at].Key is "and" or "y" or "e"
                && (content.Contains(at + 1) || content.Contains(at + 2)) && content.Contains(at - 1))
            {
                words.Add(marked.Words[at].Key);
            }
            else if (marked.IsIgnored(at) && (marked.HasAt(at, Cue.Not) || (words.Count > 0 && !marked.InCue(at))
                || OpensTerm(reading, at)))
            {
                // Small words keep phrases whole: "ports of entry".
                words.Add(marked.Words[at].Key);
            }
        }

        words = Tagless(words);
        return words.Exists(word => !marked.Lexicon.Ignored.Contains(word)) ? string.Join(' ', words) : "";
    }

    /// <summary>Where a last clause begins that says nothing of its own: "…, are they against it?"</summary>
    private static int TagOf(Marked marked)
    {
        var content = marked.Content().ToList();
        for (var at = marked.Words.Count - 1; at > 0; at--)
        {
            if (marked.Question.Text.AsSpan(
                marked.Words[at - 1].Span.End,
                marked.Words[at].Span.Start - marked.Words[at - 1].Span.End).Contains(','))
            {
                return content.Exists(word => word < at) && ExplainsFrom(marked, at) ? at
                    : content.Exists(word => word < at) && content.TrueForAll(word => word < at
                        || marked.Lexicon.Plain.Contains(marked.Words[word].Key))
                    && !marked.Parties.Any(party => party.First >= at)
                    && !marked.Cues.Any(cue => cue.First >= at && cue.Cue is Cue.Topic or Cue.Held)
                    ? at : marked.Words.Count;
            }
        }

        return marked.Words.Count;
    }

    /// <summary>"…, that bit about people not coming": the same in the asker's own words.</summary>
    private static bool ExplainsFrom(Marked marked, int at) => at + 2 < marked.Words.Count
        && (marked.Words[at].Key, marked.Words[at + 1].Key) is ("eso" or "lo" or "aquello", "de")
            or ("es", "decir") or ("o", "sea") or ("that", "bit" or "thing" or "part" or "stuff") or ("i", "mean")
            or ("the", "bit" or "thing" or "part" or "stuff");

    /// <summary>Without "or not" and small words at the end: "COMAR o no".</summary>
    private static List<string> Tagless(List<string> words)
    {
        var end = words.Count;
        while (end > 0 && Trailing.Contains(words[end - 1]))
        {
            end--;
        }

        return words[..end];
    }

    /// <summary>"No devolución" is a phrase of the field.</summary>
    private static bool OpensTerm(Reading reading, int at) => reading.Marked.Words[at].Key is "no" or "non"
        && reading.Terms.ToEnglish.At([.. reading.Marked.Words.Select(word => Stem.Of(word.Key))], at)
            is { Length: > 1 };

    private static bool IsTopicWord(Reading reading, int at)
    {
        var marked = reading.Marked;
        return !marked.IsIgnored(at)
            && !marked.IsDate(at) && !marked.Aside.Contains(at)
            && !marked.InParty(at)
            && !marked.Cues.Any(cue => cue.First <= at && at <= cue.Last
                && ((Pointing.Contains(cue.Cue) && !(cue.Cue is Cue.Organizations && marked.IsSpokenOf(cue)))
                    || LetterPointing.NearLetter(marked, cue.First, cue.Last)));
    }

    /// <summary>A meeting nobody asks for is a topic: "when will they meet". So is a treaty among other
    /// words.</summary>
    private static IEnumerable<int> Named(Reading reading) => reading.Marked.Cues
        .Where(cue => cue.Cue == Cue.Law || (cue.Cue == Cue.Organizations && reading.Marked.IsSpokenOf(cue))
            || (cue.Cue == Cue.Meeting && !reading.Has(Cue.Asked)))
        .SelectMany(cue => Enumerable.Range(cue.First, cue.Last - cue.First + 1));

    private static bool IsTitleAtLetter(Reading reading, int at) => reading.Marked.Aside.Contains(at);

    private static bool IsSubject(Reading reading, int at) =>
        reading.Subjects.Any(subject => subject.First <= at && at <= subject.Last);
}
