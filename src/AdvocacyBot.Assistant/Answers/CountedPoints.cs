using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>The points a letter counts off: sentences that begin with first, second, third.</summary>
internal static class CountedPoints
{
    private const int Fewest = 2;

    public static IReadOnlyList<TextSpan> Of(Letter letter, Lexicon lexicon)
    {
        List<TextSpan> points = [];
        foreach (var sentence in letter.Body.SelectMany(paragraph => paragraph.Sentences))
        {
            var keys = Question.Keys(letter.Source.Slice(sentence));
            var number = keys.Count == 0 ? 0 : lexicon.Ordinals.GetValueOrDefault(keys[0]);
            if (number == 1 && points.Count < Fewest)
            {
                points = [sentence];
            }
            else if (number == points.Count + 1)
            {
                points.Add(sentence);
            }
        }

        return points.Count < Fewest ? [] : points;
    }
}
