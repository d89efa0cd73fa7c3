using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>Finds in drafts what nothing shows: names, dates and numbers from nowhere, and reused words that are
/// not.</summary>
internal static partial class DraftGrounding
{
    private static readonly PromptSet Prompted = PromptSet.Load(Repository.Prompts);

    /// <summary>All that templates, forms of address and the sentences of drafts may say.</summary>
    private static readonly HashSet<string> Prepared =
        [.. new[] { Repository.Prompts, Path.Combine(Repository.Prompts, "letters") }
            .SelectMany(folder => Directory.GetFiles(folder))
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("drafting", StringComparison.Ordinal)
                || name.StartsWith("forms", StringComparison.Ordinal)
                    || name.EndsWith(".md", StringComparison.Ordinal)))
            .SelectMany(file => Keys(File.ReadAllText(file)))];

    /// <summary>Capitalised words and numbers that stand neither in the orders, nor in a letter that the draft draws
    /// on,
    /// nor in what is prepared for every draft.</summary>
    public static IEnumerable<string> Strays(DraftedTurn turn, Dictionary<string, Letter> letters)
    {
        var drawn = DraftSources.Of(turn.Plan).Select(place => place.Letter).Distinct()
            .SelectMany(id => Keys(letters[id].Source.Text).Append(id));
        var months = Enumerable.Range(1, 12).Select(month => turn.Text.Wording.Date(new DateOnly(2000, month, 1)))
            .SelectMany(Keys);
        HashSet<string> known = [.. Prepared, .. turn.Said.SelectMany(Keys), .. drawn, .. months];
        return turn.Text.Blocks.SelectMany(block => block.Sentences)
            .SelectMany(sentence => Words().Matches(sentence.Text)
            .Select(word => word.Value).Where(word => char.IsUpper(word[0]) || char.IsDigit(word[0]))
            .Where(word => !Keys(word).All(known.Contains))
            .Select(word => $"{turn.Request.Id} {word}: {sentence.Text}"));
    }

    /// <summary>A sentence told to be reused is its letter's slice; a reworded one holds no word of another.</summary>
    public static IEnumerable<string> Altered(DraftedTurn turn, Dictionary<string, Letter> letters)
    {
        foreach (var sentence in turn.Text.Prose)
        {
            if (sentence.Origin is Origin.Reused reused)
            {
                var slice = letters[reused.Place.Letter].Source.Slice(reused.Place.Span);
                HashSet<string> own = [.. Keys(slice),
                    .. turn.Plan.From.Concat(turn.Plan.To).SelectMany(party => Keys(party.Called))];
                var isOwn = reused.Reworded
                    ? Keys(WithoutOpen(sentence.Text, turn.Text.Wording))
                        .All(key => own.Contains(key) || Prepared.Contains(key))
                    : sentence.Text == TextFolding.Spaces(slice);
                if (!isOwn)
                {
                    yield return $"{turn.Request.Id} {sentence.Text} is not {slice}";
                }
            }
        }
    }

    /// <summary>"Earlier this month", "enclosed": true on the day of the old letter only.</summary>
    public static IEnumerable<string> Stale(DraftedTurn turn) => turn.Text.Prose
        .Where(sentence => sentence.Origin is Origin.Reused)
        .Select(sentence => WithoutOpen(sentence.Text, turn.Text.Wording))
        .Where(text =>
        {
            var keys = Question.Keys(text).ToList();
            return Enumerable.Range(0, keys.Count)
                .Any(at => ((LetterLanguage[])[LetterLanguage.English, LetterLanguage.Spanish])
                .Select(Prompted.Drafting.Words)
                .Any(words => words.At("relative", keys, at) > 0 || words.At("enclosed", keys, at) > 0));
        })
        .Select(text => $"{turn.Request.Id} {text}");

    private static string WithoutOpen(string text, Wording wording) => OpenPlaces.In(text, wording).Reverse()
        .Aggregate(text, (left, span) => left.Remove(span.Start, span.End - span.Start));

    private static IEnumerable<string> Keys(string text) =>
        TextFolding.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.\-]*")]
    private static partial Regex Words();
}
