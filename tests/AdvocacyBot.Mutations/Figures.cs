using System.Globalization;

namespace AdvocacyBot.Mutations;

/// <summary>What came of one run. Nothing is fallen in a good one, and nothing is slow.</summary>
/// <param name="Fallen">The inputs that ended in an exception: their number in the run, and what fell.</param>
/// <param name="OverOneSecond">The numbers of inputs that took more than a second of the processor.</param>
/// <param name="MostAllocated">Bytes allocated for the hungriest input.</param>
public sealed record Figures(
    string Name, int Inputs, int Taken, IReadOnlyList<(int Number, Exception Failure)> Fallen, IReadOnlyList<int> OverOneSecond,
    (int Number, TimeSpan Took) Slowest, long MostAllocated, long PeakMemory)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Name}: {Inputs} inputs, {Taken} taken, {Inputs - Taken - Fallen.Count} refused, {Fallen.Count} fallen, {OverOneSecond.Count} over 1 s; slowest {Slowest.Took.TotalMilliseconds:0} ms (number {Slowest.Number}), most allocated {MostAllocated / 1024 / 1024} MB, peak memory {PeakMemory / 1024 / 1024} MB
        """);
}
