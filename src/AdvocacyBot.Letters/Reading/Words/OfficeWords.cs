using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Words of offices and titles in English and Spanish, as keys (lower case, no accents).</summary>
internal static class OfficeWords
{
    /// <summary>Heads of an office or title: the word that says what someone is.</summary>
    private static readonly FrozenSet<string> Heads = WordSet.Of("""
        jefes jefas heads leaders presidentes presidentas cancilleres gobernadores gobernadoras alcaldes alcaldesas fiscales procuradores
        representantes delegados delegadas governors mayors premier premiers deans coordinadores
        congresistas parlamentarios parlamentarias asambleista strio stria srio sria pdte pdta vicepdte vicepdta parliamentarians eurodiputados eurodiputado eurodiputada eurodiputadas legisladoras asambleistas
        concejales consejeros consejeras comisionados comisionadas embajadoras jueces juezas relatores relatoras rapporteurs
        ambassadors councillors deputies vicecanciller president presidents president-elect vice-president vicepresident secretary secretaries undersecretary
        under-secretary subsecretary administrator director directors commissioner ambassador ambassador-at-large
        senator senators representative representatives congressman congresswoman chairman chairwoman chair
        chairperson co-chair cochair speaker governor mayor minister premier chancellor attorney counsel counselor
        adviser advisor head chief judge consul coordinator coordinators co-coordinator member members officer
        professor dean rector primate patriarch archdeacon mufti kadhi bishop archbishop cardinal general rapporteur delegate councilmember councilman
        councilwoman spokesperson leader founder co-founder cofounder manager treasurer trustee deputy assistant
        superintendent provincial prioress abbot pastor rabbi imam moderator organizer researcher fellow analyst
        associate envoy prosecutor ombudsman ombudsperson captain colonel lieutenant sheriff clerk controller
        comptroller provost lecturer scholar attorneys lawyer paralegal physician specialist strategist principal
        assemblymember assemblyman assemblywoman councillor alderman alderwoman supervisor legislator writer author
        journalist artist actor actress musician filmmaker activist economist philosopher linguist editor publisher
        historian sociologist anthropologist poet screenwriter
        ceo cfo coo convener convenor liaison advocate representante
        presidente presidenta vicepresidente vicepresidenta secretario secretaria subsecretario subsecretaria
        administrador administradora directora comisionado comisionada embajador embajadora senador senadora
        senadores diputado diputada diputados congresista gobernador gobernadora alcalde alcaldesa ministro ministra
        viceministro viceministra canciller fiscal procurador procuradora asesor asesora jefe jefa juez jueza
        magistrado magistrada consul coordinador coordinadora integrante miembro oficial profesor profesora decano decana
        vicedecano vicedecana veedor veedora personero personera superintendente superintendenta catequista misionera misionero
        rector rectora obispo arzobispo relator relatora delegado delegada vocero vocera lider fundador fundadora
        titular defensor defensora consejero consejera encargado encargada comandante general investigador
        investigadora abogado abogada responsable subdirector subdirectora subprocurador subprocuradora
        commissioners ministers prefect prefecto alguacil concejal regidor regidora edil integrantes miembros
        magistrados magistradas legisladores legisladoras legislators embajadores ministros ministras secretarios
        secretarias autoridades diputadas senadoras catedratico catedratica docente vocales dirigente dirigenta
        tesorero tesorera apoderado apoderada escritor escritora periodista artista poeta activista cineasta musico
        actriz economista historiador historiadora sociologo sociologa antropologo antropologa academico academica vocal priest vicar curate canon
        intendente intendenta intendentes comisario comisaria comisarios conselleiro conselleira conseller consellera
        gerente gerenta gerentes subgerente directrice batonnier batonniere prasident prasidentin vorsitzende vorsitzender direttore direttrice voorzitter segretario directeur secretaire coordinatrice coordonnatrice coordonnateur coordinateur porte-parole ministre
        diretor diretora coordenador coordenadora
        prefeito prefeita deputado deputada lehendakari superiora parroco pastora provincial
        chairlady chairladies chairmen chairpersons secretary-general vice-chair vice-chairlady vice-chairman vice-chairperson vice-chairwoman
        registrar bursar chaplain headman headwoman headmaster headmistress headteacher moderatrix
        alcalde-presidente alcaldesa-presidenta laureate taoiseach tanaiste especialista especialistas analista analistas asistente admiral brigadier commander commodore almirante vicealmirante contralmirante coronel
        """);

