using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>A part of a letter that can be asked for by name.</summary>
internal enum Field
{
    Signatories,
    Recipients,
    Addresses,
    Copies,
    Date,
    Asks,
    Salutation,
    Close,
    Enclosures,
    References,
    Postscript,
    Subject,
    Heading,
    Preface,
    Spoken,
    Summary,
}

/// <summary>What a question wants, once understood. One desk answers each kind.</summary>
internal abstract partial record Request
{
    private Request()
    {
    }

    /// <summary>A field of some letters; of signatories perhaps only one kind; a summary perhaps in so many
    /// sentences.</summary>
    internal sealed record AboutField(Field Field, LetterScope Scope, PartyKind? OnlyKind = null,
        bool CountOnly = false, int? Sentences = null) : Request
    {
        /// <summary>The number that the question takes for granted.</summary>
        public int? Stated { get; init; }

        /// <summary>Words that would narrow the list if any title held them.</summary>
        public string Unapplied { get; init; } = "";

        /// <summary>Who is left out of the list: "besides Ann Lee".</summary>
        public IReadOnlyList<PartyEntry> Besides { get; init; } = [];

        /// <summary>Who else is left out: "but not a director".</summary>
        public LeftOut? LeftOut { get; init; }

        /// <summary>Only those with these words in the name.</summary>
        public string InName { get; init; } = "";

        /// <summary>Of references, only those whose words hold these.</summary>
        public string Words { get; init; } = "";

        /// <summary>Of references, only those of this kind.</summary>
        public ReferenceKind? Kind { get; init; }

        /// <summary>Of laws, only treaties, or only those that are none.</summary>
        public bool? Treaties { get; init; }

        /// <summary>A date the question takes for granted, and that no letter meant has.</summary>
        public string NotDated { get; init; } = "";

        /// <summary>"Were any NGOs copied?": bodies are asked for, where others point at a letter by who wrote
        /// it.</summary>
        public bool SeeksBodies { get; init; }

        /// <summary>Of dates, which came first.</summary>
        public bool InOrder { get; init; }

        /// <summary>Of those addressed, those copied too: "how many got it, counting copies?"</summary>
        public bool AndCopies { get; init; }

        /// <summary>Of dates, how long lies between them.</summary>
        public bool Apart { get; init; }

        /// <summary>Words asked after that no name and no title of the list holds.</summary>
        public string NoneSays { get; init; } = "";

        /// <summary>How the list is to look.</summary>
        public ListForm Form { get; init; }

        /// <summary>Asked for others, after the whole list was told.</summary>
        public bool AllTold { get; init; }
    }

    /// <summary>What is asked: of whom, on what, how strongly.</summary>
    internal sealed record AboutAsks(LetterScope Scope, AskFilter Filter, bool CountOnly, bool ShowStrength) : Request
    {
        /// <summary>Whether anything is asked on it at all: "does the other letter ask for that too".</summary>
        public bool IfAny { get; init; }

        /// <summary>Yes or no is asked for.</summary>
        public bool IsYesNo { get; init; }

        /// <summary>"Is that asked of Peru?": whom the words name.</summary>
        public string AskedOf { get; init; } = "";

        /// <summary>"Who is asking for that?": who signed is told with it.</summary>
        public bool ByWhom { get; init; }

        /// <summary>"The main ask": letters do not rank theirs.</summary>
        public bool Main { get; init; }
    }

    /// <summary>Whether someone has a part in some letters; without a role, any. <c>Each</c>: in every one of
    /// them.</summary>
    internal sealed record Membership(Whom Who, PartyRole? Role, LetterScope Scope, bool WhyAsked, bool Each = false)
        : Request
    {
        /// <summary>"Ruiz didn't sign, right?": yes and no would mean two things.</summary>
        public bool Denied { get; init; }
    }

    /// <summary>Who did not sign, what was not asked: letters say who did, and what was.</summary>
    internal sealed record NotTold(Field Field, LetterScope Scope) : Request;

    /// <summary>Who of several has a part in some letters: "did any of them sign the other one".</summary>
    internal sealed record AnyOf(IReadOnlyList<PartyEntry> Parties, PartyRole? Role, LetterScope Scope) : Request;

    /// <summary>Something asked of a party that the letters do not say; they say what part it has.</summary>
    internal sealed record NotSaid(Whom Who) : Request;

    /// <summary>A number of signatories stated in passing, which no letter has.</summary>
    internal sealed record Miscounted(int Number, LetterScope Scope) : Request;

    /// <summary>Whether someone signed for a body, as a false premise may have it.</summary>
    internal sealed record SignedFor(PartyEntry Signatory, PartyEntry Body, LetterScope Scope) : Request;

    /// <summary>Who signed in the name of a body.</summary>
    internal sealed record Represented(PartyEntry Body, LetterScope Scope) : Request;

    /// <summary>Every part a party has in any letter.</summary>
    internal sealed record History(Whom Who, bool CountOnly, PartyRole? Role = null) : Request;

    /// <summary>Letters by what is known of them.</summary>
    internal sealed record Letters(LetterScope Scope, Whom? Who, PartyRole? Role, string Topic, bool CountOnly)
        : Request
    {
        /// <summary>Those of which it does not hold.</summary>
        public bool Without { get; init; }
    }

    /// <summary>Parties that the letters have in common.</summary>
    internal sealed record Shared(LetterScope Scope, PartyRole? Role, bool CountOnly) : Request;

    /// <summary>Parties with this role in these letters and in no other.</summary>
    internal sealed record OnlyIn(LetterScope Scope, PartyRole Role) : Request;

    /// <summary>Letters side by side, perhaps on one topic.</summary>
    internal sealed record Compared(LetterScope Scope, string Topic) : Request
    {
        /// <summary>What they have in common, not how each stands by itself.</summary>
        public bool InCommon { get; init; }
    }

    /// <summary>The reasons and concerns that letters give.</summary>
    internal sealed record Reasons(LetterScope Scope) : Request;

    /// <summary>Who signed the letters that speak of it: "who said that?"</summary>
    internal sealed record WhoSays(AboutTopic Said) : Request;

    /// <summary>Something letters never record; <c>What</c> is the lexicon's name for it.</summary>
    internal sealed record Unrecorded(string What, LetterScope Scope, Whom? Who) : Request
    {
        /// <summary>"Why did they sign?"</summary>
        public bool WhyAsked { get; init; }

        /// <summary>Words that, where one sentence holds them all, are told of after all.</summary>
        public string Told { get; init; } = "";
    }

    /// <summary>When a letter arrived: letters are dated by those who write them.</summary>
    internal sealed record NotReceived(LetterScope Scope) : Request;

    /// <summary>Postal lines: of one recipient, of those the words hold, or of all.</summary>
    internal sealed record AboutAddress(Whom? Who, string Words, LetterScope Scope) : Request;

    /// <summary>Who signed, or when was sent, a letter that another letter only mentions.</summary>
    internal sealed record EarlierLetter(LetterScope Scope) : Request
    {
        /// <summary>What is asked where none of these letters speaks of an earlier one.</summary>
        public Request? Otherwise { get; init; }
    }


    /// <summary>Which letter has the most of something.</summary>
    internal sealed record MostOf(Field Field, LetterScope Scope) : Request;

    internal sealed record Parts(IReadOnlyList<Request> Requests) : Request;

    internal sealed record Help(bool Thanks) : Request;

    /// <summary>Someone wants the record of letters put right.</summary>
    internal sealed record ToCorrect(LetterScope Scope) : Request;

    /// <summary>Nothing in the words could be understood.</summary>
    internal sealed record Unclear : Request;
}
