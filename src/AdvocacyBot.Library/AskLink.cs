using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library;

/// <summary>What a person said of two asks: that they are one and the same, or that they are not.</summary>
/// <param name="One">The words of the ask in its letter.</param>
public sealed record AskLink(
    string OneLetter, TextSpan One, string OtherLetter, TextSpan Other, bool AreOne, string By);
