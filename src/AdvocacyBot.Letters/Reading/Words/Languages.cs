using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>"French | German | Polish": the other tongues in which a page may be read.</summary>
internal static class Languages
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        english french german spanish portuguese italian dutch polish russian ukrainian arabic chinese japanese korean turkish greek hebrew hindi urdu
        bengali tamil nepali burmese thai vietnamese indonesian malay tagalog filipino swahili amharic somali persian farsi dari pashto romanian hungarian
        czech slovak slovenian croatian serbian bosnian bulgarian danish swedish norwegian finnish estonian latvian lithuanian welsh irish gaelic maori
        catalan basque galician armenian georgian azerbaijani kurdish
        ingles frances aleman espanol portugues italiano ruso arabe chino catala euskara galego
        francais anglais allemand espagnol portugais italien deutsch englisch italiano nederlands polski svenska dansk norsk suomi turkce kiswahili
        en fr es de pt it nl pl ru ar
        """);

    private static readonly char[] Bars = ['|', '/', '·', '•', ','];

    public static bool AreAll(string words)
    {
        if (words.Length > LineShape.LongLine || words.AsSpan().IndexOfAny(Bars) < 1)
        {
            return false;
        }

        var parts = words.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(part => Token.Of(part) is [var word] && Names.Contains(word.Key));
    }
}
