using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What's the first one?", "¿y la última?", after asks: the one in that place of those last told.</summary>
internal static class AskPlaces
{
    private const int LongestFollowUp = 10;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Dated, Cue.Held, Cue.Postal, Cue.Salutation, Cue.Close, Cue.Enclosed, Cue.Refers,
        Cue.Summary, Cue.Other, Cue.Both, Cue.Organizations, Cue.Officials, Cue.Besides,
    ];

    public static Request? Read(Reading reading)
    {
        var marked = reading.Marked;
        if (reading.Remembered.Last is not Request.AboutAsks last || marked.Words.Count > LongestFollowUp
            || reading.HasAny(OwnMatter) || marked.Parties.Any(party => party.Strong)
            || PlaceWords.SpeaksOfLetter(marked)
            || marked.Content().Any(word => !IsPlace(marked, word))
            || PlaceWords.AnyIn(marked) is not { } place)
        {
            return null;
        }

        var filter = last.Filter is { CountedOff: true } or { Ordinal: not null }
            ? last.Filter with { Ordinal = place }
            : last.Filter with { Place = place, Places = PlaceWords.Several(marked) };
        return last with { Filter = filter, CountOnly = false };
    }

    private static bool IsPlace(Marked marked, int word) =>
        marked.Lexicon.Ordinals.ContainsKey(marked.Words[word].Key)
        || marked.OtherLexicon.Ordinals.ContainsKey(marked.Words[word].Key)
        || char.IsDigit(marked.Words[word].Key[0]);
}
