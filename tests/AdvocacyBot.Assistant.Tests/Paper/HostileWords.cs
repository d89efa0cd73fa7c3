namespace AdvocacyBot.Assistant.Tests.Paper;

/// <summary>Words that a letter or a request may hold and that no file may break on, nor take for markup.</summary>
internal static class HostileWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\n", "\n\n\n", "<w:p>", "</w:t></w:r></w:p>", "]]>", "<!-- -->", "<?xml?>", "&amp;", "&#x3c;", "AT&T; R&D",
        "\0", "a\u0001b\u0008c\u001b", "\ufffe\uffff", "\ud800", "\udc00", "a\ud83db", "\udc00\ud800", "\u2028\u2029\u0085\v\f",
        "\r\n\r", "\t\ttabs", new string('x', 10_000), new string('語', 10_000),
        "שלום עולם (1)", "مرحبا بالعالم", "\u202egnol",
        "👩🏽‍⚖️ 🇲🇽", "e\u0301\u0301\u0301", "# head", "#tag", "> quote", "- item", "+ item", "* item", "1. item", "12) item", "1986. A year",
        "=====", "-----", "***", "___", "~~~", "```", "    code", "**bold**", "*it*", "__bold__", "_it_", "a_b_c", "`code`", "~~gone~~",
        "[a](http://x.example)", "[a][b]", "[a]: http://x.example", "[^1]", "[^1]: note", "![x](y)", "<http://x.example>", "<b>b</b>",
        "| a | b |", "a | b\n--- | ---\n1 | 2", "[ ] to do", "[x] done", "\\", "\\*", "a\\\nb", "a  \nb", "line\n===", "line\n---", "line\n# head",
        "[", "]", "[[", "]]", "[a [b](c)](d)", "{#id}", "$x$", ":smile:", "a*b", "a**b**c", "**", "*", "_", "'\"", "“»", "…", "<script>",
    ];

    /// <summary>Strings of signs that mean something to one format or another, always the same.</summary>
    public static IEnumerable<string> Drawn(int count)
    {
        const string Signs = "ab1 .-#*_[]()<>`~|&;:!\\=+\"'^{}\n\t\ud83d\udc00\u0001é—“”";
        var dice = new Random(5);
        return Enumerable.Range(0, count).Select(_ =>
            string.Concat(Enumerable.Range(0, dice.Next(1, 24)).Select(_ => Signs[dice.Next(Signs.Length)])));
    }
}
