using System.Collections;
using System.Runtime.InteropServices;

namespace AdvocacyBot.Letters;

/// <summary>
/// Some of a list's members that stand together, asked as any sequence is, but without an enumerator: words and lines are
/// asked so again and again.
/// </summary>
internal readonly struct Stretch<T>(List<T> all, int start, int end) : IEnumerable<T>
{
    private ReadOnlySpan<T> Members => CollectionsMarshal.AsSpan(all)[start..end];

    public int Count() => end - start;

    public Stretch<T> Skip(int count) => new(all, Math.Min(end, start + Math.Max(0, count)), end);

    public Stretch<T> Take(int count) => new(all, start, Math.Min(end, start + Math.Max(0, count)));

    public bool Any(Func<T, bool> isSuch)
    {
        foreach (var member in Members)
        {
            if (isSuch(member))
            {
                return true;
            }
        }

        return false;
    }

    public bool All(Func<T, bool> isSuch)
    {
        foreach (var member in Members)
        {
            if (!isSuch(member))
            {
                return false;
            }
        }

        return true;
    }

    public List<T> ToList() => all.GetRange(start, end - start);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = start; i < end; i++)
        {
            yield return all[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Stands before LINQ wherever it would be found.</summary>
internal static class Stretches
{
    public static Stretch<T> Skip<T>(this List<T> all, int count) => new Stretch<T>(all, 0, all.Count).Skip(count);

    public static Stretch<T> Take<T>(this List<T> all, int count) => new Stretch<T>(all, 0, all.Count).Take(count);

    public static bool Any<T>(this List<T> all, Predicate<T> isSuch) => all.Exists(isSuch);

    public static bool All<T>(this List<T> all, Predicate<T> isSuch) => all.TrueForAll(isSuch);
}
