namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Joins the spellings of persons: equal names, then greetings with their inside address, then shortened names.
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
        JoinEqualNames(names, joined);
        JoinGreetings(names, joined);
        JoinShortenedNames(names, joined);
        return joined;
    }

    private static void JoinEqualNames(Dictionary<Spelling, PersonName> names, JoinedSpellings joined)
    {
        foreach (var same in names.GroupBy(name => name.Value.Key))
        {
            var spellings = same.Select(name => name.Key).ToList();
            for (var at = 1; at < spellings.Count; at++)
            {
                // A surname by itself is not a name: it needs an office beside it.
                var full = same.First().Value.Words.Count > 1;
                if (spellings.Take(at).FirstOrDefault(earlier =>
                    full || Office(earlier, spellings[at]) is not null) is { } one)
                {
                    joined.Join(one, spellings[at], $"{one.Described} and {spellings[at].Described}: the same name"
                        + (Office(one, spellings[at]) is { } office ? $", both {office}." : "."));
                }
            }
        }
    }

    private static void JoinGreetings(Dictionary<Spelling, PersonName> names, JoinedSpellings joined)
    {
        foreach (var letter in names.Keys.GroupBy(spelling => spelling.Letter))
        {
            var recipients = letter.Where(spelling => Stands(spelling, PartyRole.Recipient)).ToList();
            foreach (var greeted in letter.Where(spelling => Stands(spelling, PartyRole.Greeted)).Except(recipients))
            {
                var meant = recipients.Where(recipient => names[greeted].IsSurnameOf(names[recipient])
                    || names[greeted].Shortens(names[recipient]) is not null).ToList();
                if (meant is [var one] && (greeted.Titles.Count == 0 || Office(one, greeted) is not null))
                {
                    joined.Join(one, greeted, $"{greeted.Described} greets {one.Described}: "
                        + "the only one of that surname to whom the letter is addressed.");
                }
            }
        }
    }

    private static void JoinShortenedNames(Dictionary<Spelling, PersonName> names, JoinedSpellings joined)
    {
        var byWord = names.SelectMany(name => name.Value.Words.Select(word => (Word: word, Spelling: name.Key)))
            .ToLookup(one => one.Word, one => one.Spelling);
        foreach (var (shorter, name) in names.OrderByDescending(name => name.Value.Words.Count))
        {
            var fuller = byWord[name.Words[^1]]
                .Where(other => name.IsSurnameOf(names[other]) || name.Shortens(names[other]) is not null)
                .GroupBy(joined.PartyOf).ToList();
            if (fuller is [var only] && Reason(shorter, name, only, names) is { } reason
                && Adds(joined, shorter, only.Key, reason.Spelling))
            {
                joined.Join(shorter, reason.Spelling, reason.Evidence);
            }
        }
    }

    // Two lines of one signature block are two people; two lines of one letter, joined already, add no evidence.
    private static bool Adds(JoinedSpellings joined, Spelling shorter, Spelling party, Spelling fuller) =>
        joined.PartyOf(shorter) == party
            ? shorter.Letter != fuller.Letter
            : !joined.Members(joined.PartyOf(shorter)).Any(mine => joined.Members(party).Any(mine.StandsBeside));

    private static (Spelling Spelling, string Evidence)? Reason(
        Spelling shorter, PersonName name, IEnumerable<Spelling> party, Dictionary<Spelling, PersonName> names)
    {
        foreach (var fuller in party)
        {
            var office = Office(shorter, fuller);
            var initials = name.Shortens(names[fuller]) == Shortening.OfInitials
                && (shorter.Titles.Count == 0 || fuller.Titles.Count == 0);
            if (office is not null || initials)
            {
                var what = name.Shortens(names[fuller]) switch
                {
                    Shortening.OfInitials => "the same name but for initials",
                    Shortening.OfWords => "the same name, shortened",
                    _ => "same surnames",
                };
                return (fuller, $"{shorter.Described} and {fuller.Described}: {what}, no other person on the shelf fits"
                    + (office is null ? "." : $", both {office}."));
            }
        }

        return null;
    }

    private static string? Office(Spelling one, Spelling other) => OfficeWords.Shared(one, other);

    private static bool Stands(Spelling spelling, PartyRole role) => spelling.Appearances.Any(one => one.Role == role);
}
