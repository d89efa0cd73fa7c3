namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>How the run of an outside program ended.</summary>
public abstract record ProgramRun
{
    private ProgramRun()
    {
    }

    /// <param name="Complaint">What it said beside its output, cut short.</param>
    public sealed record Done(byte[] Output, string Complaint) : ProgramRun;

    public sealed record Failed(int Code, string Complaint) : ProgramRun;

    public sealed record TooSlow : ProgramRun;

    public sealed record TooMuch : ProgramRun;

    public sealed record Absent : ProgramRun;
}
