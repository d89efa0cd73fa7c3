using AdvocacyBot.Host.Channels.Teams;

namespace AdvocacyBot.Host.Tests.Teams;

public sealed class ServiceAddressTests
{
    private static readonly string[] Hosts = ["smba.trafficmanager.net", ".botframework.com"];

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.trafficmanager.net/emea/")]
    [InlineData("https://webchat.botframework.com/")]
    public void A_listed_host_over_https_is_spoken_to(string address) =>
        Assert.NotNull(ServiceAddress.Trusted(address, Hosts, local: false));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("emea")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.example/smba.trafficmanager.net")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:secret@smba.trafficmanager.net/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("http://127.0.0.1:80/")]
    [InlineData("https://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://smba.trafficmanager.net\\@evil.example/")]
    public void Any_other_address_is_not(string? address) =>
        Assert.Null(ServiceAddress.Trusted(address, Hosts, local: false));

    [Theory]
    [InlineData("http://127.0.0.1:3999/_connector", true)]
    [InlineData("http://localhost:3999/_connector", true)]
    [InlineData("http://[::1]:3999/", true)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("file:///tmp/x", false)]
    public void In_local_development_this_machine_is_spoken_to_as_well(string address, bool trusted) =>
        Assert.Equal(trusted, ServiceAddress.Trusted(address, Hosts, local: true) is not null);
}
