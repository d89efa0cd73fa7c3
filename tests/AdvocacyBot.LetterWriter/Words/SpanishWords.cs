namespace AdvocacyBot.Writing.Words;

internal static class SpanishWords
{
    public static readonly string[] Openings =
    [
        "Las organizaciones abajo firmantes nos dirigimos a usted para expresar nuestra profunda preocupación por la situación de {groupEs} en {countryEs}.",
        "En nombre de las redes y comunidades que integramos, le escribimos en relación con los hechos ocurridos en {countryEs}.",
        "Quienes suscribimos la presente, organizaciones con décadas de trabajo junto a {groupEs}, nos permitimos exponer lo siguiente.",
        "Por medio de la presente queremos manifestar nuestra alarma ante las agresiones contra {groupEs}.",
        "Reciba un cordial saludo de las organizaciones que suscribimos esta carta.",
        "Nos dirigimos respetuosamente a su despacho en seguimiento a la reunión sostenida con su equipo.",
        "Con motivo de su próxima visita a {countryEs}, deseamos compartir nuestras preocupaciones sobre {groupEs}.",
        "Las personas y organizaciones firmantes hemos conocido con indignación el asesinato de {victimEs}.",
        "Desde distintos países de la región, seguimos con atención el caso de {victimEs}.",
        "Organizaciones de la sociedad civil y de la iglesia expresamos nuestra solidaridad con {groupEs}.",
    ];

    public static readonly string[] Context =
    [
        "{whenEs}, {victimEs} fue víctima de un atentado después de meses de amenazas que habían sido denunciadas ante las autoridades.",
        "Según {watchdogEs}, {numberEs} personas perdieron la vida en la región durante ese periodo.",
        "Hasta la fecha, ningún testigo ha sido entrevistado.",
        "Estos hechos están documentados y no han sido desmentidos.",
        "Conforme a {lawEs}, el Estado tiene el deber de prevenir tales actos y de sancionar a los responsables.",
        "La impunidad en estos casos supera el noventa por ciento.",
        "Las familias esperan durante meses en albergues sin agua, atención médica ni seguridad.",
        "Muchas de las personas que huyeron ya habían sido desplazadas dentro de su propio país.",
        "{whenEs}, elementos del ejército ingresaron a la comunidad y detuvieron a {numberEs} habitantes sin orden judicial.",
        "La nueva disposición entró en vigor sin consulta alguna y excluye a la mayoría de los solicitantes.",
        "En {countryEs}, el espacio cívico se ha reducido de manera alarmante en los últimos dos años.",
        "Fiscales y jueces que investigaban la corrupción han tenido que salir al exilio.",
        "El acuerdo se negoció a puerta cerrada y nunca fue presentado ante el poder legislativo.",
        "Tales medidas son contrarias a {lawEs} y a los compromisos asumidos en la cumbre.",
        "La mina fue autorizada aunque las comunidades votaron en contra por amplia mayoría.",
        "Como dijo una madre a nuestra delegación: “no salimos porque quisimos; salimos porque venían por mi hijo”.",
        "No se trata de hechos aislados, sino de un patrón que abarca varios gobiernos.",
        "Las mujeres de la cooperativa han vivido en esas tierras por tres generaciones.",
        "Desde entonces nadie ha sido procesado.",
        "El mecanismo de protección carece de presupuesto propio.",
        "Las declaraciones públicas que presentan a {groupEs} como delincuentes ponen vidas en riesgo.",
        "La viuda del señor Acevedo, testigo del ataque, no ha recibido protección alguna.",
        "Para muchas de nuestras comunidades, acoger al forastero es un asunto de fe.",
        "Los observadores internacionales fueron rechazados en la entrada.",
        "Los acuerdos de paz prometieron tierra, verdad y garantías de no repetición; poco de ello se ha cumplido.",
        "La sentencia del 14 de junio de 2013 sigue sin cumplirse.",
        "La sequía ha dejado sin cosecha a {numberEs} hogares del corredor.",
        "Las y los periodistas que cubrieron las protestas fueron golpeados.",
        "La oficina regional de la agencia ha advertido en repetidas ocasiones que no existen condiciones para un retorno seguro.",
        "Los hospitales de la frontera atienden casi a diario a personas lesionadas.",
        "Niñas y niños de seis años han comparecido ante un juez sin abogado.",
        "La asistencia en materia de seguridad ha continuado pese a las denuncias de abusos.",
        "El río del que dependen doce aldeas fue desviado sin estudio ambiental.",
        "Se trata de obligaciones que el Estado asumió libremente al ratificar {lawEs}.",
        "Las comunidades han resistido de forma pacífica y han pagado un alto costo por ello.",
        "En mayo del año pasado solicitamos una copia del expediente, que no fue entregada.",
        "Hace dos años, {watchdogEs} pidió que se adoptaran medidas de protección.",
        "Las víctimas siguen exigiendo justicia.",
        "Nadie debería tener que huir dos veces.",
    ];

    public static readonly string[] Backgrounds = ["Antecedentes", "La situación actual", "Marco jurídico", "Hechos"];

