using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// Verbs that ask by being written: "we urge", "to ask you", "solicitamos". Points come from the form, from who stands
/// before it and from what stands behind it.
/// </summary>
internal static class Performatives
{
    private const int Never = -20;

    /// <summary>The asking verbs of the sentence, one for each time that somebody begins to ask.</summary>
    public static IReadOnlyList<AskClause> In(SentenceText sentence, Func<AskContext> context)
    {
        List<AskClause> clauses = [];
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(WordKinds.Asks) && AskVerbs.Find(tokens[i].Key) is { } verb && At(sentence, i, verb, context) is { IsAsk: true } clause
                && !(verb.Form is AskForm.Theirs && context().IsInReply && !SpanishAskers.AsksYou(sentence.Tokens, i))
                && !IsTold(clauses, clause))
            {
                clauses.Add(clause);
            }
        }

        return clauses;
    }

    /// <summary>A verb before this one asks it already.</summary>
    private static bool IsTold(List<AskClause> clauses, AskClause clause) =>
        clauses.Exists(before => before.Start >= clause.Start);

    private static AskClause? At(SentenceText sentence, int at, AskVerb verb, Func<AskContext> context)
    {
        var last = Particle(sentence, at);

        // Keys have no accents: "solicitó" tells of the past.
        if (last < at || IsToldOf(sentence.Tokens, at) || IsWondering(sentence.Tokens, at)
            || (verb.Form is AskForm.OurOwn
                && (Clause.OpensPair(sentence, at) || sentence.Tokens[at].Text[^1] is 'ó' or 'Ó')))
        {
            return null;
        }

        var asker = Askers.Of(sentence, at, verb.Form);
        if (verb.Form is AskForm.Third && asker.Points < 0 && context().OwnNames is { } names
            && OwnNames.SubjectOf(sentence, at, names.Value) is { } own)
        {
            asker = new Asker(4, sentence.Between(at - 1, at) is " " && sentence.Tokens[at - 1].Key is "and" ? sentence.Tokens[at].Start : own.Start, own);
        }

        var points = verb.Points + asker.Points
            + AskObjects.Points(sentence, last + 1)
            + (sentence.IsQuoted(sentence.Tokens[at].Start) ? Never : 0)
            + (IsDenied(sentence, at) || verb.Strength == AskStrength.Encourage && IsForOthers(sentence.Tokens, last + 1) ? -6 : 0);
        return new AskClause(AskKind.Ask, verb.Strength, points, asker.Start, sentence.Tokens[last].End) { By = asker.By };
    }

    /// <summary>"We wish to advise that …": what follows is told, and not asked.</summary>
    private static bool IsToldOf(List<Token> tokens, int at) =>
        tokens[at].Key == "advise" && at > 1 && tokens[at - 1].Key == "to"
        && tokens[at - 2].Key is "wish" or "like" or "write" or "writing" or "regret" or "pleased" or "directed" or "glad";

    /// <summary>"We ask ourselves, and we ask you, what this has bought.": a question put to all, and no ask.</summary>
    private static bool IsWondering(List<Token> tokens, int at) =>
        tokens[at].Key == "ask" && tokens.Exists(word => word.Key == "ourselves") && tokens.Exists(word => word.Key is "what" or "why" or "how" or "whether" or "who" or "where");

    /// <summary>The last word of the verb: "call on", "call upon"; before <paramref name="at"/> where it is no verb.</summary>
    private static int Particle(SentenceText sentence, int at)
    {
        var tokens = sentence.Tokens;
        var key = tokens[at].Key;
        if (key is "call" or "calls" or "calling")
        {
            return at + 1 < tokens.Count && tokens[at + 1].Key is "on" or "upon" or "for" ? at + 1
                : at + 1 < tokens.Count && tokens[at + 1].Key is "that" ? at
                : -1;
        }

        if (key is "llamado" or "llamada" or "llamamiento")
        {
            return tokens.Take(at).TakeLast(5).Any(IsMaking) ? at : -1;
        }

        return at;
    }

    /// <summary>"We invite those who wrote it to drink the water": neither you nor an office.</summary>
    private static bool IsForOthers(List<Token> tokens, int next) =>
        next + 1 < tokens.Count && tokens[next].Key is "those" or "anyone" or "everyone" or "anybody" or "everybody" or "quienes"
        || next + 2 < tokens.Count && tokens[next].Key is "a" && tokens[next + 1].Key is "quienes" or "quien";

    private static bool IsMaking(Token token) =>
        token.Key is "hacemos" or "hago" or "hacer" or "hacen" or "hacerle" or "hacerles" or "formulamos"
            or "reiteramos"
            or "extendemos" or "dirigimos" or "elevamos" or "haciendo";

    private static bool IsDenied(SentenceText sentence, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && !sentence.Between(i, i + 1).Contains(',', StringComparison.Ordinal); i--)
        {
            if (sentence.Tokens[i + 1].Key is "omito" or "omitimos")
            {
                return false;
            }

            if (sentence.Tokens[i].Key is "not" or "never" or "cannot" or "dont" or "nor" or "did" or "no" or "nunca")
            {
                return true;
            }
        }

        return false;
    }
}
