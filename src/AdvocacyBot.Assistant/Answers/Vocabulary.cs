using System.Runtime.CompilerServices;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>The words some letters are written in, as stems.</summary>
internal sealed class Vocabulary(IEnumerable<Letter> letters)
{
    private static readonly ConditionalWeakTable<Letter, HashSet<string>> OfLetter = [];

    private readonly List<HashSet<string>> _stems = [.. letters.Select(letter => OfLetter.GetValue(
        letter, static one => [.. SentenceSearch.SentencesOf(one).SelectMany(sentence => sentence.Stems)]))];

    public bool Contains(string stem) => _stems.Exists(one => one.Contains(stem));

    public IEnumerable<string> Stems => _stems.SelectMany(one => one);
}
