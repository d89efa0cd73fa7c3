using System.IO.Compression;
using System.Text;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Mutations;

/// <summary>Word files damaged as files, as archives and in the XML of their parts.</summary>
internal static class DocxTrial
{
    private static readonly string[] Hostile =
    [
        "<w:p>", "</w:p>", "<w:r>", "<w:tbl><w:tr><w:tc>", "<w:sdt><w:sdtContent>", "<w:p/>", "<w:t>x</w:t>",
        "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText>PAGE</w:instrText>",
        "<w:footnoteReference w:id=\"1\"/>", "<w:sym w:char=\"D800\"/>", "<w:br w:type=\"page\"/>", "<w:tab/>",
        "<w:numPr><w:ilvl w:val=\"99999999999\"/><w:numId w:val=\"-1\"/></w:numPr>", "<w:pPr><w:sectPr/></w:pPr>",
        "<mc:AlternateContent><mc:Choice>", "<w:txbxContent><w:p>", "&lol;", "&#xFFFF;", "&#55296;", "<!--", "<![CDATA[",
        "<x:y xmlns:x=\"z\"/>", "<a1/>", "<w:start w:val=\"2147483647\"/>", "<w:basedOn w:val=\"Normal\"/>",
    ];

    private static readonly string[] Doctypes =
    [
        "<!DOCTYPE x [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>",
        "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">", "<!DOCTYPE x [<!ENTITY lol SYSTEM \"file:///etc/hostname\">]>",
    ];

    public static readonly Trial Docx = new("docx", Draw, content => Trials.ReadFile("a.docx", content));

    private static byte[] Draw(Random dice)
    {
        var file = DocxLetters.File(StructuredLetter.Of(GeneratedLetters.Letter(dice)), (LineForm)dice.Next(4));
        return dice.Next(4) switch
        {
            0 => ByteDamage.Draw(file, dice),
            _ => Rebuilt(file, dice),
        };
    }

    // Damage inside the packed parts would nearly always end at the checks of the archive.
    private static byte[] Rebuilt(byte[] file, Random dice)
    {
        using var made = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = dice.Next(from.Entries.Count);
            for (var n = 0; n < from.Entries.Count; n++)
            {
                using var part = new StreamReader(from.Entries[n].Open());
                var content = Encoding.UTF8.GetBytes(part.ReadToEnd());
                Put(to, NameOf(from.Entries[n].FullName, dice), n == chosen ? Damaged(content, dice) : content);
            }
        }

        return made.ToArray();
    }

    private static string NameOf(string name, Random dice) => dice.Next(60) switch
    {
        0 => "../" + name,
        1 => "/" + name,
        2 => name.ToUpperInvariant(),
        3 => "word/vbaProject.bin",
        _ => name,
    };

    private static void Put(ZipArchive zip, string name, byte[] content)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(content);
    }

    private static byte[] Damaged(byte[] content, Random dice)
    {
        var text = Encoding.UTF8.GetString(content);
        return dice.Next(4) switch
        {
            0 => ByteDamage.Draw(content, dice),
            1 => Encoding.UTF8.GetBytes(text.Replace("?>", "?>" + Doctypes[dice.Next(Doctypes.Length)], StringComparison.Ordinal)),
            2 => Encoding.UTF8.GetBytes(Moved(text, dice)),
            _ => Encoding.UTF8.GetBytes(Harmed(text, dice)),
        };
    }

    // At a tag's end, so that the XML often stays whole.
    private static string Harmed(string xml, Random dice)
    {
        var at = xml.IndexOf('>', dice.Next(xml.Length)) + 1;
        var harm = Hostile[dice.Next(Hostile.Length)];
        var times = 1 << dice.Next(15);
        var close = harm.Split('<', StringSplitOptions.RemoveEmptyEntries).Reverse()
            .Where(tag => !tag.EndsWith("/>", StringComparison.Ordinal) && !tag.StartsWith('/') && tag.EndsWith('>'))
            .Select(tag => $"</{tag.TrimEnd('>').Split(' ')[0]}>");
        return xml.Insert(at, string.Concat(Enumerable.Repeat(harm, times))
            + (dice.Next(4) == 0 ? "" : string.Concat(Enumerable.Repeat(string.Concat(close), times))));
    }

    /// <summary>An element's text stands again somewhere else, between two tags.</summary>
    private static string Moved(string xml, Random dice)
    {
        var from = xml.IndexOf("<w:", dice.Next(xml.Length), StringComparison.Ordinal);
        var end = from < 0 ? -1 : xml.IndexOf('>', from + dice.Next(Math.Min(xml.Length - from, 2000)));
        return end < 0 ? xml : xml.Insert(xml.IndexOf('>', dice.Next(xml.Length)) + 1, xml[from..(end + 1)]);
    }
}
