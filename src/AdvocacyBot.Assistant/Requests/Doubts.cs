using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Really?", "quote it, please": the last answer is wanted once more.</summary>
internal static class Doubts
{
    /// <summary>Of the words that ask for the last answer again, those for its quotes.</summary>
    private static readonly HashSet<string> Quoting = new(StringComparer.Ordinal)
    {
        "source", "sources", "quote", "verbatim", "word", "fuente", "cita", "textual", "citalo", "citala", "palabra",
    };

    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal)
    {
        "can", "could", "you", "please", "me", "that", "it", "with", "and", "the", "in", "english", "original", "puedes",
        "podrias", "eso", "con", "y", "la", "el", "en", "ingles", "por", "favor", "lo",
    };

    /// <summary>"Are you sure?", "source?", "can you give me that word for word, with the source": nothing else is
    /// said.</summary>
    public static bool IsAll(Marked marked)
    {
        List<string> keys = [.. marked.Words.Select(word => word.Key)];
        var (at, quoted) = (0, false);
        while (at < keys.Count)
        {
            var again = marked.Lexicon.Again.At(keys, at)?.Length ?? 0;
            if (again == keys.Count)
            {
                return true;
            }

            quoted |= keys.Skip(at).Take(again).Any(Quoting.Contains);
            if (again == 0 && !Beside.Contains(keys[at]) && !marked.HasAt(at, Cue.List))
            {
                return false;
            }

            at += Math.Max(again, 1);
        }

        return quoted;
    }
}
