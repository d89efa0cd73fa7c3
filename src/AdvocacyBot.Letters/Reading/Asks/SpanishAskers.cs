using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Who asks in Spanish, where the verb's own form tells it: "solicitamos", "exigen", "para solicitarle", "pidiéndole".</summary>
internal static class SpanishAskers
{
    /// <summary>In words, from the turning to someone to what is asked of him.</summary>
    private const int FarthestPurpose = 18;

    /// <summary>"solicitamos": told of the past where a date or "ya" stands by it, of something else after "que".</summary>
    public static Asker Spoken(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var start = Clause.SpanishStart(sentence, verb);
        var isRelative = verb > 0 && tokens[verb - 1].Key is "que" or "como" or "cuando" or "donde" or "cual"
            && !(verb > 2 && tokens[verb - 2].Key is "lo" && tokens[verb - 3].Key is "por")
            && !(verb > 1 && tokens[verb - 2].Key is "ello" or "eso" or "esto" or "cual" or "razon" or "motivo");
        var isPast = Transitions.TellsOfThePast(sentence.Text) || AskedThen(tokens, verb);
        return new Asker(4 + (isRelative ? -4 : 0) + (isPast ? -4 : 0), start, Clause.SpanishBy(sentence, start, verb));
    }

    /// <summary>"pedimos que se revisaran": the verb that follows tells the past.</summary>
    private static bool AskedThen(List<Token> tokens, int verb)
    {
        if (verb + 1 >= tokens.Count || tokens[verb + 1].Key is not "que")
        {
            return false;
        }

        var asked = tokens.Skip(verb + 2).Take(4).Select(t => t.Key)
            .FirstOrDefault(key => key is not ("se" or "no" or "les" or "le" or "nos"), "");
        return (asked.EndsWith("aran", StringComparison.Ordinal) || asked.EndsWith("ieran", StringComparison.Ordinal))
            && !asked.EndsWith("quieran", StringComparison.Ordinal);
    }

    public static Asker Signatories(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var group = Enumerable.Range(0, verb).LastOrDefault(i => AskWords.IsSpanishGroup(tokens[i].Key), -1);
        var isNear = group >= 0 && verb - group <= Askers.FarthestGroup
            && !tokens.Skip(group).Take(verb - group).Any(t => t.Key is "que" or "no");
        var start = Clause.SpanishStart(sentence, verb);
        var isTold = verb > 1 && tokens[verb - 1].Key is "se" && tokens[verb - 2].Key is "que" or "cual";
        var isToYou = verb > 0 && tokens[verb - 1].Key is "le" or "les" or "se" && !isTold
            && !IsToldOfThem(tokens, verb);
        return new Asker(isNear && !isTold || isToYou || IsPlea(tokens, verb) ? 4 : Askers.Stranger, start, isNear ? Clause.SpanishBy(sentence, start, verb) : null);
    }

    /// <summary>"SOLICITA a V.E. que …", "Por lo expuesto, SOLICITA que …": the plea of whoever has set out his case, in capitals.</summary>
    private static bool IsPlea(List<Token> tokens, int verb) =>
        verb < 6 && tokens[verb].Text.Length > 3 && tokens[verb].Text.All(char.IsUpper) && (verb == 0 || tokens[0].Key is "por" or "en");

    /// <summary>
    /// "En plena pandemia se les pide que se laven las manos", "cuando se les exige": where and when tell of what others are
    /// asked; "en consecuencia se les solicita" asks.
    /// </summary>
    private static bool IsToldOfThem(List<Token> tokens, int verb)
    {
        if (verb < 4 || tokens[verb - 1].Key is not "les" || tokens[verb - 2].Key is not "se"
            || tokens.Any(word => word.Key is "ustedes"))
        {
            return false;
        }

        return tokens[0].Key is "cuando" or "mientras" or "donde" or "durante"
            || tokens[0].Key is "en" && tokens[1].Key is "pleno" or "plena" or "medio" or "los" or "las" or "el"
                or "la" or "cada" or "algunos" or "algunas" or "muchos" or "varios";
    }

    /// <summary>"Se le solicita hacer llegar …": whoever answers asks something himself; "lo que se le solicita" was asked before.</summary>
    public static bool AsksYou(List<Token> tokens, int verb) =>
        verb > 1 && tokens[verb - 1].Key is "le" or "les" && tokens[verb - 2].Key is "se"
        && !(verb > 2 && tokens[verb - 3].Key is "que" or "cual" or "cuales" or "donde" or "como" or "si" or "no" or "cuando");

    /// <summary>"Nos dirigimos a usted para solicitarle": we write, and this is what for.</summary>
    public static Asker OnPurpose(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var hasPronoun = !AskWords.IsInfinitive(tokens[verb].Key);
        var carrier = Enumerable.Range(0, verb).LastOrDefault(i => Carries(tokens[i].Key), -1);
        var isBroken = carrier < 0 || tokens.Skip(carrier).Take(verb - carrier).Any(t => AskWords.IsSubordinator(t.Key)
            || t.Key is "antecesor" or "antecesora" or "predecesor" or "predecesora");
        var points = isBroken ? Askers.Stranger : verb - carrier <= 14 ? 4 : 2;
        points = Transitions.TellsOfThePast(sentence.Text) ? Askers.Stranger : points;
        var isForIt = verb > 0 && (tokens[verb - 1].Key is "de" or "para" or "a" || tokens[verb - 1].Key is "en" && verb - 2 == carrier)
            && (hasPronoun || !isBroken && verb - carrier <= FarthestPurpose && Addresses(tokens[carrier].Key));
        return new Asker(points + (hasPronoun ? 1 : 0) + (isForIt ? 1 : 0), Clause.SpanishStart(sentence, Math.Max(carrier, 0)), null);
    }

    /// <summary>"Nos dirigimos a ustedes solicitándoles que …": the writing and the asking are one.</summary>
    public static Asker InWriting(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var carrier = Enumerable.Range(0, verb).LastOrDefault(i => Addresses(tokens[i].Key), -1);
        var isBroken = carrier < 0 || verb - carrier > FarthestPurpose || Transitions.TellsOfThePast(sentence.Text)
            || tokens.Skip(carrier).Take(verb - carrier).Any(t => AskWords.IsSubordinator(t.Key) || t.Key is "que");
        var namesAsked = !tokens[verb].Key.EndsWith("ndo", StringComparison.Ordinal);
        return new Asker(isBroken ? Askers.Stranger : namesAsked ? 5 : 4, Clause.SpanishStart(sentence, Math.Max(carrier, 0)), null);
    }

    /// <summary>Turning to someone, which is done in order to ask.</summary>
    private static bool Addresses(string key) =>
        key is "dirigimos" or "dirijo" or "escribimos" or "escribo" or "acudimos" or "acudo" or "comparecemos"
            or "comparezco" or "venimos" or "vengo" or "presentamos" or "dirigirnos" or "dirigirme" or "concurrimos"
            or "recurrimos" or "permitimos" or "permito" or "presente" or "apersonamos" or "enviamos" or "hacemos" or "elevamos" or "sumamos";

    /// <summary>"escribimos", "la presente": the writing that is done in order to ask.</summary>
    private static bool Carries(string key) =>
        key.Length > 5 && key.EndsWith("mos", StringComparison.Ordinal) || key is "omito" or "quiero" or "deseo" or "escribo"
            or "dirijo" or "dirigen" or "dirige" or "permito" or "acudo" or "quisiera" or "presente" or "motivo" or "dirigirme" or "dirigirnos"
            or "agrado" or "carta" or "objeto" or "escrito";
}
