using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>
/// What an answer must say of the fields it used: what a person corrected in them, and what the reader is not sure of.
/// </summary>
internal sealed class Caveats(IReadOnlyDictionary<string, ShelvedLetter> letters)
{
    /// <summary>More than these would bury the answer; the rest is counted.</summary>
    private const int MostTold = 6;

    private const int LongestQuote = 80;

    private readonly List<KeptOf> _corrections = [];
    private readonly List<DoubtOf> _doubts = [];

    private sealed record KeptOf(string LetterId, AppliedCorrection One);

    private sealed record DoubtOf(string LetterId, Confidence Field);

    /// <summary>The answer tells all that the letter has in this field, or that something is not in it.</summary>
    public void Uses(string letterId, LetterField field)
    {
        UsesCorrections(letterId, one => one.Kept.What.Field == field);
        if (letters.TryGetValue(letterId, out var letter)
            && letter.Letter.Confidence.FirstOrDefault(one => one.Field == field) is { IsSure: false } unsure)
        {
            Add(_doubts, new DoubtOf(letterId, unsure));
        }
    }

    /// <summary>The answer tells of one party alone.</summary>
    public void Uses(Appearance seen)
    {
        if (seen.Role != PartyRole.Greeted)
        {
            var field = Correction.FieldOf(seen.Role);
            UsesCorrections(seen.LetterId, one => one.Kept.What.Field == field && one.Order == seen.Order);
        }
    }

    /// <summary>The answer calls the letter by its date.</summary>
    public void UsesDate(string letterId) =>
        UsesCorrections(letterId, one => one.Kept.What.Field == LetterField.Date);

    /// <summary>What a correction says of the party stands nowhere in the text: its entry does not show it.</summary>
    public bool IsUnsaid(Appearance seen) => seen.Role != PartyRole.Greeted
        && letters.TryGetValue(seen.LetterId, out var letter)
        && letter.Corrections.Any(one => one is { IsApplied: true, IsInText: false }
            && one.Kept.What.Field == Correction.FieldOf(seen.Role) && one.Order == seen.Order);

    /// <summary>A correction took out whom these words name: the letter's text names them still.</summary>
    public bool TakesOut(string words)
    {
        var keys = TextFolding.Key(words).Split(' ');
        foreach (var letterId in letters.Keys)
        {
            UsesCorrections(letterId, one => one.Kept.What is Correction.PartyRemoved removed
                && keys.All(TextFolding.Key(removed.Name).Split(' ').Contains));
        }

        return _corrections.Exists(one => one.One.Kept.What is Correction.PartyRemoved);
    }

    public void Say(AnswerSheet sheet)
    {
        foreach (var (letterId, one) in _corrections.Take(MostTold))
        {
            sheet.Draft.Say(sheet.Say(
                "correction", ("by", one.Kept.By), ("letter", letterId), ("what", What(one, sheet)),
                ("date", sheet.Wording.Date(DateOnly.FromDateTime(one.Kept.At.UtcDateTime)))));
        }

        if (_corrections.Count > MostTold)
        {
            sheet.Draft.Say(sheet.Say("correction.more", ("n", Figure.Of(_corrections.Count - MostTold))));
        }

        foreach (var (letterId, field) in _doubts.Take(MostTold))
        {
            sheet.Draft.Say(sheet.Say(
                "unsure", ("field", sheet.Say($"field.{field.Field}")), ("letter", letterId),
                ("why", Why(letters[letterId].Letter, field, sheet))));
        }
    }

    private void UsesCorrections(string letterId, Func<AppliedCorrection, bool> used)
    {
        if (letters.TryGetValue(letterId, out var letter))
        {
            foreach (var one in letter.Corrections.Where(one => one.IsApplied && used(one)))
            {
                Add(_corrections, new KeptOf(letterId, one));
            }
        }
    }

    private static void Add<T>(List<T> told, T one)
    {
        if (!told.Contains(one))
        {
            told.Add(one);
        }
    }

    private static string What(AppliedCorrection one, AnswerSheet sheet) => one.Kept.What switch
    {
        Correction.DateSet set => sheet.Say(
            "correction.DateSet" + Unsaid(one), ("value", sheet.Wording.Date(set.Date))),
        Correction.DateCleared => sheet.Say("correction.DateCleared"),
        Correction.PartyAdded added => Party(one, sheet, added.Role, added.Name, ""),
        Correction.PartyRemoved removed => Party(one, sheet, removed.Role, removed.Name, ""),
        Correction.PartyRenamed renamed => Party(one, sheet, renamed.Role, renamed.Name, renamed.NewName),
        Correction.PartyRetitled { Title: null } untitled => sheet.Say(
            "correction.PartyRetitled.none", ("who", untitled.Name)),
        Correction.PartyRetitled retitled => Party(one, sheet, retitled.Role, retitled.Name, retitled.Title!),
        Correction.AskAdded added => sheet.Say("correction.AskAdded", ("words", Short(added.Quote))),
        Correction.AskRemoved removed => sheet.Say("correction.AskRemoved", ("words", Short(removed.Quote))),
        _ => throw new NotSupportedException(),
    };

    private static string Party(AppliedCorrection one, AnswerSheet sheet, PartyRole role, string who, string value) =>
        sheet.Say(
            $"correction.{one.Kept.What.GetType().Name}" + Unsaid(one),
            ("who", who), ("role", sheet.Say($"role.{role}")), ("value", value));

    /// <summary>It states something that stands nowhere in the letter's text: that is said too.</summary>
    private static string Unsaid(AppliedCorrection one) =>
        one.IsInText || one.Kept.What is Correction.PartyRemoved ? "" : ".unsaid";

    /// <summary>The weightiest reason, in the asker's language; a reason without wording is left out.</summary>
    private static string Why(Letter letter, Confidence field, AnswerSheet sheet)
    {
        var doubt = field.Doubts[0];
        var key = sheet.Wording.Keys.Contains($"doubt.{doubt.Code}") ? $"doubt.{doubt.Code}" : "doubt";
        return sheet.Say(key, ("words", doubt.Span is { } span ? Short(letter.Source.Words(span).Value) : ""));
    }

    private static string Short(string words) => words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";
}