    /// <summary>Words that stand before a head: "former", "deputy", "vice", "executive".</summary>
    private static readonly FrozenSet<string> Qualifiers = WordSet.Of("""
        former acting interim deputy vice executive senior principal general assistant associate national regional
        managing co honorary emeritus emerita legal policy program programs federal state special permanent alternate
        parish first second lead high alto alta chief founding outgoing incoming us u.s international global adjunct retired ex exsecretario
        nobel communications advocacy government public field campaign development
        constitucional interino interina ejecutivo ejecutiva adjunto adjunta nacional regional generales electo electa
        medico medica especial permanente permanentes primer primera segundo segunda tercer tercero tercera cuarto cuarta antiguo antigua anterior
        """);

    /// <summary>Words that offices are of: "of the Interior", "for Foreign Affairs".</summary>
    private static readonly FrozenSet<string> Objects = WordSet.Of("""
        interior foreign affairs relations state defense defence security homeland justice treasury labor labour health
        human rights migration population refugees refugee immigration commerce finance education agriculture energy treasury
        environment development international western hemisphere hemispheric political global conflict stability
        operations democracy humanitarian multilateral intelligence research population western house senate congress
        representatives majority minority republic united states nations america americas mexico mexican government
        staff budget trade transportation veterans housing urban borders border customs protection citizenship services
        enforcement police army navy public information culture planning economy social welfare women children youth
        indigenous peoples trafficking persons asylum disaster assistance the on and of for to in at
        gobernacion relaciones exteriores estado defensa seguridad justicia hacienda trabajo salud derechos humanos
        migracion poblacion refugiados inmigracion comercio finanzas educacion agricultura energia ambiente desarrollo
        internacional republica nacion gobierno unidos estados mexicanos mexicana asuntos politicos america americanos economia
        bienestar mujeres ninez juventud pueblos indigenas policia publica publico prevision cultura planeacion
        senado camara diputados congreso union guatemala honduras salvador nicaragua colombia peru ecuador
        periodo sesiones legislatura ejercicio disability insurance scheme rural rurales agrario agraria sostenible sustentable
        centroamerica norte asilo frontera fronteras
        """);

    private static readonly FrozenSet<string> Honorifics = WordSet.Of("""
        mr mrs ms mx miss dr hon honorable honourable honorables honourables excelentisimos excelentisimas rev reverend fr father sr sister br brother rabbi imam msgr
        monsignor excellency excellencies uncle aunty auntie prof professor gen col capt amb ambassador sen rep gov deacon elder
        sra srta dra lic licda licenciado licenciada ing ingeniero ingeniera mtro mtra maestro maestra arq pbro
        padre hna hno hermana hermano monsenor mons excmo excma cc excelentisimo excelentisima c d don dona bishop
        archbishop cardinal pastor rabbi imam professor ambassador senator obispo arzobispo cardenal pastora senadora
        excmos excmas ilmos ilmas
        cantor chaplain ven venerable canon dª nª srª drª rvdo rvda rdo ilmo ilma excma mgs mg mgfco magnifico mgtr lcdo lcda dip profra
        diaconisa majesty majesties highness highnesses majestad alteza altezas
        sir dame lord lady baroness baron emb emer chancellor senor senora senorita senores senoras doctor doctora monsieur p
        """);

