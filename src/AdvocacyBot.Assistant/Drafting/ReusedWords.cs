using System.Text;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>
/// A sentence of an earlier letter made fit for a new one: what tied it to its neighbours is left off, and words that
/// were true on its day stand open.
/// </summary>
internal static class ReusedWords
{
    /// <param name="of">The language of the words, whose lists are used.</param>
    /// <returns>The words, and whether they differ from the letter's own.</returns>
    public static (string Words, bool Reworded) Fit(PlannedWords words, DraftWords of, Wording wording)
    {
        var plain = TextFolding.Spaces(words.Words).Replace("*", "", StringComparison.Ordinal);
        var bare = Capital(WithoutConnector(plain, of));
        var fit = words.Source is null ? bare : Opened(bare, words, of, wording);
        return (Ended(fit), fit != TextFolding.Spaces(words.Words));
    }

    /// <summary>The words in the letter's language; in another they stand open, with the original.</summary>
    public static (string Words, bool Reworded) In(
        LetterLanguage language, PlannedWords words, Func<LetterLanguage, DraftWords> listed, Wording wording) =>
        words.Language == language
            ? Fit(words, listed(language), wording)
            : (OpenPlaces.Of(wording, "open.translation", ("words", TextFolding.Spaces(words.Words))), true);

    public static string Ended(string words) =>
        words.TrimEnd('”', '"', ')') is [.., '.' or '?' or '!' or ':' or ']'] ? words
            : words.TrimEnd(';', ',', ' ') + ".";

    public static string Capital(string words) =>
        words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>"Finally, we urge …" without "Finally,".</summary>
    public static string WithoutConnector(string words, DraftWords of)
    {
        var question = Question.Of(words);
        var keys = question.Words.Select(word => word.Key).ToList();
        if (keys.Count > 0 && of.At("recalls", keys, 0) > 0
            && words.IndexOf(',', StringComparison.Ordinal) is var clause and > 0)
        {
            // "As stated earlier this month, we …" recalls what this letter's senders may never have said.
            return words[(clause + 1)..].TrimStart();
        }

        var length = keys.Count == 0 ? 0 : of.At("connectors", keys, 0);
        if (length == 0 || length >= keys.Count)
        {
            return words;
        }

        var end = question.Words[length - 1].Span.End;
        return end < words.Length && words[end] == ',' ? words[(end + 1)..].TrimStart() : words;
    }

    private static string Opened(string words, PlannedWords from, DraftWords of, Wording wording)
    {
        var question = Question.Of(words);
        var keys = question.Words.Select(word => word.Key).ToList();
        var date = from.Source!.Date is { } known ? wording.Date(known) : from.Source.Letter;
        var (opened, taken) = (new StringBuilder(), 0);
        for (var at = 0; at < keys.Count; at++)
        {
            var (relative, enclosed) = (of.At("relative", keys, at), of.At("enclosed", keys, at));
            if (Math.Max(relative, enclosed) is var length and > 0)
            {
                var (start, end) = (question.Words[at].Span.Start, question.Words[at + length - 1].Span.End);
                opened.Append(words, taken, start - taken).Append(OpenPlaces.Of(
                    wording, relative > 0 ? "open.relative" : "open.enclosed", ("date", date),
                    ("words", words[start..end])));
                (taken, at) = (end, at + length - 1);
            }
        }

        return opened.Append(words, taken, words.Length - taken).ToString();
    }
}
