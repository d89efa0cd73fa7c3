using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Towns that no list has, behind a body's name.</summary>
internal static class UnknownTown
{
    /// <summary>"Harbour Rivers Study Centre, Thornwick": one word more behind a body that has named itself in full.</summary>
    public static bool IsBehind(string named, int comma, string town) =>
        named.IndexOf(',', StringComparison.Ordinal) == comma && Token.Of(town) is [{ Key.Length: > 3 } word]
        && word.Text.Skip(1).All(char.IsLower) && !InstitutionWords.IsTopic(word.Key) && !InstitutionWords.IsLegalForm(word.Key) && !GivenNames.Contains(word.Key)
        && Token.Of(named[..comma]) is { Count: > 2 } body && body[^1] is { IsCapitalised: true } last && InstitutionWords.IsHead(last)
        && body.All(part => part.IsCapitalised || NameRun.IsLink(part.Key));
}
