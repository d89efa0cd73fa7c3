using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Who asks, as far as the words before the verb say: the points it brings and where the clause begins.</summary>
internal sealed record Asker(int Points, int Start, TextSpan? By);

internal static class Askers
{
    public const int FarthestGroup = 9;

    /// <summary>A noun ("our request"), a name or another subject stands before the verb.</summary>
    public const int Stranger = -6;

    /// <summary>"The League asks", "este Sindicato solicita": whoever signs by that name.</summary>
    private const int OfOneself = 5;

    public static Asker Of(SentenceText sentence, int verb, AskForm form) => form switch
    {
        AskForm.Third or AskForm.Theirs when sentence.Writers.SubjectOf(sentence, verb) is { } self => new Asker(OfOneself, self.Start, self),
        AskForm.OurOwn => SpanishAskers.Spoken(sentence, verb),
        AskForm.Theirs => SpanishAskers.Signatories(sentence, verb),
        AskForm.Infinitive => SpanishAskers.OnPurpose(sentence, verb),
        AskForm.Gerund => SpanishAskers.InWriting(sentence, verb),
        _ => InEnglish(sentence, verb, form),
    };

    private static Asker InEnglish(SentenceText sentence, int verb, AskForm form)
    {
        var tokens = sentence.Tokens;
        if (verb > 0 && AskWords.IsDeterminer(tokens[verb - 1].Key))
        {
            return new Asker(Stranger - 6, Clause.Start(sentence, verb), null);
        }

        if (form is AskForm.Participle && IsOfYourLetter(tokens, verb))
        {
            return new Asker(Stranger, Clause.Start(sentence, verb), null);
        }

        var before = BeforeAdverbs(sentence, verb);
        if (IsWriting(tokens, verb) && (before < 0 || !IsOne(tokens[before].Key)) && !tokens.Take(verb).Any(t => IsOne(t.Key)))
        {
            return new Asker(4, Clause.Start(sentence, verb), null);
        }

        if (before >= 0 && IsOne(tokens[before].Key))
        {
            return new Asker(form is AskForm.Participle ? 5 : 4, tokens[before].Start, tokens[before].Span);
        }

        if (before > 0 && tokens[before].Key is "clients" or "client" && tokens[before - 1].Key is "our" or "my")
        {
            return new Asker(4, tokens[before - 1].Start, new TextSpan(tokens[before - 1].Start, tokens[before].End));
        }

        if (before >= 0 && AskWords.IsGroup(tokens[before].Key) && IsTogether(sentence, before, verb))
        {
            return OfGroup(sentence, before, form);
        }

        return form is AskForm.Third && IsNamed(sentence, before, verb) ? new Asker(4, Clause.Start(sentence, verb), null)
            : form is AskForm.Plain && ManyBefore(sentence, verb) is { } many ? OfGroup(sentence, many, form)
            : Anchored(sentence, verb, form);
    }

    /// <summary>"Thank you for your letter …, urging the Department to …": the other side's ask.</summary>
    private static bool IsOfYourLetter(List<Token> tokens, int verb)
    {
        for (var i = 0; i + 1 < verb; i++)
        {
            if (tokens[i].Key is "your" && tokens.Skip(i + 1).Take(3).Any(t => t.Key is "letter" or "letters" or "correspondence" or "petition"
                or "email" or "e-mail" or "message" or "inquiry" or "statement"))
            {
                return !tokens.Skip(i + 1).Take(verb - i - 1).Any(t => IsOne(t.Key));
            }
        }

        return false;
    }

