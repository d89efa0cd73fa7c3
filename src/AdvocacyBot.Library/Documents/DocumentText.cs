namespace AdvocacyBot.Library.Documents;

/// <summary>What a format reader makes of a file's bytes.</summary>
internal abstract record DocumentText
{
    private DocumentText()
    {
    }

    public sealed record Found(string Text) : DocumentText;

    public sealed record Unfit(int Line, string Reason) : DocumentText;
}
