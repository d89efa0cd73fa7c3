using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Section <c>Slack</c>: the app as its workspace knows it, and its manners there.</summary>
internal sealed class SlackOptions : IValidatableObject
{
    /// <summary>Proves that a request is Slack's. Without it nothing that is posted here is taken.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>The bot's own token, xoxb-…; from the environment or a secret store.</summary>
    public string? BotToken { get; set; }

    /// <summary>An app-level token, xapp-…: the bot calls Slack, and no port has to be open (Socket Mode).</summary>
    public string? AppToken { get; set; }

    public Uri ApiUrl { get; set; } = new("https://slack.com/api/");

    /// <summary>What the bot says of its own accord is said in this language: en or es.</summary>
    [RegularExpression("en|es", ErrorMessage = "Slack:Language: expected en or es")]
    public string Language { get; set; } = "en";

    /// <summary>What is done in channels that people of other organisations can read.</summary>
    public GuestManner Guests { get; set; } = GuestManner.Private;

    /// <summary>Ids of those who may add letters; * is everyone. Nobody may where none is named.</summary>
    public IList<string> Import { get; } = [];

    /// <summary>Ids of those who may take letters down.</summary>
    public IList<string> Forget { get; } = [];

    /// <summary>What differs in a channel, by its id.</summary>
    public IDictionary<string, SlackChannelOptions> Channels { get; } =
        new Dictionary<string, SlackChannelOptions>(StringComparer.Ordinal);

    public bool IsSetUp => SigningSecret is { Length: > 0 } || AppToken is { Length: > 0 };

    /// <summary>Slack is stood in for on this machine, by tests.</summary>
    public bool IsLocal => ApiUrl.IsLoopback;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSetUp && string.IsNullOrEmpty(BotToken))
        {
            yield return new("Slack:BotToken: expected the bot's token (xoxb-…); found none");
        }

        if (!(ApiUrl is { IsAbsoluteUri: true } && (ApiUrl.Scheme == Uri.UriSchemeHttps || ApiUrl.IsLoopback)
            && ApiUrl.AbsolutePath.EndsWith('/')))
        {
            yield return new($"Slack:ApiUrl: expected an https address ending in /; found \"{ApiUrl}\"");
        }

        foreach (var (id, channel) in Channels.Where(one => one.Value.Language is not (null or "en" or "es")))
        {
            yield return new($"Slack:Channels:{id}:Language: expected en or es; found \"{channel.Language}\"");
        }
    }
}

/// <summary>Section <c>Slack:Channels:{id}</c>; what it does not say is as everywhere.</summary>
internal sealed class SlackChannelOptions
{
    public string? Language { get; set; }

    public IList<string>? Import { get; set; }

    public IList<string>? Forget { get; set; }
}

internal enum GuestManner
{
    /// <summary>The answer is shown to who asked, and to nobody else.</summary>
    Private,

    /// <summary>Nothing is said there at all.</summary>
    Silent,
}
