namespace AdvocacyBot.Assistant.Requests;

/// <summary>Folds the endings of English and Spanish words, for finding only: "families" and "family" are
/// one.</summary>
internal static class Stem
{
    private static readonly (string Ending, string Folded)[] Endings =
    [
        ("ities", "ity"), ("ations", "ation"), ("ciones", "cion"), ("ies", "y"), ("sses", "ss"), ("ches", "ch"),
            ("shes", "sh"),
        // "Relatively" speaks of no relatives.
        ("ively", "ively"),
        ("ing", ""), ("edly", ""), ("ed", ""), ("ly", ""), ("es", "e"), ("s", ""),
    ];

    private const int ShortestStem = 3;
    private const int LongEnoughForGender = 5;

    public static string Of(string key)
    {
        var stem = key;
        foreach (var (ending, folded) in Endings)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal) && key.Length - ending.Length >= ShortestStem
                && !(ending == "s" && (key.EndsWith("ss", StringComparison.Ordinal)
                    || key.EndsWith("us", StringComparison.Ordinal))))
            {
                stem = string.Concat(key.AsSpan(0, key.Length - ending.Length), folded);
                break;
            }
        }

        // Spanish gender: "humanitaria" and "humanitario".
        if (stem.Length > LongEnoughForGender && stem[^1] is 'a' or 'o')
        {
            stem = stem[..^1];
        }

        // "require", "requiring" and "required" meet without their last e; "stopped" and "stop" without the doubled
        // letter.
        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1]
            : stem.Length > ShortestStem && stem != key && stem[^1] == stem[^2]
                && stem[^1] is not ('s' or 'l') ? stem[..^1]
            : stem;
    }
}