    public static readonly string[] AskHeads = ["Peticiones", "Recomendaciones", "Nuestras peticiones", "Solicitudes"];

    public static readonly string[] Asks =
    [
        "Le instamos a {demandEs}.", "Solicitamos a su gobierno {demandEs}.", "Le pedimos {demandEs}.", "Exhortamos al Estado a {demandEs}.",
        "Hacemos un llamado a las autoridades a {demandEs}.", "Exigimos que {demandSubj}.", "Solicitamos que {demandSubj}.",
        "Pedimos respetuosamente que {demandSubj}.", "Le solicitamos respetuosamente {demandEs}.", "Recomendamos que {demandSubj}.",
        "Por lo anterior, le instamos a {demandEs}.", "Urgimos a su gobierno a {demandEs}.", "Demandamos que {demandSubj}.",
        "Llamamos al gobierno de {countryEs} a {demandEs}.", "Asimismo, exhortamos a su administración a {demandEs}.",
        "En particular, le pedimos {demandEs}.", "Exigimos al Estado {demandEs}.",
        "Nos dirigimos a usted para solicitarle {demandEs}.", "Invitamos a su gobierno a {demandEs}.",
    ];

    public static readonly string[] SoftAsks =
    [
        "Es indispensable que {demandSubj}.", "Esperamos que {demandSubj}.", "Su gobierno debe {demandEs}.",
        "Agradeceríamos que {demandSubj}.", "Confiamos en que {demandSubj}.", "Es urgente {demandEs}.",
        "Resulta imprescindible que {demandSubj}.", "Le agradeceremos tenga a bien {demandEs}.",
    ];

    public static readonly string[] Supports =
    [
        "Respaldamos los esfuerzos de la comisión para {demandEs}.", "Apoyamos la propuesta de {demandEs}.",
    ];

    public static readonly string[] LeadIns =
    [
        "Por lo anterior, le solicitamos:", "En este sentido, exhortamos a su gobierno a:", "Por todo ello, pedimos:",
        "En virtud de lo expuesto, instamos al Estado a:",
    ];

    public static readonly string[] Ordinals = ["Primero", "Segundo", "Tercero", "Finalmente"];

    public static readonly string[] Meetings =
    [
        "Solicitamos una reunión con usted en las próximas semanas.",
        "Agradeceríamos la oportunidad de reunirnos con usted para conversar sobre estos temas.",
        "Quedamos a su disposición para sostener una reunión en la fecha que estime conveniente.",
    ];

    public static readonly string[] Closings =
    [
        "Agradecemos de antemano su atención a la presente.", "Quedamos atentos a su respuesta.",
        "Agradecemos su compromiso con los derechos humanos.", "De lo que se haga en los próximos días dependen muchas vidas.",
        "Seguiremos de cerca estos casos.", "Sin otro particular, reiteramos nuestra consideración.",
    ];

    public static readonly string[] EnclosureSentences = ["Adjuntamos un resumen de los casos para su revisión.", "Anexamos copia de nuestro pronunciamiento anterior."];

    public static readonly string[] EnclosureNotations = ["Anexo: Resumen de casos", "Adjunto: Lista de personas detenidas", "Anexos: Informe de la misión; mapa"];

    public static readonly string[] Postscripts = ["P.D. La familia puede ser contactada por medio de nuestra oficina.", "P.D.: Acabamos de saber que dos personas más fueron detenidas esta mañana."];

    public static readonly string[] Subjects =
    [
        "Protección de {groupEs} en {countryEs}", "Asesinato de {victimEs}", "Asistencia en seguridad a {countryEs}", "Acceso al asilo en la frontera",
        "Solicitud de acción en favor de {groupEs}", "Cumplimiento de {lawEs}", "Detención de {groupEs}",
    ];

    public static readonly string[] Replies =
    [
        "Acuso recibo de su carta de fecha 4 de marzo de 2013 relativa a {groupEs}.", "Esta institución comparte su preocupación por {groupEs}.",
        "He dado instrucciones para que se atiendan los casos que ustedes describen.", "Nuestra representación da seguimiento al caso de {victimEs}.",
        "Como es de su conocimiento, el programa se revisa cada año conforme a {lawEs}.", "Agradezco el trabajo de sus organizaciones.",
    ];

    public static readonly string[] Titles =
    [
        "Directora Ejecutiva", "Coordinador General", "Profesora Investigadora", "Abogado", "Presidenta", "Secretario Ejecutivo", "Defensora de Derechos Humanos",
        "Ex Ministro de Justicia", "Representante Legal", "Director de Incidencia", "Provincial", "Exmagistrada de la Corte Suprema de Justicia", "Vocera",
        "Ex Embajador ante la Santa Sede", "Responsable de Migración", "Párroco", "Catedrática de Derecho Internacional",
    ];

    public static readonly string[] Offices =
        ["Directora Ejecutiva", "Director General", "Presidenta", "Coordinador", "Secretaria Técnica", "Vocera", "Apoderado Legal"];

    public static readonly string[] Universities = ["Universidad Landívar del Sur", "Universidad Autónoma de la Frontera", "Instituto Superior Olmedo", "Universidad Mariscal"];
}
