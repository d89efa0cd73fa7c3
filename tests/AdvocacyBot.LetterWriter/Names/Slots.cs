using System.Text;

namespace AdvocacyBot.Writing.Names;

/// <summary>Fills "{slot}" in a template from word lists, drawing anew for each slot.</summary>
internal static class Slots
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["region"] = ["Sonoran", "Gulf Coast", "Great Lakes", "Mesoamerican", "Border", "Pacific Northwest", "Hudson Valley", "Ohio Valley", "Mid-Atlantic"],
        ["cause"] = ["Refugee Protection", "Human Rights", "Immigrant Justice", "Family Unity", "Fair Trials", "Indigenous Rights", "Migrant Children", "Peace and Accountability", "Land Defenders", "Public Health", "Religious Liberty"],
        ["cause2"] = ["Democracy", "Accountability", "Forced Displacement", "Corporate Responsibility"],
        ["place"] = ["the Borderlands", "Santa Rita", "the Rio Verde", "Central America", "Las Milpas", "the Americas"],
        ["city"] = ["Tucson", "Cleveland", "Brownsville", "Oakland", "Ithaca", "Las Cruces", "Grand Rapids", "Durham"],
        ["saint"] = ["Mercy of Saint Brigid", "Saint Ignatius", "the Holy Name", "Our Lady of Guadalupe", "Saint Clare", "Saint Columban"],
        ["saintEs"] = ["San Martín", "Santa Rosa", "Monseñor Gerardi", "Juan Pablo Duarte", "Nuestra Señora del Camino", "San Óscar", "Marta Elena", "Santa Teresita", "Betania"],
        ["hebrew"] = ["Shalom", "El", "Emet", "Tikvah"],
        ["surname"] = ["Alden", "Whitcomb", "Reyes", "Mercer", "Haddad", "Lindqvist"],
        ["surnameEs"] = ["Landívar", "Mariscal", "Arismendi", "Sor Juana", "Olmedo"],
        ["hope"] = ["Open Doors", "New Dawn", "Common Ground", "Living Waters", "Many Roads"],
        ["hopeEs"] = ["Nueva Esperanza", "Raíces Vivas", "Tierra Digna", "Semillas de Paz", "Luz del Sur", "Voz y Memoria", "Caminos Abiertos", "Ixim Ulew"],
        ["people"] = ["the Garífuna", "Farmworkers", "Guatemala", "Migrants", "Haitian Women", "the People of Honduras"],
        ["peopleEs"] = ["Migrantes Desaparecidos", "Presos Políticos", "Personas Desplazadas", "Víctimas"],
        ["river"] = ["Rio Verde", "Usumacinta", "Bright River", "Saint Croix"],
        ["regionEs"] = ["Mesoamericana", "Nacional", "del Sureste", "Regional", "Fronteriza", "Centroamericana", "Andina"],
        ["causeEs"] = ["Derechos Humanos", "Justicia Climática", "Protección Internacional", "Migración y Asilo", "Acceso a la Justicia", "Personas Refugiadas", "Defensa del Territorio"],
        ["causeEs2"] = ["Democracia", "Estudios Sociales", "Seguridad Ciudadana", "Desarrollo"],
        ["fray"] = ["Fray Antonio Valdivieso", "Fray Julián Garcés y Soto", "Sor Inés", "Padre Guadalupe Carney", "Tlanezi", "Digna Beatriz"],
        ["placeEs"] = ["El Progreso", "Tapachula", "la Costa Sur", "Saltillo", "Alta Verapaz", "la Frontera Norte", "Cabañas", "Buenaventura"],
        ["pueblo"] = ["Mayas", "Lencas", "Garífunas", "Nasa", "Zapotecos", "Emberá"],
        ["law"] = ["the Convention against Torture", "the American Convention on Human Rights", "Article 33 of the Refugee Convention", "Decree 34-2019", "Public Law 116-92", "section 7044 of the appropriations act"],
        ["lawEs"] = ["la Convención contra la Tortura", "la Convención Americana sobre Derechos Humanos", "el Acuerdo de Escazú", "el Decreto 34-2019", "el artículo 11 de la Constitución", "la Ley de Víctimas"],
        ["country"] = ["Honduras", "Guatemala", "Colombia", "El Salvador", "Nicaragua", "Haiti", "Ecuador"],
        ["countryEs"] = ["Honduras", "Guatemala", "Colombia", "El Salvador", "Nicaragua", "Haití", "Ecuador"],
        ["group"] = ["human rights defenders", "asylum seekers", "Indigenous communities", "farmworkers", "journalists", "returned migrants", "unaccompanied children", "women in detention"],
        ["groupEs"] = ["las personas defensoras", "las personas solicitantes de asilo", "las comunidades indígenas", "los periodistas", "las mujeres privadas de libertad", "las niñas y los niños migrantes"],
        ["number"] = ["17", "43", "128", "more than 300", "2,140", "nearly 60"],
        ["numberEs"] = ["17", "43", "128", "más de 300", "2,140", "cerca de 60"],
        ["when"] = ["On March 3, 2014", "Last month", "In the early hours of August 9", "On 22 June 2012", "Since January", "In the weeks after the election"],
        ["whenEs"] = ["El 3 de marzo de 2014", "El mes pasado", "En la madrugada del 9 de agosto", "El 22 de junio de 2012", "Desde enero", "En las semanas posteriores a la elección"],
        ["victim"] = ["Tomás Acevedo Rax", "the lawyer Irma Quintanilla", "Pastor Eliseo Bautista", "the journalist Ramiro Cienfuegos", "Doña Petrona Ixcoy"],
        ["victimEs"] = ["Tomás Acevedo Rax", "la abogada Irma Quintanilla", "el pastor Eliseo Bautista", "el periodista Ramiro Cienfuegos", "doña Petrona Ixcoy"],
        ["watchdog"] = ["the Inter-American Commission on Human Rights", "the UN Refugee Agency", "the Committee against Torture", "the national ombudsman", "a federal court"],
        ["watchdogEs"] = ["la Comisión Interamericana de Derechos Humanos", "la Agencia de la ONU para los Refugiados", "el Comité contra la Tortura", "la Procuraduría de Derechos Humanos", "un tribunal federal"],
        ["demand"] =
        [
            "open a prompt and independent investigation into the killing of {victim}", "end the detention of {group} in military facilities",
            "restore access to asylum at every port of entry", "publish the full text of the agreement signed last year",
            "suspend the transfer of riot equipment to the police of {country}", "guarantee that {group} can do their work without fear",
            "allow independent monitors into every place of detention", "withdraw the bill that would restrict foreign funding of civil society",
            "fund legal counsel for {group}", "comply in full with the rulings of {watchdog}", "appoint a special prosecutor for crimes against {group}",
            "grant Temporary Protected Status to nationals of {country}", "release the members of the cooperative who remain in pretrial detention",
            "consult the communities affected before any concession is granted", "halt deportations to {country} until conditions allow safe return",
            "ensure that families are not separated at the border", "make public the findings of the commission of inquiry",
            "strengthen the mechanism for the protection of {group} with staff and a budget of its own",
        ],
        ["demandEs"] =
        [
            "abrir una investigación pronta e independiente sobre el asesinato de {victimEs}", "poner fin a la detención de {groupEs} en instalaciones militares",
            "restablecer el acceso al asilo en todos los puntos fronterizos", "publicar el texto íntegro del acuerdo firmado el año pasado",
            "garantizar que {groupEs} puedan realizar su labor sin temor", "permitir el ingreso de observadores independientes a los centros de detención",
            "retirar la iniciativa que restringe el financiamiento de la sociedad civil", "cumplir cabalmente con las resoluciones de {watchdogEs}",
            "nombrar una fiscalía especial para los delitos cometidos contra {groupEs}", "liberar a los integrantes de la cooperativa que siguen en prisión preventiva",
            "consultar a las comunidades afectadas antes de otorgar cualquier concesión", "suspender las deportaciones hacia {countryEs} mientras no haya condiciones de retorno seguro",
            "asegurar que ninguna familia sea separada en la frontera", "hacer públicas las conclusiones de la comisión investigadora",
            "fortalecer con personal y presupuesto propio el mecanismo de protección de {groupEs}",
        ],
        ["demandSubj"] =
        [
            "se investigue el asesinato de {victimEs}", "cese la detención de {groupEs} en instalaciones militares", "se restablezca el acceso al asilo en todos los puntos fronterizos",
            "se publique el texto íntegro del acuerdo firmado el año pasado", "se garantice la labor de {groupEs}", "se permita el ingreso de observadores independientes",
            "se cumplan las resoluciones de {watchdogEs}", "sean liberados los integrantes de la cooperativa", "se consulte a las comunidades afectadas antes de otorgar cualquier concesión",
            "se suspendan las deportaciones hacia {countryEs}", "ninguna familia sea separada en la frontera",
        ],
    };

    /// <summary>The template with every slot drawn; Spanish articles contract ("a el" is "al").</summary>
    public static string Fill(string template, Dice dice) =>
        Filled(template, dice).Replace(" a el ", " al ").Replace(" de el ", " del ");

    private static string Filled(string template, Dice dice)
    {
        var filled = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            filled.Append(rest[..open]);
            filled.Append(Fill(dice.Pick(Words[rest[(open + 1)..close].ToString()]), dice));
            rest = rest[(close + 1)..];
        }

        return filled.Append(rest).ToString();
    }
}
