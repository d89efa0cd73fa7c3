using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// What people do and are, beyond the offices of <see cref="OfficeWords"/>: behind or beneath a name they tell of a
/// person.
/// </summary>
internal static class Occupations
{
    private const int LongestOffice = 7;

    private static readonly FrozenSet<string> LastOffices = WordSet.Of("""
        director co-director coordinator manager officer chair co-chair chairperson chairman chairwoman
        president vice-president secretary treasurer lead counsel organizer organiser administrator supervisor
        specialist analyst strategist fellow professor editor spokesperson representative adviser advisor chief
        """);

    private static readonly FrozenSet<string> Names = WordSet.Of("""
        teacher nurse doctor surgeon pharmacist midwife dentist psychologist psychiatrist therapist counsellor
        engineer architect farmer fisherman carpenter electrician driver mechanic baker student undergraduate
        graduate retiree veteran widow mother father grandmother grandfather parent homemaker caregiver survivor
        resident citizen volunteer youth elder chaplain deacon minister priest nun monk missionary preacher
        translator interpreter photographer documentarian reporter columnist broadcaster blogger designer
        programmer developer scientist biologist chemist physicist geologist geographer statistician
        mathematician demographer epidemiologist veterinarian librarian archivist curator painter sculptor
        singer composer dancer playwright novelist storyteller organiser campaigner facilitator educator
        instructor tutor coach trainer technician accountant auditor banker entrepreneur businessman
        businesswoman executive vice-chair secretary-general co-director codirector co-president spokesman
        spokeswoman rapporteurs signatory steward delegate shop-steward apprentice intern intérprete owner
        proprietor employee worker labourer laborer enfermera enfermero medico medica matrona partera comadrona
        kinesiologo kinesiologa fonoaudiologo fonoaudiologa nutricionista psicologo psicologa psiquiatra
        odontologo odontologa dentista farmaceutico farmaceutica quimico quimica veterinario veterinaria biologo
        biologa geologo geologa geografo geografa fisico fisica matematico matematica estadistico demografo
        demografa epidemiologo epidemiologa agronomo agronoma ingeniero ingeniera arquitecto arquitecta maestro
        maestra docente profesora educador educadora pedagogo pedagoga estudiante alumno alumna egresado
        egresada jubilado jubilada pensionado pensionada agricultor agricultora campesino campesina ganadero
        ganadera pescador pescadora artesano artesana comerciante comunicador comunicadora reportero reportera
        fotografo fotografa locutor locutora columnista editor editora traductor traductora interprete
        bibliotecario bibliotecaria archivista pintor pintora escultor escultora cantante cantautor cantautora
        compositor compositora bailarin bailarina dramaturgo dramaturga novelista actriz poeta poetisa ensayista
        filosofo filosofa teologo teologa linguista politologo politologa internacionalista criminologo
        criminologa trabajador trabajadora obrero obrera empleado empleada funcionario funcionaria conductor
        conductora chofer mecanico electricista carpintero albanil cocinero cocinera costurera tecnico tecnica
        paramedico paramedica auxiliar asistente ayudante facilitador facilitadora promotor promotora animador
        animadora voluntario voluntaria acompanante lider lideresa dirigente dirigenta vocero vocera portavoz
        portavoces voceros voceras referente activista militante feminista ambientalista ecologista defensor
        defensora sobreviviente victima familiar madre padre hermano hermana hijo hija viuda viudo abuela abuelo
        vecino vecina poblador pobladora comunero comunera residente ciudadano ciudadana exiliado exiliada
        refugiada refugiado migrante desplazado desplazada apu lonko machi werken lawentuchefe ajqij sheripiare
        cacique cacica curaca kuraka jilakata mallku mama tata taita mamo sukia gobernador gobernadora
        corregidor corregidora capitan capitana alguacil palabrero sailagana sagla concejal concejala edil
        sindico sindica regidora intendente intendenta teniente obispo obispa parroco vicario presbitero
        presbitera diacono diaconisa sacerdote religiosa religioso monja fraile catequista superior superiora
        abad abadesa prior priora provincial rabino imán pastor pastora capellan seminarista abogado abogada
        ejecutivo ejecutiva jurista litigante notario notaria perito perita juez jueza exjuez exjueza exfiscal
        exministro exministra exdiputado exdiputada exsenador exsenadora expresidente expresidenta exembajador
        exembajadora economista contador contadora contable administrador administradora gerente gerenta socio
        socia empresario empresaria investigador investigadora catedratico catedratica profesor profesores
        academico academica becario becaria doctorando doctoranda decano decana rector rectora director
        directora codirectora coordinador coordinadora cocoordinador cocoordinadora presidente presidenta
        vicepresidente vicepresidenta secretario secretaria prosecretario prosecretaria tesorero tesorera
        protesorero protesorera vocal vocales suplente titular apoderado apoderada delegado delegada
        representante representantes encargado encargada responsable jefe jefa asesor asesora consultor
        consultora analista especialista experto experta miembro miembra miembros integrante integrantes
        fundador fundadora cofundador cofundadora moderador moderadora enlace independiente freelance emerito
        emerita professora professor advogado advogada jornalista estudante enfermeiro enfermeira secretari
        advocada advocat mestra mestre veí veïna xornalista bozeramailea lehendakaria irakaslea
        """);

