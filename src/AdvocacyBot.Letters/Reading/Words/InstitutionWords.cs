using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Words that organisations are named by, in English and Spanish, as keys (lower case, no accents).
/// </summary>
internal static class InstitutionWords
{
    /// <summary>What a body is: "Commission", "Institute", "Secretaría".</summary>
    private static readonly FrozenSet<string> Heads = WordSet.Of("""
        commission subcommittee institute agency secretariat ministry department office organization organisation council committee
        center centre network association university college school coalition alliance federation foundation fund
        society union project program programme initiative campaign movement group collective church churches diocese
        archdiocese conference synod congregation order sisters brothers fathers province provinces ministries mission
        service services clinic law llp pllc llc inc team house forum institute's partnership partners corps board
        bureau court embassy consulate mission administration authority autoridad force congress senate assembly house caucus
        chapter league guild lodge trust watch first international action relief advocates attorneys lawyers defenders
        voices families neighbors neighbours friends united bar task workers parish temple synagogue mosque shelter
        ministerio viceministerio secretaria instituto comision comite consejo centro red asociacion universidad colegio escuela
        coalicion alianza federacion fundacion fondo sociedad union proyecto programa iniciativa campana movimiento
        grupo colectivo colectiva iglesia diocesis arquidiocesis conferencia congregacion orden hermanas hermanos
        provincia mision servicio servicios clinica mesa foro agencia departamento oficina consultorio
        observatorio plataforma articulacion corporacion organizacion coordinadora coordinacion casa albergue hogar
        pastoral dimension defensoria procuraduria fiscalia juzgado tribunal corte embajada consulado patronato
        ac iap asociados frente articulacion bufete catedra barra unidad despacho misioneras misioneros siervas hijas
        congreso legislatura senado camara parlamento asamblea presidencia vicepresidencia cancilleria alcaldia municipalidad
        intendencia direccion subdireccion subsecretaria jefatura gobernacion parliament presidency chancellery
        pleno ayuntamiento consejeria personeria contraloria veeduria superintendencia observatory tribunal ombudsman's religiosas cooperativa radio comunidades promotoras voces gobierno government
        """);

    /// <summary>Words that rarely stand in a person's name.</summary>
    private static readonly FrozenSet<string> Topics = WordSet.Of("""
        protection customs rights human justice border borders migration migrant migrants immigration immigrant immigrants refugee
        refugees
        asylum access latin america american americas national international global world peace legal aid women women's
        womens children child kids youth family need defense defence freedom solidarity community communities faith
        catholic lutheran methodist presbyterian episcopal baptist quaker mennonite jewish jesuit franciscan maryknoll
        mercy loretto christian interfaith religious unitarian universalist evangelical ecumenical interreligious
        parliamentary interparliamentary legislative parlamentaria policy research education health labor environmental civil liberties democracy democratic development security
        humanitarian welfare resource resources support advocacy organizing response rapid empowerment equality
        central southern northern eastern western california texas arizona york washington chicago detroit florida
        new san los angeles el paso tucson guatemala honduras salvador nicaragua mexico colombia peru haiti haitian
        salvadoran guatemalan honduran mexican hispanic latino latina latinx indigenous black asian african pacific
        student students alumni worker farmworkers farmworker domestic detention deportation witness sanctuary
        derechos humanos justicia frontera fronteras migracion migrante migrantes inmigrantes refugiados asilo acceso
        latinoamerica latinoamericana latinoamericano nacional internacional paz mujeres mujer ninez infancia jovenes
        jovenes juventud familia familias defensa libertad solidaridad comunidad comunidades popular social sociales
        desarrollo democracia ciudadana ciudadano civil civiles estudios investigacion salud educacion ambiental
        pueblos pueblo indigena indigenas campesina campesino trabajadores trabajadoras victimas desaparecidos
        jesuita jesuitas scalabrinianas scalabrinianos franciscana dialogo promocion formacion atencion
        apoyo acompanamiento memoria verdad territorio tierra vida digna norte sur centroamerica mesoamerica
        centroamericano centroamericana constitucional
        """);

    /// <summary>Letters behind a comma that say in what form of law a body stands: "A.C.", "Inc.".</summary>
    private static readonly FrozenSet<string> LegalForms =
        WordSet.Of("ac inc coop llc llp pllc pc sc rl sa srl iap osc ong ngo asbl ev gmbh ltd pbc spr abp ap");

    private static readonly FrozenSet<string> AllHeads = Heads.Union(BodyWords.Names).ToFrozenSet();

    public static bool IsLegalForm(string key) => LegalForms.Contains(key);

    /// <summary>The same without a comma before it, where no letters of a degree or an order are like it: "S.A. de C.V.".</summary>
    public static bool IsBareLegalForm(Token word) =>
        word.Key is "ac" or "sa" or "srl" or "spa" or "ltda" or "inc" or "llc" or "llp" or "ltd" or "gmbh" or "cv" or "abp" or "iap" or "ong" or "coop"
        && (word.Text.Count(char.IsUpper) > 1 || word.Key is "inc" or "coop" or "ltd" or "ltda" or "gmbh" && word.IsCapitalised);

    /// <summary>What bodies of a state are, and hardly others.</summary>
    private static readonly FrozenSet<string> States = WordSet.Of("""
        agency agencia department ministry embassy consulate bureau congress senate house parliament court government prosecutor's
        customs nations subcommittee gobierno ministerio secretaria fiscalia procuraduria embajada consulado congreso
        senado camara corte tribunal alcaldia presidencia vicepresidencia cancilleria cidh interamericana
        inter-american estado nacion republica policia ejercito
        """);

    public static bool IsOfState(string key) => States.Contains(key);

    public static bool IsHead(string key) => AllHeads.Contains(key);

    /// <summary>As a word of some text: "Secretaría" is a body, "Secretaria" holds an office.</summary>
    public static bool IsHead(Token word) => word.Is(WordKinds.BodyAsWritten);

    public static bool IsHeadAsWritten(Token word) =>
        IsHead(word.Key)
        && (word.Key is not ("secretaria" or "subsecretaria") || word.Text.EndsWith("ía", StringComparison.OrdinalIgnoreCase)
            || word.Text.All(char.IsUpper));

    public static bool IsTopic(string key) => Topics.Contains(key);
}
