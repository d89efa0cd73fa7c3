namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Joins the spellings of persons: greetings with their inside address, then equal names, then shortened names.
/// </summary>
internal static class PersonJoining
{
    public static JoinedSpellings Join(IEnumerable<Appearance> persons)
    {
        var written = persons.ToList();
        var parsed = written.Select(one => one.Name!).Distinct().ToDictionary(name => name, PersonName.Of);
        var names = written
            .GroupBy(one => (parsed[one.Name!].Key, one.LetterId))
            .ToDictionary(
                same => new Spelling(same.First().Name!, [.. same]),
                same => parsed[same.MaxBy(one => one.Name!.Length)!.Name!]);
        var joined = new JoinedSpellings(names.Keys);
        var told = JoinGreetings(names, joined);

        // Whom a letter's own inside address tells is nobody else's namesake: "Secretary Ruiz" of two letters may be
        // two.
        var untold = names.Where(name => !told.Contains(name.Key)).ToDictionary();
        JoinEqualNames(untold, joined);
        JoinShortenedNames(untold, joined);
        return joined;
    }

    private static void JoinEqualNames(Dictionary<Spelling, PersonName> names, JoinedSpellings joined)
    {
        foreach (var same in names.GroupBy(name => name.Value.Key))
        {
            // A surname by itself is not a name: it needs an office beside it. Whoever shares one with a spelling
            // shares it with all of the same titles.
            var isFull = same.First().Value.Words.Count > 1;
            List<Spelling> offices = [];
            Dictionary<string, Spelling> known = new(StringComparer.Ordinal);
            foreach (var spelling in same.Select(name => name.Key))
            {
                var titles = isFull ? "" : spelling.Titled;
                if (!known.TryGetValue(titles, out var one))
                {
                    known[titles] = one = offices.Find(other => Office(other, spelling) is not null) ?? spelling;
                    offices.Add(spelling);
                }

                if (one != spelling && (isFull || spelling.Titles.Count > 0))
                {
                    joined.Join(one, spelling, () => $"{one.Described} and {spelling.Described}: the same name"
                        + (Office(one, spelling) is { } office ? $", both {office}." : "."));
                }
            }
        }
    }

    /// <returns>The greetings whose letter tells whom they greet.</returns>
    private static HashSet<Spelling> JoinGreetings(Dictionary<Spelling, PersonName> names, JoinedSpellings joined)
    {
        HashSet<Spelling> told = [];
        foreach (var letter in names.Keys.GroupBy(spelling => spelling.Letter))
        {
            var recipients = letter.Where(spelling => Stands(spelling, PartyRole.Recipient)).ToList();
            foreach (var greeted in letter.Where(spelling => Stands(spelling, PartyRole.Greeted)).Except(recipients))
            {
                var meant = recipients.Where(recipient => names[greeted].IsSurnameOf(names[recipient])
                    || names[greeted].Shortens(names[recipient]) is not null).ToList();
                if (meant is [var one] && (greeted.Titles.Count == 0 || Office(one, greeted) is not null))
                {
                    joined.Join(one, greeted, () => $"{greeted.Described} greets {one.Described}: "
                        + "the only one of that surname to whom the letter is addressed.");
                    told.Add(greeted);
                }
            }
        }

        return told;
    }

    // A name that shortens names of several persons tells nothing, however many letters have it.
    private static void JoinShortenedNames(Dictionary<Spelling, PersonName> names, JoinedSpellings joined)
    {
        var byKey = names.GroupBy(name => name.Value.Key, name => name.Key)
            .Select(same => new Written(names[same.First()], [.. same]))
            .Where(one => one.Name.Words.Count > 0).ToList();
        var byWord = byKey.SelectMany(one => one.Name.Words.Distinct().Select(word => (Word: word, One: one)))
            .ToLookup(pair => pair.Word, pair => pair.One);
        foreach (var shorter in byKey.OrderByDescending(one => one.Name.Words.Count))
        {
            var fuller = byWord[shorter.Name.Words[^1]].Where(other =>
                shorter.Name.IsSurnameOf(other.Name) || shorter.Name.Shortens(other.Name) is not null).ToList();
            if (fuller.Select(one => joined.PartyOf(one.Spellings[0])).Distinct().Take(2).ToList() is [_])
            {
                Join(shorter, fuller, joined);
            }
        }
    }

    private static void Join(Written shorter, List<Written> fuller, JoinedSpellings joined)
    {
        // By titles: what one spelling of an office shares, all of that office share.
        Dictionary<string, (Spelling Spelling, string Reason)?> reasons = [];
        foreach (var spelling in shorter.Spellings)
        {
            var reason = reasons.TryGetValue(spelling.Titled, out var known)
                ? known
                : reasons[spelling.Titled] = Reason(spelling, shorter.Name, fuller);
            if (reason is { } found && Adds(joined, spelling, found.Spelling))
            {
                joined.Join(
                    spelling, found.Spelling,
                    () => $"{spelling.Described} and {found.Spelling.Described}: {found.Reason}");
            }
        }
    }

    // Two lines of one signature block are two people; two lines of one letter, joined already, add no evidence.
    private static bool Adds(JoinedSpellings joined, Spelling shorter, Spelling fuller) =>
        joined.PartyOf(shorter) == joined.PartyOf(fuller)
            ? shorter.Letter != fuller.Letter
            : !joined.StandBeside(joined.PartyOf(shorter), joined.PartyOf(fuller));

    private static (Spelling Spelling, string Reason)? Reason(Spelling shorter, PersonName name, List<Written> party)
    {
        foreach (var (fuller, spelling) in party.SelectMany(one => one.Spellings.DistinctBy(spelling => spelling.Titled)
            .Select(spelling => (one.Name, spelling))))
        {
            var office = Office(shorter, spelling);
            var shortening = name.Shortens(fuller);
            if (office is not null
                || shortening == Shortening.OfInitials && (shorter.Titles.Count == 0 || spelling.Titles.Count == 0))
            {
                var what = shortening switch
                {
                    Shortening.OfInitials => "the same name but for initials",
                    Shortening.OfWords => "the same name, shortened",
                    _ => "same surnames",
                };
                return (spelling, $"{what}, no other person on the shelf fits"
                    + (office is null ? "." : $", both {office}."));
            }
        }

        return null;
    }

    /// <summary>A name and every spelling of it, a letter each; spellings of a full name are one party.</summary>
    private sealed record Written(PersonName Name, IReadOnlyList<Spelling> Spellings);

    private static string? Office(Spelling one, Spelling other) => OfficeWords.Shared(one, other);

    private static bool Stands(Spelling spelling, PartyRole role) => spelling.Appearances.Any(one => one.Role == role);
}
