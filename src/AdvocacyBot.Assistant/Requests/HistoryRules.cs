using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions of contact: who was ever written to.</summary>
internal static class HistoryRules
{
    /// <summary>"What has Oxfam signed?": letters, and not who else signed them.</summary>
    public static Request? Signed(Reading reading) =>
        reading.Marked.Words[0].Key is "what" or "que" && reading.Has(Cue.Signed) && reading.Subjects is [var subject]
        && !reading.HasAny(
            Cue.Letter, Cue.Which, Cue.Who, Cue.Organizations, Cue.People, Cue.Officials, Cue.Addressed, Cue.Copied,
            Cue.Asked, Cue.Topic, Cue.Held, Cue.Dated, Cue.Count, Cue.Why)
        && !reading.Marked.Content().Any()
            ? new Request.Letters(
                new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), NameReading.WhomOf(reading, subject),
                PartyRole.Signatory, "", CountOnly: false)
            : null;

    /// <summary>"Have we ever written to the migration institute?"</summary>
    public static Request? Contact(Reading reading)
    {
        var asked = reading.Has(Cue.History)
            || (reading.IsYesNo && reading.HasAny(Cue.Addressed) && !reading.HasAny(Cue.This, Cue.Asked))
            || AsksEarlierTo(reading) || AsksWhenWritten(reading) || AsksOfAnyone(reading);
        if (!asked || reading.HasAny(Cue.Heading, Cue.Salutation, Cue.Close, Cue.Subject))
        {
            return null;
        }

        if (reading.Subjects.Count > 0)
        {
            return new Request.History(NameReading.WhomOf(reading, reading.Subjects[0]), reading.Has(Cue.Count));
        }

        var held = TitleSearch.Find(reading, null);
        var reached = held.Titles.Where(one => one.Seen.Role != PartyRole.Signatory).ToList();
        if (reached.Count == 0 && held.Titles.Count > 0 && (WritesTo(reading) || reading.Has(Cue.History)))
        {
            // Nobody of it was written to; who of it signed is told as that.
            return HolderRules.Of(reading, held) is Request.HoldersOf signers
                ? signers with { SignedOnly = true }
                : null;
        }

        if (AsksWhenWritten(reading))
        {
            var ids = reached.Concat(held.Titles.Count == 0 ? OfThePerson.Heads(reading) : [])
                .Where(one => one.Seen.Role != PartyRole.Signatory).Select(one => one.Seen.LetterId).ToHashSet();
            return ids.Count == 0 ? null
                : new Request.AboutField(Field.Date, new LetterScope(reading.Shelf.Those(ids), ScopeBasis.Named));
        }

        if (held.Titles.Count > 0)
        {
            return HolderRules.Of(reading, WritesTo(reading) || reading.Has(Cue.History)
                ? held with { Titles = reached } : held);
        }

        if (OfThePerson.Heads(reading).Where(one => one.Seen.Role != PartyRole.Signatory).ToList() is
            { Count: > 0 } heads)
        {
            return new Request.HoldersOf(
                TopicRules.WordsOf(reading), heads, null, reading.Scope, reading.Has(Cue.Count))
            { AsksPart = true };
        }

        return (NameReading.Named(reading) ?? Stranger(reading)) is { } named
            ? new Request.History(named, reading.Has(Cue.Count))
            : null;
    }

    /// <summary>"Has anyone written to oxfam": the words after "to", unless they are words of the language or a
    /// place.</summary>
    private static Whom.Unknown? Stranger(Reading reading)
    {
        var content = reading.Marked.Content().ToList();
        return content is [> 0 and var first, ..] && content[^1] - first == content.Count - 1
            && reading.Marked.Words[first - 1].Key is "to" or "a" or "al"
            && content.Exists(word => reading.Marked.Words[word].Key is var key && !NameReading.IsWord(reading, key)
                && (!reading.Terms.IsPlace(key) || reading.Marked.IsLongInitials(word))
                && !reading.Terms.IsTitleWord(key))
            ? new Whom.Unknown(
                reading.Marked.Question.Slice(first, content[^1]), NearNames.Of(reading, first, content[^1]))
            : null;
    }

    /// <summary>"When did we last write to the ministry?": the dates of the letters to it.</summary>
    private static bool AsksWhenWritten(Reading reading) => reading.Has(Cue.Dated) && !reading.NamesLetters
        && reading.Subjects.Count == 0 && WritesTo(reading) && reading.Marked.Content().Any()
        && reading.Marked.Words.Any(word => word.Key is "we" or "last" or "ultima" or "escribimos" or "hemos");

    /// <summary>"Has anyone written to Ruiz?", "¿a Ruiz le ha escrito alguien?"</summary>
    private static bool AsksOfAnyone(Reading reading) =>
        (reading.Subjects.Count > 0 || Stranger(reading) is not null)
        && !reading.HasAny(Cue.This, Cue.Asked, Cue.Topic) && !reading.NamesLetters
        && reading.Marked.Words.Any(word => word.Key is "anyone" or "anybody" or "someone" or "somebody" or "alguien")
        && WritesTo(reading);

    /// <summary>"Any previous letters to the ministry?"</summary>
    private static bool AsksEarlierTo(Reading reading) => reading.Marked.First(Cue.Earlier) is { } earlier
        && earlier.Last + 1 < reading.Marked.Words.Count
        && reading.Marked.Words[earlier.Last + 1].Key is "to" or "a" or "al"
        && reading.Marked.Words[0].Key is "any" or "have" or "is" or "are" or "do" or "hay" or "tenemos" or "alguna";

    /// <summary>"Written to the ministry": whoever only signed was not written to.</summary>
    private static bool WritesTo(Reading reading) =>
        reading.Marked.Words.Any(word => word.Key is "to" or "a" or "al") && reading.Marked.Words.Any(word =>
            word.Key is "escrito" or "sent" or "send" || word.Key.StartsWith("wr", StringComparison.Ordinal)
            || word.Key.StartsWith("escrib", StringComparison.Ordinal));
}
