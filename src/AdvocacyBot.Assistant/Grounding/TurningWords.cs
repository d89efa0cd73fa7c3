using System.Collections.Frozen;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>
/// Words that turn what the rest of a sentence says: negation, doubt, condition, exception, time, whose word it is. A
/// part with one of them is never left out. They stand in code, not in prompts/, since the gate rests on them.
/// </summary>
internal static class TurningWords
{
    private static readonly FrozenSet<string> All = Set("""
        no not nor never none neither nobody nothing nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt
        werent hasnt havent hadnt shouldnt wouldnt couldnt
        unless except excluding until only if whether provided although though despite but yet rather instead while
        whereas however nevertheless nonetheless still even conversely contrary unfortunately regrettably
        when whenever before after once otherwise subject supposing assuming
        would could might may likely unlikely possibly perhaps probably potential potentially apparently seemingly
        supposedly allegedly reportedly alleged purported purportedly socalled
        according report reports reported believe believes believed think thinks claim claims claimed say says said
        stated argue argues argued announced contend contends insist insists assert asserts maintain maintains suggest
        suggests suspect suspects doubt doubts fear fears feared hope hopes expect expects expected predict predicts
        warn warns warned promised deny denies denied refuse refuses refused reject rejects rejected fail fails failed
        false falsely wrong wrongly myth lie lies untrue incorrect mistaken error rumor rumors rumour rumours
        almost nearly mostly partly largely least hardly barely merely than insofar extent opposite reverse either
        view views opinion opinions theory version perspective assumption paper eyes
        no ni nunca jamas ningun ninguna ninguno nadie nada sin tampoco
        embargo obstante contrario lamentablemente desgraciadamente aun salvo excepto excluido excluidos
        solo unicamente si aunque pero sino mientras pese pesar cuando antes despues
        siempre condicion caso excepcion hasta
        podria podrian pudiera pudieran habria habrian seria serian tendria tendrian quizas quiza acaso tal vez
        probable probablemente posible posiblemente aparentemente
        presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente
        segun informe informes afirma afirman afirmo afirmaron dice dicen dijo dijeron cree creen creemos considera
        consideran teme temen tememos espera esperan esperamos anuncio anunciaron sostiene sostienen alega alegan
        asegura aseguran advierte advierten prometio niega niegan nego rechaza rechazan fracasa
        falso falsa falsos falsas falsamente mito mentira erroneo erronea error rumor rumores
        casi mayormente parcialmente apenas medida opuesto opinion opiniones teoria version juicio parecer papel ojos
        """);

    /// <summary>Whole opening parts that only join a sentence to the one before.</summary>
    private static readonly FrozenSet<string> Joining = new[]
    {
        "however", "finally", "first", "second", "third", "fourth", "fifth", "lastly", "specifically", "moreover",
        "furthermore", "additionally", "therefore", "thus", "consequently", "accordingly", "indeed", "in addition",
        "in conclusion", "in particular", "as a result", "for these reasons", "for this reason", "similarly",
        "sin embargo", "finalmente", "por ultimo", "primero", "segundo", "tercero", "cuarto", "asimismo", "ademas",
        "por tanto", "por lo tanto", "por consiguiente", "en consecuencia", "en conclusion", "en particular",
        "en primer lugar", "en segundo lugar", "en tercer lugar", "por estas razones", "por ello", "igualmente",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What opens an insertion that the sentence stands without.</summary>
    private static readonly FrozenSet<string> Inserting =
        Set("including which incluyendo incluidos incluidas incluido incluida");

    /// <summary>What opens a part that only goes on with what stands before it.</summary>
    private static readonly FrozenSet<string> GoingOn = Set("""
        and including which who whose such especially particularly notably namely
        y e incluido incluida incluidos incluidas incluyendo que quien quienes cual cuales especialmente particularmente
        """);

    private static readonly FrozenSet<string> Listing = Set("and y e");

    /// <summary>"Open the border, or resign": without its second part the first says more than was said.</summary>
    private static readonly FrozenSet<string> Choosing = Set("or o u");

    /// <summary>What opens a sentence of its own, or its main part after an opening one.</summary>
    private static readonly FrozenSet<string> Subjects = Set("""
        i we you he she it they this that these those there our your his her its their
        yo nosotros nosotras usted ustedes el ella ello ellos ellas esto eso
        """);

    /// <summary>A sentence that begins so has its main part later.</summary>
    private static readonly FrozenSet<string> Opening = Set("""
        as if when while since because although though given by in under after before during to for with at on despite
        unless until once from through upon without whether
        como si cuando mientras desde porque aunque dado dada por en bajo tras antes durante para con al a ante pese
        segun hasta sin de
        """);

    public static bool Contains(string key) => All.Contains(key);

    public static bool OnlyJoins(string keys) => Joining.Contains(keys);

    public static bool Inserts(string key) => Inserting.Contains(key);

    public static bool GoesOn(string key) => GoingOn.Contains(key);

    public static bool Chooses(string key) => Choosing.Contains(key);

    public static bool Lists(string key) => Listing.Contains(key);

    public static bool IsSubject(string key) => Subjects.Contains(key);

    public static bool Opens(string key) => Opening.Contains(key);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
