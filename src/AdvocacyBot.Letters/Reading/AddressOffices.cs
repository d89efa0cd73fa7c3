using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>An office whose place stands between it and its holder: "Minister of Health, North West, Ms Ann Lee".</summary>
internal static class AddressOffices
{
    /// <summary>The parts, such an office and its place as one.</summary>
    public static IReadOnlyList<TextSpan> WithPlace(string text, IReadOnlyList<TextSpan> parts) =>
        parts is [var office, var place, var holder] && IsOffice(text[office.Start..office.End]) && IsPlace(text[place.Start..place.End])
            && IsHolder(text[holder.Start..holder.End])
            ? [office.Through(place), holder]
            : parts;

    /// <summary>A known place, or a province that is called by where it lies: "North West", "Eastern Cape".</summary>
    private static bool IsPlace(string words) =>
        Cities.NamesPlace(words) || Token.Of(words) is { Count: 2 } tokens && tokens.All(word => word.IsCapitalised)
            && tokens[0].Key is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "central";

    private static bool IsOffice(string words) =>
        Token.Of(words) is { Count: > 1 } tokens && PersonName.Score(words) < 1 && (OfficeWords.OpensTitle(tokens) || tokens[0].Key is "the" or "el" or "la");

    private static bool IsHolder(string words) =>
        Token.Of(words) is { Count: > 1 and <= 6 } tokens && OfficeWords.IsHonorific(tokens[0].Key) && PersonName.Score(words) >= 3;
}
