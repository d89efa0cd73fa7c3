using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>What stands beneath or behind the words that announce asks: the first points of a list, or sentences told as points.</summary>
internal static partial class FirstItems
{
    /// <summary>Points with marks, one of which at least opens as an order does.</summary>
    public static bool AreDeeds(SourceDocument source, IReadOnlyList<Paragraph> next) =>
        next.Count > 1
        && next.Take(AskReading.Foresight).Select(paragraph => AskItems.Of(source, paragraph.Span, isSeries: false)).ToList() is var items
        && items.TrueForAll(item => item is { IsMarked: true, IsQuestion: false }) && items.Exists(item => item!.IsDeed);

    /// <summary>What follows is a question, and so answers to it are wanted.</summary>
    public static bool AsksFirst(SourceDocument source, IReadOnlyList<Paragraph> next) =>
        next.Count > 0 && source.Text[next[0].Span.End - 1] == '?';

    public static AskItem? Of(
        SourceDocument source, IReadOnlyList<Paragraph> next, Func<Paragraph, bool> isHeading, bool asksThat, bool wantsAnswers) => next switch
        {
            [] => null,
            [var question, ..] when wantsAnswers && AsksFirst(source, next) => AskItems.Of(source, question.Span, isSeries: true),
            [var first, ..] when AskItems.Of(source, first.Span, asksThat && AskItems.IsWish(source.Slice(first.Span)) || AskItems.NamesDeed(source.Slice(first.Span))) is { } item => item,
            [var heading, var second] when isHeading(heading) => AskItems.Of(source, second.Span, isSeries: false),
            _ => null,
        };

    /// <summary>"Second, hold a hearing in each district.", "That the wells be dug.": one point more behind words that ask.</summary>
    public static bool IsNextDeed(SentenceText sentence) =>
        sentence.Text is ['T', 'h', 'a', 't', ' ', ..] ? That().IsMatch(sentence.Text)
        : sentence.Text.StartsWith("The ", StringComparison.Ordinal) ? NextIs().Match(sentence.Text) is { Success: true } next && Deed(sentence.Text[next.Length..])
        : sentence.Text.Length > 8 && sentence.Text[0] is 'F' or 'S' or 'T' or 'L' && Ordinal().Match(sentence.Text) is { Success: true } ordinal
            && char.IsLower(sentence.Text[ordinal.Length])
            && Deed(sentence.Text[ordinal.Length..]);

    private static bool Deed(string words) => Token.Of(words) is { Count: > 2 } deed && Words.AskWords.IsAct(deed[0].Key);

    /// <summary>"The second is to publish the standards.": the next of the things that were counted off.</summary>
    [GeneratedRegex(@"^The (first|second|third|fourth|fifth|sixth|next|last|other|final)( (thing|step|request|of these))? (is|would be) (that you |to )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NextIs();

    [GeneratedRegex(@"^That (the|all|every|each|no|any|those|these|our|your|an?) [^.;:,]{2,60}? (not )?(be|come|go|stop|cease|end|pay|meet) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex That();

    [GeneratedRegex(@"^(First|Firstly|Second|Secondly|Third|Thirdly|Fourth|Fourthly|Fifth|Finally|Lastly), ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();
}
