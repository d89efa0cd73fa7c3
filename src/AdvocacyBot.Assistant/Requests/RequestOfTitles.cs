using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

internal abstract partial record Request
{
    /// <summary>The titles of a party, wherever it stands.</summary>
    internal sealed record TitlesOf(Whom Who) : Request
    {
        /// <summary>Where the question names letters, only as these write them.</summary>
        public LetterScope? In { get; init; }

        /// <summary>An office the question takes for theirs, and that no letter gives them.</summary>
        public string NotHeld { get; init; } = "";

        /// <summary>The body at which the question has them: "was Ruiz at the agency?"</summary>
        public string At { get; init; } = "";

        /// <summary>"Was Ruiz ambassador?", of one whose title says it.</summary>
        public bool IsHeld { get; init; }

        /// <summary>Names in the question that none of their titles holds: "in the Ruiz government".</summary>
        public string Unsaid { get; init; } = "";

        /// <summary>Asked from when to when, which no title tells.</summary>
        public bool HowLong { get; init; }

        /// <summary>"Who is Ruiz?": the part in each letter is told too.</summary>
        public bool WithPart { get; init; }

        /// <summary>Asked of today, of which letters say nothing.</summary>
        public bool Now { get; init; }

        /// <summary>The office a question just found them to have.</summary>
        public string Claimed { get; init; } = "";

        /// <summary>The titles of which it is asked whether they are former ones.</summary>
        public IReadOnlyList<string> Told { get; init; } = [];

        /// <summary>It is asked whether they are held still; else whether they are former ones.</summary>
        public bool Still { get; init; }

        /// <summary>Asked for other titles, of one who has no other.</summary>
        public bool NoOther { get; init; }
    }

    /// <summary>Whether these have a title in common.</summary>
    internal sealed record SameTitle(IReadOnlyList<PartyEntry> Parties) : Request;

    /// <summary>Everyone with a title that holds these words; perhaps someone left out ("anyone else").</summary>
    internal sealed record HoldersOf(
        string Words, IReadOnlyList<HeldTitle> Held, PartyEntry? Besides, LetterScope Scope, bool CountOnly)
        : Request
    {
        /// <summary>Words of the question that none of these titles holds.</summary>
        public string Unapplied { get; init; } = "";

        /// <summary>"Was the ministry copied?": what part each has is what is asked.</summary>
        public bool AsksPart { get; init; }

        /// <summary>Contact was asked after, and these did not get a letter, but signed one.</summary>
        public bool SignedOnly { get; init; }

        /// <summary>"Was the ministry copied?": that someone of it has the part asked after is a yes.</summary>
        public bool IfAny { get; init; }

        /// <summary>None of the letters asked about has such a title; these stand in others.</summary>
        public bool OtherLetters { get; init; }

        /// <summary>"Who is the minister now?", of which letters say nothing.</summary>
        public bool Now { get; init; }

        /// <summary>"Were all of them ambassadors?": how many of those who signed.</summary>
        public bool OfAll { get; init; }

        /// <summary>How the list is to look.</summary>
        public ListForm Form { get; init; }

        /// <summary>Asked for others, after the whole list was told.</summary>
        public bool AllTold { get; init; }

        /// <summary>Letter by letter, in each letter's order.</summary>
        /// <param name="isOpened">Tells of which letters; null for all.</param>
        public IEnumerable<IGrouping<Appearance, HeldTitle>> Told(Predicate<string>? isOpened = null) => Held
            .Where(one => one.Party != Besides && isOpened?.Invoke(one.Seen.LetterId) != false)
            .GroupBy(one => one.Seen)
            .OrderBy(one => one.Key.LetterId, StringComparer.Ordinal).ThenBy(one => one.Key.Role)
            .ThenBy(one => one.Key.Order);
    }

    /// <summary>Everyone with several titles.</summary>
    internal sealed record SeveralTitles(LetterScope Scope) : Request;

    /// <summary>Those with this part whose first title is not written as a former one; perhaps only of some
    /// office.</summary>
    internal sealed record NotFormer(PartyRole Role, LetterScope Scope, IReadOnlySet<Appearance>? Of) : Request;
}
