using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Host.Console;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>The draft or brief behind a reply, as a file to hand out.</summary>
/// <param name="Version">0 for a brief.</param>
/// <param name="Format">The one that the person asked for; null where they asked for none.</param>
internal sealed record CardFile(string Kind, int Version, PaperFormat? Format)
{
    /// <summary>Null where there is none.</summary>
    public static CardFile? Of(Reply reply)
    {
        foreach (var block in reply.Blocks.Reverse())
        {
            switch (block)
            {
                case ReplyBlock.File file:
                    return Of(file.Version, PaperFormat.Of(file.Name));
                case ReplyBlock.LetterText letter:
                    return Of(letter.Version, null);
            }
        }

        return reply.Outcome == Outcome.Brief ? Of(0, null) : null;
    }

    /// <summary>"Give me the Word file", in any language.</summary>
    public static bool IsNamedIn(string words) => words.Contains("Word", StringComparison.Ordinal);

    public string LinkTo(string conversation, PaperFormat format) => Kind == CardSubmit.Draft
        ? PaperLink.ToDraft(conversation, Version, format)
        : PaperLink.ToBrief(conversation, format);

    private static CardFile Of(int version, PaperFormat? format) =>
        new(version > 0 ? CardSubmit.Draft : CardSubmit.Brief, version, format);
}
