using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// The SQLite file: made on first use, open to any number of readers and one writer, in this process and others.
/// </summary>
internal sealed class LibraryFile(string path) : IDisposable
{
    // A first import of a large folder by another process commits well within this.
    private const string Pragmas =
        "pragma busy_timeout = 30000; pragma journal_mode = wal; "
        + "pragma synchronous = normal; pragma cache_size = -8000";

    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private readonly Lock _making = new();
    private readonly Lock _writing = new();
    private bool _made;

    static LibraryFile() => SQLitePCL.Batteries_V2.Init();

    public T Read<T>(Func<SqliteConnection, T> read) => Use(read);

    /// <summary>All of it or nothing; one writer at a time.</summary>
    /// <param name="outlivesPower">Also should the power fail right after; else a crash of the process alone.</param>
    public T Write<T>(Func<SqliteConnection, T> write, bool outlivesPower = false)
    {
        lock (_writing)
        {
            return Use(library =>
            {
                // Said on each write: a connection does not tell who had it before.
                library.Execute(outlivesPower ? "pragma synchronous = full" : "pragma synchronous = normal");
                using var transaction = library.BeginTransaction(deferred: false);
                var result = write(library);
                transaction.Commit();
                return result;
            });
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            var library = _idle.TryTake(out var idle) ? idle : Open();
            try
            {
                return work(library);
            }
            finally
            {
                _idle.Add(library);
            }
        }
        catch (SqliteException failure)
        {
            throw new LibraryFileException($"{path}: expected a letter library; found {Plainly(failure)}", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new LibraryFileException(
                $"{path}: expected a letter library; found that its folder cannot be made", failure);
        }
    }

    private SqliteConnection Open()
    {
        lock (_making)
        {
            if (!_made)
            {
                System.IO.Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }

            var library = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
            try
            {
                library.Open();
                library.Execute(Pragmas);
                if (!_made)
                {
                    Schema.Prepare(library, path);
                    _made = true;
                }

                return library;
            }
            catch
            {
                library.Dispose();
                throw;
            }
        }
    }

    private static string Plainly(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => "a file of another kind",
        SQLitePCL.raw.SQLITE_CORRUPT => "a damaged file",
        SQLitePCL.raw.SQLITE_CANTOPEN => "that it cannot be opened or made",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => "no permission to write to it",
        SQLitePCL.raw.SQLITE_FULL => "that the disk is full",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "that another process keeps it locked",
        SQLitePCL.raw.SQLITE_IOERR => "that the disk does not answer",
        _ => $"that it does not work (SQLite error {failure.SqliteErrorCode})",
    };
}
