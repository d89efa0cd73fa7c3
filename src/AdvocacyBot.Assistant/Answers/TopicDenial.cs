using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>
/// One letter's silence on something: which letter it is, who in it holds an office of the body asked after, and what
/// the rest of the shelf says where the conversation alone chose the letter.
/// </summary>
internal static class TopicDenial
{
    /// <summary>What more than these have in a title is an office, and no subject.</summary>
    private const int MostHolders = 4;

    /// <returns>Whether that answers the question; where not, it is to be declined.</returns>
    public static bool Answer(
        Request.AboutTopic asked, IReadOnlyList<TermUnit> units, bool strict, AnswerSheet sheet)
    {
        if (asked.Scope is not { Basis: not ScopeBasis.Shelf, Letters: [var card] })
        {
            return SayTitles(asked, units, sheet) || (asked.IfAny && SayOfAll(asked, sheet));
        }

        if (asked.IfAny && SaysSome(units, card, sheet))
        {
            // Some of it is there: what comes nearest is told, and no flat no.
            return false;
        }

        var parts = PartsOf(units, card, sheet);
        var elsewhere = asked.Scope.Basis == ScopeBasis.Remembered ? Elsewhere(asked, sheet) : null;
        var told = elsewhere is not null && TopicDesk.IsTold(elsewhere, strict, sheet);
        if (parts.Count == 0 && !told && SayTitlesInstead(asked, units, sheet))
        {
            return true;
        }

        if (parts.Count == 0 && !told && !asked.IfAny)
        {
            return false;
        }

        if (parts.Count > 0)
        {
            sheet.Draft.Say(sheet.Say("topic.text-none-in", ("topic", asked.Topic), ("letter", sheet.NameOf(card))));
            SayParts(parts, sheet);
        }
        else
        {
            Say(asked, card, sheet);
        }

        if (told)
        {
            TopicDesk.Answer(elsewhere!, sheet, strict);
        }

        return true;
    }

    /// <summary>"Any mention of Peru?", which stands in titles alone: whose they are is told.</summary>
    private static bool SayTitles(Request.AboutTopic asked, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        var holding = units is [{ Standing: not Standing.Plain } only]
            ? sheet.Shelf.Titles.Holding(only).Select(held => held.Seen).ToHashSet() : [];
        var cards = holding.Count is 0 or > MostHolders ? []
            : asked.Scope.Letters.Where(card => card.All.Any(holding.Contains)).ToList();
        if (cards.Count == 0)
        {
            return false;
        }

        // A country is named, and that answers; of a subject nothing is said by that.
        sheet.Draft.Outcome = Question.Keys(asked.Topic).All(sheet.Prompts.Terms.IsPlace)
            ? Outcome.Answered : Outcome.Abstained;
        sheet.Draft.Say(sheet.Say("topic.titles-only", ("topic", asked.Topic)));
        SayParts([.. cards.SelectMany(card => card.All).Where(holding.Contains)], sheet);
        return true;
    }

    /// <summary>"Does it mention any director?", "and Peru?": of the letter named the titles in it, of one that only
    /// the conversation chose those of the shelf.</summary>
    private static bool SayTitlesInstead(
        Request.AboutTopic asked, IReadOnlyList<TermUnit> units, AnswerSheet sheet) => SayTitles(
        asked.Scope.Basis == ScopeBasis.Remembered
            ? asked with { Scope = new LetterScope(sheet.Shelf.Letters, ScopeBasis.Shelf) } : asked, units, sheet);

    public static void SayParts(IReadOnlyList<Appearance> parts, AnswerSheet sheet)
    {
        foreach (var seen in parts)
        {
            var part = PartyDesk.PartItem(seen, sheet);
            sheet.Draft.Say($"{part.Text}: {part.Detail}.", [.. part.Sources]);
        }
    }

    /// <summary>The letters opened besides the one that is silent.</summary>
    public static Request.AboutTopic? Elsewhere(Request.AboutTopic asked, AnswerSheet sheet)
    {
        var others = sheet.Shelf.Letters.Where(card => sheet.Letters.ContainsKey(card.Id))
            .Except(asked.Scope.Letters).ToList();
        return others.Count == 0 ? null : asked with { Scope = new LetterScope(others, ScopeBasis.Named) };
    }

    private static bool SayOfAll(Request.AboutTopic asked, AnswerSheet sheet)
    {
        foreach (var card in asked.Scope.Letters.Take(AnswerSheet.MostLetters))
        {
            Say(asked, card, sheet);
        }

        return asked.Scope.Letters.Count <= AnswerSheet.MostLetters;
    }

    private static void Say(Request.AboutTopic asked, LetterCard card, AnswerSheet sheet) =>
        sheet.Draft.Say(sheet.Say(
            asked.IfAny ? "topic.no-in" : "topic.none-in", ("topic", asked.Topic), ("letter", sheet.NameOf(card))));

    /// <summary>Of several ideas, one is in the letter.</summary>
    private static bool SaysSome(IReadOnlyList<TermUnit> units, LetterCard card, AnswerSheet sheet) =>
        units.Count > 1 && sheet.Letters.TryGetValue(card.Id, out var letter)
        && SentenceSearch.SentencesOf(letter).Any(one => units.Any(unit => unit.Standing > Standing.Plain
            && SentenceSearch.Holds(one.Stems, unit) > 0));

    /// <summary>Those with a part in the letter whose office is at the body that the words name.</summary>
    public static List<Appearance> PartsOf(IReadOnlyList<TermUnit> units, LetterCard card, AnswerSheet sheet)
    {
        var titles = sheet.Shelf.Titles;
        return units is [var body] && NamesBody(body, sheet)
            ? [.. titles.Holding(body).Select(held => held.Seen).Where(seen => seen.LetterId == card.Id).Distinct()]
            : [];
    }

    private static bool NamesBody(TermUnit unit, AnswerSheet sheet) => sheet.Shelf.Titles.NamesBody(unit.Typed)
        || sheet.Prompts.Terms.ShortNames.Find(unit.Typed) is not null
        || (unit.Typed.Contains(' ', StringComparison.Ordinal)
            && Question.Keys(unit.Typed).Any(sheet.Prompts.Terms.IsTitleWord));
}
