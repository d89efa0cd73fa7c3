namespace AdvocacyBot.Assistant.Requests;

internal abstract partial record Request
{
    /// <summary>What letters say about something; <c>OfFact</c>: the question asks what happened, not what is
    /// said.</summary>
    internal sealed record AboutTopic(string Topic, LetterScope Scope, bool OfFact = false) : Request
    {
        /// <summary>What each of the letters says, not which says most.</summary>
        public bool OfEach { get; init; }

        /// <summary>How many times more of it was asked for: "another one".</summary>
        public int Beyond { get; init; }

        /// <summary>Which letters speak of it: however many do.</summary>
        public bool EveryLetter { get; init; }

        /// <summary>Whether anything is said of it at all: "does the other letter say that too".</summary>
        public bool IfAny { get; init; }

        /// <summary>Whether each of them does.</summary>
        public bool IfEach { get; init; }

        /// <summary>How many or how long it is: only a sentence with a number answers.</summary>
        public bool HowMany { get; init; }

        /// <summary>What it would cost: a sentence that speaks of costs answers without a number.</summary>
        public bool OfCost { get; init; }

        /// <summary>What would come of it: only a sentence that looks ahead answers.</summary>
        public bool Would { get; init; }

        /// <summary>Why it is: a sentence that gives a reason answers better.</summary>
        public bool Why { get; init; }

        /// <summary>When it is: only a sentence that tells a time answers.</summary>
        public bool When { get; init; }

        /// <summary>What the question takes the letters to do with it: "praise"; empty for nothing.</summary>
        public string Stance { get; init; } = "";

        /// <summary>The word itself is asked for, and not only what it means.</summary>
        public bool Word { get; init; }

        /// <summary>What a word means: letters use it and do not say.</summary>
        public bool Defines { get; init; }

        /// <summary>The same without names, where the letters are to those named and may call them "you".</summary>
        public AboutTopic? Unnamed { get; init; }
    }
}
