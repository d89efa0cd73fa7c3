using System.CommandLine;

namespace AdvocacyBot.Host;

/// <summary><c>eval</c>: answers a set of questions and judges the answers.</summary>
internal static class EvalCommand
{
    public static Command Define(Terminal terminal)
    {
        var questions = new Argument<FileInfo>("QUESTIONS.jsonl");
        return new Command("eval", "Answer a set of questions and tell how many answers are right.") { questions };
    }
}
