using AdvocacyBot.Assistant;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Console;

/// <summary>What is said within a conversation, and the page of each reply.</summary>
internal static class ConversationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/", SayAsync);
        routes.MapGet("/conversations/{conversation}/{reply}", ShowAsync);
    }

    private static async Task<IResult> SayAsync(
        HttpRequest request, OpenShelf shelf, LetterAssistant assistant, ShownReplies replies,
        CancellationToken cancel)
    {
        var words = AskedLanguage.Of(request);
        if (!OwnPage.Sent(request))
        {
            return ProblemPages.Page(words, StatusCodes.Status403Forbidden, words.ElsewhereSent);
        }

        if (await SaidWords.ReadAsync(request, cancel) is not { } said)
        {
            return ProblemPages.Page(words, StatusCodes.Status400BadRequest, words.Refused);
        }

        if (said.Words.Length == 0 || said.IsTooLong)
        {
            var problem = said.Words.Length == 0 ? words.NothingSaid : said.IsForm ? words.FormTooLong : words.TooLong;
            return Problem(words, await LettersAsync(shelf, cancel), 400, said.Conversation, problem);
        }

        await shelf.FollowFolderAsync(cancel);
        var directory = await shelf.DirectoryAsync(cancel);
        var id = replies.Keep(await ShownReply.OfAsync(assistant, said, cancel), directory);
        // The reply has an address of its own, so that loading it again does not say the words again.
        request.HttpContext.Response.Headers.Location = $"/conversations/{said.Conversation}/{id}";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> ShowAsync(
        string conversation, string reply, HttpRequest request, OpenShelf shelf, ShownReplies replies,
        CancellationToken cancel)
    {
        var letters = await LettersAsync(shelf, cancel);
        if (replies.Find(conversation, reply, await shelf.DirectoryAsync(cancel)) is { } shown)
        {
            return new Page<AskPage>(
                StatusCodes.Status200OK,
                new() { ["Words"] = PageWords.Of(shown.Reply.Language), ["Letters"] = letters, ["Shown"] = shown });
        }

        var words = AskedLanguage.Of(request);
        return Problem(words, letters, 404, SaidWords.ConversationOf(conversation), words.ReplyGone);
    }

    // The conversation goes on from here: what was drafted in it still stands.
    private static Page<AskPage> Problem(
        PageWords words, IReadOnlyList<LetterEntry> letters, int status, string conversation, string problem) =>
        new(
            status,
            new()
            {
                ["Words"] = words,
                ["Letters"] = letters,
                ["Conversation"] = conversation,
                ["Problem"] = problem,
            });

    private static async Task<IReadOnlyList<LetterEntry>> LettersAsync(OpenShelf shelf, CancellationToken cancel)
    {
        await shelf.FollowFolderAsync(cancel);
        return await shelf.LettersAsync(cancel);
    }
}
