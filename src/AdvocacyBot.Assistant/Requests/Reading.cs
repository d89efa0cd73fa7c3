using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>A marked question beside the shelf and the conversation: what every rule of the reader may look
/// at.</summary>
internal sealed partial record Reading(Marked Marked, ShelfView Shelf, Remembered Remembered, LetterScope Scope, Terms Terms)
{
    private const int NearLetter = 4;
    private const int FewWords = 2;

    private static readonly Cue[] Countable =
        [Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Organizations, Cue.Officials, Cue.People];

    public bool Has(Cue cue) => Marked.Has(cue);

    public bool HasAny(params ReadOnlySpan<Cue> cues) => Marked.HasAny(cues);

    /// <summary>Asks for yes or no: no word asks who, what, when, why or how many.</summary>
    public bool IsYesNo =>
        !HasAny(Cue.Why, Cue.Count, Cue.Where, Cue.Else, Cue.Compare)
        && !Marked.Cues.Any(mark => mark.Cue is Cue.Who or Cue.Which or Cue.What
            && !(mark.Cue != Cue.Who && IsAfterthought(mark)) && !IsRelative(mark))
        && !Marked.Cues.Any(mark => mark.Cue == Cue.List && !Marked.HasAt(mark.First, Cue.Letter))
        && !Marked.Cues.Any(mark => (mark.Cue == Cue.Dated && !IsOfDate(mark))
            || (mark.Cue == Cue.Held && mark.First == 0));

    /// <summary>"Did Ruiz sign one of these? which?": the letters are told with the yes in any case.</summary>
    private bool IsAfterthought(CueMark mark) => mark.Last >= Marked.Words.Count - FewWords
        && Marked.HasAt(0, Cue.Did) && Marked.Parties.Count > 0;

    /// <summary>"Is Ruiz one of the people who signed": the word joins, and asks nothing.</summary>
    private bool IsRelative(CueMark mark) => IsAs(mark) || mark.First > 1
        && (Marked.InParty(mark.First - 1)
            || Marked.Words[mark.First - 1].Key is "los" or "las" or "aquellos" or "de" or "entre" or "those" or "the"
            || Marked.HasAt(mark.First - 1, Cue.People) || Marked.HasAt(mark.First, Cue.People)
            || Marked.HasAt(mark.First - 1, Cue.Officials) || Marked.HasAt(mark.First - 1, Cue.Organizations))
        && (Marked.HasAt(0, Cue.Did) && (Marked.Content().Contains(1)
                || (Marked.Content().Contains(FewWords) && Marked.Words[FewWords].Capitalised))
            || Marked.Parties.Any(party => party.Strong && party.Last < mark.First
                && (Marked.Words[0].Key == "hay" || Marked.Words[mark.First - 2].Key == "entre"
                    || Marked.Cues.Any(did => did.Cue == Cue.Did && did.First < mark.First))));

    /// <summary>"Firmó como ministra": Spanish writes "as" and "how" alike.</summary>
    private bool IsAs(CueMark mark) => mark.First == mark.Last && Marked.Words[mark.First].Key == "como"
        && (Marked.HasAt(mark.First - 1, Cue.Signed) || (mark.First > 0 && Marked.Parties.Any(party => party.Strong)
            && (Marked.HasAt(mark.First + 1, Cue.Signed) || Marked.HasAt(mark.First + 1, Cue.Addressed)
                || Marked.HasAt(mark.First + 1, Cue.Copied))));

    /// <summary>"Who replaced Ruiz": what follows "who" is a verb that no letter answers.</summary>
    public bool AsksOtherwise => Marked.Cues.Any(who => who.Cue == Cue.Who && !Marked.HasAt(who.First, Cue.Held)
        && who.Last == who.First && Marked.Content().Contains(who.Last + 1) && !Marked.Words[who.Last + 1].Capitalised
        && char.IsLetter(Marked.Words[who.Last + 1].Key[0])
        && !Terms.IsTitleWord(Marked.Words[who.Last + 1].Key) && !Terms.Has(Stem.Of(Marked.Words[who.Last + 1].Key)))
        || AsksWhatDoes;

    /// <summary>"What drives migration": a verb follows that no title holds.</summary>
    private bool AsksWhatDoes => Marked.Words.Count > 2 && Marked.Words[0].Key == "what" && Marked.Content().Contains(1)
        && Marked.Words[1].Key is [.., 's'] or [.., 'e', 'd'] && !Terms.IsTitleWord(Marked.Words[1].Key)
        && !Marked.Words[1].Capitalised && !Shelf.Titles.Writes(Stem.Of(Marked.Words[1].Key));

    /// <summary>"Dated the 21st of December" says which day; "when" asks it.</summary>
    private bool IsOfDate(CueMark mark) => !Marked.HasAt(mark.First - 1, Cue.What) && Enumerable.Range(mark.Last + 1, 4)
        .Any(word => word < Marked.Words.Count && Marked.IsDate(word));

    /// <summary>"On both letters": in each of them, not in either.</summary>
    public bool OfEach => HasAny(Cue.Both, Cue.Each, Cue.Shared)
        && !Marked.Words.Zip(Marked.Words.Skip(1)).Any(pair =>
            pair.First.Key is "one" or "una" or "alguna" && pair.Second.Key is "of" or "de")
        && !Marked.Words.Any(word =>
            word.Key is "either" or "any" or "alguna" or "cualquiera" or "neither" or "ninguna");

    public bool NamesLetters => Scope.Basis == ScopeBasis.Named;

    /// <summary>The cue asks for its field; "the letter addressed to Ruiz" only points at a letter.</summary>
    public bool Asks(Cue cue) => Marked.Cues.Any(mark => mark.Cue == cue && !Points(mark));

