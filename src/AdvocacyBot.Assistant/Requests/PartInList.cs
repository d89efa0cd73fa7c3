using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Where a list was understood, and one name is asked after or wrongly taken to be on it.</summary>
internal static class PartInList
{
    private const int MostHolders = 3;

    public static Request Told(Request request, Reading reading) => request is Request.AboutField list
        && FieldRoles.Of(list) is { } role ? Addressee(list, reading) ?? Stranger(list, role, reading) ?? request
        : request;

    /// <summary>"Did the letter go to the minister?": a name or an office behind the verb is asked after, and points at
    /// no letter.</summary>
    private static Request? Addressee(Request.AboutField list, Reading reading)
    {
        var marked = reading.Marked;
        if (list.Field != Field.Recipients || !reading.IsYesNo || list.CountOnly || reading.Subjects.Count > 0
            || marked.Content().Any() || marked.First(Cue.Addressed) is not { } verb
            || reading.HasAny(Cue.Signed, Cue.Copied, Cue.List, Cue.Organizations, Cue.Officials))
        {
            return null;
        }

        var aside = marked.Aside.Where(word => word > verb.First).ToList();
        if (aside.Count > 0 && !marked.Parties.Any(party => party.Strong))
        {
            var held = FromThere.Holding(marked.Question.Slice(aside.Min(), aside.Max()), reading)
                .Select(one => one.Party).Distinct().ToList();
            return held.Count is 0 or > MostHolders ? null
                : Each(held.ConvertAll(Request (party) => new Request.Membership(
                    new Whom.Known(party), PartyRole.Recipient, list.Scope, WhyAsked: false)));
        }

        return marked.Parties.Where(party => party.Strong && party.First > verb.First).ToList() is not [var mark]
            || marked.Parties.Any(party => party.Strong && party.Last < verb.First)
            ? null
            : new Request.Membership(
                NameReading.WhomOf(reading, mark), PartyRole.Recipient, list.Scope, WhyAsked: false);
    }

    private static bool IsName(Reading reading, int word) => reading.Marked.Words[word].Capitalised
        && reading.Marked.Words[word].Key is var key && !reading.Terms.IsPlace(key) && !reading.Terms.IsTitleWord(key)
        && !reading.Terms.Has(Stem.Of(key)) && !reading.Marked.Lexicon.Months.ContainsKey(key);

    /// <summary>"Did Oxfam copy", "copió Oxfam".</summary>
    private static bool DoesIt(Marked marked, List<int> name) => marked.HasAt(name[0] - 1, Cue.Did)
        ? marked.HasAt(name[^1] + 1, Cue.Copied) || marked.HasAt(name[^1] + 1, Cue.Signed)
        : marked.Language == LetterLanguage.Spanish && marked.Words[name[0] - 1].Key.EndsWith('o')
            && (marked.HasAt(name[0] - 1, Cue.Copied) || marked.HasAt(name[0] - 1, Cue.Signed));

    private static Request Each(List<Request> asked) => asked is [var only] ? only : new Request.Parts(asked);

    /// <summary>"Besides Oxfam, who else signed?", "whom did Oxfam copy?", of a name that no letter has.</summary>
    private static Request.Parts? Stranger(Request.AboutField list, PartyRole role, Reading reading) =>
        list.Unapplied.Length > 0 && reading.Subjects.Count == 0
            && reading.Marked.Content().ToList() is { Count: > 0 } content
            && content.TrueForAll(word => word > 0 && IsName(reading, word))
            && (reading.Has(Cue.Besides) || DoesIt(reading.Marked, content))
            && content[^1] - content[0] == content.Count - 1
            ? new Request.Parts([
                new Request.Membership(
                    new Whom.Unknown(
                        reading.Marked.Question.Slice(content[0], content[^1]),
                        NearNames.Of(reading, content[0], content[^1])),
                    role, list.Scope, WhyAsked: false),
                list with { Unapplied = "" },
            ])
            : null;
}
