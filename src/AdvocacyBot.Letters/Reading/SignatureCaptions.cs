using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What governs a body, over the body's own name: "Junta Directiva Nacional" and "UCLS" beneath sign as one.</summary>
internal static class SignatureCaptions
{
    public static List<SignatureCell> Joined(List<SignatureCell> cells)
    {
        List<SignatureCell>? joined = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (i + 1 == cells.Count || !IsOver(cells[i], cells[i + 1]))
            {
                joined?.Add(cells[i]);
                continue;
            }

            joined ??= [.. cells.Take(i)];
            joined.Add(cells[i + 1].IsAcronym ? cells[i] : cells[i + 1]);
            i++;
        }

        return joined ?? cells;
    }

    private static bool IsOver(SignatureCell organ, SignatureCell body) =>
        organ is { Known: null, Words.Count: > 1 } && Organs.Are(organ.Words)
        && body is { Known: null, NamesPersonFirst: false, OpensTitle: false } && (body.IsAcronym || body.NamesBody)
        && !Organs.Are(body.Words) && !body.IsNoise;
}
