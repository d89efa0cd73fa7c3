using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters;

/// <summary>How strongly something is asked, weakest first: the ladder that joint letters use.</summary>
public enum AskStrength
{
    Congratulate,
    Welcome,
    Support,
    Hope,
    Encourage,
    Ask,
    Recommend,
    Urge,
    Demand,
}

public enum AskKind
{
    Ask,
    Support,
    MeetingRequest,
}

/// <summary>Something the letter asks for.</summary>
/// <param name="Words">The clause or sentence, verbatim.</param>
/// <param name="Of">Who is asked, in the letter's own words, or "the recipients".</param>
/// <param name="By">Who asks ("We", "Our organizations"), where the clause says so.</param>
/// <param name="Strength">The place of its verb on the ladder.</param>
/// <param name="Kind">An ask proper, support for what someone does, or a request to meet.</param>
public sealed record Ask(
    Sourced<string> Words, string Of, Sourced<string>? By, AskStrength Strength, AskKind Kind);
