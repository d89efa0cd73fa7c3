using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>Section <c>Teams</c>: the bot's registration with Azure Bot Service, single tenant.</summary>
internal sealed class TeamsOptions : IValidatableObject
{
    /// <summary>The application (client) id. Without it nobody is let in, but for local development.</summary>
    public string? AppId { get; set; }

    /// <summary>The only tenant whose people may ask, and the one that gives the bot its tokens.</summary>
    public string? TenantId { get; set; }

    /// <summary>The client secret; from the environment or a secret store, never from a file that is shared.</summary>
    public string? Secret { get; set; }

    /// <summary>
    /// Takes activities without a token, and answers to this machine only: for the Agents Playground. Refused beside
    /// an app id.
    /// </summary>
    public bool LocalDevelopment { get; set; }

    /// <summary>Where Bot Framework says which keys its tokens are signed with.</summary>
    public Uri Metadata { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Hosts that answers may be sent to; a leading dot stands for any host below.</summary>
    public IList<string> ServiceHosts { get; } =
    [
        "smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com",
    ];

    /// <summary>Hosts that files may be uploaded to.</summary>
    public IList<string> FileHosts { get; } = [".sharepoint.com", ".svc.ms"];

    public bool IsSetUp => AppId is { Length: > 0 };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSetUp && LocalDevelopment)
        {
            yield return new("Teams:LocalDevelopment: expected false beside Teams:AppId; found true");
        }

        foreach (var (key, value) in new[] { ("AppId", AppId), ("TenantId", TenantId) })
        {
            if ((IsSetUp || value is { Length: > 0 }) && !Guid.TryParse(value, out _))
            {
                yield return new($"Teams:{key}: expected a GUID; found \"{value}\"");
            }
        }

        if (IsSetUp && string.IsNullOrEmpty(Secret))
        {
            yield return new("Teams:Secret: expected the client secret of Teams:AppId; found none");
        }

        if (!(Metadata.Scheme == Uri.UriSchemeHttps || Metadata.IsLoopback))
        {
            yield return new($"Teams:Metadata: expected an https address; found \"{Metadata}\"");
        }
    }
}
