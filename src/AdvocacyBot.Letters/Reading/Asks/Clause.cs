using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Where the statement that holds a word begins.</summary>
internal static class Clause
{
    /// <summary>In words.</summary>
    private const int FarthestNoun = 8;

    /// <summary>After the last full break before the word; commas part no English clause from its subject.</summary>
    public static int Start(SentenceText sentence, int token)
    {
        for (var i = token; i > 0; i--)
        {
            if (sentence.Between(i - 1, i).AsSpan().IndexOfAny(";:") >= 0)
            {
                return sentence.Tokens[i].Start;
            }
        }

        return sentence.Tokens[0].Start;
    }

    /// <summary>From the pronouns and adverbs before a Spanish verb: "le solicitamos", "respetuosamente pedimos".</summary>
    public static int SpanishStart(SentenceText sentence, int verb)
    {
        var i = verb;
        while (i > 0 && IsJoined(sentence, i - 1)
            && (sentence.Tokens[i - 1].Key is "le" or "les" or "lo" or "la" or "los" or "las" or "se" or "nos"
                or "te" or "hacemos"
                or "hago" or "un" or "atento" or "urgente"
                or "respetuoso" || AskWords.IsManner(sentence.Tokens[i - 1].Key)))
        {
            i--;
        }

        return IsPaired(sentence, i) ? SpanishStart(sentence, i - 2) : SubjectBefore(sentence, i) ?? sentence.Tokens[i].Start;
    }

    /// <summary>"proponemos y | solicitamos": two verbs that ask for one thing.</summary>
    private static bool IsPaired(SentenceText sentence, int verb) => verb > 1 && OpensPair(sentence, verb - 2);

    /// <summary>"proponemos | y solicitamos a la Secretaría": the second verb has what both ask for.</summary>
    public static bool OpensPair(SentenceText sentence, int verb) =>
        verb + 2 < sentence.Tokens.Count && sentence.Tokens[verb + 1].Key is "y" or "e"
        && IsOurOwn(sentence.Tokens[verb]) && IsOurOwn(sentence.Tokens[verb + 2]) && IsJoined(sentence, verb) && IsJoined(sentence, verb + 1);

    private static bool IsOurOwn(Token word) => word.Is(WordKinds.Asks) && AskVerbs.Find(word.Key) is { Form: AskForm.OurOwn };

    /// <summary>"Las organizaciones firmantes": the subject that opens the sentence, where one is written.</summary>
    public static TextSpan? SpanishBy(SentenceText sentence, int start, int verb)
    {
        var subject = sentence.Text[start..sentence.Tokens[verb].Start].TrimEnd(' ', ',');
        return subject.Length > 0 && Token.Of(subject).Any(t => IsSubject(t.Key))
            ? new TextSpan(start, start + subject.Length)
            : null;
    }

    private static int? SubjectBefore(SentenceText sentence, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 12; i--)
        {
            if (sentence.Between(i, i + 1).AsSpan().IndexOfAny(".;:") >= 0)
            {
                return null;
            }

            if (IsSubject(sentence.Tokens[i].Key))
            {
                var first = SignersBefore(sentence, i);
                var hasArticle = first > 0 && sentence.Tokens[first - 1].Key is "las" or "los";
                return sentence.Tokens[hasArticle ? first - 1 : first].Start;
            }
        }

        return null;
    }

    /// <summary>"Las organizaciones de derechos humanos abajo firmantes": the noun before the word that says they sign.</summary>
    private static int SignersBefore(SentenceText sentence, int signing)
    {
        for (var i = signing; sentence.Tokens[signing].Key is not ("organizaciones" or "quienes") && i >= 0 && i >= signing - FarthestNoun; i--)
        {
            if (i < signing && sentence.Between(i, i + 1).AsSpan().IndexOfAny(".;:,") >= 0)
            {
                break;
            }

            if (sentence.Tokens[i].Key is "organizaciones" or "colectivos" or "redes" or "personas" or "entidades" or "asociaciones" or "grupos"
                or "instituciones" or "colectivas" or "comunidades")
            {
                return i;
            }
        }

        return signing > 0 && sentence.Tokens[signing - 1].Key is "abajo" or "aqui" ? signing - 1 : signing;
    }

    private static bool IsSubject(string key) =>
        key is "nosotros" or "nosotras" or "organizaciones" or "firmantes" or "abajo" or "quienes" or "colectivos"
            or "redes"
            or "suscritos" or "suscritas";

    private static bool IsJoined(SentenceText sentence, int token) =>
        sentence.Between(token, token + 1).AsSpan().IndexOfAny(".;:") < 0;
}
