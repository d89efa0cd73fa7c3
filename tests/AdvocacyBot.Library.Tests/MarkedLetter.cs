using System.Globalization;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Tests;

/// <summary>
/// Reads letters whose every line says what it is, so that shelves are tested apart from the letter reader.
/// </summary>
internal static class MarkedLetter
{
    public static Letter Read(SourceDocument document)
    {
        var letter = new Letter(document, LetterLanguage.English);
        foreach (var line in document.Lines.Where(line => !line.IsBlank))
        {
            letter = Add(letter, document, line);
        }

        return letter;
    }

    private static Letter Add(Letter letter, SourceDocument document, TextLine line)
    {
        var at = line.Text.IndexOf(": ", StringComparison.Ordinal);
        var mark = at < 0 ? "" : line.Text[..at];
        var words = document.Words(new TextSpan(line.Span.Start + (at < 0 ? 0 : at + 2), line.Span.End));
        return mark switch
        {
            "Date" => letter with
            {
                Dateline = new Dateline(
                    new Sourced<DateOnly>(DateOnly.Parse(words.Value, CultureInfo.InvariantCulture), words.Span), null),
            },
            "Title" => letter with { Title = words },
            "To" => letter with { Recipients = [.. letter.Recipients, Party(document, words)] },
            "Cc" => letter with { CarbonCopies = [.. letter.CarbonCopies, Party(document, words)] },
            "Dear" => letter with { Salutation = new Salutation(words, [Party(document, words)]) },
            "Signed" => letter with { Signatories = [.. letter.Signatories, Person(document, words)] },
            "Group" => letter with { Signatories = [.. letter.Signatories, Group(document, words)] },
            "Ask" => letter with { Asks = [.. letter.Asks, Ask(document, words)] },
            _ => letter with { Body = [.. letter.Body, new Paragraph(line.Span, [line.Span])] },
        };
    }

    // "President | Ann Lee", "Ann Lee", "Secretary of the Interior |"
    private static Party Party(SourceDocument document, Sourced<string> words)
    {
        var bar = document.Text.IndexOf('|', words.Span.Start, words.Span.Length);
        return bar < 0
            ? new Party(words.Span, words, null, null, [])
            : new Party(
                words.Span, Part(document, bar + 1, words.Span.End), Part(document, words.Span.Start, bar), null, []);
    }

    // "Ann Lee | Former Ambassador | Former Director"
    private static Signatory.Person Person(SourceDocument document, Sourced<string> words)
    {
        var parts = words.Value.Split('|', StringSplitOptions.TrimEntries);
        return new Signatory.Person(
            words.Span, new Sourced<string>(parts[0], words.Span),
            [.. parts.Skip(1).Select(title => new Sourced<string>(title, words.Span))], null);
    }

    // "Latin Peace Watch (LPW)"
    private static Signatory.Organization Group(SourceDocument document, Sourced<string> words)
    {
        var open = words.Value.IndexOf('(', StringComparison.Ordinal);
        return open < 0
            ? new Signatory.Organization(words.Span, words, null)
            : new Signatory.Organization(
                words.Span, new Sourced<string>(words.Value[..open].Trim(), words.Span),
                new Sourced<string>(words.Value[(open + 1)..^1], words.Span));
    }

    // "Mexico | We ask Mexico to reply."
    private static Ask Ask(SourceDocument document, Sourced<string> words)
    {
        var bar = document.Text.IndexOf('|', words.Span.Start, words.Span.Length);
        return new Ask(
            Part(document, bar + 1, words.Span.End)!, Part(document, words.Span.Start, bar)!.Value, null,
            AskStrength.Ask, AskKind.Ask);
    }

    private static Sourced<string>? Part(SourceDocument document, int start, int end)
    {
        var text = document.Text[start..end];
        var from = start + text.Length - text.TrimStart().Length;
        return text.Trim().Length == 0 ? null : document.Words(new TextSpan(from, from + text.Trim().Length));
    }
}
