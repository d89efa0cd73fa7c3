using System.Diagnostics;

namespace AdvocacyBot.Mutations;

/// <summary>Draws damaged inputs and has them read, one after the other.</summary>
public static class MutationRun
{
    public static Figures Of(Trial trial, int count, int seed, Action<int>? progress = null)
    {
        List<(int, Exception)> fallen = [];
        var (taken, slow, most, slowest) = (0, 0, 0L, (Number: 0, Took: TimeSpan.Zero));
        for (var number = 0; number < count; number++)
        {
            progress?.Invoke(number);
            var input = Input(trial, seed, number);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            try
            {
                taken += trial.Read(input) ? 1 : 0;
            }
            catch (Exception failure)
            {
                fallen.Add((number, failure));
            }

            var took = Stopwatch.GetElapsedTime(started);
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
            slow += took > TimeSpan.FromSeconds(1) ? 1 : 0;
            slowest = took > slowest.Took ? (number, took) : slowest;
        }

        using var process = Process.GetCurrentProcess();
        return new(trial.Name, count, taken, fallen, slow, slowest, most, process.PeakWorkingSet64);
    }

    /// <summary>The input of this number, whatever came before it.</summary>
    public static byte[] Input(Trial trial, int seed, int number) =>
        trial.Draw(new Random(unchecked((seed * 1_000_003) + number)));
}
