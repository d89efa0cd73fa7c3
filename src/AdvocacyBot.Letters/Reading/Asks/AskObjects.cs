using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>What stands behind a verb of asking: someone asked and something to do, or nothing of the kind.</summary>
internal static class AskObjects
{
    private const int None = -5;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;)–—");

    public static int Points(SentenceText sentence, int next)
    {
        var tokens = sentence.Tokens;
        if (IsBroken(sentence, next) && !Resumes(sentence, ref next))
        {
            return None;
        }

        if (next >= tokens.Count)
        {
            return sentence.Text.EndsWith(':') ? 2 : None;
        }

        return tokens[next].Key switch
        {
            "whether" or "why" or "how" or "if" or "ourselves" or "questions" or "what" => -6,
            "it" or "this" when next + 1 < tokens.Count && tokens[next + 1].Key is "as" or "because" or "in" or "with" or "not" => -6,
            "asylum" or "protection" or "refuge" or "help" or "asilo" or "refugio" or "perdon" or "disculpas"
                or "proteccion" => -5,
            "its" or "our" when next + 1 < tokens.Count && tokens[next + 1].Key is "members" or "supporters" or "partners" or "readers" or "affiliates" => -6,
            "that" or "que" or "se" or "to" or "for" or "a" or "al"
                or "upon" => 1 + (IsSomeone(tokens, next + 1) ? 1 : 0),
            _ when IsSomeone(tokens, next) => 2,
            _ when AskWords.IsInfinitive(tokens[next].Key) || AskWords.IsAct(tokens[next].Key) => 1,
            _ => 0,
        };
    }

    /// <summary>A full break, or nothing at all, stands behind the verb.</summary>
    private static bool IsBroken(SentenceText sentence, int next) =>
        next < sentence.Tokens.Count && sentence.Between(next - 1, next).AsSpan().ContainsAny(Breaks);

    /// <summary>"Instamos, asimismo, a cumplir": a short aside, then the verb's object after all.</summary>
    private static bool Resumes(SentenceText sentence, ref int next)
    {
        for (var i = next; i < sentence.Tokens.Count - 1 && i < next + 7; i++)
        {
            if (sentence.Between(i, i + 1).Contains(',', StringComparison.Ordinal))
            {
                next = i + 1;
                return true;
            }
        }

        return false;
    }

    private static bool IsSomeone(List<Token> tokens, int at)
    {
        for (var i = at; i < tokens.Count && i < at + 5; i++)
        {
            if (AskWords.IsYou(tokens[i].Key) || AskWords.IsAgent(tokens[i].Key))
            {
                return true;
            }
        }

        return at < tokens.Count && tokens[at].IsCapitalised;
    }
}
