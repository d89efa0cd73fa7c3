using System.Globalization;
using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Console;

/// <summary>Addresses of letters on the page, and of words in them.</summary>
internal static class LetterLink
{
    public const string MarkId = "quote";

    public static string To(string letter) => "/letters/" + Uri.EscapeDataString(letter);

    public static string To(Citation citation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{To(citation.Letter)}?start={citation.Span.Start}&end={citation.Span.End}#{MarkId}");

    public static string ToQuestion(string question) => "/?q=" + Uri.EscapeDataString(question);
}
