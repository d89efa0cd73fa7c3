using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing.Parts;

/// <summary>The place of a template's verb on the ladder.</summary>
internal static class Strengths
{
    private static readonly (string Verb, AskStrength Strength)[] Ladder =
    [
        ("demand that", AskStrength.Demand), ("exig", AskStrength.Demand), ("demandamos", AskStrength.Demand),
        ("insist", AskStrength.Demand), ("must", AskStrength.Demand), (" debe ", AskStrength.Demand),
        ("urg", AskStrength.Urge), ("inst", AskStrength.Urge), ("exhort", AskStrength.Urge), ("call", AskStrength.Urge),
        ("llama", AskStrength.Urge), ("implore", AskStrength.Urge), ("essential", AskStrength.Urge),
        ("indispensable", AskStrength.Urge), ("recom", AskStrength.Recommend), ("should", AskStrength.Recommend),
        ("encourage", AskStrength.Encourage), ("hope", AskStrength.Hope), ("espera", AskStrength.Hope),
        ("confia", AskStrength.Hope), ("support", AskStrength.Support), ("apoya", AskStrength.Support),
        ("respald", AskStrength.Support),
    ];

    public static AskStrength Of(string template)
    {
        var words = template.Replace("{demand", "{").Replace("undersigned", "");
        foreach (var (verb, strength) in Ladder)
        {
            if (words.Contains(verb, StringComparison.OrdinalIgnoreCase))
            {
                return strength;
            }
        }

        return AskStrength.Ask;
    }
}
