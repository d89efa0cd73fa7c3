using System.Runtime.InteropServices;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Mutations;

/// <summary>The reader of letters, on texts in UTF-16 as they stand in memory: halves of surrogates and all.</summary>
internal static class ReaderTrial
{
    public static readonly Trial Reader = new("reader", Draw, Read);

    private static byte[] Draw(Random dice)
    {
        var text = GeneratedLetters.Draw(dice);
        for (var left = 1 + dice.Next(3); left > 0; left--)
        {
            text = TextDamage.Draw(text, dice);
        }

        return MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
    }

    private static bool Read(byte[] content)
    {
        var source = new SourceDocument("a.txt", MemoryMarshal.Cast<byte, char>(content).ToString());
        var letter = LetterReader.Read(source);
        Check(letter, source);
        return true;
    }

    // Whatever was found must be words of the text, and every line of words has one part.
    private static void Check(Letter letter, SourceDocument source)
    {
        foreach (var span in letter.Signatories.Select(signatory => signatory.Name.Span)
            .Concat(letter.Asks.Select(ask => ask.Words.Span)))
        {
            if (span.Start < 0 || span.End > source.Text.Length || span.Length <= 0)
            {
                throw new InvalidOperationException($"A span lies outside the text: {span}.");
            }
        }

        var lines = letter.Sections.Sum(section => Enumerable.Range(section.FirstLine, section.LastLine - section.FirstLine + 1)
            .Count(line => !source.Lines[line - 1].IsBlank));
        if (lines < source.Lines.Count(line => !line.IsBlank))
        {
            throw new InvalidOperationException("A line of words has no part.");
        }
    }
}
