using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Reads what a person answers to the draft's questions, as "label: words" lines or as bare words.</summary>
internal sealed class SlotAnswers(DraftText draft, DraftWords words, ShelfView shelf, PromptSet prompts)
{
    private const int LongestLabel = 60;
    private const int LongestAnswer = 2_000;
    private const int LongestBare = 40;

    private static readonly Dictionary<DraftMark, string> Marked = new()
    {
        [DraftMark.To] = "to",
        [DraftMark.From] = "from",
        [DraftMark.Topic] = "topic",
        [DraftMark.Copy] = "copy",
    };

    /// <summary>Null where the turn is a question, or names nothing that is open.</summary>
    public DraftOrder.Fill? Read(string said)
    {
        if (said.Length > LongestAnswer)
        {
            return null;
        }

        List<(string, string)> filled = [];
        var labels = 0;
        foreach (var line in said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            labels += colon is > 0 and < LongestLabel ? 1 : 0;
            if (colon is > 0 and < LongestLabel && SlotOf(line[..colon]) is { } slot
                && line[(colon + 1)..].Trim() is { Length: > 0 } answer)
            {
                filled.Add((slot, answer));
            }
        }

        return filled.Count > 0 ? new DraftOrder.Fill(filled) : labels > 0 ? null : Bare(said);
    }

    /// <summary>Bare words answer the first question that was put, unless they ask something themselves.</summary>
    private DraftOrder.Fill? Bare(string said) =>
        draft.Questions is [{ Required: true } first, ..] && said.AsSpan().IndexOfAny('?', '¿') < 0
        && Question.Keys(said) is { Count: > 0 and <= LongestBare } keys
        && words.At("courtesies", keys, 0) == 0 && words.Deeds.At(keys, 0) is null && Fits(first.Name, said)
            ? new DraftOrder.Fill([(first.Name, said.Trim())])
            : null;

    /// <summary>
    /// A party where one is asked for, a matter where one is: "signatories of the December letter" is neither, but a
    /// question without its mark.
    /// </summary>
    private bool Fits(string slot, string said)
    {
        var marked = QuestionMarker.Mark(Question.Of(said), shelf.Directory, prompts, words.Language);
        if (marked.Has(Cue.Letter) || marked.Unrecorded.Count > 0)
        {
            return false;
        }

        var (request, _) = RequestReader.Read(Question.Of(said), shelf, Remembered.Nothing, prompts);
        return slot switch
        {
            "to" or "from" => Enumerable.Range(0, marked.Words.Count).All(at => IsOfName(marked, at))
                && (marked.Parties.Any(party => party.Strong) || request is Request.AboutTopic or Request.Unclear
                    or Request.HoldersOf),
            "topic" => request is Request.AboutTopic && !Asks(marked) && !marked.Has(Cue.Topic)
                && !marked.Parties.Any(party => party.Strong),
            "ask" => request is Request.AboutTopic or Request.Unclear or Request.AboutAsks
                && AskReading.Of(said, Letters.AskStrength.Ask, words).Form != AskForm.Matter,
            _ => !Asks(marked),
        };
    }

    /// <summary>"Find me …", "does it …", "what about …".</summary>
    private bool Asks(Marked marked) => words.At("articles", [marked.Words[0].Key], 0) == 0
        && (marked.InCue(0) || marked.IsIgnored(0) || marked.Has(Cue.Who)
            || marked.Lexicon.Plain.Contains(marked.Words[0].Key));

    /// <summary>Of a name that the shelf knows, of an office, or written like a name.</summary>
    private bool IsOfName(Marked marked, int at) => marked.InParty(at) || marked.Words[at] is var word
        && (word.Capitalised
        || words.At("articles", [word.Key], 0) > 0 || words.At("part-links", [word.Key], 0) > 0
        || prompts.Terms.IsOffice(word.Key) || words.At("offices", [word.Key], 0) > 0);

    private string? SlotOf(string label)
    {
        var key = TextFolding.Key(label);
        var keys = Question.Keys(label);
        return key is "date" or "fecha" ? "date"
            : key is "enclosure" or "anexo" ? "enclosure"
            : draft.Template.Slots.Select(slot => (slot.Name, slot.Label))
                .Concat(draft.Questions.Select(slot => (slot.Name, slot.Label)))
                .FirstOrDefault(slot => TextFolding.Key(slot.Name) == key || TextFolding.Key(slot.Label) == key)
                    .Name switch
            {
                null => BuiltIn(keys) ?? OnlyOneWith(key),
                "recipients" => "to",
                "senders" => "from",
                "office" => null,
                var named => named,
            };
    }

    private string? BuiltIn(IReadOnlyList<string> keys) =>
        keys.Count == 0 ? null
        : words.Marks.At(keys, 0) is { } mark && mark.Length == keys.Count
            && Marked.TryGetValue(mark.Values[0], out var slot) ? slot
        : words.Parts.At(keys, 0) is { } part && part.Length == keys.Count ? part.Values[0] switch
        {
            DraftPart.Ask => "ask",
            DraftPart.Recipient => "to",
            DraftPart.Copy => "copy",
            DraftPart.Signatory => "from",
            _ => null,
        }
        : null;

    /// <summary>"Contact" is enough for "the person to contact".</summary>
    private string? OnlyOneWith(string key) => draft.Template.Slots
        .Where(slot => !LetterTemplateSlot.IsBuiltIn(slot.Name)
            && $" {TextFolding.Key(slot.Label)} ".Contains($" {key} ", StringComparison.Ordinal)).ToList() is [var only]
            ? only.Name : null;
}
