using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>An ask in the words of an order: "them to end the plan", "that the plan be ended", "for the release of
/// …".</summary>
internal static class AskReading
{
    public static PlannedAsk Of(string said, AskStrength strength, DraftWords words)
    {
        said = said.Trim().TrimStart(':', '–', '-').Trim();
        var whole = Whole(said, words);
        if (whole is not null)
        {
            return whole;
        }

        // The verb that the order left out makes it a sentence like those of earlier letters.
        var question = Question.Of(said);
        var keys = question.Words.Select(word => word.Key).ToList();
        var object_ = keys.Count > 0 ? words.At("pronouns", keys, 0) : 0;
        for (var link = 0; link < Math.Min(keys.Count - 1, FarthestLink); link++)
        {
            if (AskWording.FormAt(keys, link, words) is { } form)
            {
                return new PlannedAsk(Words(question, link + AskWording.LinkLength(keys, link, words), words), form,
                    strength)
                {
                    Object = link == 0 || object_ == link ? null : question.Slice(0, link - 1),
                };
            }
        }

        return keys.Count > 1 && words.At("matter-links", keys, 0) is var matter and > 0
            ? new PlannedAsk(Words(question, matter, words), AskForm.Matter, strength)
            : new PlannedAsk(
                new PlannedWords(said, words.Language),
                AskWording.NamesDeed(keys.Count > 0 ? keys[0] : "", words) ? AskForm.Deed : AskForm.Matter, strength);
    }

    private const int FarthestLink = 6;

    /// <summary>"We urge you to …": the person worded the whole sentence.</summary>
    private static PlannedAsk? Whole(string said, DraftWords words)
    {
        var sentence = new PlannedAsk(new PlannedWords(said, words.Language), AskForm.Sentence, AskStrength.Ask);
        var keys = Question.Keys(said);
        return keys.Count > 0 && (words.At("askers", keys, 0) > 0 || words.Verbs.At(keys, 0) is not null)
            ? AskWording.Loosened(sentence, words) is { } loose ? loose with { Original = null } : sentence
            : null;
    }

    private static PlannedWords Words(Question question, int from, DraftWords words) => new(
        question.Text[question.Words[Math.Min(from, question.Words.Count - 1)].Span.Start..].Trim(), words.Language);
}
