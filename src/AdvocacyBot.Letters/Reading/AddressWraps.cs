using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What of an address goes on behind a line's end or a comma.</summary>
internal static class AddressWraps
{
    /// <summary>A line at least this long, in UTF-16 units, may have been wrapped.</summary>
    public const int FullLine = 55;

    /// <summary>A word that asks for more ends the line: "Head of the", "Población y", "… Ann Lee, High".</summary>
    public static bool BreaksOff(LineShape line) =>
        line.Written is { Count: > 1 and <= 3 } few && few[^1] is { IsCapitalised: false, Key: "of" or "for" or "the" } && char.IsLetter(line.Line.Text[^1])
        || line.Written is { Count: > 3 } words && char.IsLetter(line.Line.Text[^1])
        && (IsInCapitals(line) && words[^1].Key is "de" or "del" or "la" or "las" or "los" or "el" or "para" || words[^1].Key is "excellency" or "honourable" or "honorable" or "excelencia" || !words[^1].IsCapitalised && (NameRun.IsLink(words[^1].Key)
                || words[^1].Key is "e" or "en" or "con" or "por" or "in" or "with" or "at" or "by" or "from")
            || line.Line.Text.Length >= FullLine && OfficeWords.IsQualifier(words[^1].Key) && !OfficeWords.IsHead(words[^1]));

    /// <summary>"Permanent" and "Representatives of" beneath it: the office that its first word asks for.</summary>
    public static bool IsCutOffice(LineShape before, LineShape line) =>
        before.Written is { Count: > 0 and <= 4 } words && char.IsLetter(before.Line.Text[^1])
        && words[^1] is { IsCapitalised: true, Key: "permanent" or "deputy" or "acting" or "assistant" or "special" or "managing" or "parliamentary" }
        && line.Written is [{ IsCapitalised: true } office, ..] && OfficeWords.IsHead(office);

    /// <summary>"Secretaries of Foreign" and "Affairs of the …" beneath it: the matter that its first word asks for.</summary>
    public static bool IsCutMatter(LineShape before, LineShape line) =>
        before.Written is { Count: > 1 } words && char.IsLetter(before.Line.Text[^1])
        && words[^1] is { IsCapitalised: true, Key: "foreign" or "human" or "home" or "internal" or "external" or "social" or "constitutional" or "native" }
        && line.Written is [{ IsCapitalised: true, Key: "affairs" or "rights" or "relations" or "trade" or "services" or "development" or "security" }, ..];

    /// <summary>"Comisión de Aguas del Consejo de la", a blank line: a page set with a gap between its lines goes on.</summary>
    public static bool EndsInLink(LineShape line) =>
        line.Written is { Count: > 3 } words && char.IsLetter(line.Line.Text[^1])
        && words[^1] is { IsCapitalised: false, Key: "de" or "del" or "la" or "las" or "los" or "of" or "the" or "for" or "para" };

    /// <summary>"AND CABINET" beneath "OFFICE OF THE PRESIDENT": no line of its own opens so.</summary>
    public static bool OpensWithLink(LineShape line) =>
        line.BlanksBefore == 0 && line.Written is [{ Key: "and" or "of" or "y" }, _, ..] or [{ IsCapitalised: false, Key: "ante" }, _, _, ..];

    /// <summary>
    /// "DEL SEGURO SOCIAL" beneath "DIRECTOR GENERAL DEL INSTITUTO MEXICANO", "CONSTITUCIONAL DE LA …": in capitals, too, no line of its own
    /// opens so.
    /// </summary>
    public static bool OpensInCapitals(LineShape before, LineShape line) =>
        line is { BlanksBefore: 0, OpensTitle: false } && line.Written is [var first, _, ..] && (first.Key is "de" or "del" || OfficeWords.TellsOfMatter(first.Key))
        && IsInCapitals(line) && IsInCapitals(before) && before.Written.Count > 2 && char.IsLetter(before.Line.Text[^1]);

    private static bool IsInCapitals(LineShape line) => !line.Line.Text.Any(char.IsLower);

    /// <summary>"Washington, DC 20510": a town with what it lies in never goes on with a name.</summary>
    public static bool OpensWithTown(LineShape line) =>
        line.Words <= 6 && (PostalPhrases.IsTownWithCode(line.Line.Text)
            || line.Line.Text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && Regions.IsCity(line.Line.Text[..comma])
                && Token.Of(line.Line.Text[(comma + 1)..]) is [var state, ..] and { Count: <= 2 }
                && (Regions.IsCode(state.Text) || Regions.IsPlace(line.Line.Text[(comma + 1)..].Trim())));

    /// <summary>One word beneath a full line that opens with a mark: the page was too narrow for it.</summary>
    public static bool IsLastWord(LineShape before, LineShape line) =>
        before.Line.Text.Length >= FullLine && line.Words == 1 && !Regions.IsCity(line.Line.Text);

    /// <summary>"Council" alone beneath lines that a narrow column broke.</summary>
    public static bool IsKindOfBody(LineShape line) =>
        line.Written is [{ IsCapitalised: true } word] && word.Text.Any(char.IsLower) && InstitutionWords.IsHead(word);

    /// <summary>
    /// A word of what offices and bodies are of, alone or before a slash, beneath a full line: "… for Foreign Affairs and
    /// Security" and "Policy / Vice-President of …", "… Parliamentary" and "Assembly".
    /// </summary>
    public static bool IsRest(LineShape before, LineShape line, TextSpan span) =>
        before.Line.Text.Length >= FullLine && span == line.Line.Span
        && Token.Of(line.Line.Text.Split(" / ")[0]) is [{ IsCapitalised: true } word] && word.Text.Any(char.IsLower)
        && (InstitutionWords.IsHead(word) || InstitutionWords.IsTopic(word.Key) || OfficeWords.IsObject(word.Key))
        && !Regions.IsPlace(word.Text);

    /// <summary>
    /// Bodies or offices of many places, "Embassies of Chile, Peru, …": one more place, or the last of them with what
    /// follows it.
    /// </summary>
    public static bool ListsPlaces(List<Token> list, string next)
    {
        var link = list.TakeWhile(w => !NameRun.IsLink(w.Key)).Count();
        if (link == 0 || link >= list.Count
            || !(list[link - 1].Key is "embassies" or "embajadas" or "missions" or "misiones" or "ambassadors" or "embajadores"
                or "governments" or "gobiernos" or "representatives" or "representantes" or "presidents" or "presidentes"
                or "ministers" or "ministros" or "consulates" or "consulados" or "cancilleres"))
        {
            return false;
        }

        var words = Token.Of(next);
        var joins = words.Count > 0 && words[0].Key is "and" or "y" or "e" ? 1 : 0;
        return words.Count > joins && NamesCountry(words.Skip(joins).ToList(), isLast: joins > 0);
    }

    /// <summary>A country alone; as the last of a list, also with what follows: "the United States in Bangkok".</summary>
    private static bool NamesCountry(List<Token> words, bool isLast)
    {
        words = words is [{ Key: "the" or "el" or "la" or "los" }, _, ..] ? words[1..] : words;
        return Enumerable.Range(1, Math.Min(4, words.Count)).Any(n => (n == words.Count || !words[n].IsCapitalised && (isLast || words[n].Key is "and" or "y" or "e"))
            && Regions.IsRegion(string.Join(' ', words.Take(n).Select(w => w.Text))));
    }
}
