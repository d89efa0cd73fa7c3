using AdvocacyBot.Assistant;
using AdvocacyBot.Host;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AdvocacyBot.Benchmarks;

/// <summary>
/// One warm question at a time, the folder followed before each, as every door does it; every call is timed on its own,
/// so that P95 is that of answers. Goals: a field in 2 ms, a topic in 10 ms.
/// </summary>
[Config(typeof(Config))]
public class AnsweringAQuestion
{
    private string _folder = "";
    private Rooms? _rooms;

    [GlobalSetup]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("advocacybot-").FullName;
        var settings = HostSettings.Read(new Dictionary<string, string?> { ["Library:Path"] = Path.Combine(_folder, "library.db") });
        _rooms = Rooms.Open(settings, Terminal.Standard);
    }

    [GlobalCleanup]
    public void Close()
    {
        _rooms!.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public Task<Reply> Field() => AskAsync("Who was copied on the December letter?");

    [Benchmark]
    public Task<Reply> Count() => AskAsync("How many people signed the letter to Pence?");

    [Benchmark]
    public Task<Reply> Topic() => AskAsync("What do the letters say about family unity?");

    [Benchmark]
    public Task<Reply> Unanswerable() => AskAsync("What is the phone number of Human Rights First?");

    private Task<Reply> AskAsync(string question) =>
        _rooms!.Assistant.RespondAsync(Turns.Of(null, question), CancellationToken.None);

    private sealed class Config : BenchmarkDotNet.Configs.ManualConfig
    {
        public Config() => AddJob(Job.Default
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(200)
            .WithIterationCount(1000)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithToolchain(InProcessEmitToolchain.Instance));
    }
}
