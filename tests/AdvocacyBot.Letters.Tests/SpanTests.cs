using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Tests;

/// <summary>
/// What holds for any text at all: values are the letter's own words, and no line is lost or told twice.
/// </summary>
public class SpanTests
{
    private const int Mutations = 500;

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Every_value_slices_back_to_its_own_words_also_in_damaged_letters(string name)
    {
        foreach (var source in Mutated(Seeds.Document(name)))
        {
            var letter = LetterReader.Read(source);
            foreach (var words in Words(letter))
            {
                Assert.True(IsTold(words.Value, source.Words(words.Span).Value), words.Value);
                Assert.NotEqual("", words.Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Every_word_is_in_exactly_one_section_also_in_damaged_letters(string name)
    {
        foreach (var source in Mutated(Seeds.Document(name)))
        {
            var sections = LetterReader.Read(source).Sections;
            foreach (var line in source.Lines.Where(l => !l.IsBlank))
            {
                // A line that runs on may open in one section and end in another.
                var (first, last) = (line.Span with { End = line.Span.Start + 1 }, line.Span with { Start = line.Span.End - 1 });
                Assert.Single(sections, s => s.Span.Contains(first));
                Assert.Single(sections, s => s.Span.Contains(last));
            }
        }
    }

    /// <summary>The slice itself; of a name that another column breaks apart, all its words in their order.</summary>
    private static bool IsTold(string value, string slice)
    {
        if (value == slice)
        {
            return true;
        }

        var at = 0;
        return value.Split(' ').All(word => (at = slice.IndexOf(word, at, StringComparison.Ordinal) + 1) > 0);
    }

    private static IEnumerable<Sourced<string>> Words(Letter letter)
    {
        IEnumerable<Sourced<string>?> words =
        [
            letter.Title, letter.Preface?.Words, letter.Dateline?.Place, letter.SubjectLine, letter.Salutation?.Words,
            letter.ComplimentaryClose, letter.Postscript, .. letter.Enclosures,
            .. letter.Recipients.Concat(letter.CarbonCopies).Concat(letter.Salutation?.Greeted ?? [])
                .SelectMany(p => p.Address.Prepend(p.Name).Prepend(p.Title).Prepend(p.Organization)),
            .. letter.Asks.SelectMany(a => new[] { a.Words, a.By }),
            .. letter.References.Select(r => r.Words),
            .. letter.Signatories.Select(s => s.Name),
            .. letter.Signatories.OfType<Signatory.Person>().SelectMany(p => p.Titles.Append(p.Affiliation)),
            .. letter.Signatories.OfType<Signatory.Organization>().Select(o => o.Acronym),
        ];
        return words.OfType<Sourced<string>>();
    }

    /// <summary>
    /// The letter itself, then copies with lines dropped, doubled, swapped, cut, joined or sprinkled with
    /// odd characters.
    /// </summary>
    private static IEnumerable<SourceDocument> Mutated(SourceDocument source)
    {
        yield return source;
        for (var seed = 0; seed < Mutations; seed++)
        {
            var random = new Random(seed);
            var lines = source.Text.Split('\n').ToList();
            for (var changes = random.Next(1, 8); changes > 0 && lines.Count > 1; changes--)
            {
                Change(lines, random);
            }

            yield return new SourceDocument($"mutant-{seed}.txt",
                string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines));
        }
    }

    private static void Change(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[random.Next(lines.Count)]); break;
            case 2: (lines[at], lines[0]) = (lines[0], lines[at]); break;
            case 3: lines[at] = lines[at][..random.Next(lines[at].Length + 1)]; break;
            case 4: lines[at] += " " + lines[random.Next(lines.Count)]; break;
            case 5: lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Odd(random)); break;
            case 6: lines.Insert(at, ""); break;
            default: lines[at] = lines[at].ToUpperInvariant(); break;
        }
    }

    private static string Odd(Random random) =>
        ((string[])["\u200b", "\u00a0", "\u0301", "\ud83d\ude00", "\ud800", "(", ")", "((((", ",", ";", "Cc: ", ":",
            "\t\t", "   ", "\f", "\u2028", "\ufeff", "“", "-", "1. ", "*"])
            [random.Next(21)];
}
