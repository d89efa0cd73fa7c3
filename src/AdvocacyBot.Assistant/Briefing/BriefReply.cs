using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>Shows a brief in a conversation: headings, lines, and the words that each line stands on.</summary>
internal sealed class BriefReply(BriefShelf shelf)
{
    private const int MostOffered = 5;

    public async Task<Reply> WriteAsync(BriefFound found, BriefOrder order, string? format)
    {
        if (found.Brief is not { } brief)
        {
            return Without(found);
        }

        var reply = new ReplyDraft(await OpenedAsync(brief, shelf)) { Outcome = Outcome.Brief };
        if (format is not null)
        {
            var name = $"{shelf.Wording.Say("file.name")}.{format}";
            reply.Say(shelf.Wording.Say("filed", ("name", name)));
            reply.File(name, 0);
            return reply.Close(shelf.Wording.Language);
        }

        Show(brief, found.Noted, reply);
        reply.Next(order is BriefOrder.About { IsLong: false }
            ? [shelf.Wording.Say("next.longer"), shelf.Wording.Say("next.word")]
            : [shelf.Wording.Say("next.word")]);
        return reply.Close(shelf.Wording.Language);
    }

    private static void Show(Brief brief, string noted, ReplyDraft reply)
    {
        if (noted.Length > 0)
        {
            reply.Say(noted);
        }

        reply.Heading(brief.Title);
        foreach (var section in brief.Sections)
        {
            Show(section, reply);
        }
    }

    private static void Show(BriefSection section, ReplyDraft reply)
    {
        if (section.Heading is { } heading)
        {
            reply.Heading(heading);
        }

        if (section.Heading is null)
        {
            foreach (var line in section.Lines)
            {
                reply.Say(Text(line, reply), Sources(line, reply));
            }

            return;
        }

        reply.List([.. section.Lines.Select(line =>
            new ListItem(Text(line, reply), line.Detail, Sources(line, reply)))]);
    }

    private static string Text(BriefLine line, ReplyDraft reply) => !line.Quotes || line.Sources.Count == 0 ? line.Text
        : $"{line.Text} “{TextFolding.Spaces(reply.Words(line.Sources[0].Letter, line.Sources[0].Span))}”".TrimStart();

    private static int[] Sources(BriefLine line, ReplyDraft reply) =>
        [.. line.Sources.Select(one => reply.Cite(one.Letter, one.Span))];

    private Reply Without(BriefFound found)
    {
        var reply = new ReplyDraft(new Dictionary<string, Letter>());
        var (outcome, key) = found.Choices.Count > 0 ? (Outcome.Clarify, "several")
            : (Outcome.Abstained, found.Subject.Length == 0 ? "whom" : "nothing");
        reply.Outcome = found.Subject.Length == 0 ? Outcome.Clarify : outcome;
        reply.Say(shelf.Wording.Say(key, ("subject", found.Subject)));
        if (found.Choices.Count > 0)
        {
            reply.Offer([.. found.Choices.Take(MostOffered)
                .Select(choice => shelf.Wording.Say("choice", ("subject", choice)))]);
        }

        return reply.Close(shelf.Wording.Language);
    }

    public static async Task<Dictionary<string, Letter>> OpenedAsync(Brief brief, BriefShelf shelf)
    {
        Dictionary<string, Letter> opened = new(StringComparer.Ordinal);
        var sources = brief.Sections.SelectMany(section => section.Lines).SelectMany(line => line.Sources);
        foreach (var id in sources.Select(one => one.Letter).Distinct())
        {
            if (await shelf.OpenAsync(id) is { } letter)
            {
                opened[id] = letter.Letter;
            }
        }

        return opened;
    }
}
