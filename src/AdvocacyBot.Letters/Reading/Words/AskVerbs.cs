using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Asks;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Verbs of asking in English and Spanish, by their keys. Past forms tell of an asking and are left out.</summary>
internal static class AskVerbs
{
    private static readonly (AskForm Form, AskStrength Strength, int Points, string Words)[] Lists =
    [
        (AskForm.Plain, AskStrength.Urge, 2, "urge implore beseech entreat plead beg exhort call"),
        (AskForm.Plain, AskStrength.Ask, 2, "ask request petition appeal require"),
        (AskForm.Plain, AskStrength.Recommend, 2, "recommend propose suggest advise"),
        (AskForm.Plain, AskStrength.Encourage, 2, "encourage invite"),
        (AskForm.Plain, AskStrength.Demand, 2, "demand insist"),
        (AskForm.Plain, AskStrength.Urge, 1, "press"),
        (AskForm.Plain, AskStrength.Ask, 0, "seek"),
        (AskForm.Participle, AskStrength.Urge, 1, "urging imploring calling exhorting"),
        (AskForm.Participle, AskStrength.Ask, 1, "asking requesting appealing petitioning"),
        (AskForm.Participle, AskStrength.Recommend, 1, "recommending proposing"),
        (AskForm.Participle, AskStrength.Encourage, 1, "encouraging inviting"),
        (AskForm.Participle, AskStrength.Demand, 1, "demanding insisting"),
        (AskForm.Third, AskStrength.Urge, 1, "urges implores calls exhorts"),
        (AskForm.Third, AskStrength.Ask, 1, "asks requests requires"),
        (AskForm.Third, AskStrength.Recommend, 1, "recommends"),
        (AskForm.Third, AskStrength.Encourage, 1, "encourages"),
        (AskForm.Third, AskStrength.Demand, 1, "demands insists"),
        (AskForm.OurOwn, AskStrength.Urge, 2,
            "instamos insto urgimos exhortamos exhorto llamamos suplicamos emplazamos interpelamos apelamos apelo invocamos llamado llamada " +
            "llamamiento"),
        (AskForm.OurOwn, AskStrength.Ask, 2,
            "pedimos pido peticionamos solicitamos solicito rogamos ruego requerimos requiero convocamos " +
            "pediremos solicitaremos"),
        (AskForm.OurOwn, AskStrength.Recommend, 2,
            "recomendamos recomiendo proponemos propongo sugerimos sugiero planteamos"),
        (AskForm.OurOwn, AskStrength.Encourage, 2, "invitamos invito alentamos animamos"),
        (AskForm.OurOwn, AskStrength.Demand, 2,
            "exigimos exigiremos exijo demandamos demando reclamamos conminamos reivindicamos"),
        (AskForm.Theirs, AskStrength.Urge, 1, "instan exhortan urgen llaman apelan insta exhorta"),
        (AskForm.Theirs, AskStrength.Ask, 1, "piden solicitan ruegan requieren solicita pide"),
        (AskForm.Theirs, AskStrength.Recommend, 1, "recomiendan proponen recomienda"),
        (AskForm.Theirs, AskStrength.Demand, 1, "exigen demandan reclaman exige"),
        (AskForm.Infinitive, AskStrength.Urge, 1, "instar urgir exhortar suplicar"),
        (AskForm.Infinitive, AskStrength.Ask, 1, "pedir solicitar rogar requerir"),
        (AskForm.Infinitive, AskStrength.Recommend, 1, "recomendar proponer sugerir"),
        (AskForm.Infinitive, AskStrength.Encourage, 1, "invitar alentar"),
        (AskForm.Infinitive, AskStrength.Demand, 1, "exigir demandar"),
        (AskForm.Gerund, AskStrength.Urge, 1, "instando urgiendo exhortando suplicando"),
        (AskForm.Gerund, AskStrength.Ask, 1, "pidiendo solicitando rogando requiriendo"),
        (AskForm.Gerund, AskStrength.Recommend, 1, "recomendando proponiendo sugiriendo"),
        (AskForm.Gerund, AskStrength.Demand, 1, "exigiendo demandando"),
    ];

    private static readonly string[] JoinedPronouns = ["le", "les", "lo", "la", "los", "las", "nos"];

    private static readonly FrozenDictionary<string, AskVerb> Verbs = Lists.SelectMany(Entries).ToFrozenDictionary();

    /// <summary>Beginnings of which one stands in every sentence that holds such a verb.</summary>
    public static readonly string[] Beginnings =
    [
        " urge", " urging", "urgi", "urgen", "implor", "beseech", "entreat", " plead", " beg ", "exhort", " call", " ask", "request",
        "petition", "appeal", "recom", "propo", "suge", "sugi", " suggest", " advise ", "encourag", "invit", "demand", "insist",
        " press ", " seek ", "instamos", "instar", "instan", "insto", "insta ", "llama", "suplic", "emplaz", "apelamos", "apelo",
        "pedi", "pido", "solicit", "rogamos", "rogar", "ruego", "ruegan", " require ", "requer", "requier", "convocamos",
        "invocamos", "peticionamos", "planteamos", "alentamos", "alentar", "animamos", "exig", "interpel", "exij", "reclama", "conmin", "reivindica", "pide", "pidi", " rog", "requir", "instá",
    ];

    public static AskVerb? Find(string key) => Verbs.GetValueOrDefault(key);

    private static IEnumerable<KeyValuePair<string, AskVerb>> Entries(
        (AskForm Form, AskStrength Strength, int Points, string Words) list)
    {
        foreach (var word in list.Words.Split(' '))
        {
            var verb = new AskVerb(list.Form, list.Strength, list.Points);
            yield return KeyValuePair.Create(word, verb);
            foreach (var pronoun in list.Form is AskForm.Infinitive or AskForm.Gerund ? JoinedPronouns : [])
            {
                yield return KeyValuePair.Create(word + pronoun, verb);
            }
        }
    }
}
