using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Offices and names that running words tell by turns, a party each.</summary>
internal static class OfficeHolders
{
    /// <summary>
    /// "The Prime Minister, the Hon. Ann Lee and the Minister for Health, the Hon. Bo Ruiz": behind each comma stands who holds the
    /// office before it, or, where a name comes first, the office of whoever bears it.
    /// </summary>
    public static List<Party> Joined(SourceDocument source, List<Party> parties)
    {
        var nameFirst = parties is [{ Name: not null, Title: null }, ..];
        for (var i = 0; i + 1 < parties.Count; i++)
        {
            var (first, second) = (parties[i], parties[i + 1]);
            var (holder, office) = nameFirst ? (first, second) : (second, first);
            if (holder is { Name: not null, Title: null, Organization: null } && office is { Name: null, Title: not null } && first.Span.End < second.Span.Start
                && IsComma(source.Slice(new TextSpan(first.Span.End, second.Span.Start))))
            {
                parties[i] = office with { Span = first.Span.Through(second.Span), Name = holder.Name };
                parties.RemoveAt(i + 1);
            }
        }

        return parties;
    }

    /// <summary>A comma, and perhaps an article or a courtesy; "and" joins another.</summary>
    private static bool IsComma(string between) =>
        between.StartsWith(',') && Token.Of(between).All(word => word.Key is not ("and" or "y" or "e"));
}
