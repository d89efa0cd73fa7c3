using System.Text;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Mutations;

internal static class TextTrials
{
    private static readonly Encoding[] Encodings =
        [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];

    public static readonly Trial Text = new("text", Draw, content => Trials.ReadFile("a.txt", content));

    public static readonly Trial Markdown = new("md", Draw, content => Trials.ReadFile("a.md", content));

    private static byte[] Draw(Random dice)
    {
        var text = GeneratedLetters.Draw(dice);
        var encoding = Encodings[dice.Next(Encodings.Length)];
        byte[] mark = dice.Next(2) == 0 ? encoding.GetPreamble() : [];
        byte[] content = [.. mark, .. encoding.GetBytes(dice.Next(2) == 0 ? text : TextDamage.Draw(text, dice))];
        return ByteDamage.Draw(content, dice);
    }
}