    private bool Points(CueMark mark) => mark.Cue switch
    {
        Cue.Dated => IsOfDate(mark) && (Marked.Has(Cue.Who) || LeavesQuestion(mark) || Subjects.Count > 0),
        Cue.Addressed or Cue.Signed or Cue.Received => SaysWhich(mark) && LeavesQuestion(mark),
        _ => false,
    };

    /// <summary>After a word for a letter and before whatever tells one letter from another.</summary>
    private bool SaysWhich(CueMark mark) =>
        Marked.Cues.Any(letter => letter.Cue == Cue.Letter && letter.Last < mark.First
            && mark.First - letter.Last <= NearLetter
            && !Marked.Cues.Any(who => who.Cue == Cue.Who && letter.Last < who.First
                && who.First < mark.First))
        && (Marked.Parties.Any(party => IsSoonAfter(mark, party.First))
            || Marked.Aside.Any(word => IsSoonAfter(mark, word))
            || Marked.Cues.Any(kind => kind.Cue is Cue.Organizations or Cue.Officials
                && IsSoonAfter(mark, kind.First)));

    private static bool IsSoonAfter(CueMark mark, int word) => word > mark.Last && word - mark.Last <= NearLetter;

    /// <summary>Without this cue the question still asks for something.</summary>
    private bool LeavesQuestion(CueMark mark) => Marked.Cues.Any(other => other.First != mark.First
        && (other.Cue is Cue.Copied or Cue.Dated or Cue.Held or Cue.Asked or Cue.Salutation or Cue.Close or Cue.Postal
            or Cue.Summary or Cue.Enclosed or Cue.Count or Cue.Topic
            || (other.Cue is Cue.Signed or Cue.Addressed && other.Cue != mark.Cue)
            || (other.Cue is Cue.Who && mark.Cue == Cue.Signed && other.First < mark.First
                && Marked.Has(Cue.Addressed))));

    /// <summary>The question has words of the field that are no title's: it is about what letters say.</summary>
    public bool IsTopical => Marked.Content().Any(word => !Terms.IsTitleWord(Marked.Words[word].Key)
        && Terms.Has(Stem.Of(Marked.Words[word].Key)));

    /// <summary>The number beside a word for those who sign, are addressed or are copied: "the nine copies". Of
    /// "twelve signers, who got it" it is the signers' alone.</summary>
    public StatedNumber? NumberBeside(params ReadOnlySpan<Cue> cues)
    {
        for (var at = 0; at < Marked.Words.Count; at++)
        {
            if (Number(Marked.Words[at].Key) is { } number && !Marked.InParty(at) && !Marked.IsDate(at)
                && !Marked.HasAt(at, Cue.Letter) && !Marked.HasAt(at + 1, Cue.Letter) && !Marked.HasAt(at, Cue.Which)
                && !Marked.HasAt(at, Cue.Both)
                && Counted(at) is { } counted && IsAny(counted, cues))
            {
                return new StatedNumber(number, at);
            }
        }

        return null;
    }

    /// <summary>The first of the three words behind a number that says what it counts.</summary>
    private int? Counted(int number)
    {
        for (var word = number + 1; word <= number + 3; word++)
        {
            if (IsAny(word, Countable))
            {
                return word;
            }
        }

        return null;
    }

    private bool IsAny(int word, ReadOnlySpan<Cue> cues)
    {
        foreach (var cue in cues)
        {
            if (Marked.HasAt(word, cue))
            {
                return true;
            }
        }

        return false;
    }

    private int? Number(string key) => Marked.Lexicon.Numbers.TryGetValue(key, out var number) && number > 1 ? number
        : key.Length <= 3 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
        : null;

    public PartyEntry? RememberedParty => Remembered.PartyKey is { } key
        ? Shelf.Directory.Entries.FirstOrDefault(party => party.Key == key)
        : null;

    /// <summary>Those asked after one by one since the last list.</summary>
    public IReadOnlyList<PartyEntry> Spoken => Remembered.Spoken.Count == 0 ? []
        : [.. Remembered.Spoken.Select(key => Shelf.Directory.Entries.FirstOrDefault(party => party.Key == key))
            .OfType<PartyEntry>()];

    /// <summary>The part in a letter that the question's words are about, where they name one alone.</summary>
    public PartyRole? Role => (Asks(Cue.Signed), Asks(Cue.Addressed) && !Marked.SendsCopies, Has(Cue.Copied)) switch
    {
        (_, true, true) => null,
        (_, false, true) => PartyRole.CarbonCopy,
        (true, false, false) => PartyRole.Signatory,
        (_, true, false) => PartyRole.Recipient,
        _ => null,
    };

    /// <summary>The words that say what the question is about, as typed and in order; cue words left out.</summary>
    public string Topic => TopicOf(_ => true);

    /// <summary>The same of some of the words, by their places.</summary>
    public string TopicOf(Func<int, bool> kept)
    {
        var content = Marked.Content().Where(kept).ToHashSet();
        return string.Join(' ', content.Select(word =>
            (word > 1 && JoinsTopic(content, word - 1) ? Marked.Words[word - 1].Key + " " : "")
            + Marked.Question.Slice(word, word)));
    }

    /// <summary>"Or", and "of" between two of the words: "ports of entry" is one idea.</summary>
    private bool JoinsTopic(HashSet<int> content, int word) => Marked.Words[word].Key is "or" or "o"
        || (Marked.Words[word].Key is "of" or "de" or "del" or "in" or "en" && content.Contains(word - 1));

    public static Whom WhomOf(PartyMark mark, Question question) => mark.Parties.Count == 1
        ? new Whom.Known(mark.Parties[0])
        : new Whom.Several(question.Slice(mark.First, mark.Last), mark.Parties);
}
