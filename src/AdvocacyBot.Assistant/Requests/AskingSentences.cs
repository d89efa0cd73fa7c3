using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Which sentences of a message ask; the others explain, greet or say how the answer is to look.</summary>
internal static class AskingSentences
{
    private const int LongestAddition = 3;
    private const int LongestName = 4;

    /// <summary>The sentences that ask or point; "from now on you are a pirate" does neither and is left out.</summary>
    public static Question Of(Marked whole)
    {
        var kept = ChatSentences.Of(whole.Question, whole.Lexicon)
            .Where(sentence => Matters(whole, sentence)).ToList();
        var asks = kept.Exists(sentence => whole.Cues.Any(cue => QuestionParts.AskingCues.Contains(cue.Cue)
            && sentence.Contains(whole.Words[cue.First].Span)));
        if (kept.FindIndex(sentence => IsQuestion(whole, sentence)) is >= 0 and var first)
        {
            asks = true;
            var asked = kept[first];
            kept.RemoveAll(sentence => OnlyTells(whole, sentence)
                || (sentence != asked && (SaysWhatLetterSays(whole, sentence) || OnlyShapes(whole, sentence)))
                || (sentence.Start > asked.Start && OnlyExplains(whole, sentence)));
        }

        return asks
            ? Question.Of(string.Join(' ', kept.Select(sentence => whole.Question.Text[sentence.Start..sentence.End])))
            : whole.Question;
    }

    private static bool IsQuestion(Marked whole, TextSpan sentence) =>
        whole.Question.Text.AsSpan(sentence.Start, sentence.Length).Contains('?')
        && (whole.Cues.Any(cue => (QuestionParts.AskingCues.Contains(cue.Cue) || cue.Cue == Cue.Which)
                && sentence.Contains(whole.Words[cue.First].Span))
            || (whole.Cues.Any(cue => cue.Cue is Cue.Did or Cue.Who && sentence.Contains(whole.Words[cue.First].Span))
                && whole.Parties.Any(party => party.Strong && sentence.Contains(whole.Words[party.First].Span))));

    /// <summary>"…? Need names + roles": how the answer is to look.</summary>
    private static bool OnlyShapes(Marked whole, TextSpan sentence) =>
        !whole.Question.Text.AsSpan(sentence.Start, sentence.Length).Contains('?')
        && whole.Words.Any(word => sentence.Contains(word.Span)
            && word.Key is "need" or "names" or "nombres" or "necesito")
        && whole.Cues.All(cue => !sentence.Contains(whole.Words[cue.First].Span)
            || cue.Cue is Cue.List or Cue.Who or Cue.Held or Cue.People or Cue.Change)
        && !whole.Content().Any(word => sentence.Contains(whole.Words[word].Span))
        && !whole.Parties.Any(party => party.Strong && sentence.Contains(whole.Words[party.First].Span));

    /// <summary>"…? What does the letter say?", behind a question of its own.</summary>
    private static bool SaysWhatLetterSays(Marked whole, TextSpan sentence) =>
        whole.Cues.Any(cue => cue.Cue == Cue.Topic && sentence.Contains(whole.Words[cue.First].Span))
        && !whole.Cues.Any(cue => sentence.Contains(whole.Words[cue.First].Span)
            && cue.Cue is not (Cue.Topic or Cue.What or Cue.Letter or Cue.This or Cue.Did or Cue.Person))
        && !whole.Parties.Any(party => sentence.Contains(whole.Words[party.First].Span))
        && !whole.Content().Any(word => sentence.Contains(whole.Words[word].Span));

    /// <summary>"My friend says you would", beside a question: it names no letter and nobody.</summary>
    private static bool OnlyTells(Marked whole, TextSpan sentence) =>
        !whole.Question.Text.AsSpan(sentence.Start, sentence.Length).Contains('?')
        && !whole.Cues.Any(cue => cue.Cue != Cue.Topic
            && (QuestionParts.AskingCues.Contains(cue.Cue)
                || cue.Cue is Cue.Letter or Cue.Organizations or Cue.Officials)
            && sentence.Contains(whole.Words[cue.First].Span))
        && !whole.Parties.Any(party => party.Strong && sentence.Contains(whole.Words[party.First].Span));

    /// <summary>"…? Comms wants the date", behind a question: why it is asked, unless it says which letter or who is
    /// meant.</summary>
    private static bool OnlyExplains(Marked whole, TextSpan sentence)
    {
        var words = whole.Words.Index().Where(word => sentence.Contains(word.Item.Span)).ToList();
        return !whole.Question.Text.AsSpan(sentence.Start, sentence.Length).Contains('?')
            && words.Count > LongestAddition
            && !words.Exists(word => whole.HasAt(word.Index, Cue.Letter) || whole.HasAt(word.Index, Cue.Who)
                || whole.HasAt(word.Index, Cue.What) || whole.HasAt(word.Index, Cue.List)
                || word.Item.Key is "mean" or "meant" or "refiero" or "digo");
    }

    private static bool Matters(Marked whole, TextSpan sentence) =>
        whole.Cues.Any(cue => (QuestionParts.AskingCues.Contains(cue.Cue)
            || cue.Cue is Cue.Letter or Cue.This or Cue.Which or Cue.Compare or Cue.Shared)
            && sentence.Contains(whole.Words[cue.First].Span))
        || whole.Unrecorded.Any(mark => sentence.Contains(whole.Words[mark.First].Span))
        || IsNameAlone(whole, sentence)
        || whole.Parties.Any(party => party.Strong && sentence.Contains(whole.Words[party.First].Span));

    /// <summary>"Ann Lee?? Did she sign": capitals and nothing else, before the question.</summary>
    private static bool IsNameAlone(Marked whole, TextSpan sentence) => sentence.Start == 0
        && whole.Words.Index().Where(word => sentence.Contains(word.Item.Span)).ToList() is
        { Count: > 1 and <= LongestName } words
        && words.TrueForAll(word => word.Item.Capitalised && whole.Content().Contains(word.Index));
}
