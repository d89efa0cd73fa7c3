using System.Text;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Mutations.Pdf;

/// <summary>What is done to a PDF by those who know the format: tables that lie, trees without end, numbers too large.</summary>
public static partial class PdfDamage
{
    private static readonly string[] OddNumbers =
        ["-1", "0", "99999999999999999999", "2147483647", "-2147483648", "1e308", "0.0000000001", "4294967296"];

    private static readonly string[] OddWords =
        ["[", "<<", ">>", "]", "(", "stream", "endobj", "null", "/Kids", "1 0 R", "2 0 R", "/Length 2 0 R", "%%EOF", "startxref"];

    public static byte[] Draw(string letter, Random dice)
    {
        var pages = letter.Chunk(2_500).Select(page => new string(page)).ToArray();
        return dice.Next(10) switch
        {
            0 => DeepTree(pages[0], 1 << dice.Next(15)),
            1 => Circle(),
            2 => Bomb(1 << dice.Next(24)),
            3 => LargeImage(OddNumbers[dice.Next(OddNumbers.Length)], 1 + dice.Next(200_000)),
            4 => Numbers(TinyPdf.Of(pages), dice),
            5 => Words(TinyPdf.Of(pages), dice),
            6 => NestedArrays(1 << dice.Next(20)),
            _ => ByteDamage.Draw(TinyPdf.Of(dice.Next(2) == 0, pages), dice),
        };
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    private static byte[] Numbers(byte[] content, Random dice)
    {
        var left = 1 + dice.Next(6);
        return Encoding.Latin1.GetBytes(Digits().Replace(
            Encoding.Latin1.GetString(content),
            match => left > 0 && dice.Next(40) == 0 && left-- > 0 ? OddNumbers[dice.Next(OddNumbers.Length)] : match.Value));
    }

    private static byte[] Words(byte[] content, Random dice)
    {
        var text = new StringBuilder(Encoding.Latin1.GetString(content));
        for (var left = 1 + dice.Next(6); left > 0; left--)
        {
            text.Insert(dice.Next(text.Length), $" {OddWords[dice.Next(OddWords.Length)]} ");
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static byte[] DeepTree(string page, int depth)
    {
        List<byte[]> objects = [TinyPdf.Bytes("<< /Type /Catalog /Pages 2 0 R >>")];
        for (var at = 0; at < depth; at++)
        {
            objects.Add(TinyPdf.Bytes($"<< /Type /Pages /Kids [{at + 3} 0 R] /Count 1 >>"));
        }

        objects.Add(TinyPdf.Bytes(
            $"<< /Type /Page /Parent {depth + 1} 0 R /MediaBox [0 0 595 842] /Contents {depth + 3} 0 R >>"));
        objects.Add(TinyPdf.Stream("", TinyPdf.Bytes($"BT ({page.Length}) Tj ET"), compressed: false));
        return TinyPdf.Assemble(objects);
    }

    private static byte[] Circle() => TinyPdf.Assemble(
    [
        TinyPdf.Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
        TinyPdf.Bytes("<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 2147483647 >>"),
        TinyPdf.Bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"),
    ]);

    // Packs a thousandfold.
    private static byte[] Bomb(int size) => OnePage(
        "", TinyPdf.Stream("", [.. "BT /F 10 Tf ("u8, .. Enumerable.Repeat((byte)'a', size), .. ") Tj ET"u8], compressed: true));

    private static byte[] LargeImage(string width, int height) => OnePage(
        "/XObject << /I 5 0 R >>",
        TinyPdf.Stream("", "q 595 0 0 842 0 0 cm /I Do Q"u8.ToArray(), compressed: false),
        TinyPdf.Stream(
            $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8",
            new byte[1000],
            compressed: true));

    private static byte[] NestedArrays(int depth) => OnePage(
        "", TinyPdf.Bytes(new string('[', depth) + new string(']', depth)));

    private static byte[] OnePage(string resources, params byte[][] contents) => TinyPdf.Assemble(
    [
        TinyPdf.Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
        TinyPdf.Bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        TinyPdf.Bytes(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            + $"/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> {resources} >> >>"),
        .. contents,
    ]);
}
