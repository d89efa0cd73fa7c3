using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// What bodies are called in the languages of those who sign together, and by peoples, parishes and quarters: further
/// heads of <see cref="InstitutionWords"/>.
/// </summary>
internal static class BodyWords
{
    public static readonly FrozenSet<string> Names = WordSet.Of("""
        sindicato sindicatos sindicat confederacion confederación junta cabildo resguardo ejido lof ayllu
        nacionalidad subcentral multisectorial bloque taller talleres comparsa murga merendero comedor
        biblioteca ateneo gremio hermandad cofradia vicaria vicariato parroquia caritas minga brigada brigadas
        guardianes guardianas rastreadoras buscadoras madres amigos amigas amigxs vecinos vecinas colectivas
        colectivos asambleas sociedades laboratorio monitor semillero veeduria veedurias tejido articulaciones
        federaciones asociaciones fundaciones subsecretariado autoconvocados autoconvocadas coordinadoras
        associacao comissao federacao articulacao rede movimento conselho coletivo comunidade comunidades
        sociedade fundacao campanha uniao instituicao quilombo forum-social pastorais confederacao associacio
        agrupacion agrupaciones agrupacio fundacio xarxa entitat moviment coordinadora-catalana barreau rechtsanwaltskammer kammer ordine unio lectiu ateneu assemblea federacio elkartea
        elkarte sindikatua taldea bilgunea sarea mugimendua koordinakundea federazioa fundazioa erakundea
        batzordea kontseilua gaztetxea gaztetxe etxea collectif reseau mouvement federation ligue syndicat
        confederation conseil entraide secours comite verein verband netzwerk bund bundnis stiftung
        arbeitsgemeinschaft forschungszentrum zentrum kampagne gesellschaft arbeitskreis stichting vereniging
        bond raad netwerk associazione fondazione rete comitato coordinamento forening foreningen natverk
        stiftelse stiftelsen liitto seura lab labs roundtable brigade cooperative co-op brotherhood sisterhood
        ministerium club clubes archdiocesan institute's amnistia desk clan
        """);

    public static bool Contains(string key) => Names.Contains(key);

    /// <summary>Where people live together under an authority of their own.</summary>
    public static bool IsSettlement(string key) =>
        key is "comunidad" or "pueblo" or "resguardo" or "territorio" or "lof" or "aldea" or "caserio" or "vereda" or "canton" or "ayllu" or "parcialidad" or "cabildo";

    /// <summary>Short forms of communities before their names: "C.N. Alto Corral", "AA.HH. Las Lomas".</summary>
    public static bool IsCommunity(Token word) =>
        word.Text is "C.N." or "C.N" or "CC.NN." or "CC.NN" or "CC.CC." or "CC.CC" or "AA.HH." or "AA.HH" or "PP.II." or "PP.II";

    private static readonly FrozenSet<string> Movements = WordSet.Of("""
        red colectivo colectiva asociacion fundacion movimiento organizacion federacion confederacion plataforma cooperativa comunidad sindicato
        alianza frente corporacion agrupacion club pueblo
        """);

    /// <summary>A body of its own, and no part of another as "Junta" and "Departamento" are.</summary>
    public static bool IsMovement(string key) => Movements.Contains(key);
}
