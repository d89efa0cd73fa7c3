using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions that take for granted someone whom no letter names.</summary>
internal static class NobodyRules
{
    /// <summary>"When did Oxfam sign the May letter?": it did not.</summary>
    public static Request.Membership? Signed(Reading reading)
    {
        var marked = reading.Marked;
        var signed = marked.First(Cue.Signed);
        return signed is { First: > 0 } && marked.Content().Contains(signed.First - 1)
            && marked.Words[signed.First - 1].Capitalised && NameReading.Named(reading) is { } named
            ? new Request.Membership(named, PartyRole.Signatory, reading.Scope, WhyAsked: false)
            : null;
    }

    /// <summary>"Which signers are from Harvard?", where no title says so: nobody is, and the whole list is no
    /// answer.</summary>
    public static Request.HoldersOf? From(Reading reading, Field field)
    {
        var marked = reading.Marked;
        var named = marked.Content().Where(word => word > 0 && marked.Words[word].Capitalised
            && marked.Words[word - 1].Key is "from" or "at" or "de" or "del").ToList();
        return field is Field.Signatories or Field.Recipients or Field.Copies && named.Count > 0
            && reading.Subjects.Count == 0 && reading.HasAny(Cue.Who, Cue.Which, Cue.Count, Cue.List)
            ? new Request.HoldersOf(
                marked.Question.Slice(named[0], marked.Content().Max()), [], null, reading.Scope, CountOnly: false)
            : null;
    }
}
