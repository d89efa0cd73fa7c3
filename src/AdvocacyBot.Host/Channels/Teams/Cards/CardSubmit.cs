using System.Globalization;
using System.Text.Json;
using AdvocacyBot.Assistant.Paper;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>
/// What a person wants who pressed a button of a card. It comes over the wire: anything may stand in it.
/// </summary>
internal abstract record CardSubmit
{
    public const string Draft = "draft";
    public const string Brief = "brief";

    private const int LongestQuestion = 1000;
    private const int LongestTurnKey = 2_100;
    private const int MostParts = 1000;
    private const int MostVersions = 100_000;

    private CardSubmit()
    {
    }

    /// <summary>To be said as a turn of the person.</summary>
    internal sealed record Ask(string Question) : CardSubmit;

    /// <summary>A filled form, as a turn of "label: words" lines.</summary>
    internal sealed record Form(string Words) : CardSubmit;

    /// <summary>A form that was sent as it was.</summary>
    internal sealed record Blank : CardSubmit;

    /// <summary>Another part of an answer, from 0, as <see cref="TeamsMessages.Of"/> counts them.</summary>
    internal sealed record More(string Turn, int Part) : CardSubmit;

    /// <param name="Kind"><see cref="Draft"/> or <see cref="Brief"/>, which has version 0.</param>
    internal sealed record File(string Kind, int Version, string Ending) : CardSubmit;

    /// <summary>Nothing that the bot's own cards send.</summary>
    internal sealed record Unknown : CardSubmit;

    public static CardSubmit Read(JsonElement value)
    {
        try
        {
            return Of(value);
        }
        catch (InvalidOperationException)
        {
            // Half a character may stand in JSON as an escape, and is text to no one.
            return new Unknown();
        }
    }

    /// <summary>Null where there is no such text, or it is empty or longer than it can be meant.</summary>
    internal static string? Word(JsonElement value, string name, int longest) =>
        IsObject(value) && value.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String
        && word.GetString() is { } text && text.Length <= longest && text.Trim() is { Length: > 0 } said
            ? said
            : null;

    private static CardSubmit Of(JsonElement value) => Word(value, "bot", 16) switch
    {
        "ask" when Word(value, "q", LongestQuestion) is { } question => new Ask(question),
        "form" when FormFields.Read(value) is { } words => words.Length > 0 ? new Form(words) : new Blank(),
        "more" when Word(value, "turn", LongestTurnKey) is { } turn && Number(value, "part", MostParts) is { } part =>
            new More(turn, part),
        "file" => FileIn(value),
        _ => new Unknown(),
    };

    private static CardSubmit FileIn(JsonElement value) =>
        Word(value, "kind", 16) is { } kind && kind is (Draft or Brief)
        && Number(value, "version", MostVersions) is { } version && (kind == Brief) == (version == 0)
        && Word(value, "ending", 8) is { } ending
        && PaperFormat.Of(ending) is { } format && format.Ending.Length == ending.Length
            ? new File(kind, version, format.Ending)
            : new Unknown();

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    // Some clients send every value of a card as text.
    private static int? Number(JsonElement value, string name, int most) =>
        IsObject(value) && value.TryGetProperty(name, out var given)
        && (given.ValueKind == JsonValueKind.Number ? given.TryGetInt32(out var number)
            : int.TryParse(Word(value, name, 8), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        && number >= 0 && number <= most
            ? number
            : null;
}
