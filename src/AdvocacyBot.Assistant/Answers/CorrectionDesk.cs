using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>
/// Tells how to correct the record. A conversation does not know who speaks, and a correction is kept only with who
/// made it: so nothing is changed from here.
/// </summary>
internal static class CorrectionDesk
{
    private static readonly string[] Ways =
    [
        "add signatory \"…\" --kind person", "remove signatory \"…\"", "rename cc \"…\" \"…\"",
        "date 2019-03-04", "undo 1",
    ];

    public static void Answer(Request.ToCorrect asked, AnswerSheet sheet)
    {
        sheet.Draft.Outcome = Outcome.Help;
        sheet.Draft.Say(sheet.Say("to-correct"));
        var letter = asked.Scope.Letters.Count == 1 ? asked.Scope.Letters[0].Id : sheet.Say("to-correct.letter");
        sheet.Draft.List([.. Ways.Select(way => new ListItem(
            $"advocacybot correct {letter} {way} --by \"{sheet.Say("to-correct.by")}\"", null, []))]);
    }
}
