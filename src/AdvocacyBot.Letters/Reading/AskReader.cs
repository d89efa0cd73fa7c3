using AdvocacyBot.Letters.Reading.Asks;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What the body asks for, sentence by sentence; the items of a list that an asking sentence or a heading opens are asks
/// each.
/// </summary>
internal static class AskReader
{
    public static IReadOnlyList<Ask> Read(SourceDocument source, IReadOnlyList<Paragraph> body, Writers writers)
    {
        var reading = new AskReading(source, writers);
        for (var i = 0; i < body.Count; i++)
        {
            reading.Take(body[i], [.. body.Take((i + 1)..(i + 1 + AskReading.Foresight))]);
        }

        return reading.Asks;
    }
}
