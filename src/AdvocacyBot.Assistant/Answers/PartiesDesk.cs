using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Who signed, who is addressed, who was copied: complete lists in the letter's order.</summary>
internal static class PartiesDesk
{
    public static void Answer(Request.AboutField asked, AnswerSheet sheet)
    {
        if (asked.Unapplied.Length > 0 && asked.InName.Length == 0)
        {
            var ofPlace = Question.Keys(asked.Unapplied).All(sheet.Prompts.Terms.IsPlace);
            sheet.Draft.Say(sheet.Say(ofPlace ? "unapplied.place" : "unapplied", ("words", asked.Unapplied)));
        }

        if (asked.NoneSays.Length > 0)
        {
            sheet.Draft.Say(sheet.Say("none-says", ("words", asked.NoneSays)));
        }

        if (asked.AllTold)
        {
            sheet.Draft.Say(sheet.Say("all-told"));
        }

        var total = 0;
        foreach (var letter in WithKind(asked))
        {
            total += BodiesDesk.AreAsked(asked, letter) ? BodiesDesk.Answer(asked, letter, sheet)
                : AnswerFor(asked, letter, sheet);
            total += asked.AndCopies ? AnswerFor(asked with { Field = Field.Copies }, letter, sheet) : 0;
        }

        if ((asked.Scope.Letters.Count > 1 || asked.AndCopies) && (asked.CountOnly || asked.OnlyKind is not null)
            && total > 0)
        {
            sheet.Draft.Say(sheet.Say("total", ("n", Figure.Of(total))));
        }
    }

    /// <summary>"Which organisations signed?" leaves out letters that none signed, unless there is no other.</summary>
    private static IReadOnlyList<LetterCard> WithKind(Request.AboutField asked)
    {
        var with = asked is { OnlyKind: { } kind, Field: Field.Signatories }
            ? asked.Scope.Letters.Where(letter => letter.Signatories.Any(one => one.Kind == kind)
                || BodiesDesk.AreAsked(asked, letter)).ToList()
            : [];
        return with.Count > 0 ? with : asked.Scope.Letters;
    }

    public static int AnswerFor(Request.AboutField asked, LetterCard letter, AnswerSheet sheet)
    {
        sheet.Caveats.Uses(letter.Id, FieldOf(asked.Field));
        var parties = letter.Parties(asked.Field);
        var chosen = asked is { OnlyKind: { } kind, Field: Field.Signatories } && parties.Any(one => one.Kind == kind)
            ? [.. parties.Where(one => one.Kind == kind)]
            : parties;
        var name = sheet.NameOf(letter);
        if (asked.InName.Length > 0)
        {
            return AnswerNamed(asked.InName, chosen, name, asked.Form, sheet);
        }

        if (asked.LeftOut is { } left && chosen.Count > 0)
        {
            var kept = chosen.Where(one => !left.Seen.Contains(one)).ToList();
            if (kept.Count < chosen.Count || left.Words.Length > 0)
            {
                sheet.Draft.Say(sheet.Say(
                    kept.Count == chosen.Count ? "left-out.none" : "left-out",
                    ("n", Figure.Of(chosen.Count - kept.Count)), ("words", left.Words)));
            }

            chosen = kept;
        }

        if (chosen.Count > 0 && Besides(asked, letter, chosen) is { Count: > 0 } besides)
        {
            return AnswerBesides(asked, [.. chosen.Except(besides)], besides, name, sheet);
        }

        if (chosen.Count == 0)
        {
            sheet.Draft.Say(sheet.Say(
                parties.Count > 0 ? "left-out.all" : $"{Key(asked.Field)}.none", ("letter", name)));
            return 0;
        }

        if (asked is { OnlyKind: { } sought, Field: Field.Signatories } && chosen.All(one => one.Kind != sought))
        {
            sheet.Draft.Say(sheet.Say($"signed.no.{sought}", ("letter", name)));
        }

        if (asked is { SeeksBodies: true, OnlyKind: null } or { SeeksBodies: true, Field: not Field.Signatories }
            && chosen.All(one => one.Kind != PartyKind.Organization)
            && !(asked.Field == Field.Signatories && letter.Bodies.Count > 0))
        {
            sheet.Draft.Say(sheet.Say("no-body"));
        }

        if (asked.Stated is { } stated && stated != chosen.Count)
        {
            sheet.Draft.Say(sheet.Say("count.not"));
        }

        var key = asked.Field == Field.Signatories ? $"signed.{Kinds(chosen)}" : Key(asked.Field);
        ListSheet.Tell(
            sheet.Say(key, ("n", Figure.Of(chosen.Count)), ("letter", name)), chosen, asked.Form, sheet);
        return chosen.Count;
    }

    /// <summary>Those of the list with these words in the name.</summary>
    private static int AnswerNamed(
        string words, IReadOnlyList<Appearance> chosen, string letter, ListForm form, AnswerSheet sheet)
    {
        var sought = sheet.UnitsOf(words);
        var named = chosen.Where(one => one.Name is { } name && OfTheList.HoldsAll(name, sought)).ToList();
        ListSheet.Tell(
            sheet.Say(
                named.Count == 0 ? "named.none" : "named",
                ("n", Figure.Of(named.Count)), ("words", words), ("letter", letter)),
            named, form, sheet);
        return named.Count;
    }

    /// <summary>Those of the list whom the question leaves out.</summary>
    private static List<Appearance> Besides(
        Request.AboutField asked, LetterCard letter, IReadOnlyList<Appearance> chosen)
    {
        var named = asked.Besides.SelectMany(party => party.Appearances)
            .Where(one => one.LetterId == letter.Id).Select(one => one.Span).ToHashSet();
        return [.. chosen.Where(one => named.Contains(one.Span))];
    }

    private static int AnswerBesides(
        Request.AboutField asked, IReadOnlyList<Appearance> others, List<Appearance> besides, string letter,
        AnswerSheet sheet)
    {
        var who = string.Join(", ", besides.Select(one => one.Name ?? one.Titles[0]));
        ListSheet.Tell(
            sheet.Say(
                others.Count == 0 ? "besides.none" : $"besides.{Key(asked.Field)}",
                ("who", who), ("letter", letter), ("n", Figure.Of(others.Count))),
            others, asked.Form, sheet);
        return others.Count;
    }

    private static LetterField FieldOf(Field field) => field switch
    {
        Field.Signatories => LetterField.Signatories,
        Field.Recipients => LetterField.Recipients,
        _ => LetterField.CarbonCopies,
    };

    private static string Key(Field field) => field switch
    {
        Field.Signatories => "signed",
        Field.Recipients => "addressed",
        _ => "copied",
    };

    private static string Kinds(IReadOnlyList<Appearance> parties) =>
        parties.All(one => one.Kind == PartyKind.Organization) ? "organizations"
        : parties.All(one => one.Kind == PartyKind.Person) ? "people"
        : "mixed";
}
