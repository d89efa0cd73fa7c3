using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who ran the agency?": of those whose titles name it, the one at its head, where a title says so.</summary>
internal static class Headed
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "ran", "run", "runs", "running", "headed", "heading", "led", "leads", "lead", "directed", "charge",
        "dirigia", "dirigio", "dirigieron", "dirigian", "encabezaba", "encabezo", "encabezaron", "lideraba", "lidero",
        "dirigido", "encabezado", "liderado", "presidido", "manejado", "managed", "oversaw",
        "presidia", "presidio", "comandaba", "frente", "cabeza", "mando", "mandaba", "manejaba", "manejo",
    };

    private static readonly HashSet<string> Before = new(
        new[] { "former", "acting", "interim", "ex", "exdirector" }.Select(Stem.Of), StringComparer.Ordinal);

    private static readonly HashSet<string> Offices = new(
        new[]
        {
            "administrator", "commissioner", "director", "head", "secretary", "minister", "chair", "president", "chief",
            "administrador", "comisionado", "comisionada", "directora", "titular", "jefe", "jefa", "secretario",
            "secretaria", "presidente", "presidenta", "ministro", "ministra",
        }.Select(Stem.Of), StringComparer.Ordinal);

    public static TitleFind Of(Reading reading, TitleFind found)
    {
        if (!reading.Marked.Words.Index().Any(word => Leading.Contains(word.Item.Key)
                || TitleSearch.Heads.Contains(word.Item.Key)
                || (word.Item.Key == "cargo" && word.Index > 0 && reading.Marked.Words[word.Index - 1].Key == "a"))
            || found.Titles.Select(one => one.Party).Distinct().Take(2).Count() < 2)
        {
            return found;
        }

        var units = TermUnits.Of(found.Words, reading.Marked.Lexicon, reading.Terms)
            .Where(unit => !TitleSearch.Heads.Contains(unit.Typed) && !Leading.Contains(unit.Typed)).ToList();
        var heads = found.Titles.Where(one => units.Count > 0 && IsAtHead(
            one.Seen.Organization is { } body ? $"{one.Title}, {body}" : one.Title, units)).ToList();
        return heads.Count > 0 ? found with { Titles = heads } : found;
    }

    /// <summary>"Former Administrator, Agency for Relief": the office stands first, and right before the
    /// body.</summary>
    private static bool IsAtHead(string title, IReadOnlyList<TermUnit> units)
    {
        var words = Question.Of(title).Words;
        var office = words.TakeWhile(word => Before.Contains(Stem.Of(word.Key))).Count();
        if (office + 1 >= words.Count || !Offices.Contains(Stem.Of(words[office].Key)))
        {
            return false;
        }

        var rest = title[words[office].Span.End..].TrimStart(' ', ',');
        var body = rest.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? rest[..comma] : rest;
        var stems = Question.Keys(body).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
        var initials = Initials.Of(body);
        return units.All(unit => initials.Contains(unit.Typed) || unit.Ways.Any(way => way.All(stems.Contains)));
    }
}

/// <summary>"Subsecretario" may stand for an undersecretary or an assistant secretary: the first that the vocabulary
/// names, where any title found has it.</summary>
internal static class FirstMeaning
{
    private static readonly HashSet<string> Offices = new(
        new[] { "undersecretary", "deputy", "assistant" }.Select(Stem.Of), StringComparer.Ordinal);

    public static TitleFind Of(Reading reading, TitleFind found)
    {
        var titles = reading.Shelf.Titles;
        foreach (var unit in TermUnits.Of(
            found.Words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems))
        {
            var offices = unit.Ways.Skip(1).Where(way => way.Any(Offices.Contains)).ToList();
            foreach (var office in offices.Count > 1 ? offices : [])
            {
                var first = found.Titles.Where(one => Holds(one.Written.Stems, office)).ToList();
                if (first.Count > 0)
                {
                    return found with { Titles = first };
                }
            }
        }

        return found;
    }

    /// <summary>The word with no more than the first of its meanings that any title has.</summary>
    public static TermUnit Of(TermUnit unit, TitleIndex titles)
    {
        var offices = OfThePerson.NamesHouse(unit.Typed) ? []
            : unit.Ways.Skip(1).Where(way => way.Any(Offices.Contains)).ToList();
        return offices.Count > 1
            && offices.Find(way => titles.All.Any(one => Holds(one.Written.Stems, way))) is { } first
                ? unit with { Ways = [unit.Ways[0], first] }
                : unit;
    }

    /// <summary>In these words in a row, with no further rank before them.</summary>
    private static bool Holds(IReadOnlyList<string> stems, IReadOnlyList<string> office) =>
        Enumerable.Range(0, Math.Max(0, stems.Count - office.Count + 1)).Any(at =>
            office.Index().All(word => stems[at + word.Index] == word.Item)
            && !(at > 0 && Offices.Contains(stems[at - 1])));
}

/// <summary>"¿Quién es la secretaria de gobernación?": whoever's own title says so, before those whose body's name
/// does.</summary>
internal static class OwnTitle
{
    public static TitleFind Of(Reading reading, TitleFind found)
    {
        var titles = reading.Shelf.Titles;
        if (!AsksForOne(reading.Marked) || found.Titles.Count < 2)
        {
            return found;
        }

        var units = TermUnits.Of(found.Words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems);
        var own = found.Titles.Where(one => units.All(unit => unit.Ways.Any(way =>
            way.All(one.Written.Stems.Contains)))).ToList();
        return own.Count > 0 ? found with { Titles = own } : found;
    }

    /// <summary>"Who is the …", of one alone.</summary>
    private static bool AsksForOne(Marked marked) => marked.Cues.Any(cue => cue.Cue == Cue.Held
        && marked.HasAt(cue.First, Cue.Who) && cue.Last + 1 < marked.Words.Count
        && marked.Words[cue.Last].Key is "is" or "was" or "es" or "era" or "fue"
        && marked.Words[cue.Last + 1].Key is "the" or "el" or "la");
}
