using AdvocacyBot.Letters.Text;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

internal static class AskLinkTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists ask_link (
            tenant text not null, shelf text not null, one_letter text not null, one_start integer not null,
            one_end integer not null, other_letter text not null, other_start integer not null,
            other_end integer not null, are_one integer not null, by text not null, at integer not null,
            primary key (tenant, shelf, one_letter, one_start, other_letter, other_start)) without rowid;
        """;

    public static List<AskLink> List(SqliteConnection library, Shelf shelf) => library.Query(
        """
        select one_letter, one_start, one_end, other_letter, other_start, other_end, are_one, by from ask_link
        where tenant = @tenant and shelf = @shelf order by at
        """,
        row => new AskLink(
            row.GetString(0), new TextSpan(row.GetInt32(1), row.GetInt32(2)), row.GetString(3),
            new TextSpan(row.GetInt32(4), row.GetInt32(5)), row.GetInt32(6) == 1, row.GetString(7)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name));

    /// <summary>The last word counts, in whichever order the two were named.</summary>
    public static void Keep(SqliteConnection library, Shelf shelf, AskLink link, DateTimeOffset at)
    {
        Delete(library, shelf, link);
        Delete(library, shelf, link with
        {
            OneLetter = link.OtherLetter,
            One = link.Other,
            OtherLetter = link.OneLetter,
            Other = link.One,
        });
        library.Execute(
            """
            insert into ask_link (
                tenant, shelf, one_letter, one_start, one_end, other_letter, other_start, other_end, are_one, by, at)
            values (@tenant, @shelf, @one, @oneStart, @oneEnd, @other, @otherStart, @otherEnd, @areOne, @by, @at)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@one", link.OneLetter), ("@oneStart", link.One.Start),
            ("@oneEnd", link.One.End), ("@other", link.OtherLetter), ("@otherStart", link.Other.Start),
            ("@otherEnd", link.Other.End), ("@areOne", link.AreOne ? 1 : 0), ("@by", link.By),
            ("@at", at.ToUnixTimeMilliseconds()));
    }

    private static void Delete(SqliteConnection library, Shelf shelf, AskLink link) => library.Execute(
        """
        delete from ask_link where tenant = @tenant and shelf = @shelf and one_letter = @one and one_start = @oneStart
        and other_letter = @other and other_start = @otherStart
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@one", link.OneLetter), ("@oneStart", link.One.Start),
        ("@other", link.OtherLetter), ("@otherStart", link.Other.Start));
}