    /// <summary>Letters after a name: degrees, orders, suffixes of family.</summary>
    private static readonly FrozenSet<string> PostNominals = WordSet.Of("""
        mp mpp mep pc qc kc obe cbe mla mna msc phd ph.d jd j.d md m.d msw lcsw mph ma ba mdiv rn esq sj osb op ofm osf rsm csj cssr ssnd ihm mm sc dd llm llb
        peng pgeo pag ceng cpeng mpa mba jr sr ii iii iv ret retd rtd do dsw edd scd cpa bvm scn ssj nds cdp osu rscj fcj cm svd omi mccj mep msp
        """);

    public static bool IsHead(string key) =>
        Heads.Contains(key)
            || key.Length > 5 && key.StartsWith("ex", StringComparison.Ordinal) && Heads.Contains(key[2..]);

    /// <summary>As a word of some text: "Secretaria" holds an office, "Secretaría" is one.</summary>
    public static bool IsHead(Token word) => word.Is(WordKinds.OfficeAsWritten);

    public static bool IsHeadAsWritten(Token word) =>
        IsHead(word.Key) && !word.Text.EndsWith("ía", StringComparison.OrdinalIgnoreCase);

    public static bool IsQualifier(string key) => Qualifiers.Contains(key);

    public static bool IsObject(string key) => Objects.Contains(key);

    public static bool IsHonorific(string key) =>
        Honorifics.Contains(key) || Courtesies.Contains(key)
            || key.Length > 1 && key[^1] is 'ª' or 'º' && Honorifics.Contains(key[..^1]);

    public static bool IsHonorific(Token word) => word.Is(WordKinds.Honorific);

    public static bool IsPostNominal(Token word) => word.Is(WordKinds.PostNominal);

    public static bool IsPostNominal(string key) =>
        PostNominals.Contains(key.Replace(".", "", StringComparison.Ordinal));

    /// <summary>Those who reign. As family names they stand behind a given one: alone they are no office.</summary>
    private static readonly FrozenSet<string> Sovereigns = WordSet.Of("""
        king queen prince princess sultan emir amir emperor empress regent rey reina principe princesa emperador
        emperatriz
        oba ooni alaafin igwe baale kabaka asantehene omanhene sheikh sheikha shaikh shaikha tuanku crown heredero heredera
        """);

    public static bool IsSovereign(string key) => Sovereigns.Contains(key);

    /// <summary>In letters; shorter words of these ends are names as well: "Rico", "Leal".</summary>
    private const int ShortestMatter = 7;

    private static readonly string[] OfMatters =
        ["ica", "ico", "icas", "icos", "ional", "ionales", "orial", "oriales", "ible", "ibles", "able", "ables", "entaria", "entario", "entarias", "entarios", "tiva", "tivo", "tivas", "tivos",
            "icipal", "ipales", "munal", "unales", "tatal", "atales", "mental", "ntales", "trital", "itales", "vincial", "politana", "politano",
            "urales", "novables"];

