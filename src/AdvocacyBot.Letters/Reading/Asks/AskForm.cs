namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>How a verb of asking stands in its sentence; who asks is told by the form or must be looked for.</summary>
internal enum AskForm
{
    /// <summary>"urge": whoever stands before it asks, if it is we.</summary>
    Plain,

    /// <summary>"urging", "calling on".</summary>
    Participle,

    /// <summary>"This letter urges".</summary>
    Third,

    /// <summary>"instamos", "solicito": the form itself says who asks.</summary>
    OurOwn,

    /// <summary>"exigen": they ask, unless they are the signatories.</summary>
    Theirs,

    /// <summary>"pedirle": someone writes in order to ask.</summary>
    Infinitive,

    /// <summary>"pidiéndole": someone writes and so asks.</summary>
    Gerund,
}

/// <summary>A verb of asking: its form, its place on the ladder and how surely it asks.</summary>
internal sealed record AskVerb(AskForm Form, AskStrength Strength, int Points);
