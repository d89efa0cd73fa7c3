using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Writing;
using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>
/// 20,000 sentences of seeds and generated letters with words taken out, moved or put in, judged by a reading of its
/// own: whatever the gate keeps must be cut from the sentence, begin where it begins and lose none of what turns it.
/// </summary>
public sealed partial class GateFuzzTests(ITestOutputHelper output)
{
    private const int Trials = 20_000;

    [Fact]
    public void Whatever_is_kept_is_cut_from_its_sentence_and_loses_nothing_that_turns_it()
    {
        var dice = new Random(9);
        var sentences = Sentences();
        var kept = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var sentence = sentences[dice.Next(sentences.Count)];
            var given = new GivenSentence("L1.S1", 1, sentence);
            var claim = new Claim(Damaged(sentence, dice), [given.Id]);
            if (ClaimGate.Judge(claim, new Dictionary<string, GivenSentence> { [given.Id] = given })
                is ClaimVerdict.Kept one)
            {
                kept++;
                AssertSound(TextFolding.Spaces(sentence), one.Words);
            }
        }

        output.WriteLine($"{kept} of {Trials} kept");
        Assert.InRange(kept, 100, Trials / 2);
    }

    private static void AssertSound(string sentence, string shown)
    {
        var (at, left) = (0, "");
        foreach (var run in shown.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var start = sentence.IndexOf(run, at, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{shown}\n{sentence}");
            left += sentence[at..start] + " | ";
            at = start + run.Length;
        }

        left += sentence[at..];
        Assert.False(Turning().IsMatch(left), $"{shown}\n{sentence}\n{left}");
        var opening = left[..left.IndexOf('|', StringComparison.Ordinal)];
        Assert.True(opening.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 4, $"{shown}\n{sentence}");
    }

    /// <summary>Mostly parts between marks left out, as a model would; else any words out, moved or put in.</summary>
    private static string Damaged(string sentence, Random dice)
    {
        var parts = Marks().Split(sentence).Where(part => part.Length > 0).ToList();
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        switch (dice.Next(6))
        {
            case 0 or 1:
                return string.Join(", ", parts.Take(dice.Next(parts.Count) + 1));
            case 2:
                return string.Join(", ", parts.Where(_ => dice.Next(3) > 0));
            case 3:
                return string.Join(", ", parts.Skip(dice.Next(parts.Count)));
            case 4:
                words.RemoveRange(dice.Next(words.Count), 1);
                return string.Join(' ', words);
            default:
                (words[0], words[^1]) = (words[^1], words[0]);
                words.Insert(dice.Next(words.Count), words[dice.Next(words.Count)]);
                return string.Join(' ', words);
        }
    }

    private static List<string> Sentences() => [.. Directory.GetFiles(Repository.Seeds).Select(File.ReadAllText)
        .Concat(Enumerable.Range(1, 150).Select(seed => LetterWriter.Write(seed).Text))
        .Select(text => LetterReader.Read(new SourceDocument("letter.txt", text)))
        .SelectMany(letter => letter.Body.SelectMany(paragraph => paragraph.Sentences)
            .Select(span => letter.Source.Slice(span)))
        .Where(sentence => Token.Of(sentence).Count > 12).Distinct()];

    [GeneratedRegex(@"(?<=\S)(?:[,;:]\s|\s[–—]\s|\s\(|\)\s?)")]
    private static partial Regex Marks();

    [GeneratedRegex(
        @"\b(not|no|never|nor|neither|unless|if|except|without|only|until|but|although|however|according|"
        + @"reportedly|said|says|nunca|sin|ni|si|salvo|excepto|pero|aunque|sino|según|solo|sólo)\b(?! embargo)", RegexOptions.IgnoreCase)]
    private static partial Regex Turning();
}
