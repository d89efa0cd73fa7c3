using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Retrieval;

/// <summary>One entry of a list of parties.</summary>
/// <param name="AfterComma">No "and" joins it to the one before.</param>
internal sealed record PartyPiece(string Words, bool AfterComma)
{
    /// <summary>Parted at commas and "and", but never within a name.</summary>
    public static IEnumerable<PartyPiece> Of(string list, IReadOnlyList<TextSpan> names)
    {
        var words = Question.Of(list).Words;
        var (start, afterComma) = (0, false);
        foreach (var (at, word) in words.Index())
        {
            var from = at == 0 ? 0 : words[at - 1].Span.End;
            var inside = names.Any(name => name.Start < word.Span.Start && word.Span.Start < name.End);
            var comma = list.AsSpan(from, word.Span.Start - from).IndexOf(',');
            var and = word.Key is "and" or "y" or "e";
            var sign = list.AsSpan(from, word.Span.Start - from).Contains('&');
            if (!inside && (comma >= 0 || and || sign) && word.Span.Start > start)
            {
                yield return new PartyPiece(list[start..(comma < 0 ? from : from + comma)], afterComma);
                (start, afterComma) = (and ? word.Span.End : word.Span.Start, !and && !sign);
            }
        }

        yield return new PartyPiece(list[start..], afterComma);
    }

    /// <summary>Without the article before it and the marks around it.</summary>
    public static string Bare(string piece, DraftWords listed)
    {
        var keys = Question.Keys(piece).ToList();
        var first = 0;
        while (first < keys.Count - 1 && listed.At("articles", keys, first) > 0)
        {
            first++;
        }

        return From(piece, first);
    }

    /// <summary>From a word on, without the marks around it.</summary>
    public static string From(string words, int first)
    {
        var typed = Question.Of(words).Words;
        return (first < typed.Count ? words[typed[first].Span.Start..] : words).Trim()
            .TrimEnd('.', ',', ';', ':', '?', '!');
    }
}
