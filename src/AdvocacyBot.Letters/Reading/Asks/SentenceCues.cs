using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Ways of asking by the words that none of them is without, in the order of the lists.</summary>
[Flags]
internal enum CueWords : uint
{
    None = 0,
    Receiving = 1 << 0,
    Performative = 1 << 1,
    Modal = 1 << 2,
    Meeting = 1 << 3,
    Soft = 1 << 4,
    Needed = 1 << 5,
    Hoped = 1 << 6,
    Support = 1 << 7,
}

/// <summary>Finds in one pass which ways of asking are worth a try on a sentence: on most of them none is.</summary>
internal static class SentenceCues
{
    private static readonly StemLists Lists = new(
        AskSentences.Receiving.Stems, AskVerbs.Beginnings, AskSentences.ModalVerbs.Stems, Meetings.Cue.Words.Stems,
        SoftAsks.English.Words.Stems, SoftAsks.Needed.Words.Stems, SoftAsks.Hoped.Words.Stems,
        Supports.Cue.Words.Stems);

    public static CueWords In(string sentence) => (CueWords)Lists.In(sentence);
}
