using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A signatory's line with the number of an identity card in it: "Ana Ruiz – DNI 11.780.115 – Comunidad Norte". The
/// number is no part of the name; what stands behind it tells of the person.
/// </summary>
internal static partial class SignatureIdentity
{
    private const int ShortestName = 5;

    private const int FewestDigits = 5;

    [GeneratedRegex(
        @"[\s,;:(|–—-]+\d{1,2}\.\d{3}\.\d{3}\)?(?=$|\s*[|–—])|" +
        @"[\s,;:(|–—-]+((con|with|portadora?( de(l)?)?|titular de(l)?|identificad[oa] con) )?" +
        @"(d\.? ?n\.? ?i|d\.?p\.?i|d\.?u\.?i|c\.?u\.?i|n\.?i\.?[ef]|c\.? ?i|c\.? ?c|r\.?u\.?[tn]|" +
        @"c[eé]d(ula)?( de (identidad|ciudadan[ií]a))?|" +
        @"documento( (nacional )?de identidad)?|l\.?[ce]|carnet( de identidad)?|n\.?i\.?n|nric|i\.?c|i\.?d( card)?|" +
        @"national (id|identity)( card)?|aadhaar|pasaporte|passport)(?![\p{L}])\.?\s*" +
        @"((n(o|ro|[uú]m(ero)?)?[.°º]*|#)(?!\p{L}))?\s*[:.]?\s*" +
        @"(?-i:\p{Lu}{1,3}[ -]?)?\d[\d. -]{3,22}\d(-?(?-i:[\p{Lu}\d])(?![\p{L}\d]))?(\s+(?-i:\p{Lu}{2})(?![\p{L}.]))?" +
        @"( (de|expedida (en|de)|exp\.?( en)?) (?-i:\p{Lu})\p{L}+( (?-i:\p{Lu})\p{L}+)?)?\)?\.?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    /// <summary>The name, and what tells of the person behind the number; null where the line has no such number.</summary>
    public static IReadOnlyList<SignaturePart>? Parts(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (line.Length > LineShape.LongLine || !HasNumber(words)
            || Number().Match(words.ToString()) is not { Success: true, Index: >= ShortestName } number)
        {
            return null;
        }

        var name = (line with { End = line.Start + number.Index }).Trimmed(text, "", ",;|–—-(");
        var rest = (line with { Start = line.Start + number.Index + number.Length }).Trimmed(text, ",;:.|–—-)", ",;–—-");
        var isPerson = IsPerson(text[name.Start..name.End]);
        if (!isPerson)
        {
            return rest.Length > 0 ? null : SignatureSeries.Of(text, name);
        }

        List<SignaturePart> parts = [new(name) { Known = SignatureRole.Person }];
        if (rest.Length > 2)
        {
            var told = Segments.Of(text, rest);
            parts.Add(new(told[0]) { Known = SignatureRole.Title });
            parts.AddRange(told.Count > 1 ? [new(told[1].Through(told[^1])) { Known = SignatureRole.Title }] : []);
        }

        return parts;
    }

    /// <summary>Whether the line names a person and the number of a card, and so no house and street.</summary>
    public static bool IsIn(string line) =>
        HasNumber(line) && Number().Match(line) is { Success: true, Index: >= ShortestName } number && IsPerson(line[..number.Index]);

    private static bool HasNumber(ReadOnlySpan<char> words)
    {
        var digits = 0;
        for (int at; (at = words.IndexOfAnyInRange('0', '9')) >= 0; words = words[(at + 1)..])
        {
            digits++;
        }

        return digits >= FewestDigits;
    }

    private static bool IsPerson(string words) =>
        WithoutBullet(words) is var name && name.Length >= ShortestName && PersonName.Score(GivenFirst(name)) >= 1
        && !Segments.NamesInstitution(name);

    /// <summary>"Ruiz, Ana María" as registers have it: the given names behind the comma, before the family's.</summary>
    private static string GivenFirst(string name) =>
        name.Split(", ", 3) is [var family, var given] && GivenNames.Contains(Token.FirstKey(given)) ? $"{given.TrimEnd()} {family}" : name;

    private static string WithoutBullet(string words) => words[Words.LetterPhrases.BulletLength(words)..];
}