    /// <summary>A line that says what a person is: "Matrona", "Asesora jurídica", "Catequista de zona".</summary>
    public static bool Opens(List<Token> words) =>
        words is [_, _, ..] && IsDegreeOf(words)
        || words is [{ Text: "TES" or "Tes" or "VOC" or "Voc" }] or [{ Text: "TES" or "Tes" or "VOC" or "Voc" }, { Key: "de" }, _, ..]
        || words is [{ Key: "mama" or "tata" }, { Key: "t'alla" or "t’alla" or "talla" or "mallku" or "jilaqata" or "kuraka" }, ..]
        || words.Count > 0 && (Names.Contains(words[0].Key) || IsOfSeveral(words[0].Key))
            && (words.Skip(1).All(w => !w.IsCapitalised || w.Key == "general") || words.Skip(1).Any(BodyWords.IsCommunity)
                || words.Count > 2 && BodyWords.IsSettlement(words[1].Key));

    /// <summary>"Ingeniero Civil", "Licenciada en Letras", "Doctor en Derecho": a courtesy before a name, and before its branch what one is.</summary>
    private static bool IsDegreeOf(List<Token> words) =>
        words[0].Key is "ingeniero" or "ingeniera" or "licenciado" or "licenciada" or "doctor" or "doctora" or "maestro" or "maestra" or "magister"
            or "medico" or "medica" or "contador" or "contadora" or "profesor" or "profesora" or "tecnico" or "tecnica" or "arquitecto" or "arquitecta"
        && (words[1].Key is "en" && words.Count > 2 || Branches.Contains(words[1].Key));

    private static readonly FrozenSet<string> Branches = WordSet.Of("""
        civil comercial industrial agronomo agronoma forestal quimico quimica mecanico mecanica electrico electrica electronico electronica ambiental
        informatico informatica pesquero pesquera naval geologo geologa publico publica auditor auditora cirujano cirujana veterinario veterinaria
        rural universitario universitaria emerito emerita titular asociado asociada pediatra urbanista sanitario sanitaria normalista jubilado jubilada
        """);

    /// <summary>"Co-Chairs", "Directoras": an office of more than one.</summary>
    public static bool IsOfSeveral(string key) =>
        key.Length > 4 && key.EndsWith('s')
        && (IsOffice(key[..^1]) || key.EndsWith("es", StringComparison.Ordinal) && IsOffice(key[..^2]));

    /// <summary>"Médicas", "Teachers and nurses", "Periodistas y abogados": people of a kind, and no names.</summary>
    public static bool AreKinds(List<Token> words) =>
        words.Count is > 0 and <= 5 && words[0].IsCapitalised && IsKind(words[^1].Key)
        && words.All(w => IsKind(w.Key) || w.Key is "and" or "y" or "e" or "i" or "de" or "other" or "otras" or "otros");

    public static bool IsKind(string key) =>
        IsOfSeveral(key) || key.Length > 4 && key.EndsWith('s')
            && (Names.Contains(key) || Names.Contains(key[..^1])
                || key.EndsWith("es", StringComparison.Ordinal) && Names.Contains(key[..^2]));

    private static bool IsOffice(string key) => OfficeWords.IsHead(key) || key.Split(' ') is { Length: 2 } joined
        && OfficeWords.IsHead(joined[1]);

    /// <summary>"Business and Human Rights Director": an office in English comes last.</summary>
    public static bool Ends(List<Token> words) =>
        words.Count is > 1 and <= LongestOffice && LastOffices.Contains(words[^1].Key) && words[0].IsCapitalised
        && !words.Take(words.Count - 1).Any(w => GivenNames.Contains(w.Key) || w.Key is "of" or "for" or "de");

    /// <summary>
    /// Whether the words say what a person is: an occupation, or any words in lower case that do not go on with a name.
    /// </summary>
    public static bool Describes(List<Token> words, string text) =>
        words.Count > 0
        && (OfficeWords.OpensTitle(words)
            || words is [{ Text: "MP" or "MSP" or "MEP" or "MLA" or "MPP" or "MNA" or "TD" }, { Key: "for" or "of" }, _, ..]
            || Names.Contains(words[0].Key) && (words.Count == 1 || !words[1].IsCapitalised)
            || words.Count > 1 && words[0].Key is "ex" or "former" or "retired" or "a" or "an" or "una" or "un"
                && (Names.Contains(words[1].Key) || OfficeWords.IsHead(words[1].Key))
            || words is [{ Key: "democrata" or "republicano" or "republicana" or "independiente" }, { Key: "por" or "de" }, _, ..]
            || words is [{ Key: "queen" or "king" }, { Key: "mother" or "father" }, ..]
            || words is [var degree, { IsCapitalised: false, Key: "candidate" or "student" or "researcher" or "scholar" or "fellow" }, ..] && Courtesies.IsDegree(degree.Key)
            || char.IsLower(text[0]) && words[0].Start == 0 && (!GoesOn(words[0].Key) || DoesWork(words)));

    /// <summary>"social worker", "human rights lawyer": what the work is about stands before it.</summary>
    private static bool DoesWork(List<Token> words) =>
        InstitutionWords.IsTopic(words[0].Key)
        && words.Skip(1).Take(2).Any(w => !w.IsCapitalised && (Names.Contains(w.Key) || LastOffices.Contains(w.Key)
            || w.Key is "lawyer" or "visitor" or "advocate" or "activist" or "defender"));

    /// <summary>"…, a program of X", "…, capítulo México": words of a body in lower case, or a name's own small words.</summary>
    private static bool GoesOn(string key) =>
        NameRun.IsLink(key) || PersonName.IsParticle(key) || InstitutionWords.IsHead(key)
            || InstitutionWords.IsTopic(key) && !Names.Contains(key)
        || key is "a" or "an" or "una" or "un" or "con" or "en" or "in" or "at" or "por" or "with" or "by"
            or "que" or "who" or "se"
            or "capitulo" or "seccion" or "filial" or "sede" or "nodo" or "section" or "branch" or "member"
                or "sin" or "all" or "inc";
}
