namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Why the gate dropped a claim; counted, never shown.</summary>
internal enum ClaimFault
{
    /// <summary>It names no sentence, or one that was not in this prompt.</summary>
    UnknownSentence,

    /// <summary>Links, markup, mentions, line breaks, hidden characters.</summary>
    Form,

    /// <summary>Too short to say anything, or too long for a short line.</summary>
    Length,

    /// <summary>A number or date that its sentence does not have.</summary>
    Number,

    /// <summary>A name that its sentence does not have.</summary>
    Name,

    /// <summary>Without a part on which the meaning turns.</summary>
    Turned,

    /// <summary>Not its sentence's own words in their order.</summary>
    Words,

    /// <summary>The whole sentence again, which is quoted anyway.</summary>
    Repeats,
}
