using YamlDotNet.Core;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads what stands between the “---” lines, of files that anyone in a team may have dropped in.</summary>
internal static class LetterTemplateFront
{
    /// <summary>Slots need four levels. A few thousand would overflow the stack, and the process with it.</summary>
    private const int DeepestNesting = 8;

    public static PromptFile Read(string name, string text)
    {
        CheckNesting(name, text);
        using var reader = new StringReader(text);
        return PromptFile.Parse(name, reader);
    }

    /// <summary>By events, which the parser gives without descending.</summary>
    private static void CheckNesting(string name, string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            for (var depth = 0; parser.MoveNext(); depth += parser.Current!.NestingIncrease)
            {
                if (depth > DeepestNesting)
                {
                    throw new PromptException(
                        name, Line(parser), $"expected at most {DeepestNesting} levels of brackets; found more");
                }
            }
        }
        catch (YamlException fault)
        {
            throw new PromptException(name, (int)fault.Start.Line, fault.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner's own state fails on some brackets that are never closed.
            throw new PromptException(name, Line(parser), "expected every bracket to be closed; found one that is not");
        }
    }

    private static int Line(Parser parser) => (int)(parser.Current?.Start.Line ?? 1);
}
