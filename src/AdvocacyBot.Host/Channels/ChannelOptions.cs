using System.ComponentModel.DataAnnotations;

namespace AdvocacyBot.Host.Channels;

/// <summary>Section <c>Channels</c>: what all channels share.</summary>
internal sealed class ChannelOptions : IValidatableObject
{
    /// <summary>How many turns are worked at once.</summary>
    [Range(1, 64, ErrorMessage = "Channels:Workers: expected 1 to 64")]
    public int Workers { get; set; } = 4;

    /// <summary>A turn that takes longer is given up with a plain sentence.</summary>
    [Range(5, 600, ErrorMessage = "Channels:TurnSeconds: expected 5 to 600")]
    public int TurnSeconds { get; set; } = 120;

    /// <summary>A claim that is not renewed for so long is taken up by another worker.</summary>
    [Range(2, 300, ErrorMessage = "Channels:LeaseSeconds: expected 2 to 300")]
    public int LeaseSeconds { get; set; } = 15;

    /// <summary>How often a turn is taken up before it is given up.</summary>
    [Range(1, 100, ErrorMessage = "Channels:Attempts: expected 1 to 100")]
    public int Attempts { get; set; } = 8;

    /// <summary>
    /// Where channels and colleagues reach this host from outside, as https://bot.example.org: the address that a proxy
    /// or tunnel on this machine stands for. Only channels and links to drafts are answered there, never the page.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// The port of this machine that the proxy or tunnel passes <see cref="PublicUrl"/> on to. It is another than the
    /// page's, since no header of a proxy tells for sure who asks.
    /// </summary>
    [Range(1, 65_535, ErrorMessage = "Channels:PublicPort: expected 1 to 65535")]
    public int PublicPort { get; set; } = 3979;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { } url && !(url.IsAbsoluteUri && url.Scheme == Uri.UriSchemeHttps))
        {
            yield return new ValidationResult(
                $"Channels:PublicUrl: expected an https address, as https://bot.example.org; found \"{url}\"");
        }
    }
}
