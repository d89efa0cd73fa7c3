using System.Globalization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;

namespace AdvocacyBot.Host.Console;

/// <summary>Drafts and briefs as files to take away.</summary>
internal static class PaperEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/drafts/{conversation}/{version:int}.{ending}", DraftAsync);
        routes.MapGet("/briefs/{conversation}.{ending}", BriefAsync);
    }

    private static async Task<IResult> DraftAsync(
        string conversation, int version, string ending, HttpRequest request, LetterAssistant assistant,
        TimeProvider clock, CancellationToken cancel)
    {
        var paper = IsConversation(conversation)
            ? await assistant.DraftAsync(OpenShelf.Shelf, conversation, version, cancel)
            : null;
        var number = version.ToString(CultureInfo.InvariantCulture);
        return await HandOutAsync(paper, words => $"{words.DraftFile}-{number}", ending, request, clock, cancel);
    }

    private static async Task<IResult> BriefAsync(
        string conversation, string ending, HttpRequest request, OpenShelf shelf, LetterAssistant assistant,
        TimeProvider clock, CancellationToken cancel)
    {
        await shelf.FollowFolderAsync(cancel);
        // Without words the turn orders nothing itself: the conversation's last brief is meant.
        var paper = IsConversation(conversation)
            ? await assistant.BriefAsync(Turns.Of(conversation, ""), cancel)
            : null;
        return await HandOutAsync(paper, words => words.BriefFile, ending, request, clock, cancel);
    }

    private static bool IsConversation(string said) => Guid.TryParseExact(said, "N", out _);

    private static async Task<IResult> HandOutAsync(
        PaperDocument? paper, Func<PageWords, string> name, string ending, HttpRequest request, TimeProvider clock,
        CancellationToken cancel)
    {
        var words = AskedLanguage.Of(request);
        if (paper is null || PaperFormat.Of("." + ending) is not { } format)
        {
            return ProblemPages.Page(words, StatusCodes.Status404NotFound, words.NoPaper);
        }

        // A PDF is made by a program of its own, in seconds.
        return await Task.Run(() => PaperFile.Of(paper, format, clock.GetUtcNow(), cancel), cancel) switch
        {
            PaperWriting.Written written => Results.File(
                written.Content, format.MediaType, name(PageWords.Of(paper.Language)) + format.Ending),
            PaperWriting.Refused refused => ProblemPages.Page(
                words, StatusCodes.Status503ServiceUnavailable, words.NotMade, refused.Reason),
            var other => throw new InvalidOperationException($"Paper of an unknown kind: {other.GetType().Name}"),
        };
    }
}
