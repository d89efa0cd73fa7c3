using System.Runtime.InteropServices;
using System.Text.Json;
using AdvocacyBot.Letters.Text;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>Makes appearances of rows. The same few names and titles fill a shelf: each is held once.</summary>
internal sealed class AppearanceRow
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _titles = new(StringComparer.Ordinal);

    public Appearance Read(SqliteDataReader row) => new(
        Once(row.GetString(0)), Enum.Parse<PartyRole>(row.GetString(1)), row.GetInt32(2),
        Enum.Parse<PartyKind>(row.GetString(3)),
        Once(row.Text(4)), Once(row.Text(5)), Titles(row.GetString(6)), Once(row.Text(7)),
        new TextSpan(row.GetInt32(8), row.GetInt32(9)));

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(words))]
    private string? Once(string? words)
    {
        if (words is null)
        {
            return null;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, words, out _);
        return known ??= words;
    }

    private IReadOnlyList<string> Titles(string json)
    {
        if (!_titles.TryGetValue(json, out var titles))
        {
            titles = JsonSerializer.Deserialize(json, TitleJson.Default.IReadOnlyListString) ?? [];
            _titles[json] = titles = [.. titles.Select(title => Once(title))];
        }

        return titles;
    }
}