    /// <summary>"Organisations from every region call on you": many, where they are from, and the one written to.</summary>
    private static int? ManyBefore(SentenceText sentence, int verb)
    {
        var tokens = sentence.Tokens;
        if (!tokens.Skip(verb + 1).Take(2).Any(t => t.Key is "you"))
        {
            return null;
        }

        for (var i = verb - 2; i >= 0 && i > verb - FarthestGroup && IsTogether(sentence, i + 1, i + 2); i--)
        {
            if (AskWords.IsGroup(tokens[i].Key) && tokens[i].Key.EndsWith('s') && tokens[i + 1].Key is "from" or "across" or "in" or "of" or "throughout" or "around")
            {
                return i;
            }

            if (tokens[i].Key is "that" or "and" || AskWords.IsSubordinator(tokens[i].Key))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// An organisation speaks of itself by its name: "Border Watch therefore calls on your ministry". Whoever is told of by
    /// an office asks for himself: "the President asks you".
    /// </summary>
    private static bool IsNamed(SentenceText sentence, int before, int verb) =>
        before >= 0 && sentence.Tokens[0].IsCapitalised && sentence.Tokens[before].IsCapitalised && sentence.Tokens[verb].Key is not "requires"
        && !sentence.Tokens.Take(before + 1).Any(word => OfficeWords.IsHead(word))
        && sentence.Tokens.Skip(verb + 1).Take(2).Any(t => AskWords.IsYou(t.Key));

    /// <summary>Back over adverbs and auxiliaries, but not over a comma that parts two statements.</summary>
    private static int BeforeAdverbs(SentenceText sentence, int verb)
    {
        var i = verb - 1;
        while (i >= 0 && AskWords.IsAdverb(sentence.Tokens[i].Key) && IsTogether(sentence, i, i + 1))
        {
            i--;
        }

        // "We, too, urge", "We – again – ask": a short aside between subject and verb.
        for (var aside = i; aside >= 0 && aside > i - 3 && i >= 0; aside--)
        {
            if (IsOne(sentence.Tokens[aside].Key))
            {
                return aside;
            }
        }

        return i;
    }

    private static bool IsTogether(SentenceText sentence, int token, int next) =>
        sentence.Between(token, next).AsSpan().IndexOfAny(";:.()") < 0;

    private static Asker OfGroup(SentenceText sentence, int group, AskForm form)
    {
        var tokens = sentence.Tokens;
        var first = group;
        for (var i = group - 1; i >= 0 && i >= group - FarthestGroup; i--)
        {
            if (tokens[i].Key is "our" or "undersigned" or "signed" or "we" or "following" or "us" or "this")
            {
                first = i > 0 && tokens[i - 1].Key is "the" ? i - 1 : i;
            }
        }

        var isTheirs = group > 0 && tokens[group - 1].Key is "your" or "their" or "many" or "some" or "other"
            or "those" or "several";
        var isOurs = first < group || tokens[group].Key is "undersigned" or "signatories";
        first = tokens[group].Key is "undersigned" && first == group && group > 0 ? group - 1 : first;
        var start = isOurs ? tokens[first].Start : Clause.Start(sentence, group);
        isTheirs |= tokens.Take(group).TakeLast(4).Any(t => t.Key is "which" or "that" or "where" or "who");
        var points = isTheirs ? Stranger : isOurs ? 4 : AskWords.MayBeOthers(tokens[group].Key) ? 1 : form is AskForm.Third && !IsDefined(tokens, group) ? 2 : 3;
        return new Asker(points, start, new TextSpan(start, tokens[group].End));
    }

    /// <summary>"The Coalition urges": a word that the letter has defined, by its capital.</summary>
    private static bool IsDefined(List<Token> tokens, int group) =>
        group == 1 && tokens[0].Key is "the" && tokens[1].IsCapitalised;

    /// <summary>"We write …, and urge you", "to ask you": we stand farther back in the same statement.</summary>
    private static Asker Anchored(SentenceText sentence, int verb, AskForm form)
    {
        var tokens = sentence.Tokens;
        var isLinked = verb > 0 && (AskWords.IsAdverb(tokens[verb - 1].Key) || tokens[verb - 1].Key is "by"
            or "or" or "but"
            || sentence.Between(verb - 1, verb).AsSpan().IndexOfAny(",–—)") >= 0 || form is AskForm.Participle);
        for (var i = verb - 1; i >= 0 && isLinked; i--)
        {
            if (IsOne(tokens[i].Key) || AskWords.IsGroup(tokens[i].Key) && IsOurs(tokens, i))
            {
                var isBroken = !GoesOn(sentence, tokens, i, verb) && tokens.Skip(i + 1).Take(verb - i - 1).Any(t => t.Key is "that" || AskWords.IsSubordinator(t.Key));
                var start = IsOne(tokens[i].Key) ? tokens[i].Start : Clause.Start(sentence, i);
                var isOtherWork = !isBroken && IsPurpose(tokens, verb) && !tokens.Skip(i + 1).Take(verb - i - 1).Any(Carries);
                return new Asker(isBroken || isOtherWork ? 1 : IsPurpose(tokens, verb) || tokens[verb - 1].Key is "and" && IsOne(tokens[i].Key) ? 4 : 3, start, new TextSpan(start, tokens[i].End));
            }
        }

        return new Asker(verb == 0 ? 0 : IsOurPurpose(tokens, verb) ? 4 : Stranger, Clause.Start(sentence, verb), null);
    }

    /// <summary>"Our purpose is to explain …, and to urge that …".</summary>
    private static bool IsOurPurpose(List<Token> tokens, int verb) =>
        IsPurpose(tokens, verb) && tokens.Count > 4 && tokens[0].Key is "our" or "my" or "the"
        && tokens[1].Key is "purpose" or "aim" or "goal" or "intention" or "object" && tokens.Skip(2).Take(4).Any(t => t.Key is "to");

    /// <summary>
    /// "We write to tell you of what …, and to urge you", "we are troubled that …, and urge you": a second purpose beside
    /// the first, or a second verb whose object is the one written to, goes on with the subject over any clause between.
    /// </summary>
    private static bool GoesOn(SentenceText sentence, List<Token> tokens, int one, int verb) =>
        tokens[verb - 1].Key is "and" && verb + 1 < tokens.Count && AskWords.IsYou(tokens[verb + 1].Key)
        || tokens[0].Key is "we" && sentence.Between(0, 1).StartsWith(',') && (sentence.Between(verb - 1, verb).StartsWith(',') || IsWriting(tokens, verb))
        || verb > 2 && tokens[verb - 1].Key is "to" && tokens[verb - 2].Key is "and"
            && tokens.Skip(one + 1).Take(4).Any(t => t.Key is "write" or "writing") && tokens.Skip(one + 1).Take(6).Any(t => t.Key is "to");

    /// <summary>"to ask", "to respectfully urge".</summary>
    private static bool IsPurpose(List<Token> tokens, int verb) =>
        tokens[verb - 1].Key is "to" || verb > 1 && AskWords.IsManner(tokens[verb - 1].Key) && tokens[verb - 2].Key is "to";

    /// <summary>Writing in order to ask, not working in order to "encourage".</summary>
    private static bool Carries(Token token) =>
        token.Key is "write" or "writing" or "like" or "wish" or "want" or "join" or "joining" or "opportunity"
            or "together" or "compelled" or "reach" or "reaching" or "here" or "today" or "letter" or "contact" or "contacting" or "come"
            or "appeal" or "turn" or "again"
            or "request" or "voices" or "voice" or "address" or "duty" or "submit";

    /// <summary>Whoever is "writing to urge you" asks, whatever he is called.</summary>
    private static bool IsWriting(List<Token> tokens, int verb) =>
        verb > 1 && IsPurpose(tokens, verb) && tokens.Take(verb).TakeLast(4).Any(t => t.Key is "writing" or "write");

    private static bool IsOurs(List<Token> tokens, int group)
    {
        for (var i = group; i >= 0 && i >= group - FarthestGroup; i--)
        {
            if (tokens[i].Key is "our" or "undersigned" or "signatories" or "we")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(string key) => key is "we" or "i" or "nosotros" or "nosotras";
}
