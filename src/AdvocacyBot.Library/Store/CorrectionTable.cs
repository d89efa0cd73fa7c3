using System.Globalization;
using AdvocacyBot.Library.Corrections;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>What persons corrected, by the letter's name: it outlives the letter's rows and its file.</summary>
internal static class CorrectionTable
{
    /// <summary>Made also in libraries that are older than corrections.</summary>
    public const string Table = """
        create table if not exists correction (
            tenant text not null, shelf text not null, letter_id text not null, number integer not null,
            kind text not null, role text, party_kind text, words text, value text, organization text,
            by_name text not null, made_at text not null, before text, undone_by text, undone_at text,
            primary key (tenant, shelf, letter_id, number)) without rowid;
        """;

    public static void Insert(SqliteConnection library, Shelf shelf, KeptCorrection kept)
    {
        var row = Columns.Of(kept.What);
        library.Execute(
            """
            insert into correction (tenant, shelf, letter_id, number, kind, role, party_kind, words, value,
                organization, by_name, made_at, before)
            values (@tenant, @shelf, @letter, @number, @kind, @role, @partyKind, @words, @value, @organization,
                @by, @at, @before)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", kept.LetterId), ("@number", kept.Number),
            ("@kind", kept.What.GetType().Name), ("@role", row.Role?.ToString()), ("@partyKind", row.Kind?.ToString()),
            ("@words", row.Words), ("@value", row.Value), ("@organization", row.Organization),
            ("@by", kept.By), ("@at", Written(kept.At)), ("@before", kept.Before));
    }

    public static void Undo(SqliteConnection library, Shelf shelf, KeptCorrection undone) => library.Execute(
        """
        update correction set undone_by = @by, undone_at = @at
        where tenant = @tenant and shelf = @shelf and letter_id = @letter and number = @number
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", undone.LetterId), ("@number", undone.Number),
        ("@by", undone.Undone!.By), ("@at", Written(undone.Undone.At)));

    public static void Delete(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "delete from correction where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    /// <summary>Of one letter or of all, in order; those taken back too.</summary>
    public static List<KeptCorrection> List(SqliteConnection library, Shelf shelf, string? letterId) => library.Query(
        """
        select letter_id, number, kind, role, party_kind, words, value, organization, by_name, made_at, before,
            undone_by, undone_at
        from correction
        where tenant = @tenant and shelf = @shelf and (@letter is null or letter_id = @letter)
        order by letter_id, number
        """,
        Row,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    public static List<KeptCorrection> Standing(SqliteConnection library, Shelf shelf, string letterId) =>
        List(library, shelf, letterId).FindAll(one => one.Undone is null);

    private static KeptCorrection Row(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt32(1),
        new Columns(
            row.Text(3) is { } role ? Enum.Parse<PartyRole>(role) : null,
            row.Text(4) is { } kind ? Enum.Parse<PartyKind>(kind) : null,
            row.Text(5), row.Text(6), row.Text(7)).ToCorrection(row.GetString(2)),
        row.GetString(8), At(row.GetString(9)), row.Text(10),
        row.Text(11) is { } by ? new Undoing(by, At(row.GetString(12))) : null);

    private static string Written(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string written) =>
        DateTimeOffset.ParseExact(written, "O", CultureInfo.InvariantCulture);

    /// <summary>A correction of any kind as the columns of one row.</summary>
    private sealed record Columns(PartyRole? Role, PartyKind? Kind, string? Words, string? Value, string? Organization)
    {
        public static Columns Of(Correction what) => what switch
        {
            Correction.DateSet set => new(null, null, null, CorrectionWords.Iso(set.Date), null),
            Correction.DateCleared => new(null, null, null, null, null),
            Correction.PartyAdded one => new(one.Role, one.Kind, one.Name, one.Title, one.Organization),
            Correction.PartyRemoved one => new(one.Role, null, one.Name, null, null),
            Correction.PartyRenamed one => new(one.Role, null, one.Name, one.NewName, null),
            Correction.PartyRetitled one => new(one.Role, null, one.Name, one.Title, null),
            Correction.AskAdded one => new(null, null, one.Quote, null, null),
            Correction.AskRemoved one => new(null, null, one.Quote, null, null),
            _ => throw new NotSupportedException(),
        };

        public Correction ToCorrection(string kind) => kind switch
        {
            nameof(Correction.DateSet) => new Correction.DateSet(
                DateOnly.ParseExact(Value!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            nameof(Correction.DateCleared) => new Correction.DateCleared(),
            nameof(Correction.PartyAdded) =>
                new Correction.PartyAdded(Role!.Value, Kind!.Value, Words!, Value, Organization),
            nameof(Correction.PartyRemoved) => new Correction.PartyRemoved(Role!.Value, Words!),
            nameof(Correction.PartyRenamed) => new Correction.PartyRenamed(Role!.Value, Words!, Value!),
            nameof(Correction.PartyRetitled) => new Correction.PartyRetitled(Role!.Value, Words!, Value),
            nameof(Correction.AskAdded) => new Correction.AskAdded(Words!),
            nameof(Correction.AskRemoved) => new Correction.AskRemoved(Words!),
            _ => throw new NotSupportedException(kind),
        };
    }
}
