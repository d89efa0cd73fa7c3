using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>What governs a body and has no name of its own: "Junta Directiva Nacional", "The Executive Committee".</summary>
internal static class Organs
{
    private const int Longest = 5;

    private static readonly FrozenSet<string> Heads = WordSet.Of("""
        junta comite consejo comision mesa directorio secretariado committee council board executive secretariat
        """);

    private static readonly FrozenSet<string> Kinds = WordSet.Of("""
        directiva directivo ejecutivo ejecutiva coordinador coordinadora directors executive management steering national secretariat
        """);

    private static readonly FrozenSet<string> Beside = WordSet.Of("""
        the of el la los de del nacional central general regional provincial departamental local national council committee board trustees
        """);

    public static bool Are(List<Token> words) =>
        words.Count is > 1 and <= Longest && words.Any(w => Heads.Contains(w.Key)) && words.Any(w => Kinds.Contains(w.Key))
        && words.All(w => Heads.Contains(w.Key) || Kinds.Contains(w.Key) || Beside.Contains(w.Key));
}
