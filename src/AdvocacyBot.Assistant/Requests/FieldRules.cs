using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about a part of a letter that has a name.</summary>
internal static class FieldRules
{
    /// <summary>Surest first: a question with "copied" is about copies, whatever else it says.</summary>
    private static readonly (Cue Cue, Field Field)[] Fields =
    [
        (Cue.Copied, Field.Copies), (Cue.Postscript, Field.Postscript), (Cue.Salutation, Field.Salutation),
            (Cue.Enclosed, Field.Enclosures),
        (Cue.Close, Field.Close), (Cue.Subject, Field.Subject), (Cue.Heading, Field.Heading),
            (Cue.Spoken, Field.Spoken),
        (Cue.Earlier, Field.References), (Cue.Refers, Field.References), (Cue.Law, Field.References),
            (Cue.Dated, Field.Date),
        (Cue.Addressed, Field.Recipients), (Cue.Signed, Field.Signatories), (Cue.Undated, Field.Date),
    ];

    private const int MostStrays = 3;
    private const int MostBefore = 5;
    private static readonly Cue[] Group = [Cue.Organizations, Cue.Officials, Cue.People];

    public static Request? Preface(Reading reading) =>
        reading.Has(Cue.Preface) ? new Request.AboutField(Field.Preface, reading.Scope) : null;

    public static Request? Named(Reading reading)
    {
        if (reading.AsksOtherwise)
        {
            return null;
        }

        if (ToWhom.IsAskedLast(reading))
        {
            return Of(reading, Field.Recipients) with { OnlyKind = null };
        }

        foreach (var (cue, field) in Fields)
        {
            if (reading.Asks(cue) && (!reading.Has(Cue.Topic) || !reading.Marked.Content().Any())
                && !TopicIsMeant(reading, cue))
            {
                var asked = Of(reading, ToWhom.Turned(reading, field));
                return NobodyRules.From(reading, field) is { } nobody ? nobody
                    : field == Field.Signatories
                        && (Premises.OpenIn(reading.Marked) || !reading.HasAny(
                            Cue.Who, Cue.Count, Cue.List, Cue.Which, Cue.Organizations, Cue.Officials))
                        && NobodyRules.Signed(reading) is { } untrue ? untrue
                    : field == Field.Date && NobodyRules.Signed(reading) is { } denied
                        ? new Request.Parts([denied, asked])
                    : asked;
            }
        }

        return GroupAlone(reading) ? Of(reading, Field.Signatories) : null;
    }

