using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>An office whose place stands between it and its holder: "Minister of Health, North West, Ms Ann Lee".</summary>
internal static class AddressOffices
{
    /// <summary>The parts, such an office and its place as one.</summary>
    public static List<TextSpan> WithPlace(string text, List<TextSpan> parts) =>
        parts is [var office, var place, var holder] && IsOffice(text[office.Start..office.End]) && IsPlace(text[place.Start..place.End])
            && IsHolder(text[holder.Start..holder.End])
            ? [office.Through(place), holder]
            : parts;

    /// <summary>As many offices behind one mark are of as many holders, whatever courtesy they lack.</summary>
    private const int FewestBare = 3;

    /// <summary>
    /// "Señora Ministra del Ambiente, Señor Defensor del Pueblo": a courtesy with each, or a mark before the first of many,
    /// tells that nobody holds all of these offices.
    /// </summary>
    public static bool AreSeveral(string text, List<TextSpan> parts, bool isMarked) =>
        isMarked && (AreBracketed(text, parts) || AreBodies(text, parts) || AreWholeOffices(text, parts))
        || parts.Count > 1 && parts.All(part => IsCourteous(text[part.Start..part.End], isBare: isMarked
            && parts.Count >= FewestBare));

    /// <summary>"A. Lee (DG ENER), Mr B. Ruiz (SG)": a bracket behind each name tells where that one sits.</summary>
    private static bool AreBracketed(string text, List<TextSpan> parts) =>
        parts.Count > 1 && parts.All(part => text[part.End - 1] == ')' && text[part.Start..part.End] is var words
            && words.IndexOf('(', StringComparison.Ordinal) is > 3 and var open && PersonName.Score(words[..open].TrimEnd()) >= 1);

    /// <summary>"Ministerio del Ambiente, Defensoría del Pueblo, Contraloría General": none of them is a part of another.</summary>
    private static bool AreBodies(string text, List<TextSpan> parts)
    {
        HashSet<string> heads = [];
        return parts.Count >= FewestBare
            && parts.All(part => Token.Of(text[part.Start..part.End]) is { Count: > 1 } words && IsWhole(words[0])
                && heads.Add(words[0].Key));
    }

    /// <summary>"President of ECOSOC, President of the General Assembly, UN Secretary-General": each tells whose it is.</summary>
    private static bool AreWholeOffices(string text, List<TextSpan> parts)
    {
        var ofWhom = 0;
        foreach (var part in parts)
        {
            var words = Token.Of(text[part.Start..part.End]);
            var isOfWhom = words.Count > 2 && words.Skip(1).Any(word => word.Key is "of" or "for");
            if (words.Count < 2 || !words[0].IsCapitalised && words[0].Key is not "the" || !OpensOffice(words)
                || !isOfWhom && !OfficeWords.IsHead(words[^1]) || PartyReader.Addressed(text[part.Start..part.End], words) is not null)
            {
                return false;
            }

            ofWhom += isOfWhom ? 1 : 0;
        }

        return parts.Count > 1 && ofWhom > 0 && ofWhom * 2 >= parts.Count;
    }

    /// <summary>"The President of …", "UN Secretary-General", "Chief Justice of …".</summary>
    private static bool OpensOffice(List<Token> words) =>
        words[0].Key is "the" ? words.Count > 2 && OfficeWords.IsHead(words[1]) && OfficeWords.OpensTitle([.. words.Skip(1)])
            : OfficeWords.OpensTitle(words) && (OfficeWords.IsHead(words[0]) || OfficeWords.IsQualifier(words[0].Key))
                || words.Count == 2 && OfficeWords.IsHead(words[1]) && words[0].Text.All(char.IsUpper);

    private static bool IsWhole(Token word) =>
        word.Key is "ministerio" or "defensoria" or "contraloria" or "procuraduria" or "cancilleria" or "presidencia"
            or "embajada"
        || word.Key is "fiscalia" && word.IsCapitalised;

    private static bool IsCourteous(string words, bool isBare) =>
        Token.Of(words) is { Count: > 1 } tokens && (tokens[0].Key is "y" or "and" ? 1 : 0) is var first
        && (tokens[first].Key is "al" or "a" or "el" or "la"
            && first + 2 < tokens.Count ? first + 1 : first) is var at && at + 1 < tokens.Count
        && (IsCall(tokens[at].Key) && OfficeWords.IsHead(tokens[at + 1]) || isBare && OfficeWords.IsHead(tokens[at])
            && OfficeWords.OpensTitle(tokens))
        && tokens.Any(word => word.Key is "de" or "del" or "of") && PartyReader.Addressed(words, tokens) is null;

    private static bool IsCall(string key) =>
        key is "senor" or "senora" or "sr" or "sra" or "excmo" or "excma" or "excelentisimo" or "excelentisima"
            or "ilmo" or "ilma";

    /// <summary>A known place, or a province that is called by where it lies: "North West", "Eastern Cape".</summary>
    private static bool IsPlace(string words) =>
        Cities.NamesPlace(words) || Token.Of(words) is { Count: 2 } tokens && tokens.All(word => word.IsCapitalised)
            && tokens[0].Key is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "central";

    private static bool IsOffice(string words) =>
        Token.Of(words) is { Count: > 1 } tokens && PersonName.Score(words) < 1 && (OfficeWords.OpensTitle(tokens) || tokens[0].Key is "the" or "el" or "la");

    private static bool IsHolder(string words) =>
        Token.Of(words) is { Count: > 1 and <= 6 } tokens && OfficeWords.IsHonorific(tokens[0].Key) && PersonName.Score(words) >= 3;
}
