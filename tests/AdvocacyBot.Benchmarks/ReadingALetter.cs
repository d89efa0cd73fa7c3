using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AdvocacyBot.Benchmarks;

/// <summary>From the text of a file to a letter, on one core. Goal: 2,000 letters a second.</summary>
[Config(typeof(Config))]
[MemoryDiagnoser]
public class ReadingALetter
{
    private string _text = "";

    public static IEnumerable<string> Seeds =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds")).Order(StringComparer.Ordinal).Select(Path.GetFileName)!;

    [ParamsSource(nameof(Seeds))]
    public string Seed { get; set; } = "";

    [GlobalSetup]
    public void Open() => _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", Seed));

    [Benchmark]
    public Letter Read() => LetterReader.Read(new SourceDocument(Seed, _text));

    // In this process: the default toolchain would restore a project of its own.
    private sealed class Config : BenchmarkDotNet.Configs.ManualConfig
    {
        public Config() => AddJob(Job.Default.WithWarmupCount(20).WithIterationCount(20).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
