using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Corrections;

/// <summary>A correction that fits its letter, names as the letter has them, and what stood there before.</summary>
internal sealed record FittingCorrection(Correction What, string? Before);

/// <summary>Fits a person's words to the letter: the one party or ask they can mean, or a refusal.</summary>
internal static class CorrectionReading
{
    private const int MostNamed = 8;

    /// <returns>The correction, or why it does not fit: "expected …; found …".</returns>
    public static (FittingCorrection? Fitting, string? WhyNot) Fit(LetterCorrecting letter, Correction what) =>
        what switch
        {
            Correction.DateSet or Correction.DateCleared =>
                (new(what, letter.Date is { } date ? CorrectionWords.Iso(date) : null), null),
            Correction.PartyAdded added => Added(letter, Tidy(added)),
            Correction.PartyRemoved one => Party(letter, one.Role, one.Name, (name, entry) =>
                new(one with { Name = name }, entry.Whole)),
            Correction.PartyRenamed one => Party(letter, one.Role, one.Name, (name, _) =>
                new(one with { Name = name, NewName = TextFolding.Spaces(one.NewName) }, name)),
            Correction.PartyRetitled one => Party(letter, one.Role, one.Name, (name, entry) =>
                new(one with { Name = name, Title = one.Title is { } title ? TextFolding.Spaces(title) : null },
                    entry.Titles)),
            Correction.AskAdded one => AskAdded(letter, one),
            Correction.AskRemoved one => AskRemoved(letter, one),
            _ => throw new NotSupportedException(),
        };

    private static Correction.PartyAdded Tidy(Correction.PartyAdded added) => added with
    {
        Name = TextFolding.Spaces(added.Name),
        Title = added.Title is { } title ? TextFolding.Spaces(title) : null,
        Organization = added.Organization is { } of ? TextFolding.Spaces(of) : null,
    };

    private static (FittingCorrection?, string?) Added(LetterCorrecting letter, Correction.PartyAdded added)
    {
        var isThere = added.Role switch
        {
            PartyRole.Signatory => letter.Signatories.Find(added.Name),
            PartyRole.CarbonCopy => letter.Copies.Find(added.Name),
            _ => letter.Recipients.Find(added.Name),
        } >= 0;
        return isThere
            ? (null, $"expected a {CorrectionWords.Role(added.Role)} that the letter does not have yet; "
                + $"found \"{added.Name}\" among them")
            : (new(added, null), null);
    }

    private static (FittingCorrection?, string?) Party(
        LetterCorrecting letter, PartyRole role, string words, Func<string, Written, FittingCorrection> fitting) =>
        role switch
        {
            PartyRole.Signatory => One(letter.Signatories, role, words, Entry, fitting),
            PartyRole.CarbonCopy => One(letter.Copies, role, words, Entry, fitting),
            _ => One(letter.Recipients, role, words, Entry, fitting),
        };

    private static (FittingCorrection?, string?) One<T>(
        CorrectedList<T> list, PartyRole role, string words, Func<T, Written> entry,
        Func<string, Written, FittingCorrection> fitting)
    {
        var names = list.Names.ToList();
        if (list.Meant(words) is [var at])
        {
            return (fitting(names[at], entry(list[at])), null);
        }

        var some = string.Join("; ", names.Take(MostNamed)) + (names.Count > MostNamed ? "; …" : "");
        return (null, $"expected the name of one {CorrectionWords.Role(role)} of the letter "
            + $"({(names.Count == 0 ? "it has none" : some)}); found \"{words}\""
            + (list.Meant(words).Count > 1 ? ", which may be several" : ""));
    }

    private static Written Entry(Signatory signatory) => signatory is Signatory.Person person
        ? Written.Of(person.Name, [.. person.Titles], person.Affiliation)
        : Written.Of(signatory.Name, [], null);

    private static Written Entry(Party party) =>
        Written.Of(party.Name, party.Title is { } title ? [title] : [], party.Organization);

    private static (FittingCorrection?, string?) AskAdded(LetterCorrecting letter, Correction.AskAdded added)
    {
        if (WordsInText.Find(letter.Read.Source.Text, added.Quote).Cast<TextSpan?>().FirstOrDefault() is not { } span)
        {
            return (null, $"expected words that stand in the letter exactly so; found none such as \"{added.Quote}\"");
        }

        var quote = letter.Read.Source.Words(span).Value;
        return letter.Asks.Find(quote) >= 0
            ? (null, "expected an ask that the letter does not have yet; found it among them")
            : (new(new Correction.AskAdded(quote), null), null);
    }

    private static (FittingCorrection?, string?) AskRemoved(LetterCorrecting letter, Correction.AskRemoved removed)
    {
        var key = TextFolding.Key(removed.Quote);
        var meant = letter.Asks.Names.Where(ask =>
            TextFolding.Key(ask) is var one && (one.Contains(key, StringComparison.Ordinal)
                || key.Contains(one, StringComparison.Ordinal))).ToList();
        return meant is [var only]
            ? (new(new Correction.AskRemoved(only), only), null)
            : (null, $"expected words of one ask of the letter; found that \"{removed.Quote}\" "
                + (meant.Count == 0 ? "is in none" : $"is in {meant.Count}"));
    }

    /// <summary>An entry as it stood: all of it, and its titles alone.</summary>
    private sealed record Written(string Whole, string? Titles)
    {
        public static Written Of(Sourced<string>? name, Sourced<string>[] titles, Sourced<string>? organization) => new(
            string.Join(", ", titles.Prepend(name).Append(organization).Select(part => part?.Value).OfType<string>()),
            titles.Length == 0 ? null : string.Join("; ", titles.Select(title => title.Value)));
    }
}
