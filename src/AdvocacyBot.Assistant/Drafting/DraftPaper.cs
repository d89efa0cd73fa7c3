using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Sets a draft on paper: nothing in it looks final, and each sentence tells where it comes from.</summary>
internal static class DraftPaper
{
    public static PaperDocument Of(DraftText draft)
    {
        List<PaperPart> parts = [];
        if (draft.Template.Blocks.Contains(LetterTemplateBlock.Letterhead))
        {
            parts.Add(new PaperPart.Letterhead(
                new PaperWords([new PaperRun(OpenPlaces.Of(draft.Wording, "letterhead")) { Open = true }])));
        }

        foreach (var block in draft.Blocks)
        {
            parts.AddRange(Part(block, draft));
        }

        return new PaperDocument(draft.Subject, draft.Language, draft.Wording.Say("running"), parts);
    }

    private static IEnumerable<PaperPart> Part(DraftBlock block, DraftText draft) => block.Part switch
    {
        LetterTemplateBlock.Title => [new PaperPart.Heading(Words(block.Sentences, draft), 1)],
        LetterTemplateBlock.Signatures => Signatures(block, draft),
        _ when block.IsList =>
            [new PaperPart.List([.. block.Sentences.Select(one => Words([one], draft))], Numbered: true)],
        _ when block.IsProse || block.Part is LetterTemplateBlock.Salutation or LetterTemplateBlock.Close
            or LetterTemplateBlock.Subject => [new PaperPart.Paragraph(Words(block.Sentences, draft))],
        _ => [new PaperPart.Lines([.. block.Sentences.Select(one => Line(one, draft))])],
    };

    /// <summary>A row a proposed signatory; who signs for it and when it approved are for a person to fill
    /// in.</summary>
    private static IEnumerable<PaperPart> Signatures(DraftBlock block, DraftText draft)
    {
        yield return new PaperPart.Paragraph(Line(block.Sentences[0], draft));
        if (block.Sentences.Count > 1)
        {
            yield return new PaperPart.Table(
                [.. ((string[])["table.organization", "table.signer", "table.approval"])
                    .Select(key => PaperWords.Of(draft.Wording.Say(key)))],
                [.. block.Sentences.Skip(1).Select(one => (IReadOnlyList<PaperWords>)[Line(one, draft), "", ""])]);
        }
    }

    private static PaperWords Words(IReadOnlyList<DraftSentence> sentences, DraftText draft) =>
        new([.. sentences.SelectMany((sentence, at) =>
            Runs(at == 0 ? sentence.Text : " " + sentence.Text, Comment(sentence, draft), draft))]);

    /// <summary>Names and addresses carry no comments: where a format prints their numbers, they would become part of
    /// the name.</summary>
    private static PaperWords Line(DraftSentence line, DraftText draft) => new([.. Runs(line.Text, null, draft)]);

    private static IEnumerable<PaperRun> Runs(string text, string? comment, DraftText draft)
    {
        var at = 0;
        foreach (var open in OpenPlaces.In(text, draft.Wording))
        {
            if (open.Start > at)
            {
                yield return new PaperRun(text[at..open.Start]) { Comment = comment };
            }

            yield return new PaperRun(text[open.Start..open.End]) { Open = true, Comment = comment };
            at = open.End;
        }

        if (at < text.Length)
        {
            yield return new PaperRun(text[at..]) { Comment = comment };
        }
    }

    /// <summary>The template's own words need no comment; what is reused or new does.</summary>
    private static string? Comment(DraftSentence sentence, DraftText draft) => sentence.Origin switch
    {
        Origin.Reused reused => draft.Wording.Say(
            reused.IsShortened ? "comment.shortened" : reused.Reworded ? "comment.reworded" : "comment.reused",
            ("letter", reused.Place.Letter)),
        Origin.New when !OpenPlaces.In(sentence.Text, draft.Wording).Any() => draft.Wording.Say("comment.new"),
        _ => null,
    };
}
