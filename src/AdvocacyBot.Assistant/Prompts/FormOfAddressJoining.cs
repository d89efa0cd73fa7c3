namespace AdvocacyBot.Assistant.Prompts;

/// <summary>How several addressees of one letter are greeted, and what stands under their inside addresses.</summary>
/// <param name="Two">Between two: " and ".</param>
/// <param name="Last">Before the last of more: ", and ".</param>
internal sealed record FormOfAddressJoining(string Two, string Last, string? EndsOne, string? EndsSeveral)
{
    /// <summary>The line under the last inside address, where the language has one: "PRESENTE".</summary>
    public string? Ending(int addressees) => addressees > 1 ? EndsSeveral : EndsOne;

    /// <summary>“Dear President Ruiz, Secretary Lee, and Director Paz:”.</summary>
    public string Greeting(IReadOnlyList<string> salutations)
    {
        string[] bare = [.. salutations.Select(salutation => salutation.TrimEnd(':')).Distinct()];
        if (bare.Length == 1)
        {
            return bare[0] + ":";
        }

        var opening = bare[0].Split(' ')[0] + " ";
        string[] rest = [.. bare.Skip(1).Select(words => words.StartsWith(opening, StringComparison.Ordinal)
            ? words[opening.Length..]
            : char.ToLowerInvariant(words[0]) + words[1..])];
        return rest.Length == 1
            ? $"{bare[0]}{Two}{rest[0]}:"
            : $"{string.Join(", ", rest.SkipLast(1).Prepend(bare[0]))}{Last}{rest[^1]}:";
    }
}
