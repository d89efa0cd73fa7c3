using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// A program of this machine that reads or makes a file, which may be hostile: never through a shell, in a folder of
/// its own, with hardly any environment, and ended with all its children when it takes too long, too much memory or
/// writes too much.
/// </summary>
/// <param name="MostOutput">Bytes on its standard output.</param>
public sealed record OutsideProgram(string Name, TimeSpan Longest, int MostOutput)
{
    private const int LongestComplaint = 4096;

    /// <summary>A damaged file of 200 KB drew gigabytes of them, and the whole time that it was allowed.</summary>
    private const int MostComplaint = 4 * 1024 * 1024;

    // Where the machine keeps what programs need to start at all, and where tesseract keeps its languages.
    private static readonly string[] Kept = ["PATH", "SystemRoot", "TESSDATA_PREFIX"];

    /// <summary>Bytes of its address space.</summary>
    public long MostMemory { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Found on the PATH, and never in the working directory.</summary>
    public string? Path => Find(Name);

    /// <summary>How a refusal names it where it is missing, and by which it is known again.</summary>
    public string Wanted => $"the program {Name}";

    public ProgramRun Run(
        string folder, IReadOnlyList<string> arguments, TimeProvider clock, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (Path is not { } program)
        {
            return new ProgramRun.Absent();
        }

        using var time = new CancellationTokenSource(Longest, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancel);
        try
        {
            using var process = Process.Start(Start(program, folder, arguments))!;
            using var end = stop.Token.Register(() => Kill(process));
            var run = Finish(process);
            cancel.ThrowIfCancellationRequested();
            return time.IsCancellationRequested ? new ProgramRun.TooSlow() : run;
        }
        catch (Win32Exception)
        {
            // It is there, but this machine cannot start it: a file of another system, no permission, no memory.
            return new ProgramRun.Absent();
        }
    }

    private ProcessStartInfo Start(string program, string folder, IReadOnlyList<string> arguments)
    {
        // prlimit sets the limits and becomes the program; a machine without it still has the limit of time.
        var limited = Find("prlimit");
        var start = new ProcessStartInfo(limited ?? program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in limited is null ? arguments : [.. Limits(), program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        var kept = Kept.Where(start.Environment.ContainsKey)
            .ToDictionary(name => name, name => start.Environment[name]);
        start.Environment.Clear();
        foreach (var (name, value) in kept)
        {
            start.Environment[name] = value;
        }

        (start.Environment["LC_ALL"], start.Environment["OMP_THREAD_LIMIT"]) = ("C.UTF-8", "1");
        (start.Environment["HOME"], start.Environment["TMPDIR"]) = (folder, folder);
        return start;
    }

    private string[] Limits() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"--as={MostMemory}"),
        string.Create(CultureInfo.InvariantCulture, $"--cpu={Math.Ceiling(Longest.TotalSeconds)}"),
        "--fsize=67108864", "--core=0", "--",
    ];

    private ProgramRun Finish(Process process)
    {
        process.StandardInput.Close();
        var complaint = Task.Run(() => Complaint(process));
        var output = Read(process.StandardOutput.BaseStream);
        if (output is null)
        {
            Kill(process);
        }

        process.WaitForExit();
        var said = Encoding.UTF8.GetString(complaint.GetAwaiter().GetResult());
        return output is null ? new ProgramRun.TooMuch()
            : process.ExitCode == 0 ? new ProgramRun.Done(output, said)
            : new ProgramRun.Failed(process.ExitCode, said);
    }

    /// <summary>All of it; null past the most.</summary>
    private byte[]? Read(Stream stream)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (kept.Length + count > MostOutput)
            {
                return null;
            }

            kept.Write(buffer, 0, count);
        }

        return kept.ToArray();
    }

    /// <summary>Its beginning; the rest is dropped, and a program that complains without end is ended.</summary>
    private static byte[] Complaint(Process process)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var heard = 0L;
        for (int count; (count = process.StandardError.BaseStream.Read(buffer)) > 0;)
        {
            kept.Write(buffer, 0, (int)Math.Min(count, LongestComplaint - kept.Length));
            heard += count;
            if (heard > MostComplaint)
            {
                Kill(process);
                break;
            }
        }

        return kept.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the same moment: nothing is left to end.
        }
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(System.IO.Path.IsPathFullyQualified)
            .Select(folder => System.IO.Path.Join(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(File.Exists);
}
