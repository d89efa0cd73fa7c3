using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Retrieval;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Words that may mean several: all of them are offered, none is taken.</summary>
internal static class Choices
{
    private const int MostOffered = 5;

    public static Told Of(Named unclear, DraftWords words) =>
        new(words.Wording.Say("several", ("words", unclear.Words)))
        {
            Items = unclear switch
            {
                Named.Several several => [.. several.Holders.Take(MostOffered)
                    .Select(held => $"{held.Party.Name}, {held.Title}")],
                Named.SeveralParties several => [.. several.Parties.Take(MostOffered).Select(party => party.Name)],
                _ => [],
            },
            IsChoice = true,
        };
}