    /// <summary>A letter or a kind of signatory, a word for people, a list or a number, and no topic: "the NGOs:
    /// names?", "how many officials".</summary>
    private static bool GroupAlone(Reading reading) =>
        (reading.NamesLetters || reading.HasAny(Cue.Organizations, Cue.Officials))
        && (reading.HasAny(Cue.People, Cue.Count) || reading.Besides.Count > 0 || AsksWhichGroup(reading.Marked)
            || (reading.Has(Cue.List) && (reading.HasAny(Cue.Organizations, Cue.Officials) || ListsNames(reading)))
            || (reading.Has(Cue.Who) && (reading.NamesLetters || reading.HasAny(Cue.Organizations, Cue.Officials)))
            || (reading.HasAny(Cue.Organizations, Cue.Officials) && reading.NumberBeside(Group) is not null))
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Why) && !reading.IsTopical
        && (reading.Subjects.Count == 0 || PartyRules.LeavesOut(reading, reading.Subjects))
        && !(reading.Marked.First(Cue.Count) is { } count && reading.Marked.Content().Contains(count.Last + 1))
        && Strays(reading) <= (!reading.Has(Cue.Held)
            && (reading.HasAny(Cue.List, Cue.Count) || reading.NumberBeside(Group) is not null) ? 1 : 0);

    /// <summary>"Which groups are on the May letter?"</summary>
    private static bool AsksWhichGroup(Marked marked) => (marked.HasAt(0, Cue.What) || marked.HasAt(0, Cue.Which))
        && marked.Cues.Any(group => group.Cue is Cue.Organizations or Cue.Officials && group.First < MostBefore
            && Enumerable.Range(1, Math.Max(0, group.First - 1)).All(marked.IsIgnored));

    /// <summary>"Names on the May letter"; "show me the May letter" asks for no names.</summary>
    public static bool ListsNames(Reading reading) => reading.Marked.Words.Any(word => word.Key is "name" or "names"
        or "nombre" or "nombres" or "everyone" or "everybody" or "roster" or "list" or "lista");

    /// <summary>Words that nothing accounts for: a verb among them asks for something else.</summary>
    private static int Strays(Reading reading) =>
        reading.Marked.Content().Count(word => !char.IsDigit(reading.Marked.Words[word].Key[0]));

    public static Request.AboutField Of(Reading reading, Field field) =>
        new(field, WithCopies(reading, field), KindAsked.Of(reading), reading.Has(Cue.Count))
        {
            Stated = field switch
            {
                Field.Signatories when !Narrows(reading) =>
                    StatedNumbers.Sure(reading, reading.NumberBeside([Cue.Signed, .. Group])),
                Field.Recipients => StatedNumbers.Sure(reading, reading.NumberBeside(Cue.Addressed)),
                Field.Copies => StatedNumbers.Sure(reading, reading.NumberBeside(Cue.Copied)),
                _ => null,
            },
            Words = field == Field.References ? ReferenceRules.Words(reading) : "",
            Kind = field != Field.References ? null
                : reading.Has(Cue.Earlier) ? ReferenceKind.EarlierLetter : ReferenceRules.KindOf(reading),
            Treaties = field == Field.References ? ReferenceRules.Treaties(reading.Marked) : null,
            SeeksBodies = reading.Marked.First(Cue.Organizations) is { } bodies
                && KindPointing.AreSought(reading.Marked, bodies),
            InOrder = field == Field.Date && DateRules.AsksOrder(reading),
            NotDated = field == Field.Date ? reading.Scope.OtherDate ?? "" : "",
            InName = field == Field.Signatories ? OfTheList.InNames(reading, Narrowed(reading)) : "",
            Unapplied = field is Field.Signatories or Field.Recipients or Field.Copies ? Unapplied(reading) : "",
            Besides = field is Field.Signatories or Field.Recipients or Field.Copies ? reading.Besides : [],
        };

    /// <summary>"Two people named Ruiz": so many of a kind, and not of all who signed.</summary>
    private static bool Narrows(Reading reading) => reading.Subjects.Count > 0
        || reading.Marked.Content().Any(word => word > 0 && reading.Marked.Words[word].Capitalised
            && !char.IsDigit(reading.Marked.Words[word].Key[0]));

    /// <summary>Names and title words that should have narrowed the list, and fit no title.</summary>
    private static string Unapplied(Reading reading) => string.Join(' ', reading.Marked.Content()
        .Where(word => !reading.Marked.Lexicon.Ordinals.ContainsKey(reading.Marked.Words[word].Key))
        .Where(word => reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
            || reading.Terms.Has(Stem.Of(reading.Marked.Words[word].Key))
            || (reading.IsYesNo && reading.HasAny(Cue.Addressed, Cue.Copied) && !reading.Has(Cue.Signed))
            || TitleSearch.InOffice.Contains(reading.Marked.Words[word].Key)
            || (word > 0 && reading.Marked.Words[word].Capitalised)
            || (word > 0 && reading.Marked.Words[word - 1].Key is "under" or "bajo"))
        .Select(word => reading.Marked.Question.Slice(word, word)));

    /// <summary>Words such as "law" or "date" within a question about something else do not make it a question of
    /// fields.</summary>
    private static bool TopicIsMeant(Reading reading, Cue cue) => cue switch
    {
        Cue.Heading => (reading.Subjects.Count > 0 && reading.Marked.Words.Any(word => word.Key == "titular"))
            || reading.HasAny(Cue.Count, Cue.Signed, Cue.Copied) && !reading.Has(Cue.Letter),
        Cue.Refers => reading.Marked.Content().Count() > 2,
        Cue.Law => reading.Marked.Content().Any() && !reading.Has(Cue.Refers),
        Cue.Dated => NobodyRules.SignsSomethingElse(reading)
            || (reading.Marked.First(Cue.Dated) is { } when && EventRules.IsOfEvent(reading, when))
            || (reading.Has(Cue.Meeting) || reading.Marked.Content().Any())
            && !reading.HasAny(Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Other, Cue.Which)
            && !HolderRules.SpeaksOfLetter(reading.Marked)
            && !reading.Marked.Cues.Any(mark => mark.Cue == Cue.This && !OpensClause(reading.Marked, mark)),
        Cue.Signed => IsStance(reading) ||
            (!reading.HasAny(Cue.Who, Cue.Count, Cue.List, Cue.Else, Cue.What, Cue.Organizations, Cue.Officials,
            Cue.People)
            && (reading.IsTopical || Strays(reading) > MostStrays))
            || (reading.Has(Cue.Count) && reading.Subjects.Any(IsBody) && !reading.HasAny(Cue.Letter, Cue.This)),
        Cue.Addressed => IsTakingIn(reading) || reading.Subjects.Count > 0
            && !reading.HasAny(Cue.Letter, Cue.This, Cue.Who, Cue.Which,
            Cue.Organizations, Cue.Officials) && reading.Marked.Content().Any(),
        _ => false,
    };

    /// <summary>"The announcements that the groups met": no letter is pointed at.</summary>
    private static bool OpensClause(Marked marked, CueMark mark) => marked.Words[mark.First].Key == "that"
        && mark.First > 0 && marked.Content().Contains(mark.First - 1) && mark.Last + 1 < marked.Words.Count;

    /// <summary>"¿Las ONG respaldaron el plan?": what is backed is no letter.</summary>
    private static bool IsStance(Reading reading) => reading.IsYesNo && !reading.HasAny(Cue.Letter, Cue.This)
        && reading.Marked.Content().Any() && reading.Marked.Cues.Where(cue => cue.Cue == Cue.Signed).All(cue =>
            reading.Marked.Lexicon.Stances.Contains(reading.Marked.Words[cue.First].Key));

    /// <summary>"Does Peru receive refugees?": what is received is no letter.</summary>
    private static bool IsTakingIn(Reading reading) => !reading.HasAny(Cue.Who, Cue.Letter, Cue.Copied)
        && reading.Marked.Cues.Any(mark => mark.Cue == Cue.Addressed && mark.First == mark.Last
            && (reading.Marked.Words[mark.First].Key.StartsWith("recib", StringComparison.Ordinal)
                || reading.Marked.Words[mark.First].Key.StartsWith("receiv", StringComparison.Ordinal))
            && reading.Marked.Content().Contains(mark.Last + 1));

    private static bool IsBody(PartyMark subject) =>
        subject.Parties.All(party => party.Kind == PartyKind.Organization);

    /// <summary>"Were all those copied officials?": officials who sign point at a letter, those copied stand in
    /// another.</summary>
    private static LetterScope WithCopies(Reading reading, Field field)
    {
        var scope = Narrowed(reading);
        return field == Field.Copies && scope.Missing is null && scope.Letters.All(letter => letter.Copies.Count == 0)
            && reading.Marked.First(Cue.Officials) is { } officials
            && !LetterPointing.NearLetter(reading.Marked, officials.First, officials.Last)
            ? new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf)
            : scope;
    }

    /// <summary>Where the words leave several letters, those in which the ones spoken of have a part.</summary>
    public static LetterScope Narrowed(Reading reading)
    {
        var all = reading.NamesLetters ? reading.Scope.Letters : reading.Shelf.Letters;
        var letters = all;
        foreach (var subject in reading.Subjects.Where(subject => subject.Parties.Count == 1))
        {
            var with = letters.Intersect(reading.Shelf.With(subject.Parties[0])).ToList();
            letters = with.Count > 0 ? with : letters;
        }

        return letters.Count == all.Count ? reading.Scope : new LetterScope(letters, ScopeBasis.Named);
    }
}
