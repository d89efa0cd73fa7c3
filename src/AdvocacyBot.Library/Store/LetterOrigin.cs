namespace AdvocacyBot.Library.Store;

/// <summary>
/// How a letter came to its shelf: a followed one goes when its file goes, an imported one stays until forgotten.
/// </summary>
internal enum LetterOrigin
{
    Followed,
    Imported,
}

/// <summary>What the shelf knows of a letter without opening it.</summary>
/// <param name="Source">The full path of its file.</param>
internal sealed record LetterStamp(
    string LetterId, string FileName, string ContentHash, LetterOrigin Origin, string Source);
