using AdvocacyBot.Letters.Text;
using Microsoft.AspNetCore.Http.Features;

namespace AdvocacyBot.Host.Console;

/// <summary>What a person said on the page, and in which conversation: typed, chosen, or filled into a form.</summary>
/// <param name="IsForm">The words are the lines of a filled form.</param>
internal sealed record SaidWords(string Conversation, string Words, bool IsForm)
{
    public const int LongestQuestion = 1000;
    private const int LongestForm = 4000;

    public const string QuestionName = "q";
    public const string ConversationName = "c";

    private const string FieldPrefix = "field:";

    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = 64,
        KeyLengthLimit = 256,
        ValueLengthLimit = 4 * LongestForm,
    };

    public bool IsTooLong => Words.Length > (IsForm ? LongestForm : LongestQuestion);

    /// <summary>By the field's name, since its label may stand in another language than the letter.</summary>
    public static string NameOf(string field) => FieldPrefix + field;

    /// <returns>Null where it is no form, or a larger one than the page has.</returns>
    public static async Task<SaidWords?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return request.HasFormContentType ? Of(await request.ReadFormAsync(Limits, cancel)) : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // An id that nobody could guess, or a new one: no conversation of another door can be named from here.
    public static string ConversationOf(string? said) =>
        Guid.TryParseExact(said, "N", out var id) ? id.ToString("N") : Turns.NewConversation();

    private static SaidWords Of(IFormCollection form)
    {
        var conversation = ConversationOf(form[ConversationName]);
        return form.Keys.Any(IsField)
            ? new SaidWords(conversation, string.Join('\n', Lines(form)), IsForm: true)
            : new SaidWords(conversation, form[QuestionName].ToString().Trim(), IsForm: false);
    }

    // One line a field, whatever was typed: a line of its own would answer another field.
    private static IEnumerable<string> Lines(IFormCollection form) =>
        form.Where(field => IsField(field.Key))
            .Select(field => (Name: field.Key[FieldPrefix.Length..], Words: TextFolding.Spaces(field.Value.ToString())))
            .Where(field => field.Words.Length > 0)
            .Select(field => TextFolding.Spaces($"{field.Name}: {field.Words}"));

    private static bool IsField(string name) => name.StartsWith(FieldPrefix, StringComparison.Ordinal);
}
