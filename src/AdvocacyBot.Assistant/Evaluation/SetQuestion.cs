using System.Text.Json;

namespace AdvocacyBot.Assistant.Evaluation;

/// <summary>One line of a question set and what a right answer holds; tests/Questions/README.md says what each means.</summary>
public sealed record SetQuestion(
    string Id,
    string? Conversation,
    string Language,
    string Kind,
    string Question,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<string> Facts,
    IReadOnlyList<IReadOnlyList<string>> Any,
    IReadOnlyList<string> Absent,
    IReadOnlyList<string> Letters,
    bool OnlyThose,
    IReadOnlyList<string> Quotes)
{
    /// <summary>The questions of a JSONL file, in order.</summary>
    /// <exception cref="InvalidDataException">A line is no question; the message names file and line.</exception>
    public static IReadOnlyList<SetQuestion> ReadFile(string path)
    {
        List<SetQuestion> questions = [];
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                questions.Add(Read(line, $"{Path.GetFileName(path)}({number})"));
            }
        }

        return questions;
    }

    private static SetQuestion Read(string line, string where)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new SetQuestion(
                Text(root, "id") ?? where,
                Text(root, "conversation"),
                Text(root, "language") ?? "mixed",
                Text(root, "kind") ?? "any",
                Text(root, "question") ?? throw new InvalidDataException($"{where}: expected “question”; found none"),
                Texts(root, "outcome"),
                Texts(root, "facts"),
                root.TryGetProperty("any", out var any) ? [.. any.EnumerateArray().Select(Texts)] : [],
                Texts(root, "absent"),
                Texts(root, "letters"),
                root.TryGetProperty("only", out var only) && only.GetBoolean(),
                Texts(root, "quotes"));
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{where}: expected one JSON object; {fault.Message}", fault);
        }
    }

    private static string? Text(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> Texts(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) ? Texts(value) : [];

    private static IReadOnlyList<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(one => one.GetString() ?? "")]
        : [value.GetString() ?? ""];
}
