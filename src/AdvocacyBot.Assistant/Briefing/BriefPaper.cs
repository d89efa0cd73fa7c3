using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>Sets a brief on paper: numbered sources under it, each with its letter and line.</summary>
internal sealed class BriefPaper(BriefShelf shelf)
{
    private readonly List<Cited> _sources = [];

    public async Task<PaperDocument> SetAsync(Brief brief)
    {
        var letters = await BriefReply.OpenedAsync(brief, shelf);
        List<PaperPart> parts = [new PaperPart.Heading(brief.Title, 1)];
        foreach (var section in brief.Sections)
        {
            parts.AddRange(Section(section, letters));
        }

        if (_sources.Count > 0)
        {
            parts.Add(new PaperPart.Heading(shelf.Wording.Say("heading.sources"), 2));
            parts.Add(new PaperPart.Lines([.. _sources
                .Select((one, at) => (one.Letter, Place: Source(one, at, letters)))
                .GroupBy(one => one.Letter, one => one.Place)
                .Select(letter => PaperWords.Of($"{letter.Key}: {string.Join(", ", letter)}"))]));
        }

        return new PaperDocument(brief.Title, brief.Language, shelf.Wording.Say("running"), parts) { IsCompact = true };
    }

    private IEnumerable<PaperPart> Section(BriefSection section, Dictionary<string, Letter> letters)
    {
        if (section.Heading is not { } heading)
        {
            return section.Lines.Select(line => new PaperPart.Paragraph(Words(line, letters)));
        }

        return
        [
            new PaperPart.Heading(heading, 2),
            new PaperPart.List([.. section.Lines.Select(line => Words(line, letters))], Numbered: false),
        ];
    }

    private PaperWords Words(BriefLine line, Dictionary<string, Letter> letters)
    {
        List<PaperRun> runs = line.Text.Length > 0 ? [new PaperRun(line.Text + (line.Quotes ? " " : ""))] : [];
        if (line is { Quotes: true, Sources: [var first, ..] })
        {
            var quote = TextFolding.Spaces(letters[first.Letter].Source.Slice(first.Span));
            runs.Add(new PaperRun($"“{quote}”") { Quoted = true });
        }

        if (line.Detail is { } detail)
        {
            runs.Add(new PaperRun($" ({detail.TrimEnd('.')})"));
        }

        if (line.Sources.Count > 0)
        {
            var numbers = line.Sources.Select(Number).Distinct().Select(number => $"[{number}]");
            runs.Add(new PaperRun(" " + string.Concat(numbers)));
        }

        return new PaperWords(runs);
    }

    private int Number(Cited source)
    {
        if (!_sources.Contains(source))
        {
            _sources.Add(source);
        }

        return _sources.IndexOf(source) + 1;
    }

    private string Source(Cited one, int at, Dictionary<string, Letter> letters)
    {
        var line = letters[one.Letter].Source.LineAt(one.Span.Start);
        return $"[{at + 1}] {shelf.Wording.Say("line", ("n", BriefShelf.Figure(line)))}";
    }
}
