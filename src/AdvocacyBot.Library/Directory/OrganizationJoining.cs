namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Joins the spellings of organisations: equal names, names with and without legal form, acronyms with compatible
/// names.
/// </summary>
internal static class OrganizationJoining
{
    public static JoinedSpellings Join(IEnumerable<Appearance> organizations)
    {
        Dictionary<(string, string?), OrganizationName> parsed = [];
        var names = organizations
            .Select(one => (Appearance: one, Name: parsed.TryGetValue((one.Name!, one.Acronym), out var known)
                ? known
                : parsed[(one.Name!, one.Acronym)] = OrganizationName.Of(one)))
            .GroupBy(one => (one.Name.Core, one.Name.LegalForm))
            .ToDictionary(
                same => new Spelling(same.First().Appearance.Name!, [.. same.Select(one => one.Appearance)]),
                same => same.Select(one => one.Name)
                    .FirstOrDefault(name => name.Acronym is not null, same.First().Name));
        var joined = new JoinedSpellings(names.Keys);
        JoinLegalForms(names, joined);
        JoinAcronyms(names, joined);
        JoinBareAcronyms(names, joined);
        return joined;
    }

    // Without a legal form it may be any of those that have one: only a single one is evidence.
    private static void JoinLegalForms(Dictionary<Spelling, OrganizationName> names, JoinedSpellings joined)
    {
        foreach (var same in names.GroupBy(name => name.Value.Core))
        {
            if (same.OrderBy(name => name.Value.LegalForm.Length).ToList() is [{ Value.LegalForm: "" } bare, var formal]
                && !bare.Key.StandsBeside(formal.Key))
            {
                joined.Join(bare.Key, formal.Key,
                    () => $"{bare.Key.Described} and {formal.Key.Described}: the same name, one with its legal form.");
            }
        }
    }

    private static void JoinAcronyms(Dictionary<Spelling, OrganizationName> names, JoinedSpellings joined)
    {
        foreach (var same in names.Where(name => name.Value.Acronym is { Length: >= 3 })
            .GroupBy(name => name.Value.Acronym))
        {
            var spellings = same.ToList();
            foreach (var (at, (spelling, name)) in spellings.Index())
            {
                if (spellings.Take(at).FirstOrDefault(earlier =>
                    earlier.Value.IsCompatible(name) && !earlier.Key.StandsBeside(spelling)).Key is { } one)
                {
                    joined.Join(one, spelling,
                        () => $"{one.Described} and {spelling.Described}: the same acronym, and names that agree.");
                }
            }
        }
    }

    // Signed by acronym alone: it is whoever alone has that acronym on the shelf.
    private static void JoinBareAcronyms(Dictionary<Spelling, OrganizationName> names, JoinedSpellings joined)
    {
        var byAcronym = names.Where(name => name.Value.Acronym is not null)
            .ToLookup(name => name.Value.Acronym!, name => name.Key);
        foreach (var (spelling, name) in names.Where(name =>
            name.Value.Acronym is null && !name.Value.Core.Contains(' ')))
        {
            if (byAcronym[name.Core].GroupBy(joined.PartyOf).ToList() is [var only])
            {
                var full = only.First();
                joined.Join(full, spelling,
                    () => $"{spelling.Described} is the acronym of {full.Described}; "
                    + "no other organisation on the shelf has it.");
            }
        }
    }
}
