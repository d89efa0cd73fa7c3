using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What does not add up in a letter, or must be looked for outside it: each a notice a person can read.
/// </summary>
internal static class CrossChecks
{
    /// <summary>Where a letter tells how many sign it, if it does.</summary>
    private const int FirstParagraphs = 3;

    public static IReadOnlyList<Notice> Of(Letter letter) =>
        [
            .. LetterLength.Notices(letter.Source),
            .. Missing(letter),
            .. Counted(letter),
            .. Greeted(letter),
            .. Outside(letter),
        ];

    private static IEnumerable<Notice> Missing(Letter letter)
    {
        if (letter.Salutation is null && !CallsBy(letter))
        {
            yield return new("no-salutation", "Expected a salutation (\"Dear …:\"); found none.", 1);
        }

        if (letter.Dateline is null)
        {
            yield return new(
                "no-date", "Expected a dateline; found none. Dates in the text are not the letter's own.", 1);
        }

        if (letter.Recipients.Count == 0)
        {
            yield return new(
                "no-recipient", "Expected an inside address or a salutation that names someone; found neither.", 1);
        }

        if (letter.Signatories.Count == 0)
        {
            var last = letter.Source.Lines.Count;
            yield return new("no-signatory", "Expected a signature block; found nobody who signed.", last);
        }

        if (letter.Body.Count == 0)
        {
            yield return new("no-body", "Expected paragraphs of text; found none.", 1);
        }
    }

    /// <summary>"Your Excellency Ann Lee, President of …," is an address and a salutation in one.</summary>
    private static bool CallsBy(Letter letter) =>
        letter.Recipients.Any(party => letter.Source.Lines[letter.Source.LineAt(party.Span.Start) - 1].Text is [.., ',' or ':'] line
            && line.StartsWith("Your Excellenc", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many the letter or its preface says have signed.</summary>
    public static Sourced<int>? StatedNumberOf(Letter letter) =>
        letter.Preface?.StatedNumber ?? letter.Body.Take(FirstParagraphs)
            .Select(p => StatedNumber.Undersigned(letter.Source, p.Span))
            .FirstOrDefault(n => n is not null);

    private static IEnumerable<Notice> Counted(Letter letter)
    {
        var stated = StatedNumberOf(letter);
        if (stated is not null && letter.Signatories.Count > 0 && stated.Value != letter.Signatories.Count)
        {
            yield return new(
                "stated-number",
                $"The {(letter.Preface?.StatedNumber is null ? "letter" : "preface")} states {stated.Value} signatories; "
                    + $"the signature block lists {letter.Signatories.Count}.",
                letter.Source.LineAt(stated.Span.Start));
        }
    }

    /// <summary>A greeted name that no addressee bears, where the letter has an inside address.</summary>
    public static IEnumerable<Notice> Greeted(Letter letter)
    {
        if (letter.Salutation is not { } salutation
            || letter.Recipients.Any(r => salutation.Words.Span.Contains(r.Span)))
        {
            yield break;
        }

        foreach (var greeted in salutation.Greeted.Where(g => g.Name is not null))
        {
            if (!IsAddressed(letter, TextFolding.Key(greeted.Name!.Value)))
            {
                yield return new(
                    "greeted-not-addressed",
                    $"The salutation greets \"{greeted.Name.Value}\"; the inside address names nobody so called.",
                    letter.Source.LineAt(greeted.Span.Start));
            }
        }
    }

    /// <summary>An addressee has all words of the name that is greeted.</summary>
    private static bool IsAddressed(Letter letter, string greeted)
    {
        foreach (var recipient in letter.Recipients)
        {
            if (recipient.Name is { } name && HasWords(TextFolding.Key(name.Value), greeted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(ReadOnlySpan<char> name, ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
        {
            if (!HasWord(name, words[word]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.Split(' '))
        {
            if (name[part].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Notice> Outside(Letter letter)
    {
        foreach (var reference in letter.References.Where(r => r.Kind == ReferenceKind.EarlierLetter))
        {
            yield return new(
                "earlier-letter",
                $"It refers to an earlier letter (\"{reference.Words.Value}\") that is not part of this one.",
                letter.Source.LineAt(reference.Words.Span.Start));
        }

        foreach (var enclosure in letter.Enclosures)
        {
            yield return new(
                "enclosure", "It says that something is enclosed; the enclosure is not part of this text.",
                letter.Source.LineAt(enclosure.Span.Start));
        }
    }
}
