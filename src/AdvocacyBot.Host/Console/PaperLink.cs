using System.Globalization;
using AdvocacyBot.Assistant.Paper;

namespace AdvocacyBot.Host.Console;

/// <summary>Addresses of drafts and briefs as files.</summary>
internal static class PaperLink
{
    public static string ToDraft(string conversation, int version, PaperFormat format) => string.Create(
        CultureInfo.InvariantCulture, $"/drafts/{Uri.EscapeDataString(conversation)}/{version}{format.Ending}");

    public static string ToBrief(string conversation, PaperFormat format) =>
        $"/briefs/{Uri.EscapeDataString(conversation)}{format.Ending}";
}
