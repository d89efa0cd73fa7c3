using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Tests;

/// <summary>Small letters written out in a test.</summary>
internal static class Written
{
    public static Letter Read(string text) => LetterReader.Read(new SourceDocument("written.txt", text));

    /// <summary>A plain letter around the body given.</summary>
    public static Letter WithBody(string body) => Read(
        $"""
        May 4, 2021

        Ambassador Ann Lee
        Embassy of Canada

        Dear Ambassador Lee:

        {body}

        Sincerely,

        Migration Law Center
        Border Rights Network
        """);

    /// <summary>A plain letter with the lines given under its signature block.</summary>
    public static Letter WithTail(string tail) => Read(
        $"""
        Dear Ambassador Lee:

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center
        Border Rights Network

        {tail}
        """);

    /// <summary>A plain letter signed by the lines given.</summary>
    public static Letter SignedBy(string signatures) => Read(
        $"""
        Dear Ambassador Lee:

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        {signatures}
        """);

    public static IEnumerable<string?> Names(IEnumerable<Party> parties) => parties.Select(p => p.Name?.Value);

    /// <summary>A letter with these lines between its date and its greeting.</summary>
    public static Letter Addressed(string address) => Read(
        $"""
        14 October 2019

        {address}

        Your Excellency,

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center
        """);
}
