using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Parts of a letter that are quoted as they stand.</summary>
internal static class FieldDesk
{
    public static void Answer(Request.AboutField asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        if (asked.Field is Field.Signatories or Field.Recipients or Field.Copies)
        {
            PartiesDesk.Answer(asked, sheet);
            return;
        }

        if (asked.NotDated.Length > 0 && asked.Scope.Letters.All(card => card.Date is not null))
        {
            sheet.Draft.Say(sheet.Say("dated.not"));
        }

        if (asked.InOrder && asked.Scope.Letters.Count > 1)
        {
            LetterOrder.Say(asked.Scope.Letters, sheet);
        }

        if (asked.Apart)
        {
            DateDesk.Apart(asked.Scope.Letters, sheet);
        }

        foreach (var card in asked.Scope.Letters)
        {
            var letter = sheet.Letters[card.Id];
            if (asked.Field == Field.Date)
            {
                DateDesk.Answer(card, letter, sheet);
            }
            else if (asked.Field == Field.Summary)
            {
                SummaryDesk.Answer(card, letter, asked.Sentences, sheet);
            }
            else if (asked.Field == Field.Spoken)
            {
                sheet.Draft.Say(sheet.Say($"spoken.{letter.Language}", ("letter", sheet.NameOf(card))));
            }
            else
            {
                Show(asked, card, letter, sheet);
            }
        }
    }

    private static void Show(Request.AboutField asked, LetterCard card, Letter letter, AnswerSheet sheet)
    {
        var field = asked.Field;
        if (asked.Words.Length > 0 || asked.Kind is not null)
        {
            ReferenceDesk.Answer(asked, card, letter, sheet);
            return;
        }

        var words = Words(field, letter);
        var key = field.ToString();
        if (Told(field) is { } told)
        {
            sheet.Caveats.Uses(card.Id, told);
        }

        if (words.Count == 0)
        {
            sheet.Draft.Say(sheet.Say($"{key}.none", ("letter", sheet.NameOf(card))));
            return;
        }

        sheet.Draft.Say(sheet.Say(key, ("n", Figure.Of(words.Count)), ("letter", sheet.NameOf(card))));
        foreach (var span in words)
        {
            sheet.Draft.Quote(card.Id, span);
        }
    }

    /// <summary>The field whose confidence tells how sure this part of the letter is.</summary>
    private static LetterField? Told(Field field) => field switch
    {
        Field.Salutation => LetterField.Salutation,
        Field.Close => LetterField.Close,
        Field.Subject => LetterField.Subject,
        Field.Heading => LetterField.Title,
        Field.Preface => LetterField.Preface,
        _ => null,
    };

    private static List<TextSpan> Words(Field field, Letter letter) => field switch
    {
        Field.Salutation => One(letter.Salutation?.Words),
        Field.Close => One(letter.ComplimentaryClose),
        Field.Enclosures => [.. letter.Enclosures.Select(one => one.Span)],
        Field.References => [.. letter.References.Select(one =>
            SentenceSearch.Around(letter, one.Words.Span)).Distinct()],
        Field.Postscript => One(letter.Postscript),
        Field.Subject => One(letter.SubjectLine),
        Field.Heading => One(letter.Title),
        Field.Preface => One(letter.Preface?.Words),
        _ => [],
    };

    private static List<TextSpan> One(Sourced<string>? words) => words is null ? [] : [words.Span];
}
