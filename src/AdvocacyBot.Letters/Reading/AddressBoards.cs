using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Boards of a body in an address, and the body beneath them: "Board of Trustees" above "Open Doors".</summary>
internal static class AddressBoards
{
    /// <summary>In units.</summary>
    private const int FarthestNamesake = 12;

    /// <summary>Whether the unit is the body whose board stands above it.</summary>
    public static bool IsWhose(List<AddressUnit> units, int i) =>
        IsBoard(units[i - 1]) && !IsBoard(units[i]) && !units[i].OpensTitle && !IsNamedAbove(units, i);

    /// <summary>Without the body of someone above that is said again beneath its board, or beneath one more of its boards.</summary>
    public static List<Party> WithoutNamesakes(List<Party> parties)
    {
        for (var i = parties.Count - 1; i > 1; i--)
        {
            if (parties[i] is { Name: null, Title: null, Organization: { } body } && parties[i - 1] is { Name: null, Title: null, Organization: { } board }
                && IsBoard(Token.Of(board.Value))
                && parties.Take(i - 1).TakeLast(FarthestNamesake).Any(party => string.Equals(party.Organization?.Value, body.Value, StringComparison.OrdinalIgnoreCase)))
            {
                parties.RemoveAt(i);
            }
        }

        return parties;
    }

    /// <summary>The body of someone above, beneath its board: said again, it tells no more than whose the board is.</summary>
    private static bool IsNamedAbove(List<AddressUnit> units, int i) =>
        units.Take(i - 1).TakeLast(FarthestNamesake).Any(unit => string.Equals(unit.Words, units[i].Words, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Board of Trustees", "Junta Directiva": of which body stands beneath.</summary>
    private static bool IsBoard(AddressUnit unit) => unit is { Lead: not Lead.Comma } && IsBoard(unit.Tokens);

    private static bool IsBoard(List<Token> words) =>
        words.Count is > 1 and <= 4
        && words[^1].Key is "pleno" or "directors" or "trustees" or "governors" or "regents" or "board" or "directiva"
            or "directivo" or "ejecutivo"
        && words.SkipWhile(w => OfficeWords.IsHonorific(w)).ToList() is { Count: > 0 and <= 4 } board
        && (board is [{ Key: "pleno" }] || board.Count > 1 && board[0].Key is "board" or "junta" or "consejo" or "executive" or "mesa" or "comite"
        && board[^1].Key is "directors" or "trustees" or "governors" or "directiva" or "directivo" or "ejecutivo" or "board" or "regents");
}
