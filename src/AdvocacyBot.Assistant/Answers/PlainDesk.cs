using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Help, what could not be understood, and what letters never record.</summary>
internal static class PlainDesk
{
    public static void Help(Request.Help asked, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Help;
        sheet.Draft.Say(sheet.Say(asked.Thanks ? "thanks" : "help", ("n", Figure.Of(sheet.Shelf.Letters.Count))));
        sheet.Draft.Offer(Examples(sheet));
    }

    public static void Unclear(AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Clarify;
        sheet.Draft.Say(sheet.Say("unclear"));
        sheet.Draft.Offer(Examples(sheet));
    }

    public static void Unrecorded(Request.Unrecorded asked, AnswerSheet sheet)
    {
        if (asked.Told.Length > 0 && WholeQuotes.Quote(asked.Told, asked.Scope, sheet))
        {
            return;
        }

        sheet.Draft.Outcome = Outcome.Abstained;
        if (asked.Who is Whom.Unknown unknown)
        {
            PartyDesk.Unknown(unknown, sheet);
            return;
        }

        sheet.Draft.Say(sheet.Say("unrecorded", ("what", asked.WhyAsked ? sheet.Say("why") : asked.What)));
        if (asked.Who is Whom.Known known)
        {
            PartyDesk.SayParts(known.Party, sheet);
        }
    }

    /// <summary>Those who did, counted letter by letter; a letter does not name the others.</summary>
    public static void NotTold(Request.NotTold asked, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Abstained;
        sheet.Draft.Say(sheet.Say($"not-told.{asked.Field}"));
        if (asked.Field != Field.Asks && asked.Scope.Letters.Count <= AnswerSheet.MostLetters)
        {
            foreach (var letter in asked.Scope.Letters)
            {
                sheet.Draft.Say(sheet.Say($"most.{asked.Field}", ("letter", sheet.NameOf(letter)),
                    ("n", Figure.Of(letter.Parties(asked.Field).Count))));
            }
        }
    }

    public static void Miscounted(Request.Miscounted asked, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Abstained;
        sheet.Draft.Say(sheet.Say("miscounted", ("n", Figure.Of(asked.Number))));
        foreach (var letter in asked.Scope.Letters.Take(AnswerSheet.MostLetters))
        {
            sheet.Draft.Say(sheet.Say($"most.{Field.Signatories}", ("letter", sheet.NameOf(letter)),
                ("n", Figure.Of(letter.Signatories.Count))));
        }
    }

    public static void NotReceived(AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Abstained;
        sheet.Draft.Say(sheet.Say("unrecorded", ("what", sheet.Say("received"))));
    }

    public static bool TellsOfEarlier(Request.EarlierLetter asked, AnswerSheet sheet) => asked.Scope.Letters.Any(card =>
        sheet.Letters.TryGetValue(card.Id, out var letter)
        && letter.References.Any(one => one.Kind == ReferenceKind.EarlierLetter));

    public static void Earlier(Request.EarlierLetter asked, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Abstained;
        sheet.Draft.Say(sheet.Say("earlier"));
        foreach (var card in asked.Scope.Letters.Where(card => sheet.Letters.ContainsKey(card.Id)).Take(
            AnswerSheet.MostLetters))
        {
            var letter = sheet.Letters[card.Id];
            foreach (var reference in letter.References.Where(one => one.Kind == ReferenceKind.EarlierLetter))
            {
                sheet.Draft.Quote(card.Id, SentenceSearch.Around(letter, reference.Words.Span));
            }
        }
    }

    /// <summary>Questions that this shelf can answer, drawn from what it holds.</summary>
    public static IReadOnlyList<string> Examples(AnswerSheet sheet)
    {
        List<string> examples = [];
        if (sheet.Shelf.Letters.Count > 0 && sheet.Shelf.Letters[^1] is { } letter && letter.Recipients.Count > 0)
        {
            examples.Add(sheet.Say("example.signed", ("to", sheet.Called(letter.Recipients[0]))));
            examples.Add(sheet.Say("example.asked", ("to", sheet.Called(letter.Recipients[^1]))));
        }

        var titled = sheet.Shelf.Titles.All.FirstOrDefault(held => held.Party.Kind == Library.PartyKind.Person);
        if (titled is not null)
        {
            examples.Add(sheet.Say("example.title", ("who", titled.Party.Name)));
        }

        return examples;
    }
}
