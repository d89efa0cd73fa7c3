using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Tests;

/// <summary>Finds what a reply says that nothing shows: names, dates and numbers that stand nowhere they may come
/// from.</summary>
internal static partial class Grounding
{
    /// <param name="typedBefore">The other questions of its conversation.</param>
    /// <param name="letters">The shelf's letters by id.</param>
    public static IEnumerable<string> Strays(
        SetQuestion question, string typedBefore, Reply reply, IReadOnlyDictionary<string, Letter> letters,
        string wording)
    {
        var text = ReplyText.Plain(reply);
        var told = letters.Where(letter => text.Contains(letter.Key, StringComparison.Ordinal)
            || reply.Citations.Any(citation => citation.Letter == letter.Key)
            || reply.Outcome is Outcome.Help or Outcome.Clarify).ToList();
        var sources = TextFolding.Key(
            string.Join(' ', told.Select(letter =>
                letter.Value.Source.Text + " " + letter.Key.Replace('_', ' '))
                .Append(question.Question).Append(typedBefore)))
            .Split(' ').ToHashSet();
        var templates = TextFolding.Key(wording).Split(' ').ToHashSet();
        var counts = Counts(reply, [.. told.Select(letter => letter.Value)], letters.Count);
        return Words().Matches(text).Select(match => match.Value)
            .Where(word => char.IsUpper(word[0]) || char.IsDigit(word[0]))
            .Where(word => TextFolding.Key(word) is { Length: > 0 } key && !key.Split(' ').All(part =>
                sources.Contains(part)
                || (char.IsDigit(part[0]) ? counts.Contains(part) : templates.Contains(part))));
    }

    /// <summary>Numbers that are counts: of lists in the reply, of parties and asks in the letters told of, of
    /// citations and lines.</summary>
    private static HashSet<string> Counts(Reply reply, IReadOnlyList<Letter> letters, int shelf)
    {
        List<int> counts = [0, shelf, letters.Sum(letter => letter.Signatories.Count), letters.Sum(letter =>
            letter.Recipients.Count)];
        counts.AddRange(letters.SelectMany(letter => new[]
        {
            letter.Signatories.Count, letter.Recipients.Count, letter.CarbonCopies.Count, letter.Asks.Count,
        }));
        counts.AddRange(reply.Citations.SelectMany(citation => new[] { citation.Number, citation.Line }));
        counts.AddRange(reply.Blocks.OfType<ReplyBlock.List>().Select(list => list.Items.Count));
        counts.Add(reply.Blocks.OfType<ReplyBlock.List>().Sum(list => list.Items.Count));
        counts.Add(reply.Blocks.OfType<ReplyBlock.Quote>().Count());
        counts.AddRange(Enumerable.Range(1, letters.Count));
        // "Point 2 of 3": asks and counted points are told by their place.
        counts.AddRange(letters.SelectMany(letter => Enumerable.Range(1, letter.Asks.Count)));
        return [.. counts.Select(count => count.ToString(CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.\-]*")]
    private static partial Regex Words();
}
