using System.Globalization;
using System.Text;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>
/// The sentences answers are worded in, of one language. A slot is <c>{name}</c>; <c>{n:letter/letters}</c> chooses by
/// the number. Slots are filled in one pass, so nothing in a letter or question can open another.
/// </summary>
internal sealed class Wording
{
    private readonly Dictionary<string, string> _sentences = new(StringComparer.Ordinal);

    public Wording(PromptFile file, LetterLanguage language)
    {
        Language = language;
        foreach (var (key, node) in file.Map("sentences").Entries)
        {
            var sentence = file.AsText(node);
            if (sentence.Count(c => c == '{') != sentence.Count(c => c == '}'))
            {
                throw file.Fault(node, $"expected every {{ to be closed in “{sentence}”");
            }

            _sentences[key] = sentence;
        }
    }

    public LetterLanguage Language { get; }

    public IReadOnlyCollection<string> Keys => _sentences.Keys;

    public bool Has(string key) => _sentences.ContainsKey(key);

    public string Say(string key, params ReadOnlySpan<(string Slot, string Value)> slots) =>
        Filled(_sentences[key], slots);

    /// <summary>The sentence with its slots filled in one pass.</summary>
    public static string Filled(string sentence, params ReadOnlySpan<(string Slot, string Value)> slots)
    {
        var said = new StringBuilder(sentence.Length + 64);
        for (var at = 0; at < sentence.Length; at++)
        {
            var close = sentence[at] == '{' ? sentence.IndexOf('}', at) : -1;
            if (close < 0)
            {
                said.Append(sentence[at]);
                continue;
            }

            said.Append(Fill(sentence[(at + 1)..close], slots));
            at = close;
        }

        return said.ToString();
    }

    /// <summary>“3 May 2021”, “3 de mayo de 2021”.</summary>
    public string Date(DateOnly date)
    {
        var months = _sentences["months"].Split(' ');
        return Say(
            "date",
            ("day", date.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", months[date.Month - 1]),
            ("year", date.Year.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>“A, B and C”.</summary>
    public string Join(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Count - 1)) + " " + _sentences["and"] + " " + parts[^1];

    private static string Fill(string slot, ReadOnlySpan<(string Slot, string Value)> slots)
    {
        var colon = slot.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? slot : slot[..colon];
        foreach (var (key, value) in slots)
        {
            if (key == name)
            {
                return colon < 0 ? value : Choose(slot[(colon + 1)..], value);
            }
        }

        return "";
    }

    private static string Choose(string forms, string number)
    {
        var cut = forms.IndexOf('/', StringComparison.Ordinal);
        return number == "1" ? forms[..cut] : forms[(cut + 1)..];
    }
}
