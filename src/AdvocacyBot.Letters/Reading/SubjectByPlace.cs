using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A subject line without "Re:": a block of its own between the address and the salutation that names a matter and nobody,
/// often set to the right.
/// </summary>
internal static class SubjectByPlace
{
    private const int MostLines = 4;

    private const int MostWords = 45;

    private const int FewestWords = 3;

    /// <summary>What a letter is about opens with one of these, in capitals or not.</summary>
    private static readonly FrozenSet<string> Matters = WordSet.Of("""
        request appeal concern concerns call proposal proposed support opposition objection objections implementation violations violation
        detention arrest situation protection reform ending end urgent need funding access invitation clemency comments submission
        ratification release freedom stop justice petition follow-up review inquiry investigation safety closure
        solicitud solicitudes peticion pedido denuncia preocupacion situacion medidas reforma propuesta rechazo exhorto llamado apoyo
        seguimiento invitacion respuesta observaciones urgente violaciones violacion detencion proteccion derecho accion entrega
        cumplimiento suspension cancelacion creacion aprobacion derogacion desalojo
        """);

    /// <summary>In UTF-16 units: what goes on with "Re:" is set further in.</summary>
    private const int Hanging = 2;

    /// <summary>In lines with words.</summary>
    private const int LongestHead = 60;

    /// <summary>Marks the lines of such a subject above the salutation, and those that hang beneath "Re:".</summary>
    public static void Mark(List<LineShape> shapes, int salutation)
    {
        MarkHanging(shapes, Math.Min(salutation, LongestHead));
        if (salutation < 3 || salutation >= shapes.Count || shapes[salutation].BlanksBefore == 0)
        {
            return;
        }

        var first = salutation - 1;
        while (first > 0 && shapes[first].BlanksBefore == 0 && salutation - first <= MostLines)
        {
            first--;
        }

        var lines = Enumerable.Range(first, salutation - first).Select(i => shapes[i]).ToList();
        if (lines.Count <= MostLines && first > 1 && lines[0].BlanksBefore > 0 && lines.TrueForAll(NamesNobody)
            && lines.Sum(line => line.Words) is >= FewestWords and <= MostWords && TellsMatter(lines)
            && Enumerable.Range(0, first).Any(i => shapes[i] is { HasHonorific: true } or { OpensTitle: true, Words: <= 16 } or { NamesPerson: true })
            && !Enumerable.Range(0, first).Any(i => shapes[i].IsSubjectMark))
        {
            lines.ForEach(line => line.StandAsSubject(line == lines[0]));
        }
    }

    /// <summary>Lines set further in beneath "Re:" go on with it, whatever they name.</summary>
    private static void MarkHanging(List<LineShape> shapes, int end)
    {
        var inner = int.MaxValue;
        for (var i = 0; i < end; i++)
        {
            var line = shapes[i];
            inner = line.IsSubjectMark ? line.Line.Indent + (line.Line.Text.Contains('\t') ? 1 : Hanging) : line.BlanksBefore > 0 ? int.MaxValue : inner;
            if (!line.IsSubjectMark && line.Line.Indent >= inner
                && line is { IsDate: false, IsCopyMark: false, IsAddresseeMark: false, IsSalutation: false })
            {
                line.StandAsSubject(opens: false);
            }
        }
    }

    private static bool NamesNobody(LineShape line) =>
        line is
        {
            HasHonorific: false, OpensTitle: false, NamesPerson: false, IsDate: false, IsPresente: false, IsCopyMark: false, IsAddresseeMark: false,
            IsSeparator: false, IsFurniture: false, IsContact: false, IsSalutation: false, NamesHolder: false, CallsAll: false, IsEnclosureMark: false
        }
        && !(line.IsPostal && TextFolding.HasDigit(line.Shown))
        && !LetterPhrases.AddresseeArticle().IsMatch(line.Shown) && !HeadPhrases.TellsOfNobody(line.Shown);

    /// <summary>Its first word is a matter's, or it is no name: most of its long words are not capitalised.</summary>
    private static bool TellsMatter(List<LineShape> lines)
    {
        var words = lines.SelectMany(line => Token.Of(line.Shown)).ToList();
        if (words.Count == 0 || InstitutionWords.IsHead(words[0]) || words.Take(3).Any(word => OfficeWords.IsHead(word)))
        {
            return false;
        }

        var content = words.Skip(1).Where(word => word.Key.Length > 3 && !NameRun.IsLink(word.Key)).ToList();
        return Matters.Contains(words[0].Key)
            || words.Count > FewestWords && content.Count > 1 && content.Count(word => !word.IsCapitalised) * 2 > content.Count;
    }
}
