namespace AdvocacyBot.Assistant.Paper;

/// <summary>What came of putting a document on paper: the file's bytes, or the plain reason why not.</summary>
public abstract record PaperWriting
{
    private PaperWriting()
    {
    }

    public sealed record Written(byte[] Content) : PaperWriting;

    /// <param name="Reason">What was expected and what was found.</param>
    public sealed record Refused(string Reason) : PaperWriting;
}
