using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The fields of a form filled in by whoever signs.</summary>
internal static class SignatureFields
{
    private const int LongestField = 20;

    /// <summary>"Name: Ann Lee", "Cargo: Directora": a form filled in.</summary>
    public static SignatureRole? Of(string words, int colon) => colon > LongestField ? null : TextFolding.Key(words[..colon]) switch
    {
        "name" or "print name" or "printed name" or "full name" or "nombre" or "nombre completo"
            or "nombre y apellidos" or "nom" or "nome"
            => SignatureRole.Person,
        "title" or "position" or "its" or "cargo" or "puesto" or "organization" or "organisation" or "affiliation"
            or "institution" or "company"
            or "organizacion" or "institucion" or "entidad" or "afiliacion" or "en calidad de" or "in capacity of"
                or "capacity" => SignatureRole.Title,
        _ => null,
    };
}
