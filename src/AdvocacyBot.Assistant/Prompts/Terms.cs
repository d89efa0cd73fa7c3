using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The field's vocabulary in both languages, and words that mean the same in one.</summary>
/// <param name="Words">Stems of every word of the vocabulary, Spanish on the left, English on the right.</param>
/// <param name="Families">Ways to write one idea, in both languages; each member leads to all of them.</param>
/// <param name="TitleWords">Words that titles and offices are made of, in either language.</param>
internal sealed record Terms(
    PhraseTable<string> ToEnglish, PhraseTable<string> ToSpanish, PhraseTable<string> Related,
    PhraseTable<IReadOnlyList<IReadOnlyList<string>>> Families,
    (IReadOnlySet<string> Spanish, IReadOnlySet<string> English) Words,
    IReadOnlySet<string> Subjects, IReadOnlySet<string> TitleWords,
    IReadOnlySet<string> PlaceWords, IReadOnlySet<string> OfficeWords, IReadOnlySet<string> BodyWords,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Nicknames, ShortNames ShortNames)
{
    private const int ShortJoiningWord = 3;
    private const int ShortestRoot = 5;
    private const int LongestEnding = 3;

    private static readonly string[] Bilingual = ["terms", "titles", "places"];

    public static Terms Read(PromptFile file)
    {
        var (english, spanish, related) = (ByStem(), ByStem(), ByStem());
        var words = (Spanish: new HashSet<string>(StringComparer.Ordinal),
            English: new HashSet<string>(StringComparer.Ordinal));
        foreach (var (left, node) in Bilingual.SelectMany(part => file.Map(part).Entries))
        {
            foreach (var right in Checked(file, node))
            {
                english.Add(left, right);
                spanish.Add(right, left);
                words.Spanish.UnionWith(Question.Keys(left).Select(Stem.Of));
                words.English.UnionWith(Question.Keys(right).Select(Stem.Of));
            }
        }

        foreach (var (left, node) in file.Map("related").Entries)
        {
            foreach (var right in Checked(file, node))
            {
                related.Add(left, right);
                words.English.UnionWith(Question.Keys(left).Select(Stem.Of));
            }
        }

        var (families, subjects) = ReadFamilies(file);
        subjects.ExceptWith(words.English);
        subjects.ExceptWith(words.Spanish);
        return new Terms(
            english, spanish, related, families, words, subjects, StemsOf(file, "titles", ShortJoiningWord),
            StemsOf(file, "places", 0), StemsOf(file, "offices", ShortJoiningWord),
            StemsOf(file, "bodies", ShortJoiningWord), ReadNicknames(file),
            new ShortNames(file.Map("titles").Entries
                .SelectMany(entry => file.AsPhrases(entry.Value).Prepend(entry.Key)).Distinct(StringComparer.Ordinal)));
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadNicknames(PromptFile file) =>
        file.Map("nicknames").Entries
            .SelectMany(entry => Checked(file, entry.Value).SelectMany(Question.Keys)
                .Select(name => (Short: Question.Keys(entry.Key)[0], Name: name)))
            .GroupBy(one => one.Short, one => one.Name, StringComparer.Ordinal)
            .ToDictionary(
                one => one.Key, IReadOnlySet<string> (one) => one.ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);

    /// <summary>Ways to put one idea; the words of subjects that nothing else stands for.</summary>
    private static (PhraseTable<IReadOnlyList<IReadOnlyList<string>>> Families, HashSet<string> Subjects) ReadFamilies(
        PromptFile file)
    {
        var families = new PhraseTable<IReadOnlyList<IReadOnlyList<string>>>(Stem.Of);
        foreach (var (first, node) in file.Map("families").Entries)
        {
            AddFamily(families, [first, .. Checked(file, node)]);
        }

        var subjects = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (first, node) in file.Map("subjects").Entries)
        {
            IReadOnlyList<string> members = [first, .. Checked(file, node)];
            AddFamily(families, members);
            subjects.UnionWith(members.SelectMany(Question.Keys).Where(key => key.Length > ShortJoiningWord)
                .Select(Stem.Of));
        }

        return (families, subjects);
    }

    private static HashSet<string> StemsOf(PromptFile file, string part, int longerThan) =>
    [
        .. file.Map(part).Entries
            .SelectMany(entry => Checked(file, entry.Value).Append(entry.Key))
            .SelectMany(Question.Keys)
            .Where(word => word.Length > longerThan)
            .Select(Stem.Of),
    ];

    public bool IsTitleWord(string key) => TitleWords.Contains(Stem.Of(key));

    public bool IsOffice(string key) => OfficeWords.Contains(Stem.Of(key));

    public bool IsBody(string key) => BodyWords.Contains(Stem.Of(key));

    public bool IsPlace(string key) => PlaceWords.Contains(Stem.Of(key));

    public bool Has(string stem) => Words.English.Contains(stem) || Words.Spanish.Contains(stem);

    /// <summary>Any word of the vocabulary, those included that only mean much the same as others.</summary>
    public bool Knows(string stem) => Has(stem) || Families.SingleWords.Contains(stem);

    /// <summary>Of a form of a Spanish verb, the infinitive that the vocabulary has, as its stem.</summary>
    public string? Infinitive(string key) => SpanishVerbs.RootsOf(key).Reverse()
        .SelectMany(root => new[] { $"{root}ar", $"{root}er", $"{root}ir" }).Select(Stem.Of)
        .FirstOrDefault(verb => ToEnglish.At([verb], 0) is not null);

    /// <summary>Of an inflected word, the one of the vocabulary with the same root: "regresan", "regresar".</summary>
    public string? Kin(string stem) => Words.Spanish.Concat(Families.SingleWords)
        .Where(known => known.Length >= ShortestRoot && known.StartsWith(stem[..2], StringComparison.Ordinal)
            && stem.AsSpan().CommonPrefixLength(known) >= Math.Max(ShortestRoot, stem.Length - LongestEnding)
            && WordFamily.AreKin(stem, known))
        .MaxBy(known => stem.AsSpan().CommonPrefixLength(known));

    private static void AddFamily(
        PhraseTable<IReadOnlyList<IReadOnlyList<string>>> families, IReadOnlyList<string> members)
    {
        IReadOnlyList<IReadOnlyList<string>> ways = [.. members.Select(Stems)];
        foreach (var member in members)
        {
            families.Add(member, ways);
        }
    }

    private static IReadOnlyList<string> Stems(string phrase) => [.. Question.Keys(phrase).Select(Stem.Of)];

    private static PhraseTable<string> ByStem() => new(Stem.Of);

    private static IEnumerable<string> Checked(PromptFile file, PromptNode node) =>
        file.AsPhrases(node).Select(phrase => Question.Keys(phrase).Count > 0
            ? phrase
            : throw file.Fault(node, "expected words after the colon"));
}
