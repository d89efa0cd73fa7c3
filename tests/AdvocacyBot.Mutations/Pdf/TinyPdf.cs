using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace AdvocacyBot.Mutations.Pdf;

/// <summary>Writes the plainest of PDFs: lines in Courier, or one grey picture a page. Nothing is compressed unless asked.</summary>
public static class TinyPdf
{
    private const int FirstPage = 4;

    /// <summary>A page for each text; lines end at a line feed.</summary>
    public static byte[] Of(params string[] pages) => Of(compressed: false, pages);

    public static byte[] Of(bool compressed, params string[] pages) =>
        Of([.. pages.Select(page => Page(Stream("", Drawn(page), compressed), null))]);

    /// <summary>A page of nothing but a picture, as a scanner makes it; the picture in PGM as pdftoppm writes it.</summary>
    public static byte[] Scanned(params byte[][] pictures) =>
        Of([.. pictures.Select(picture => Page(Stream("", "q 595 0 0 842 0 0 cm /I Do Q"u8.ToArray(), false), Image(picture)))]);

    /// <summary>The objects one after the other, each begun where the table says; the pages under object 2.</summary>
    public static byte[] Assemble(IReadOnlyList<byte[]> objects, string trailer = "")
    {
        using var file = new MemoryStream();
        List<long> starts = [];
        Write(file, "%PDF-1.4\n");
        foreach (var (index, content) in objects.Index())
        {
            starts.Add(file.Position);
            Write(file, $"{index + 1} 0 obj\n");
            file.Write(content);
            Write(file, "\nendobj\n");
        }

        var table = file.Position;
        Write(file, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        starts.ForEach(start => Write(file, $"{start:0000000000} 00000 n \n"));
        Write(file, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    public static byte[] Bytes(string words) => Encoding.Latin1.GetBytes(words);

    public static byte[] Stream(string entries, byte[] content, bool compressed)
    {
        var kept = compressed ? Deflated(content) : content;
        var filter = compressed ? "/Filter /FlateDecode" : "";
        return [.. Bytes($"<< {entries} {filter} /Length {kept.Length} >> stream\n"), .. kept, .. "\nendstream"u8];
    }

    private static byte[] Of(IReadOnlyList<(string Resources, byte[] Content, byte[]? Image)> pages)
    {
        var kids = string.Join(' ', pages.Select((_, index) => $"{FirstPage + (index * 3)} 0 R"));
        List<byte[]> objects =
        [
            Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
            Bytes($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>"),
            Bytes("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"),
        ];
        foreach (var (resources, content, image) in pages)
        {
            var number = objects.Count + 1;
            objects.Add(Bytes(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R "
                + $"/Resources << {resources.Replace("IMAGE", $"{number + 2} 0 R", StringComparison.Ordinal)} >> >>"));
            objects.Add(content);
            objects.Add(image ?? Bytes("null"));
        }

        return Assemble(objects);
    }

    private static (string Resources, byte[] Content, byte[]? Image) Page(byte[] content, byte[]? image) =>
        (image is null ? "/Font << /F 3 0 R >>" : "/XObject << /I IMAGE >>", content, image);

    private static byte[] Drawn(string page)
    {
        var lines = page.Split('\n').Select(line => $"({Escaped(line)}) Tj T*\n");
        return Bytes($"BT /F 10 Tf 50 790 Td 12 TL\n{string.Concat(lines)}ET");
    }

    private static string Escaped(string line) => string.Concat(line.Select(c => c switch
    {
        '(' or ')' or '\\' => "\\" + c,
        '’' => "\\222",
        '“' => "\\223",
        '”' => "\\224",
        '–' => "\\226",
        '—' => "\\227",
        > 'ÿ' or < ' ' => "?",
        _ => c.ToString(),
    }));

    // "P5 width height 255", one white space, then a byte for each pixel.
    private static byte[] Image(byte[] picture)
    {
        List<int> header = [];
        var at = 2;
        while (header.Count < 3)
        {
            var end = Array.FindIndex(picture, at + 1, c => c is (byte)' ' or (byte)'\n');
            header.Add(int.Parse(Encoding.ASCII.GetString(picture, at + 1, end - at - 1), CultureInfo.InvariantCulture));
            at = end;
        }

        var entries = $"/Type /XObject /Subtype /Image /Width {header[0]} /Height {header[1]} "
            + "/ColorSpace /DeviceGray /BitsPerComponent 8";
        return Stream(entries, picture[(at + 1)..], compressed: true);
    }

    private static byte[] Deflated(byte[] content)
    {
        using var kept = new MemoryStream();
        using (var deflating = new ZLibStream(kept, CompressionLevel.Fastest))
        {
            deflating.Write(content);
        }

        return kept.ToArray();
    }

    private static void Write(MemoryStream file, FormattableString words) =>
        file.Write(Bytes(words.ToString(CultureInfo.InvariantCulture)));

    private static void Write(MemoryStream file, string words) => file.Write(Bytes(words));
}
