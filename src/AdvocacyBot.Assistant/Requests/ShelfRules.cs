using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions across letters.</summary>
internal static class ShelfRules
{
    private const int ShortFollowUp = 4;

    private static readonly Cue[] Counted =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Asked, Cue.People, Cue.Organizations, Cue.Officials, Cue.Dated,
    ];

    /// <summary>"Who signed the letter with the fewest copies": the number says which letter is meant.</summary>
    private static Request.AboutField? Superlative(Reading reading)
    {
        var cues = reading.Marked.Cues;
        var more = reading.Marked.First(Cue.More)!;
        if (cues.FirstOrDefault(cue => cue.Cue == Cue.Letter && cue.First < more.First) is not { } letter
            || cues.FirstOrDefault(cue => cue.First < letter.First && Asked.ContainsKey(cue.Cue)) is not { } asked)
        {
            return null;
        }

        var counted = Counting(reading.Marked, more);
        var byCount = AllOf(reading).Letters.OrderBy(card => card.Parties(counted).Count).ToList();
        var fewest = reading.Marked.Words.Skip(more.First).Take(more.Last - more.First + 1).Any(word =>
            word.Key is "fewer" or "fewest" or "less" or "least" or "shorter" or "shortest" or "menos" or "menor");
        return byCount.Count == 0 ? null
            : FieldRules.Of(reading, Asked[asked.Cue]) with
            {
                Scope = new LetterScope([fewest ? byCount[0] : byCount[^1]], ScopeBasis.Named),
            };
    }

    /// <summary>"More copies": the word in the phrase or the one after it.</summary>
    private static Field Counting(Marked marked, CueMark more)
    {
        var within = marked.Lexicon.Cues[marked.Words[more.Last].Key];
        var after = marked.Cues.FirstOrDefault(cue => cue.First > more.Last && Asked.ContainsKey(cue.Cue))?.Cue;
        var cue = within.FirstOrDefault(Asked.ContainsKey, after ?? Cue.Signed);
        return Asked[cue] == Field.Date ? Field.Signatories : Asked[cue];
    }

    private static readonly Dictionary<Cue, Field> Asked = new()
    {
        [Cue.Signed] = Field.Signatories,
        [Cue.Addressed] = Field.Recipients,
        [Cue.Copied] = Field.Copies,
        [Cue.Dated] = Field.Date,
        [Cue.Asked] = Field.Asks,
    };

    private static bool AsksWhich(Reading reading) =>
        reading.Marked.Words.Count > 0 && reading.Marked.Words[0].Key is "which" or "cual";

    /// <summary>"Which addressees are only in the May letter?", "who was copied on one letter only?"</summary>
    public static Request? OnlyIn(Reading reading)
    {
        if (!(reading.Has(Cue.Only) || InOneAlone(reading)) || reading.Role is not { } role
            || reading.Shelf.Letters.Count < 2
            || !reading.HasAny(Cue.Who, Cue.Which, Cue.What, Cue.List) || reading.Subjects.Count > 0
            || reading.HasAny(Cue.Topic, Cue.Asked, Cue.Count) || reading.Marked.Content().Any())
        {
            return null;
        }

        return new Request.OnlyIn(
            reading.NamesLetters ? reading.Scope : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), role);
    }

    /// <summary>"On one letter but not the other".</summary>
    private static bool InOneAlone(Reading reading) => reading.Has(Cue.Not)
        && reading.Marked.Words.Any(word => word.Key is "one" or "una")
        && reading.Marked.Words.Any(word => word.Key is "other" or "otra");

    /// <summary>"Which letter has more signatories?"</summary>
    public static Request? MostOf(Reading reading)
    {
        if (!reading.Has(Cue.More) || !(reading.HasAny(Cue.Which, Cue.Letter) || AsksWhich(reading))
            || reading.Has(Cue.Held) || AsksForMore(reading)
            || reading.Subjects.Count > 0 || (reading.Marked.Content().Any() && !reading.HasAny(Counted)))
        {
            return null;
        }

        if (Superlative(reading) is { } pointed)
        {
            return pointed;
        }

        return new Request.MostOf(reading.Has(Cue.Asked) ? Field.Asks
            : FieldOf(reading) is not Field.Signatories and var named ? named
            : Counting(reading.Marked, reading.Marked.First(Cue.More)!), AllOf(reading));
    }

    /// <summary>"Does any letter ask for more judges?" counts no asks.</summary>
    private static bool AsksForMore(Reading reading) => reading.Marked.First(Cue.More) is { } more
        && reading.Marked.First(Cue.Asked) is { } asked && asked.Last < more.First
        && Enumerable.Range(more.Last + 1, reading.Marked.Words.Count - more.Last - 1)
            .Any(reading.Marked.Content().Contains);

    /// <summary>The part of a letter that the words name; those who sign where they name none.</summary>
    public static Field FieldOf(Reading reading) =>
        reading.Has(Cue.Copied) ? Field.Copies
        : reading.Has(Cue.Addressed) ? Field.Recipients
        : reading.Has(Cue.Dated) ? Field.Date
        : Field.Signatories;

    /// <summary>"What date has the letter that Ruiz signed?"</summary>
    private static bool OpensWithDate(Marked marked) => !marked.HasAt(0, Cue.Letter)
        && (marked.HasAt(0, Cue.Dated) || (marked.HasAt(1, Cue.Dated) && !marked.HasAt(1, Cue.Letter)
            && marked.Words.Count > 1 && marked.Words[1].Key is "date" or "day" or "fecha" or "dia"));

    public static Request? WhichLetters(Reading reading)
    {
        if ((!reading.Has(Cue.Which) && !CountsLetters(reading)) || OpensWithDate(reading.Marked))
        {
            return null;
        }

        if (reading.Has(Cue.Undated))
        {
            return new Request.Letters(
                new LetterScope([.. reading.Shelf.Letters.Where(letter =>
                    letter.Date is null)], ScopeBasis.Named), null, null, "", CountsLetters(reading));
        }

        if (reading.Subjects.Count > 1 && !reading.HasAny(Cue.Letter, Cue.Signed, Cue.Addressed, Cue.Copied))
        {
            // "Ruiz, Lee: which one was ambassador?"
            return PartyRules.Each(
                reading.Subjects, subject => new Request.TitlesOf(NameReading.WhomOf(reading, subject)));
        }

        if (reading.Has(Cue.Meeting) && reading.Has(Cue.Asked) && !reading.Marked.Content().Any())
        {
            return new Request.AboutAsks(
                ShelfWide(reading), new AskFilter(null, "", 0, AskKind.MeetingRequest), CountsLetters(reading),
                ShowStrength: false);
        }

        if (reading.Subjects.Count > 0 && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Held)
            && reading.Marked.Content().Any(word => reading.Marked.Lexicon.Stances.Contains(reading.Marked.Words[word].Key)))
        {
            // "Which letter thanks Ruiz?": what is said, and not in which letters she is.
            return TopicRules.About(reading);
        }

        var who = reading.Subjects.Count > 0 ? NameReading.WhomOf(reading, reading.Subjects[0]) : null;
        var topic = !reading.Has(Cue.Topic) && SaysNothing(reading) ? "" : TopicRules.WordsOf(reading);
        if (who is null && topic.Length == 0 && reading.Marked.Words.Count <= ShortFollowUp && !reading.NamesLetters
            && reading.Remembered.Last is Request.Membership or Request.TitlesOf
                && reading.RememberedParty is { } party)
        {
            // "Then which one?", of the one last asked after.
            return new Request.Letters(ShelfWide(reading), new Whom.Known(party), reading.Role, "", CountOnly: false);
        }

        if (who is null && topic.Length == 0 && !reading.NamesLetters && FieldRules.Named(reading) is { } field
            && !CountsLetters(reading))
        {
            return field;
        }

        if (who is null && topic.Length > 0
            && (reading.HasAny(Cue.Copied, Cue.Addressed, Cue.Signed)
                || !(AsksOfThing(reading) || reading.HasAny(Cue.Letter, Cue.Refers, Cue.Law, Cue.Topic)))
            && HolderRules.Holders(reading) is { } holders)
        {
            return holders;
        }

        if (who is null && topic.Length > 0 && reading.Role is PartyRole.Recipient or PartyRole.CarbonCopy
            && OfThePerson.Heads(reading).Where(one => FieldRoles.Fits(one.Seen, reading.Role)).ToList() is
            { Count: > 0 } heads)
        {
            // "Which letters went to the foreign ministry?", which is written as its minister's office.
            return new Request.HoldersOf(topic, heads, null, ShelfWide(reading), CountOnly: false) { AsksPart = true };
        }

        who ??= ToStranger(reading) ?? Stranger(reading);
        return new Request.Letters(ShelfWide(reading), who, reading.Role, who is null ? topic
            : "", CountsLetters(reading));
    }

    /// <summary>"Did the White House sign any letter?"</summary>
    private static Whom? Stranger(Reading reading) =>
        reading.HasAny(Cue.Signed, Cue.Copied) && !reading.HasAny(Cue.Who, Cue.Topic, Cue.Asked, Cue.Count)
            && reading.Marked.Content().All(word => reading.Marked.Words[word].Capitalised)
            ? NameReading.Named(reading)
            : null;

    /// <summary>"Any letters to DHS?", of a body that no letter is addressed to.</summary>
    private static Whom.Unknown? ToStranger(Reading reading)
    {
        var marked = reading.Marked;
        var content = marked.Content().ToList();
        return content.Count > 0 && content[^1] - content[0] == content.Count - 1
            && content.TrueForAll(word => marked.Words[word].Capitalised
                || reading.Terms.ShortNames.Find(marked.Words[word].Key) is not null)
            && !content.TrueForAll(word => reading.Terms.IsPlace(marked.Words[word].Key))
            && Enumerable.Range(Math.Max(1, content[0] - 2), Math.Min(2, content[0] - 1 + 1)).Any(word =>
                word < content[0] && marked.Words[word].Key is "to" or "a" or "al"
                && marked.HasAt(word - 1, Cue.Letter))
            ? new Whom.Unknown(
                marked.Question.Slice(content[0], content[^1]), NearNames.Of(reading, content[0], content[^1]))
            : null;
    }

    /// <summary>"Anything on access to lawyers": of what letters say, though the word for an office is in it.</summary>
    private static bool AsksOfThing(Reading reading) => reading.Marked.Words.Take(ShortFollowUp)
        .Any(word => word.Key is "anything" or "something" or "algo");

    /// <summary>"How many letters do you have available": ways of putting it.</summary>
    private static bool SaysNothing(Reading reading) => reading.Marked.Content().All(word =>
        reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key));

    private static bool CountsLetters(Reading reading) => reading.Marked.First(Cue.Count) is { } count
        && reading.Marked.Cues.Any(letter => letter.Cue is Cue.Letter && letter.First > count.Last
            && letter.First - count.Last <= 3
            && !reading.Marked.Cues.Any(role => role.Cue is Cue.Signed or Cue.Addressed or Cue.Copied
                or Cue.Organizations or Cue.Officials && role.First > count.Last && role.First < letter.First));

    /// <summary>"Which letters" looks over the whole shelf unless the question itself narrows it.</summary>
    private static LetterScope ShelfWide(Reading reading) =>
        reading.NamesLetters ? reading.Scope : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf);

    /// <summary>Comparing needs two letters: those named, or all.</summary>
    public static LetterScope AllOf(Reading reading) => reading.NamesLetters && reading.Scope.Letters.Count > 1
        ? reading.Scope
        : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf);
}