    /// <summary>"Ecológica", "Territorial", "Sostenible": the end of the word tells what an office is of, and no name.</summary>
    public static bool TellsOfMatter(string key) =>
        key.Length >= ShortestMatter && OfMatters.Any(end => key.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"Intendenta | Región de Los Ríos": where the office is held, without "de la".</summary>
    public static bool OpensRegion(List<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Key is "region" or "provincia" or "departamento" or "municipio" or "distrito" or "comuna";

    /// <summary>"for the European | Green Deal", "of the Armenian | Diaspora": what is of a nation comes next.</summary>
    public static bool IsOfNation(List<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Key is "the" && tokens[at].IsCapitalised && tokens[at].Key is { Length: > 6 } key
        && (key.EndsWith("ean", StringComparison.Ordinal) || key.EndsWith("ian", StringComparison.Ordinal) || key.EndsWith("ican", StringComparison.Ordinal));

    /// <summary>"King of X", "Crown Prince", "Rey de X": an office by what stands behind it.</summary>
    private static bool OpensReign(List<Token> words) =>
        words is [{ Text: "King" or "Queen" }]
        || words.Count > 1 && words[0].IsCapitalised
        && (words[1].Key is "of" or "de" or "del" && words.Count > 2
            || words[0].Key == "crown" && IsSovereign(words[1].Key)
            || words[1].Key is "heredero" or "heredera" or "regent" or "regente")
        && IsSovereign(words[0].Key);

    /// <summary>
    /// Whether the words open like a title: a head, perhaps after qualifiers ("Former Deputy Secretary …").
    /// </summary>
    public static bool OpensTitle(List<Token> words)
    {
        if (words.Count > 1 && (NamesByRank(words) || PersonName.HasNameOfOffice(words)))
        {
            return false;
        }

        if (OpensReign(words) || words is [{ Text: "Reader" }, { Key: "in" }, { IsCapitalised: true }, ..])
        {
            return true;
        }

        var wasOffice = words.Count > 0
            && words[0].Key is "former" or "acting" or "retired" or "ex" or "antiguo" or "antigua";
        for (var i = 0; i < words.Count && (i < 6 || wasOffice); i++)
        {
            var key = words[i].Key;
            if (key is "letter" or "carta" || i == 1 && key == "mayor" && words[0].Key == "estado")
            {
                return false;
            }

            var namesBody = (i == 0 || i == 1 && words[0].Key == "us") && (words[i].Is(WordKinds.Body) && !IsHead(words[i]) || NamesUnion(words))
                && !(words.Count > 1 && IsHead(words[1]) && words[1].Key is not ("general" or "titular")
                    && !IsSpanishBody(words[0].Key))
                && !(words.Count > 2 && words[1].Key is "states" or "nations"
                    && (words[2].Key.Split(' ').Any(IsHead) || words.Count > 3 && (IsQualifier(words[2].Key) || words[2].Key is "trade" or "permanent") && IsHead(words[3])))
                && !(words.Count > 2 && words[1].Key is "majority" or "minority" or "democratic" or "republican" && IsHead(words[2]));
            if (namesBody || i > 0 && !words[i].IsCapitalised && !NameRun.IsLink(key) && !(key is "integrantes" or "miembros" && IsHonorific(words[i - 1].Key)))
            {
                return false;
            }

            if (key.Contains(' ', StringComparison.Ordinal) ? key.Split(' ').Any(IsHead) : IsHead(words[i]))
            {
                return true;
            }

            if (!words[i].Is(WordKinds.Qualifier) && key is not ("the" or "el" or "la" or "and" or "y" or "of") && i > 2 && !wasOffice)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"General Board of Missions", "Captain Sun Foundation": bodies, for all that a rank comes first.</summary>
    private static bool NamesByRank(List<Token> words) =>
        words[0].Key is "general" or "primate" or "patriarch" or "captain" or "colonel" or "brigadier" or "commander" or "comandante" or "coronel"
        && (InstitutionWords.IsHead(words[1]) && !IsHead(words[1])
            || words.Count > 2 && InstitutionWords.IsHead(words[^1]) && !IsHead(words[^1]) && words.All(w => w.IsCapitalised));

    /// <summary>The kind of a body that comes first in its name, whatever stands behind it: "Albergue Embajadores de Paz".</summary>
    private static bool IsSpanishBody(string key) =>
        key is "consejeria" or "albergue" or "casa" or "hogar" or "red" or "proyecto" or "fundacion" or "movimiento" or "colectivo" or "colectiva"
            or "iglesia" or "parroquia" or "centro" or "grupo" or "frente" or "asociacion" or "comunidad" or "refugio" or "comedor";

    /// <summary>"Coordinadora de Organizaciones …" is no woman who coordinates but a body of bodies.</summary>
    private static bool NamesUnion(List<Token> words) =>
        words[0].Key == "coordinadora"
        && words.Skip(1).Take(4).Any(w => w.Key is "organizaciones" or "redes" or "comunidades" or "asociaciones"
            or "pueblos" or "contra" or "por" or "movimientos" or "colectivos" or "sindicatos" or "jubilados" or "cooperativas"
            or "grupos" or "mujeres" or "feminista" or "indigenas" or "campesina" or "popular");
}
