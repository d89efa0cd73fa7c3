namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Words of one root, for finding only: deter, deterrence; violación, violation.</summary>
internal static class WordFamily
{
    /// <summary>Shorter beginnings bring strangers together: "state" and "station".</summary>
    private const int ShortestRoot = 5;

    /// <summary>Endings that English and Spanish put to a root, as they are left after stemming.</summary>
    private static readonly HashSet<string> Endings = new(
        ("e er or r s t ed ing ion tion cion sion xion ation acion ition icion ment miento amiento "
        + "imiento ence ance encia ancia enci anci rence ency ent ant ente ante ty ity dad idad edad al "
        + "ial ally ize iz izar izacion ization iza ise ar ir ad ada ado id ida ido and iend en an aron "
        + "ieron o a os as able ible abl ibl ive ivo iv ary ari ario ism ismo ist ista ful less ness ment "
        + "mente ting ted te ct cto cta ctar ctor cy cia cio ia ian ano ana ern dor tor atory atori atorio "
        + "ando endo aba aban an ara aran aria ari ea eamos aci acy ate at ature ura ori ory")
        .Split(' ').Append(""), StringComparer.Ordinal);

    public static bool AreKin(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        if (shared < ShortestRoot || one.Length - shared > 7 || other.Length - shared > 7)
        {
            return false;
        }

        // "polic(e)" and "policy" only look alike.
        if (one.Length + other.Length - (2 * shared) == 1 && (one[^1] == 'y' || other[^1] == 'y'))
        {
            return false;
        }

        for (var root = shared; root >= ShortestRoot; root--)
        {
            if (Endings.Contains(one[root..]) && Endings.Contains(other[root..]))
            {
                return true;
            }
        }

        return false;
    }
}
