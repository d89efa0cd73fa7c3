using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>Random keys that a library makes for itself, one for each use, and never tells.</summary>
internal static class HouseKeyTable
{
    private const int Bytes = 32;

    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists house_key (
            tenant text not null, use text not null, key blob not null,
            primary key (tenant, use)) without rowid;
        """;

    public static byte[] Of(SqliteConnection library, string tenant, string use)
    {
        library.Execute(
            "insert into house_key (tenant, use, key) values (@tenant, @use, @key) on conflict do nothing",
            ("@tenant", tenant), ("@use", use), ("@key", RandomNumberGenerator.GetBytes(Bytes)));
        return library.First(
            "select key from house_key where tenant = @tenant and use = @use", row => (byte[])row.GetValue(0),
            ("@tenant", tenant), ("@use", use))!;
    }
}
