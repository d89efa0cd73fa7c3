using System.Globalization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Console;

/// <summary>The pages: a question and its answer, the letters, one letter with the quoted words marked.</summary>
internal static class ConsoleEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", AskAsync);
        routes.MapGet("/letters", ShelfAsync);
        routes.MapGet("/letters/{id}", LetterAsync);
        routes.MapGet("/page.css", () => OwnFile("page.css", "text/css; charset=utf-8"));
        routes.MapGet("/page.svg", () => OwnFile("page.svg", "image/svg+xml"));
    }

    private static async Task<IResult> AskAsync(
        HttpRequest request, OpenShelf shelf, LetterAssistant assistant, CancellationToken cancel)
    {
        var question = request.Query[SaidWords.QuestionName].ToString().Trim();
        var words = AskedLanguage.Of(request);
        await shelf.FollowFolderAsync(cancel);
        var letters = await shelf.LettersAsync(cancel);
        if (question.Length > SaidWords.LongestQuestion)
        {
            return Page(words, letters, StatusCodes.Status400BadRequest, new() { ["Problem"] = words.TooLong });
        }

        if (question.Length == 0)
        {
            var help = await assistant.RespondAsync(Turns.Of(null, words.HelpQuestion), cancel);
            return Page(words, letters, StatusCodes.Status200OK, new() { ["Examples"] = Examples(help) });
        }

        // Each question of an address begins a conversation, which what is said on its page goes on with.
        var said = new SaidWords(Turns.NewConversation(), question, IsForm: false);
        var shown = await ShownReply.OfAsync(assistant, said, cancel);
        return Page(
            PageWords.Of(shown.Reply.Language),
            letters,
            StatusCodes.Status200OK,
            new() { ["Question"] = question, ["Shown"] = shown });
    }

    private static Page<AskPage> Page(
        PageWords words, IReadOnlyList<LetterEntry> letters, int status, Dictionary<string, object?> more) =>
        new(status, new(more) { ["Words"] = words, ["Letters"] = letters });

    // The assistant draws its examples from the shelf, so that each of them has an answer.
    private static IReadOnlyList<string> Examples(Reply help) =>
        [.. help.Blocks.OfType<ReplyBlock.Choices>().SelectMany(choices => choices.Questions)];

    private static async Task<IResult> ShelfAsync(HttpRequest request, OpenShelf shelf, CancellationToken cancel)
    {
        await shelf.FollowFolderAsync(cancel);
        var letters = await shelf.LettersAsync(cancel);
        return new Page<ShelfPage>(
            StatusCodes.Status200OK, new() { ["Words"] = AskedLanguage.Of(request), ["Letters"] = letters });
    }

    private static async Task<IResult> LetterAsync(
        string id, HttpRequest request, OpenShelf shelf, CancellationToken cancel)
    {
        await shelf.FollowFolderAsync(cancel);
        var words = AskedLanguage.Of(request);
        return await shelf.OpenAsync(id, cancel) is not { Letter: var letter }
            ? ProblemPages.Page(words, StatusCodes.Status404NotFound, words.NotFound)
            : LetterPage(words, letter, request.Query);
    }

    private static Page<LetterPage> LetterPage(PageWords words, Letter letter, IQueryCollection query)
    {
        var marked = Marked(letter, query["start"], query["end"]);
        var isAstray = marked is null && (query.ContainsKey("start") || query.ContainsKey("end"));
        return new(
            StatusCodes.Status200OK,
            new() { ["Words"] = words, ["Letter"] = letter, ["Marked"] = marked, ["IsAstray"] = isAstray });
    }

    private static TextSpan? Marked(Letter letter, string? start, string? end) =>
        int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
        && from < to && to <= letter.Source.Text.Length
            ? new TextSpan(from, to)
            : null;

    // Embedded, so that the built program, its published folder and the tests all find the same file.
    private static IResult OwnFile(string name, string type) =>
        Results.Stream(
            typeof(ConsoleEndpoints).Assembly.GetManifestResourceStream("AdvocacyBot.Host.Console." + name)!, type);
}
