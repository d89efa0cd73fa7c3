using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Headings over those whom the press may call, told by their words alone: "Para más información y entrevistas:",
/// "Portavoces para medios:", "Contacto de prensa e imágenes". However they are put together, they name nobody.
/// </summary>
internal static class PressCalls
{
    private const int Longest = 14;

    private static readonly Openings Opening = new(
        "para ", "mas ", "más ", "mayor", "info", "contact", "portavo", "vocer", "entrevista", "consulta", "atenci", "gabinete", "prensa", "comunicaci",
        "medios", "persona", "solicitud", "for ", "more ", "further", "press", "media", "interview", "spokes", "inquir", "enquir", "notes", "nota");

    /// <summary>One of these tells whom the heading is for, or what for.</summary>
    private static readonly FrozenSet<string> Matters = WordSet.Of("""
        informacion informaciones informes entrevista entrevistas prensa medios portavoz portavoces vocera vocero voceras voceros voceria
        vocerias contacto contactos consultas declaraciones contactar comunicarse periodistas
        information interview interviews press media spokesperson spokespersons spokespeople contact contacts inquiries enquiries journalists
        """);

    private static readonly FrozenSet<string> Beside = WordSet.Of("""
        para mas mayor mayores cualquier otra otras toda todo de del la las los el a al y e o u en con por su sus favor
        imagenes imagen fotos fotografias video videos material materiales detalles dudas preguntas aclaraciones solicitud solicitudes gestion
        comunicacion social gabinete departamento area oficina equipo persona personas responsable responsables encargada encargado atencion
        puede pueden ponerse dirigirse llamar escribir datos telefono correo electronico sobre este esta comunicado carta
        for more further any all please the of and or to in on with about this letter statement details questions photos images footage
        office team relations requests request reach
        """);

    /// <summary>Whether the line is such a heading; without a colon only <paramref name="hasContact"/> beneath it makes it one.</summary>
    public static bool Is(string line, bool hasContact)
    {
        if (!Opening.Open(line) || line[^1] != ':' && !hasContact || Token.Of(line) is not { Count: > 0 and <= Longest } words)
        {
            return false;
        }

        var matters = 0;
        foreach (var word in words)
        {
            var isMatter = Matters.Contains(word.Key);
            matters += isMatter ? 1 : 0;
            if (!isMatter && !Beside.Contains(word.Key))
            {
                return false;
            }
        }

        return matters > 0;
    }
}
