using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Words by which a sentence shows who asks, whom, and for what. Keys, lower case, without accents.</summary>
internal static class AskWords
{
    private static readonly FrozenSet<string> Adverbs = WordSet.Of("""
        also again further furthermore hereby thus therefore once more now today together instead still likewise
        continue would like do must want wish need will are am is have been being had and to in as well all the
        strongest possible terms hope write writing join joining here jointly below listed above
        asimismo tambien ademas hoy nuevamente reiteramos atentamente respetuosamente
        """);

    private static readonly FrozenSet<string> Groups = WordSet.Of("""
        organizations organisations groups signatories signers undersigned networks coalitions advocates leaders
        scholars experts ngos individuals institutions associations society coalition letter network statement
        communities congregations faculty academics professors officials alliance members academicians clergy
        association union federation forum movement league caucus organization organisation commenters petitioners
        """);

    /// <summary>Groups that a letter speaks of as often as for.</summary>
    private static readonly FrozenSet<string> Others = WordSet.Of("""
        experts officials individuals members scholars leaders academics professors communities institutions advocates
        """);

    private static readonly FrozenSet<string> SpanishGroups = WordSet.Of("""
        organizaciones firmantes suscritas suscritos organizacion colectivo red asociacion campana suscribientes abajo redes colectivos colectivas signatarias
        signatarios pronunciamiento carta suscriben coalicion personas movimientos
        """);

    private static readonly FrozenSet<string> Determiners = WordSet.Of("""
        our the this that a an your their its such any these those his her no of for on upon my each every
        el la los las un una su sus nuestro nuestra nuestros nuestras esta este estas estos dicha dicho
        """);

    private static readonly FrozenSet<string> Subordinators = WordSet.Of("""
        who which whom whose where when because while although though whether since if unless
        quienes cuando donde porque aunque mientras si
        """);

    private static readonly FrozenSet<string> You = WordSet.Of("""
        you your yours usted ustedes su sus vuestro vuestra vuestros excelencia
        """);

    /// <summary>Those who can do what is asked.</summary>
    private static readonly FrozenSet<string> Agents = WordSet.Of("""
        government governments administration congress department departments state states authorities ministry
        ministries president secretary committee committees office agency agencies commission police prosecutors
        prosecutor parliament officials members leaders council court courts minister governor mayor senate house
        representatives senators legislature embassy commissioner director union nations dhs ice cbp usaid uscis
        attorney army military legislators lawmakers institutions donors bank banks company companies corporation
        board party parties eu un oas unhcr iachr rapporteur secretariat treasury bill legislation policymakers
        ambassador ambassadors agreement consulate delegation team corps
        gobierno gobiernos estado estados congreso autoridades ministerio presidente presidenta secretaria secretario
        fiscalia fiscal comision comite policia parlamento ejecutivo legislativo poder instituto ministra ministro
        gobernador gobernadora alcalde alcaldesa senado camara diputados senadores corte tribunal tribunales ejercito
        administracion procuraduria cancilleria canciller embajada empresa empresas comunidad instituciones
        procurador procuradora inm comisionado comisionada alto relator relatora organismos partidos banco
        """);

    /// <summary>Verbs that tell how things are; what "should" or "must" be so is argued, not asked.</summary>
    private static readonly FrozenSet<string> Stative = WordSet.Of("""
        know understand remain mean come seem appear note remember recall emphasize mention
        realize point stress wait live suffer face endure fear flee pay leave travel cross decide choose
        saber entender recordar senalar mencionar reconocer destacar notar tener esperar haber vivir huir pagar
        """);

    /// <summary>What an institution does that letters support.</summary>
    private static readonly FrozenSet<string> Supported = WordSet.Of("""
        efforts effort bill bills legislation measures measure proposal proposals act acts initiative initiatives
        decision passage resolution amendment amendments call calls funding inclusion reform reforms plan plans policy
        policies investment investments steps programs program creation establishment implementation appropriation
        recommendations recommendation request extension designation enactment adoption nomination agreement commitment
        work expansion restoration reauthorization ratification repeal confirmation abolition renewal
        ampliacion ratificacion derogacion renovacion aprobacion
        esfuerzos esfuerzo iniciativa iniciativas ley proyecto medidas medida propuesta propuestas decision labor
        reforma reformas llamado peticion solicitud resolucion plan creacion trabajo proceso
        """);

    /// <summary>What an office does to a thing, told of the thing: "the vacancy should be advertised".</summary>
    private static readonly FrozenSet<string> Ordered = WordSet.Of("""
        advertised readvertised published broadcast televised livestreamed filled extended removed repealed amended abolished banned halved doubled declared
        established appointed reserved cleared dredged repaired rebuilt replaced postponed deferred reinstated investigated prosecuted suspended cancelled
        canceled scrapped raised lowered reduced increased introduced adopted approved ratified allocated tabled gazetted audited reviewed revised
        inspected convened conducted commissioned opened reopened closed translated circulated disclosed waived frozen withdrawn rescinded revoked dissolved
        disbanded disarmed transferred returned restored installed erected fenced capped ringfenced lifted halted stopped rejected shelved demolished
        relocated resettled rehabilitated upgraded widened strengthened staffed equipped heard consulted
        """);

