using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about what a letter points to outside itself.</summary>
internal static class ReferenceRules
{
    private const int HavingWithin = 4;

    public static Request? EarlierLetter(Reading reading) => WroteBefore(reading)
        ? new Request.AboutField(Field.References, reading.Scope) { Kind = ReferenceKind.EarlierLetter }
        : reading.Marked.First(Cue.Earlier) is { } earlier
            && reading.HasAny(Cue.Signed, Cue.Dated, Cue.Copied, Cue.Addressed)
            && !reading.Marked.Cues.Any(cue => cue.Cue is Cue.Topic or Cue.Refers && cue.First < earlier.First)
            && reading.HasAny(Cue.Who, Cue.Dated, Cue.Addressed, Cue.Count)
            || AsksOfEnclosure(reading) || AsksForEarlier(reading) || AsksOfEarlier(reading)
            || AsksWhetherOfEarlier(reading)
            ? new Request.EarlierLetter(reading.Scope)
            {
                Otherwise = AsksOfEnclosure(reading) ? new Request.AboutField(Field.Enclosures, reading.Scope) : null,
            }
            : null;

    /// <summary>"Had we already written to the government?", of nobody in particular: letters tell of those before
    /// them.</summary>
    private static bool WroteBefore(Reading reading) => reading.Has(Cue.History) && reading.Subjects.Count == 0
        && !reading.HasAny(Cue.Who, Cue.Which, Cue.Count, Cue.Topic, Cue.Asked)
        && reading.Marked.Words.Any(word => word.Key is "before" or "earlier" or "previously" or "already" or "antes"
            or "anteriormente" or "previamente" or "ya")
        && reading.Marked.Content().All(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key)
            || reading.Marked.Words[word].Key is "government" or "gobierno");

    /// <summary>"Had these groups already written to the minister?": they say so themselves, where they had.</summary>
    public static Request? HadWritten(Reading reading) =>
        reading.Marked.Words.Any(word => word.Key is "had" or "habia" or "habian")
        && reading.Marked.Words.Any(word => word.Key is "written" or "wrote" or "escrito" or "contacted" or "contactado")
        && reading.Subjects.All(subject => subject.Parties.All(party =>
            party.Appearances.All(seen => seen.Role != Library.PartyRole.Signatory)))
        && !reading.HasAny(Cue.Who, Cue.Which, Cue.Count, Cue.Topic, Cue.Asked)
        && reading.Marked.Content().All(word => reading.Marked.Words[word].Key is "already" or "previously" or "before")
            ? new Request.AboutField(Field.References, reading.Scope) { Kind = ReferenceKind.EarlierLetter }
            : null;

    /// <summary>"Does the enclosure include recommendations?": what came with a letter is not its text.</summary>
    private static bool AsksOfEnclosure(Reading reading) =>
        reading.Marked.First(Cue.Enclosed) is { First: > 0 } enclosed
        && reading.Marked.Words[enclosed.First - 1].Key is "the" or "el" or "that" or "ese" or "su" or "their" or "this"
        && reading.Marked.Words[enclosed.First].Key is "enclosure" or "attachment" or "annex" or "appendix" or "anexo"
            or "adjunto"
        && (reading.Marked.Cues.Any(cue => cue.Cue is Cue.Asked or Cue.Topic or Cue.Signed or Cue.Summary)
            || reading.Marked.Words.Any(word => word.Key.StartsWith("contain", StringComparison.Ordinal)
                || word.Key.StartsWith("contien", StringComparison.Ordinal)));

    /// <summary>"What did the previous letter recommend?": of its text nothing is known here.</summary>
    private static bool AsksOfEarlier(Reading reading) => reading.Marked.First(Cue.Earlier) is { } earlier
        && reading.Has(Cue.What) && (!reading.NamesLetters || Says(reading.Marked, earlier)
            || Enumerable.Range(earlier.First, earlier.Last - earlier.First + 1).Any(reading.Marked.IsMonth))
        && (reading.Remembered.LetterIds.Count == 0 || Says(reading.Marked, earlier))
        && (Says(reading.Marked, earlier)
            || (reading.Marked.Cues.Any(cue => cue.Cue is Cue.Asked or Cue.Topic && cue.First > earlier.Last)
                && !reading.Marked.Cues.Any(cue => cue.Cue is Cue.Asked or Cue.Topic && cue.First < earlier.First)))
        && reading.Shelf.Letters.Count(letter => letter.Date is not null) < 2;

    /// <summary>"Did Oxfam sign the earlier letter?", "¿de qué trata la carta anterior?": of it nothing is known,
    /// whoever signed this one.</summary>
    private static bool AsksWhetherOfEarlier(Reading reading) => !reading.NamesLetters
        && (reading.Has(Cue.Earlier) || (reading.Has(Cue.Summary) && NamesEarlier(reading.Marked)))
        && (reading.IsYesNo ? reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)
            : reading.HasAny(Cue.Summary, Cue.Shared) && !reading.Has(Cue.Enclosed))
        && !reading.HasAny(Cue.Topic, Cue.Refers, Cue.Compare)
        && reading.Shelf.Letters.Count(letter => letter.Date is not null) < 2;

    /// <summary>"Esa carta anterior": the first words are read as "that letter".</summary>
    private static bool NamesEarlier(Marked marked) => marked.Words.Zip(marked.Words.Skip(1))
        .Any(pair => (pair.First.Key, pair.Second.Key) is ("carta", "anterior" or "previa"));

    /// <summary>"¿Qué dice la carta anterior?"</summary>
    private static bool Says(Marked marked, CueMark earlier) => marked.Language == LetterLanguage.Spanish
        && marked.Cues.Any(cue => cue.Cue is Cue.Topic && cue.Last < earlier.First && earlier.First - cue.Last <= 2);

    /// <summary>"The letter it encloses: is that on file?"</summary>
    private static bool AsksForEarlier(Reading reading) => HasEarlier(reading) || AsksWhatIsIn(reading)
        || reading.Has(Cue.Earlier) && reading.Has(Cue.This)
        && (reading.IsYesNo || reading.Has(Cue.Which))
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Refers, Cue.Who, Cue.What, Cue.Enclosed);

    /// <summary>"What's in the previous letter they enclosed?"</summary>
    private static bool AsksWhatIsIn(Reading reading) => reading.Marked.First(Cue.Earlier) is { First: > 1 } earlier
        && reading.Has(Cue.What)
        && (reading.Has(Cue.Enclosed) || (reading.HasAny(Cue.Asked, Cue.Topic) && !reading.NamesLetters
            && reading.Shelf.Letters.Count(letter => letter.Date is not null) < 2))
        && (reading.Marked.Words[earlier.First - 1].Key is "in" or "en"
            || reading.Marked.Words[earlier.First - 2].Key is "in" or "en");

    /// <summary>"Is it available here?", "can I read it?"</summary>
    private static bool IsOnFile(Marked marked) => marked.Words.Any(word => word.Key is "available" or "file" or "shelf"
        or "archive" or "read" or "see" or "open" or "send" or "share" or "pass"
        or "pasan" or "pasas" or "pasame" or "mandan" or "mandas"
        or "mandame" or "comparten" or "compartes" or "disponible" or "archivo" or "leer" or "ver" or "consultar"
        or "abrir");

    /// <summary>"Do we have the earlier letter that was enclosed?"</summary>
    private static bool HasEarlier(Reading reading) => reading.Has(Cue.Earlier)
        && (reading.IsYesNo || reading.Marked.Words[0].Key is "me" or "nos" or "tienes" or "tienen" or "tenemos" or "hay")
        && (IsOnFile(reading.Marked) || reading.Marked.Words.Take(HavingWithin).Any(word =>
            word.Key is "have" or "hold" or "keep" or "there" or "hay" or "existe" or "tenemos" or "tienes" or "tienen"
            or "guardamos" or "contamos"))
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed);

    /// <summary>What the letter is said to refer to, where the question names it: "the press release".</summary>
    public static string Words(Reading reading)
    {
        var marked = reading.Marked;
        var names = marked.Content().Where(word => word > 0 && marked.Words[word].Capitalised).ToHashSet();
        return string.Join(' ', Enumerable.Range(0, marked.Words.Count).Where(word => names.Contains(word)
                || (marked.HasAt(word, Cue.Law) && !IsAnyLaw(marked) && marked.Cues.Any(cue => cue.Cue == Cue.Law
                    && cue.First < cue.Last && cue.First <= word && word <= cue.Last))
                || (marked.HasAt(word, Cue.Law) && names.Contains(word + 1))
                || (reading.IsYesNo && IsOfLaw(marked, word)))
            .Select(word => marked.Question.Slice(word, word)));
    }

    /// <summary>"Which laws does it cite?": laws, and not the letter it encloses or a press release.</summary>
    public static ReferenceKind? KindOf(Reading reading) => Treaties(reading.Marked) is not null
        || reading.Marked.Words.Any(word => IsTreaty(word.Key)
            || word.Key is "law" or "laws" or "legislation" or "ley" or "leyes"
            or "norma" or "normas" or "legislacion") || IsAnyLaw(reading.Marked)
        ? ReferenceKind.Law
        : null;

    /// <summary>"The legal basis": whichever laws a letter goes by.</summary>
    private static bool IsAnyLaw(Marked marked) => marked.Cues.Any(cue => cue.Cue == Cue.Law
        && Enumerable.Range(cue.First, cue.Last - cue.First + 1).Any(word =>
            marked.Words[word].Key is "legal" or "legales" or "juridica" or "juridico"));

    /// <summary>"Which convention": a treaty; "which section of the act": none. Null where it may be either.</summary>
    public static bool? Treaties(Marked marked) => (marked.Words.Any(word => IsTreaty(word.Key)), marked.Words.Any(word =>
        word.Key is "statute" or "statutes" or "section" or "sections" or "act" or "seccion" or "articulo" or "inciso"))
        switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };

    /// <summary>The law is called a treaty.</summary>
    /// <param name="key">A word, folded.</param>
    public static bool IsTreaty(string key) => key is "convention" or "conventions" or "treaty" or "treaties"
        or "protocol" or "covenant" or "convencion" or "convenciones" or "tratado" or "tratados" or "convenio"
        or "convenios" or "protocolo" or "pacto";

    /// <summary>"The refugee convention", typed so: the words before the law, and the law.</summary>
    private static bool IsOfLaw(Marked marked, int word)
    {
        var content = marked.Content().ToHashSet();
        var law = word;
        while (content.Contains(law))
        {
            law++;
        }

        return marked.HasAt(law, Cue.Law) && content.Contains(law - 1);
    }
}
