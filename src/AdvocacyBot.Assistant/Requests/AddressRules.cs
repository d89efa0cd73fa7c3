using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions of postal lines.</summary>
internal static class AddressRules
{
    private const int FewWords = 5;

    /// <summary>"What is his address?", "names and addresses of those written to".</summary>
    public static Request? Addresses(Reading reading)
    {
        if (!(reading.Has(Cue.Postal) || AsksForOffice(reading)) || reading.HasAny(Cue.Topic, Cue.Dated))
        {
            return null;
        }

        if (reading.Has(Cue.Who) && reading.Marked.HasAt(reading.Marked.Words.Count - 1, Cue.Postal))
        {
            if (reading.Marked.Words[^1].Key is "addresses" or "direcciones" or "domicilios"
                && FieldRules.ListsNames(reading))
            {
                return new Request.Parts(
                [
                    FieldRules.Of(reading, Field.Recipients),
                    new Request.AboutAddress(null, "", FieldRules.Narrowed(reading)),
                ]);
            }

            // "Whom did they address?"
            return FieldRules.Of(reading, Field.Recipients);
        }

        return new Request.AboutAddress(reading.Marked.Parties.FirstOrDefault(party => party.Strong) is { } mark
            ? NameReading.WhomOf(reading, mark)
            : OfTheirs(reading), TopicRules.WordsOf(reading), FieldRules.Narrowed(reading));
    }

    /// <summary>"Where is Ruiz's office?"</summary>
    private static bool AsksForOffice(Reading reading) => reading.Has(Cue.Where) && reading.Subjects.Count == 1
        && reading.Marked.Words.Any(word => word.Key == "office")
        && reading.Marked.Words.Any(word => word.Key is "is" or "s" or "wheres")
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Asked);

    /// <summary>"His address?", of the one last asked after.</summary>
    private static Whom.Known? OfTheirs(Reading reading) => reading is { Subjects.Count: 0, RememberedParty: { } party }
        && (reading.Marked.Words.Any(word => word.Key is "his" or "her" or "su") || IsBare(reading))
        && reading.Remembered.Last is Request.TitlesOf or Request.Membership or Request.History or Request.Unrecorded
            or Request.HoldersOf
        ? new Whom.Known(party)
        : null;

    /// <summary>"What's the address?", right after one person: no letter and nobody else is named.</summary>
    private static bool IsBare(Reading reading) => reading.Marked.Words.Count <= FewWords && !reading.NamesLetters
        && !reading.Marked.Content().Any() && !reading.HasAny(Cue.Each, Cue.Both, Cue.People, Cue.Person)
        && !reading.Marked.Words.Any(word => word.Key is "their" or "sus" or "addresses" or "direcciones")
        && PartOfOne.OneTold(reading) is { Kind: Library.PartyKind.Person };
}
