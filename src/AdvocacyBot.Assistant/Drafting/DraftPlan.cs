using System.Text.Json.Serialization;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>What a person wants written, as far as it was said; the letter's text is written anew from it each
/// time.</summary>
/// <param name="Template">The name of a template in prompts/letters.</param>
internal sealed record DraftPlan(string Template, LetterLanguage Language)
{
    public IReadOnlyList<PlannedParty> To { get; init; } = [];

    public IReadOnlyList<PlannedParty> From { get; init; } = [];

    public IReadOnlyList<PlannedParty> Copies { get; init; } = [];

    /// <summary>In the person's words.</summary>
    public PlannedWords? Topic { get; init; }

    public IReadOnlyList<PlannedAsk> Asks { get; init; } = [];

    /// <summary>Arguments: of earlier letters, or the person's own.</summary>
    public IReadOnlyList<PlannedWords> Paragraphs { get; init; } = [];

    /// <summary>What fills the template's own slots.</summary>
    public IReadOnlyDictionary<string, PlannedWords> Slots { get; init; } = new Dictionary<string, PlannedWords>();

    /// <summary>Without background and optional paragraphs.</summary>
    public bool Short { get; init; }
}

/// <summary>Where on the shelf something stands; kept as it was when it was taken.</summary>
internal sealed record RecordPlace(string Letter, int Start, int End, DateOnly? Date)
{
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}

/// <summary>Words for the draft and their language. <c>Source</c> is null where the person gave them.</summary>
internal sealed record PlannedWords(string Words, LetterLanguage Language, RecordPlace? Source = null)
{
    /// <summary>Cut from the sentence at its source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsShortened { get; init; }

    /// <summary>The person's own, on one line.</summary>
    public static PlannedWords Own(string words, LetterLanguage language) => new(TextFolding.Spaces(words), language);
}

/// <summary>Somebody the draft goes to, comes from or is copied to; taken from the shelf, or as the person
/// typed.</summary>
internal sealed record PlannedParty(PartyKind Kind, string? Name, string? Title, string? Organization)
{
    /// <summary>Of the directory's entry; null for whom the shelf does not know.</summary>
    public string? Key { get; init; }

    public string? Acronym { get; init; }

    public IReadOnlyList<string> Address { get; init; } = [];

    public RecordPlace? Source { get; init; }

    /// <summary>In which their title is written, where the shelf tells it.</summary>
    public LetterLanguage? Language { get; init; }

    /// <summary>The surname as a letter greets them.</summary>
    public string? Greeted { get; init; }

    /// <summary>What the record writes before the name: "Ms.", "Her Excellency".</summary>
    public string? Honorific { get; init; }

    [JsonIgnore]
    public string Called => Name is null ? string.Join(", ", new[] { Title, Organization }.OfType<string>())
        : Acronym is null ? Name : $"{Name} ({Acronym})";
}

/// <summary>How the words of an ask go on from the verb that asks.</summary>
internal enum AskForm
{
    /// <summary>A sentence of an earlier letter, as it stands.</summary>
    Sentence,

    /// <summary>"end the plan".</summary>
    Deed,

    /// <summary>"the plan be ended", "se ponga fin al plan".</summary>
    That,

    /// <summary>"family unity".</summary>
    Matter,
}

internal sealed record PlannedAsk(PlannedWords Words, AskForm Form, AskStrength Strength)
{
    /// <summary>Of whom, in the words of the letter it comes from.</summary>
    public string? Object { get; init; }

    /// <summary>The sentence it was taken from, where it was put otherwise since.</summary>
    public string? Original { get; init; }
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DraftPlan))]
internal sealed partial class DraftJson : JsonSerializerContext;
