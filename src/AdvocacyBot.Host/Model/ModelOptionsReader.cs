using System.Globalization;

namespace AdvocacyBot.Host.Model;

/// <summary>Reads the section <c>Model</c> at the start; every wrong setting is named, no value of a key is.</summary>
internal static class ModelOptionsReader
{
    private const string Section = "Model";
    private const string OpenAiEndpoint = "https://api.openai.com/v1/";
    private const string AzurePath = "/openai/v1/";
    private const double MostTokens = 1e12;
    private const double HighestPrice = 1e9;

    private static readonly string[] Known =
    [
        "Kind", "Endpoint", "Name", "Key", "Entra", "Scope", "TopicSeconds", "Retries", "TokensPerDay",
        "TokensPerConversation", "CostPerDay", "InputPrice", "OutputPrice",
    ];

    /// <summary>Null where no model is configured.</summary>
    /// <exception cref="UsageException">A setting is missing or cannot be meant.</exception>
    public static ModelOptions? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.GetChildren().Any())
        {
            return null;
        }

        if (section.GetChildren().FirstOrDefault(one => !Known.Contains(one.Key, StringComparer.OrdinalIgnoreCase))
            is { } odd)
        {
            throw Wrong(odd.Key, $"one of {string.Join(", ", Known)}", "this key");
        }

        var kind = Kind(section["Kind"]);
        var options = new ModelOptions(kind, Endpoint(kind, section["Endpoint"]), Filled(section, "Name"))
        {
            Key = string.IsNullOrWhiteSpace(section["Key"]) ? null : section["Key"],
            Entra = Flag(section, "Entra"),
            Turn = TimeSpan.FromSeconds(Number(section, "TopicSeconds", 0.1, 30) ?? 2.5),
            Retries = (int)(Number(section, "Retries", 0, 5) ?? 2),
            Budgets = Budgets(section),
        };
        options = section["Scope"] is { Length: > 0 } scope ? options with { Scope = scope } : options;
        return Checked(options);
    }

    private static ModelOptions Checked(ModelOptions options) => options switch
    {
        { Kind: ModelKind.Azure, Key: null, Entra: false } =>
            throw Wrong("Key", "a key, or Model:Entra=true to sign in without one", "neither"),
        { Kind: ModelKind.Azure, Key: not null, Entra: true } =>
            throw Wrong("Entra", "either a key or Entra", "both"),
        { Kind: not ModelKind.Azure, Entra: true } => throw Wrong("Entra", "Model:Kind=azure with it", "another kind"),
        { Entra: true, Endpoint.Scheme: "http" } => throw Wrong("Endpoint", "https where Entra signs in", "http"),
        { Kind: ModelKind.OpenAi, Key: null } => throw Wrong("Key", "the key of the account", "none"),
        _ => options,
    };

    private static ModelBudgets Budgets(IConfigurationSection section)
    {
        var usual = new ModelBudgets();
        var budgets = new ModelBudgets
        {
            TokensPerDay = (long)(Number(section, "TokensPerDay", 0, MostTokens) ?? usual.TokensPerDay),
            TokensPerConversation =
                (long)(Number(section, "TokensPerConversation", 0, MostTokens) ?? usual.TokensPerConversation),
            CostPerDay = Number(section, "CostPerDay", 0, HighestPrice),
            InputPrice = Number(section, "InputPrice", 0, HighestPrice) ?? 0,
            OutputPrice = Number(section, "OutputPrice", 0, HighestPrice) ?? 0,
        };
        return budgets is { CostPerDay: not null, InputPrice: 0, OutputPrice: 0 }
            ? throw Wrong("CostPerDay", "Model:InputPrice and Model:OutputPrice beside it", "none")
            : budgets;
    }

    private static ModelKind Kind(string? kind) => kind?.ToLowerInvariant() switch
    {
        "azure" => ModelKind.Azure,
        "openai" => ModelKind.OpenAi,
        "compatible" => ModelKind.Compatible,
        _ => throw Wrong("Kind", "azure, openai or compatible", string.IsNullOrEmpty(kind) ? "none" : $"“{kind}”"),
    };

    /// <summary>Letters leave this machine only over https.</summary>
    private static Uri Endpoint(ModelKind kind, string? given)
    {
        var words = string.IsNullOrWhiteSpace(given) && kind == ModelKind.OpenAi ? OpenAiEndpoint : given;
        if (!Uri.TryCreate(words, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0
            || !(uri.Scheme == "https" || uri is { Scheme: "http", IsLoopback: true }))
        {
            throw Wrong(
                "Endpoint", "an https address, or http on this machine",
                string.IsNullOrWhiteSpace(words) ? "none" : "something else");
        }

        return kind == ModelKind.Azure && uri.AbsolutePath == "/" ? new Uri(uri, AzurePath)
            : uri.AbsolutePath.EndsWith('/') ? uri
            : new Uri(uri.AbsoluteUri + "/");
    }

    private static string Filled(IConfigurationSection section, string key) =>
        section[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value
            : throw Wrong(key, "the deployment (Azure) or the model", "none");

    private static bool Flag(IConfigurationSection section, string key) => section[key] switch
    {
        null or "" => false,
        var value when bool.TryParse(value, out var flag) => flag,
        var other => throw Wrong(key, "true or false", $"“{other}”"),
    };

    private static double? Number(IConfigurationSection section, string key, double least, double most) =>
        section[key] is not { Length: > 0 } value ? null
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most ? number
        : throw Wrong(
            key, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"), $"“{value}”");

    private static UsageException Wrong(string key, string expected, string found) =>
        new($"{Section}:{key}: expected {expected}; found {found}.");
}