    private static readonly FrozenSet<string> Acts = WordSet.Of("""
        abandon abide abolish accept acknowledge act add address adhere adjust adopt advance advocate allocate allow amend
        announce appoint apply approve assess assign assist assure avoid ban block bring broaden build cancel carry
        cease certify clarify collaborate commit compel complete comply conduct confirm consider consult continue
        convene cooperate coordinate cosponsor create deliver demand demonstrate denounce deny deploy designate develop
        direct disclose dismiss discontinue do drop eliminate enable enact encourage end endorse enforce engage enhance
        ensure establish evaluate examine exclude exempt exercise expand expedite explain express extend facilitate
        fight focus follow free freeze fulfill fully fund give grant guarantee halt hold honor identify immediately
        implement impose improve include increase incorporate inform initiate insist instruct intensify intervene
        introduce invest investigate invite issue join keep launch lead leave lift limit maintain make mandate meet
        modify monitor negotiate obtain offer open oppose order oversee pass pause permit place pledge prepare present
        preserve press prevent prioritize proceed process prohibit promote prosecute protect provide publicly publish
        push put raise ratify reaffirm recognize recommend redouble reduce refrain reform refuse reinstate reject
        release remove renew repeal replace report request require rescind respect respond restore restrict resume
        return reunite reverse review revise revoke safeguard secure seek send set share show sign speak stand stop
        strengthen submit suspend support take terminate transfer treat undertake uphold urge urgently use veto vote
        waive withdraw withhold work
        accelerate adjudicate admit amplify audit authorize avert cease choose circulate combat commence commission compensate
        condemn confront convey correct counter cut decline decriminalize deepen defend define delegate delete
        demilitarize determine devote disarm disband disburse dispatch disseminate distribute double earmark elevate
        embrace empower eradicate exchange facilitate finalize forgive foster harmonize hasten heed hire incentivize
        institute integrate isolate legalize legislate lower mobilize narrow nominate notify nullify outlaw overhaul
        overturn persuade procure punish pursue quash reassess rebuild recall reconsider recruit rectify redirect redress
        regularize rehabilitate reissue relocate remedy reopen repair repatriate resettle resist resolve restart retain
        revisit sanction scale separate shelter shorten simplify sponsor standardize streamline subsidize supply sustain
        tackle tighten translate transmit undo unify update upgrade vaccinate vacate verify welcome widen
        ringfence backdate scrap axe reallocate refund reimburse gazette constitute operationalise operationalize desist uplift
        prioritise recognise authorise organise legalise decriminalise finalise harmonise mobilise regularise standardise
        listen table cap index roll arrange abrogate prevail instate absorb recuse sack evacuate renegotiate declassify
        """);

    public static bool IsAdverb(string key) => Adverbs.Contains(key) || IsManner(key);

    /// <summary>"respectfully", "atentamente".</summary>
    public static bool IsManner(string key) =>
        key.Length > 4 && (key.EndsWith("ly", StringComparison.Ordinal) || key.EndsWith("mente", StringComparison.Ordinal));

    public static bool IsGroup(string key) => Groups.Contains(key);

    public static bool MayBeOthers(string key) => Others.Contains(key);

    public static bool IsSpanishGroup(string key) => SpanishGroups.Contains(key);

    public static bool IsDeterminer(string key) => Determiners.Contains(key);

    public static bool IsSubordinator(string key) => Subordinators.Contains(key);

    public static bool IsYou(string key) => You.Contains(key);

    public static bool IsAgent(string key) => Agents.Contains(key);

    public static bool IsStative(string key) => Stative.Contains(key);

    public static bool IsSupported(string key) => Supported.Contains(key);

    public static bool IsOrdered(string key) => Ordered.Contains(key.Length > 4 && key.StartsWith("re", StringComparison.Ordinal) && key[2] is '-' or ' ' ? key[3..] : key);

    /// <summary>An order in English opens with such a verb: "Restore access to asylum".</summary>
    public static bool IsAct(string key) => Acts.Contains(key) || key.Length > 5 && key.StartsWith("re", StringComparison.Ordinal) && key[2] is '-' or ' ' && Acts.Contains(key[3..]) || key is "ring-fence" or "ring fence" or "fast-track" or "fast track" or "phase out";

    public static bool IsInfinitive(string key) =>
        key.Length > 3 && (key.EndsWith("ar", StringComparison.Ordinal) || key.EndsWith("er", StringComparison.Ordinal)
            || key.EndsWith("ir", StringComparison.Ordinal) || key.EndsWith("rse", StringComparison.Ordinal));
}
