using System.Text;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Mutations;

internal static class HtmlTrial
{
    private static readonly string[] Hostile =
    [
        "<div>", "<b a=1>", "<table><tr><td>", "<a href=/>", "<p><b><i>", "</p>", "<base href=http://localhost:1/>",
        "<iframe src=http://localhost:1/>", "<img src=http://localhost:1/x>", "<svg><desc>", "<math><mi>", "<template>",
        "<select><option>", "<script>", "<style>p{display:none}", "<!--", "-->", "<![CDATA[", "<textarea>", "<plaintext>",
        "<title>", "<frameset>", "<isindex>", "<li>", "<ol start=2147483647><li>", "<ol type=i start=99999999999><li>",
        "<td>", "<br>", "&#0;", "&#xD800;", "&#1114112;", "&nbsp;", "&", "<", ">", "<meta charset=utf-16>",
        "<p style='margin:", "<p hidden>", "<marquee>", "<nobr>", "<p class=\"", "\0", "\ufeff", "\ud800",
    ];

    public static readonly Trial Html = new("html", Draw, content => Trials.ReadFile("a.html", content));

    private static byte[] Draw(Random dice)
    {
        var pieces = StructuredLetter.Of(GeneratedLetters.Letter(dice));
        var html = dice.Next(2) == 0 ? HtmlLetters.Page(pieces) : HtmlLetters.Mail(pieces);
        for (var left = dice.Next(3); left > 0; left--)
        {
            html = dice.Next(2) == 0 ? TextDamage.Draw(html, dice) : Harm(html, dice);
        }

        return ByteDamage.Draw(Encoding.UTF8.GetBytes(html), dice);
    }

    private static string Harm(string html, Random dice)
    {
        var harm = Hostile[dice.Next(Hostile.Length)] + (dice.Next(2) == 0 ? "" : Hostile[dice.Next(Hostile.Length)]);
        var at = dice.Next(html.Length + 1);
        return html.Insert(at, string.Concat(Enumerable.Repeat(harm, 1 << dice.Next(17))));
    }
}
