using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>A list of words as written in the source, parted by blanks, as the set of their keys.</summary>
internal static class WordSet
{
    public static FrozenSet<string> Of(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(TextFolding.Key).ToFrozenSet();
}
