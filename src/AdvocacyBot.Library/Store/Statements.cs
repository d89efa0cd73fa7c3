using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>One statement, its values bound by name.</summary>
internal static class Statements
{
    public static int Execute(
        this SqliteConnection library, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = library.Bind(sql, values);
        return command.ExecuteNonQuery();
    }

    public static List<T> Query<T>(
        this SqliteConnection library,
        string sql,
        Func<SqliteDataReader, T> row,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = library.Bind(sql, values);
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public static T? First<T>(
        this SqliteConnection library,
        string sql,
        Func<SqliteDataReader, T> row,
        params ReadOnlySpan<(string Name, object? Value)> values) => library.Query(sql, row, values).FirstOrDefault();

    public static string? Text(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static SqliteCommand Bind(
        this SqliteConnection library, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = library.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; values are bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
