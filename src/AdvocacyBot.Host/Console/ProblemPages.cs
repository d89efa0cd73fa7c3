namespace AdvocacyBot.Host.Console;

/// <summary>Whatever went wrong, a person reads one plain sentence; exceptions go to the log only.</summary>
internal static class ProblemPages
{
    public static Task TellAsync(HttpContext context)
    {
        var words = AskedLanguage.Of(context.Request);
        var status = context.Response.StatusCode;
        return Page(words, status, Sentence(words, status)).ExecuteAsync(context);
    }

    /// <param name="reason">What stood in the way, in the words of whatever met it.</param>
    public static Page<ProblemPage> Page(PageWords words, int status, string problem, string? reason = null) =>
        new(status, new() { ["Words"] = words, ["Problem"] = problem, ["Reason"] = reason });

    private static string Sentence(PageWords words, int status) => status switch
    {
        StatusCodes.Status404NotFound => words.NotFound,
        >= 500 => words.Failed,
        _ => words.Refused,
    };
}
