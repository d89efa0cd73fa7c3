using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Retrieval;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Words that may mean several: all of them are offered, none is taken.</summary>
internal static class Choices
{
    private const int MostOffered = 5;

    /// <summary>Each choice is the order that adds the one meant.</summary>
    public static Told Of(Named unclear, DraftPart part, DraftWords words) =>
        unclear is Named.NoOne ? new(words.Wording.Say("nobody", ("words", unclear.Words))) :
        new(words.Wording.Say("several", ("words", unclear.Words)))
        {
            Items = [.. Names(unclear).Distinct().Take(MostOffered)
                .Select(name => words.Wording.Say("choose." + part.ToString().ToLowerInvariant(), ("who", name)))],
            IsChoice = true,
        };

    private static IEnumerable<string> Names(Named unclear) => unclear switch
    {
        Named.Several several => several.Holders.Select(held => held.Party.Name),
        Named.SeveralParties several => several.Parties.Select(party => party.Name),
        _ => [],
    };
}
