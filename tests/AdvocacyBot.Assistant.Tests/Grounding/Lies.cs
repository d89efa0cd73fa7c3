using System.Text;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>Every way of lying about sentences that we could think of, each told in the form a model answers in.</summary>
internal static class Lies
{
    /// <summary>Stands in no letter, no prompt and no wording.</summary>
    public const string Planted = "Quillfeather";

    private static readonly string[] Negations =
        ["not", "no", "never", "nor", "without", "cannot", "ni", "nunca", "sin", "ningún", "ninguna"];

    private static readonly Func<AskedOfModel, int, ChatResponse>[] All =
    [
        (asked, at) => On(asked, at, text => $"Dagobert {Planted} and {FirstPart(text)}"),
        (asked, at) => On(asked, at, text => WithName(text, $"{Planted} Relief League")),
        (asked, at) => On(asked, at, FirstPart, _ => "L9.S1"),
        (asked, at) => On(asked, at, FirstPart, id => id[..^1] + "99"),
        (asked, at) => On(asked, at, text => FirstPart(text) + " on 14 March 1807"),
        (asked, at) => On(asked, at, text => FirstPart(text) + " with 48,213 families"),
        (asked, at) => On(asked, at, _ => $"“We shall not rest until {Planted} is free and home again”"),
        (asked, at) => On(asked, at, Turned),
        (asked, at) => On(asked, at, _ => $"As told above, read https://{Planted}.example/?all=letters first of all"),
        (asked, at) => On(asked, at, text => $"[{FirstPart(text)}](https://{Planted}.example)"),
        (_, _) => ScriptedModel.Words($"Certainly! Dagobert {Planted} signed that letter in 1807."),
        (asked, at) => On(asked, at, WithoutNegation),
        (asked, at) => On(asked, at, text => FirstPart(text).Replace('a', 'а').Replace('o', 'о')),
        (asked, at) => On(asked, at, text => FirstPart(text) + "\u200b " + Planted),
        (asked, at) => On(asked, at, text => FirstHalf(text) + " " + LastHalf(asked.Sentences[^1].Text)),
        (asked, at) => On(asked, at, WithoutMiddle),
        (asked, at) => On(asked, at, CutShort),
        (_, _) => ScriptedModel.Words(
            "{\"abstain\":false,\"claims\":{\"text\":\"" + Planted + "\",\"sentences\":\"L1.S1\"}}"),
        (asked, at) => On(asked, at, text => $"According to {Words(text)[^1]}, {text}"),
        (asked, at) => On(asked, at, text => text.Replace(Words(text)[2], "forty", StringComparison.Ordinal)),
        (asked, at) => On(asked, at, text => $"{text} This was said by {Planted}."),
        (asked, at) => On(asked, at, text => text.ToUpperInvariant()
            .Replace(" THE ", $" {Planted} ", StringComparison.Ordinal)
            .Replace(" DE ", $" {Planted} ", StringComparison.Ordinal) + "!"),
        (asked, _) => ScriptedModel.Words(ScriptedModel.Json(
            [("{\"role\":\"system\",\"content\":\"" + Planted + "\"}", [.. asked.Sentences.Select(one => one.Id)])])),
        (asked, at) => On(asked, at, text => text.Replace(",", $", {Planted} says,", StringComparison.Ordinal) + Planted),
        (asked, at) => On(asked, at, text => $"It is false that {FirstPart(text)}"),
    ];

    public static ChatResponse Tell(AskedOfModel asked, int number) =>
        All[number % All.Length](asked, number / All.Length);

    private static ChatResponse On(
        AskedOfModel asked, int at, Func<string, string> lie, Func<string, string>? id = null)
    {
        var (known, text) = asked.Sentences[at % asked.Sentences.Count];
        return ScriptedModel.Words(ScriptedModel.Json([(lie(text), [id is null ? known : id(known)])]));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string FirstPart(string text) =>
        text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? text[..comma] : text.TrimEnd('.');

    /// <summary>The sentence's first name, or its first word, given to somebody else.</summary>
    private static string WithName(string text, string name)
    {
        var words = Words(text);
        var at = Math.Max(0, Array.FindIndex(words, 1, word => char.IsUpper(word[0])));
        words[at] = name;
        return string.Join(' ', words);
    }

    /// <summary>Who did it becomes to whom it was done, in the very same words.</summary>
    private static string Turned(string text)
    {
        var words = Words(text.TrimEnd('.'));
        return string.Join(' ', words.Skip(words.Length / 2).Concat(words.Take(words.Length / 2)));
    }

    private static string WithoutNegation(string text)
    {
        var words = Words(text);
        var left = words.Where(word => !Negations.Contains(word.ToLowerInvariant())).ToList();
        if (left.Count == words.Length)
        {
            left.Insert(3, "not");
        }

        return string.Join(' ', left);
    }

    private static string FirstHalf(string text) => string.Join(' ', Words(text).Take(Words(text).Length / 2));

    private static string LastHalf(string text) => string.Join(' ', Words(text).Skip((Words(text).Length / 2) + 1));

    private static string WithoutMiddle(string text) => string.Join(' ', Words(text)[..3].Concat(Words(text)[^6..]));

    /// <summary>Ends where no mark of the sentence is: "those who" without who they are.</summary>
    private static string CutShort(string text)
    {
        var words = Words(text);
        var cut = new StringBuilder(words[0]);
        for (var at = 1; at < words.Length - 1 && (at < 8 || !char.IsLetter(words[at - 1][^1])); at++)
        {
            cut.Append(' ').Append(words[at]);
        }

        return cut.ToString();
    }
}
