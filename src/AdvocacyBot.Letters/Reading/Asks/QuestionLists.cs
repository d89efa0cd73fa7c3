using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// Questions set as a list: "Will you:", "please answer the following questions:". What a question in a letter wants to
/// know is asked for only where the words above the list want answers.
/// </summary>
internal static partial class QuestionLists
{
    /// <summary>In UTF-16 units.</summary>
    private const int LongestLead = 320;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"Will you, therefore:", "Could the Minister please:": each item beneath ends the question.</summary>
    public static bool OpensQuestion(string sentence) =>
        sentence[^1] is ':' or '–' or '—' or '…' && sentence.Length <= LongestLead && Begun().IsMatch(sentence);

    /// <summary>The words above want answers to what follows.</summary>
    public static bool WantsAnswers(string sentence) =>
        char.IsLetter(sentence[^1]) ? sentence.Length < LongestLead && WantsAnswers(sentence + ":")
        : sentence[^1] == ':' && sentence.Length <= LongestLead && (Begun().IsMatch(sentence)
            || Wanted().IsMatch(sentence) && !Besides().IsMatch(sentence)
            || SpanishWanted().IsMatch(sentence));

    [GeneratedRegex(
        @"^\W*((so|and|but|therefore|accordingly|in (light|view) of (this|the above|these facts)|for (this|these) reasons?|specifically|finally),? )?" +
        @"(will|would|could|can) (you|your (government|office|department|ministry|agency|committee|administration)|the (?-i:\p{Lu})\p{L}+( \p{L}+){0,4}|parliament|congress|" +
        @"cabinet|government|council|ministers|he|she|they)(, as [^,:]{3,40},)?" +
        @"(,? ((please|therefore|kindly|now|also|then|commit to|undertake to|agree to|confirm( to us)?( that| whether)?|" +
        @"(tell|inform|advise) us( whether)?|let us know( whether)?|explain|clarify|consider),? ?){1,3})?\W*[:–—…]$", Options)]
    private static partial Regex Begun();

    /// <summary>"We urge you to resume aid and to answer the following questions by May:": that, and answers besides, are what is asked.</summary>
    [GeneratedRegex(@"\b(urge|ask|call (up)?on|request|demand|implore)\b[^:]{0,40}\bto\b[^:]{8,160} and (also )?to (provide|answer|respond|submit|send|give|reply|supply)\b", Options)]
    private static partial Regex Besides();

    /// <summary>"Solicitamos se sirva informar, en diez días:", "le pedimos responder a las siguientes preguntas:".</summary>
    [GeneratedRegex(
        @"\b(solicit|pedi|pido|pida|requer|requier|roga|ruego|ruega|s[ií]rva|instamos|exig|agradecer)\p{L}*\b[^:]{0,80}" +
        @"\b(inform|respond|respuesta|contest|aclar|precis|indi[cq]|se[ñn]al|explic|detall)\p{L}*\b[^:]{0,120}:$", Options)]
    private static partial Regex SpanishWanted();

    [GeneratedRegex(
        @"\b((answers?|answering|respond|responses?|responding|reply|replies|replying|clarification|clarity|explanations?|explain|clarify|address|information|" +
        @"(let us |to |wish to )know|(tell|inform|advise) us|confirm|understand)\b[^:]{0,120}|" +
        @"(have|put|pose|raise|submit|ask|asking|following|these|some|several|other|two|three|four|five|six|seven|eight|nine|ten) (\p{L}+ ){0,3}questions\b[^:]{0,60}|our (\p{L}+ )?questions\b[^:]{0,40}|" +
        @"^questions (for|to) [^:]{3,60}):$(?<!\b(ourselves|themselves)\b[^:]*:)", Options)]
    private static partial Regex Wanted();
}
