using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Names as the heads of mails turn them: "Lee, Ann (Harbour Office) &lt;ann@harbour.example&gt;".</summary>
internal static partial class MailNames
{
    private const int Longest = 200;

    /// <summary>The name before its bracket and address; null where the words are no such entry.</summary>
    public static TextSpan? Of(SourceDocument source, TextSpan entry)
    {
        var words = entry.Length <= Longest ? source.Slice(entry) : "";
        return words.Contains('@', StringComparison.Ordinal) && Turned().Match(words) is { Success: true } match
            && match.Groups["name"] is var name && !Segments.NamesInstitution(name.Value) && !OfficeWords.OpensTitle(Token.Of(name.Value))
            && !Regions.IsPlace(name.Value[(name.Value.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim())
            ? new TextSpan(name.Index, name.Index + name.Length).At(entry.Start)
            : null;
    }

    [GeneratedRegex(
        @"^\s*[""“']?(?<name>\p{Lu}[\p{L}'’-]+( [\p{L}'’-]+){0,2}, \p{Lu}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*){0,2})[""”']?\s*(\([^()<>@]{1,60}\)\s*)?<[^<>\s]+@[^<>\s]+>\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Turned();
}
