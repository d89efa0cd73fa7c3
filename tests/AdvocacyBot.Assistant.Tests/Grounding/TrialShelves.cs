using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Writing;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>The seeds, and shelves of generated letters, each with questions on what its letters say.</summary>
internal static class TrialShelves
{
    private const int LettersAShelf = 3;
    private const int QuestionsALetter = 12;
    private const int LongEnough = 14;
    private const int TopicWords = 3;
    private const int ShortestWord = 4;

    /// <summary>Folders with the questions on them, one after another, until nobody asks for more.</summary>
    public static IEnumerable<(string Folder, IReadOnlyList<string> Questions)> All(string home)
    {
        yield return (Repository.Seeds, Questions(Directory.GetFiles(Repository.Seeds).Select(File.ReadAllText)));
        for (var seed = 1; ; seed += LettersAShelf)
        {
            var folder = Directory.CreateDirectory(Path.Combine(home, $"shelf{seed}")).FullName;
            var texts = Enumerable.Range(seed, LettersAShelf).Select(one => LetterWriter.Write(one).Text).ToList();
            foreach (var (at, text) in texts.Index())
            {
                File.WriteAllText(Path.Combine(folder, $"letter{at}.txt"), text);
            }

            yield return (folder, Questions(texts));
        }
    }

    private static List<string> Questions(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Questions(LetterReader.Read(new SourceDocument("letter.txt", text))))];

    private static IEnumerable<string> Questions(Letter letter) => letter.Body
        .SelectMany(paragraph => paragraph.Sentences)
        .Select(span => Token.Of(letter.Source.Slice(span)))
        .Where(words => words.Count >= LongEnough)
        .Take(QuestionsALetter)
        .Select(words => string.Join(' ', words.Where(word => word.Text.Length >= ShortestWord && !word.IsCapitalised)
            .Skip(TopicWords).Take(TopicWords).Select(word => word.Text)))
        .Select(topic => letter.Language == LetterLanguage.Spanish
            ? $"¿Qué dicen las cartas sobre {topic}?"
            : $"What do the letters say about {topic}?");
}
