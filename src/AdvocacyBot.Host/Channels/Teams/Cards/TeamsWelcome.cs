using AdvocacyBot.Host.Channels.Teams.Cards.Elements;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>What the bot says where it was added: who it is, and questions to begin with.</summary>
internal static class TeamsWelcome
{
    public static Activity Of(LetterLanguage language)
    {
        var words = CardWords.Of(language);
        var card = new AdaptiveCard(
        [
            .. words.Welcome.Select(line => new CardElement.RichText([new TextRun(line)])),
            .. words.Examples.Select(CardButtons.Choice),
        ])
        { Lang = words.Code };
        return new Activity
        {
            Type = "message",
            Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = CardJson.Of(card) }],
            Rest = new() { ["summary"] = CardJson.Of(words.Welcome[0]) },
        };
    }
}
