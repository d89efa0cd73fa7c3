using AdvocacyBot.Benchmarks;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AdvocacyBot.Benchmarks -- --filter '*'
var report = ManualConfig.CreateEmpty()
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(StatisticColumn.P50, StatisticColumn.P95, StatisticColumn.OperationsPerSecond);
BenchmarkSwitcher.FromTypes([typeof(ReadingALetter), typeof(AnsweringAQuestion)]).Run(args, report);
