using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Handing over a file in a personal chat: Teams asks the person first, and shows the file after.</summary>
internal static class TeamsFiles
{
    /// <summary>Asks whether the person takes the file into their own folder.</summary>
    /// <param name="which">Comes back with the answer, and is read by <see cref="CardSubmit"/>.</param>
    public static Activity Consent(string name, string description, int bytes, CardSubmit.File which)
    {
        var file = new SubmitData("file") { Kind = which.Kind, Version = which.Version, Ending = which.Ending };
        return Message(new Attachment
        {
            ContentType = "application/vnd.microsoft.teams.card.file.consent",
            Name = name,
            Content = CardJson.Of(new FileConsent(description, bytes, file, file)),
        });
    }

    /// <summary>Shows the file where it now is.</summary>
    /// <param name="uniqueId">And <paramref name="contentUrl"/>, as Teams told them.</param>
    public static Activity Taken(string name, string ending, string uniqueId, string contentUrl) =>
        Message(new Attachment
        {
            ContentType = "application/vnd.microsoft.teams.card.file.info",
            Name = name,
            ContentUrl = contentUrl,
            Content = CardJson.Of(new FileFacts(uniqueId, ending.TrimStart('.'))),
        });

    private static Activity Message(Attachment file) => new() { Type = "message", Attachments = [file] };
}

internal sealed record FileConsent(
    string Description, int SizeInBytes, SubmitData AcceptContext, SubmitData DeclineContext);

internal sealed record FileFacts(string UniqueId, string FileType);
