using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// The tables of a library. Tenant and shelf come first in every key, so that a cluster can spread them later.
/// </summary>
internal static class Schema
{
    public const int Version = 1;

    private const string Tables = """
        create table library (version integer not null);
        create table shelf (
            tenant text not null, shelf text not null, number integer not null, version integer not null,
            folder text, read_by text not null,
            primary key (tenant, shelf)) without rowid;
        create table letter (
            tenant text not null, shelf text not null, letter_id text not null,
            file_name text not null, content_hash text not null, origin text not null, source text not null,
            read_by text not null, language text not null, title text, date text,
            signatories integer not null, notices integer not null,
            primary key (tenant, shelf, letter_id)) without rowid;
        create table letter_text (
            tenant text not null, shelf text not null, letter_id text not null, words text not null,
            primary key (tenant, shelf, letter_id));
        create table appearance (
            tenant text not null, shelf text not null, letter_id text not null,
            role text not null, place integer not null,
            kind text not null, name text, acronym text, titles text not null, organization text,
            span_start integer not null, span_end integer not null,
            primary key (tenant, shelf, letter_id, role, place)) without rowid;
        create table ask (
            tenant text not null, shelf text not null, letter_id text not null, place integer not null,
            words text not null, span_start integer not null, span_end integer not null,
            asked text not null, asked_key text not null, by_words text, by_start integer, by_end integer,
            strength text not null, kind text not null,
            primary key (tenant, shelf, letter_id, place)) without rowid;
        create table passage (
            id integer primary key,
            tenant text not null, shelf text not null, letter_id text not null, place integer not null,
            scope text not null, span_start integer not null, span_end integer not null, words text not null,
            unique (tenant, shelf, letter_id, place));
        create table followed_file (
            tenant text not null, shelf text not null, path text not null,
            size integer not null, modified integer not null, settled integer not null,
            content_hash text, letter_id text, refusal text, forgotten integer not null,
            primary key (tenant, shelf, path)) without rowid;
        create virtual table passage_words using fts5 (
            owner, words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');
        create virtual table passage_names using fts5 (
            owner, names, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
        """;

    /// <summary>Makes the tables where there are none yet; another process may be doing the same.</summary>
    public static void Prepare(SqliteConnection library, string path)
    {
        if (!Exists(library, "library"))
        {
            Make(library);
        }

        // Libraries of an earlier build lack these.
        library.Execute(CorrectionTable.Table);
        library.Execute(TextNoticeTable.Made);
        library.Execute(LetterRecordTable.Made);
        library.Execute(LetterChangeTable.Made);
        library.Execute(PassageMergeTable.Made);
        library.Execute(SaidTurnTable.Made);
        library.Execute(DraftVersionTable.Made);
        library.Execute(AskLinkTable.Made);
        library.Execute(InboxTable.Made);
        library.Execute(TurnMarkTable.Made);
        library.Execute(HouseKeyTable.Made);

        var version = library.First("select version from library", row => row.GetInt32(0));
        if (version != Version)
        {
            throw new LibraryFileException(
                $"{path}: expected a letter library of version {Version}; found version {version}");
        }
    }

    private static bool Exists(SqliteConnection library, string table) => library.First(
        "select count(*) from sqlite_master where type = 'table' and name = @table", row => row.GetInt32(0),
        ("@table", table)) > 0;

    private static void Make(SqliteConnection library)
    {
        using var transaction = library.BeginTransaction(deferred: false);
        if (!Exists(library, "library"))
        {
            library.Execute(Tables);
            library.Execute("insert into library (version) values (@version)", ("@version", Version));
        }

        transaction.Commit();
    }
}
