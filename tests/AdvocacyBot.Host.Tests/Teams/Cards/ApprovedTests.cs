using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>One reply of each kind as it goes over the wire, in the folder Approved beside this file.</summary>
public class ApprovedTests
{
    // Letters stay legible for whoever reviews them.
    private static readonly JsonSerializerOptions _legible = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("field.en", "Who was copied on the letter of 21 December 2018?")]
    [InlineData("field.es", "¿A quién se envió copia de la carta del 21 de diciembre de 2018?")]
    [InlineData("list.en", "Who signed the letter to Pence?")]
    [InlineData("list.es", "¿Quién firmó la carta a Pence?")]
    [InlineData("topic.en", "What do the letters say about family unity?")]
    [InlineData("topic.es", "¿Qué dicen las cartas sobre la unidad familiar?")]
    [InlineData("abstention.en", "What is the phone number of Human Rights First?")]
    [InlineData("abstention.es", "¿Cuál es el teléfono de Sin Fronteras?")]
    [InlineData("clarify.en", "How many are they?")]
    [InlineData("clarify.es", "¿Cuántas son?")]
    [InlineData("draft.en", "Draft a letter to the Interior Secretary on family unity, from LAWG and IMUMI")]
    [InlineData("draft.es", "Redacta una carta a Marcelo Ebrard sobre asilo, de parte de WOLA")]
    [InlineData("brief.en", "Brief me on Olga Sanchez Cordero")]
    [InlineData("brief.es", "Ficha sobre Olga Sanchez Cordero")]
    [InlineData("timeline.en", "timeline of our letters")]
    [InlineData("timeline.es", "cronología")]
    [InlineData("help.en", "help")]
    [InlineData("help.es", "ayuda")]
    public async Task A_reply_goes_to_a_chat_as_approved(string name, string words)
    {
        using var bot = new Asked();

        AssertIs(name, TeamsMessages.Of(await bot.AskAsync(words), Asked.Chat));
    }

    [Theory]
    [InlineData("file.en", "Draft a letter to Marcelo Ebrard on asylum, from WOLA", "give me the Word file")]
    [InlineData("file.es", "Redacta una carta a Marcelo Ebrard sobre asilo, de parte de WOLA", "dame el archivo de Word")]
    public async Task A_file_is_linked_in_a_channel_as_approved(string name, string order, string asked)
    {
        using var bot = new Asked();
        await bot.AskAsync(order);

        AssertIs(name, TeamsMessages.Of(await bot.AskAsync(asked), Asked.Channel));
    }

    [Theory]
    [InlineData("welcome.en", LetterLanguage.English)]
    [InlineData("welcome.es", LetterLanguage.Spanish)]
    public void Who_added_the_bot_is_welcomed_as_approved(string name, LetterLanguage language) =>
        AssertIs(name, [TeamsWelcome.Of(language)]);

    [Fact]
    public void A_file_is_handed_over_as_approved() => AssertIs("handover", [
        TeamsFiles.Consent("draft-2.docx", "Draft, version 2", 1234, new CardSubmit.File(CardSubmit.Draft, 2, ".docx")),
        TeamsFiles.Taken("draft-2.docx", ".docx", "unique", "https://example.sharepoint.com/draft-2.docx"),
    ]);

    private static IEnumerable<JsonElement> Sent(IReadOnlyList<Activity> messages) =>
        messages.Select(message => JsonSerializer.SerializeToElement(message, TeamsJson.Default.Activity));

    private static void AssertIs(string name, IReadOnlyList<Activity> messages, [CallerFilePath] string here = "")
    {
        var approved = Path.Join(Path.GetDirectoryName(here), "Approved", name + ".json");
        var found = JsonSerializer.Serialize(Sent(messages), _legible) + "\n";
        if (!File.Exists(approved) || File.ReadAllText(approved) != found)
        {
            File.WriteAllText(approved + ".received", found);
        }

        Assert.True(File.Exists(approved), $"Look at {approved}.received, and approve it.");
        Assert.Equal(File.ReadAllText(approved), found);
    }
}
