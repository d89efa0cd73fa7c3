namespace AdvocacyBot.Library;

/// <summary>Whose letters, and which of them. First in every key and every statement.</summary>
public sealed record Shelf(string Tenant, string Name)
{
    public static Shelf Default { get; } = new("default", "letters");
}
