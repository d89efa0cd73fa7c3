using System.Diagnostics;

namespace AdvocacyBot.Mutations;

/// <summary>Draws damaged inputs and has them read, one after the other.</summary>
public static class MutationRun
{
    public static Figures Of(Trial trial, int count, int seed, Action<int>? progress = null)
    {
        List<(int, Exception)> fallen = [];
        List<int> slow = [];
        var (taken, most, slowest) = (0, 0L, (Number: 0, Took: TimeSpan.Zero));
        for (var number = 0; number < count; number++)
        {
            progress?.Invoke(number);
            var input = Input(trial, seed, number);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.TotalTime;
            try
            {
                taken += trial.Read(input) ? 1 : 0;
            }
            catch (Exception failure)
            {
                fallen.Add((number, failure));
            }

            // What the input cost, and not what else the machine was doing.
            var took = Environment.CpuUsage.TotalTime - started;
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
            slow.AddRange(took > TimeSpan.FromSeconds(1) ? [number] : []);
            slowest = took > slowest.Took ? (number, took) : slowest;
        }

        using var process = Process.GetCurrentProcess();
        return new(trial.Name, count, taken, fallen, slow, slowest, most, process.PeakWorkingSet64);
    }

    /// <summary>The input of this number, whatever came before it.</summary>
    public static byte[] Input(Trial trial, int seed, int number) =>
        trial.Draw(new Random(unchecked((seed * 1_000_003) + number)));
}
