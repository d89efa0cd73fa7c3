using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who is asked, as one letter goes along. "You" and "your government" mean the one party that the letter has asked by
/// name so far, else the recipients; two governments introduced as "both …" are "both governments" from then on.
/// </summary>
internal sealed class AskedParties
{
    public const string Recipients = "the recipients";

    private const int LongestPhrase = 24;

    private const int LongestOffice = 5;

    /// <summary>In letters, of the words that may stand between the verb and who is asked.</summary>
    private const int LongestSmall = 4;

    private static readonly string[] GovernmentOf =
    [
        "the government of the ", "the government of ", "government of the ", "government of ", "the ",
        "el gobierno de ", "gobierno de ",
    ];

    private readonly HashSet<string> _named = [];
    private HashSet<string> _both = [];

    public string Addressed => _named.Count == 1 ? _named.First() : Recipients;

    /// <param name="afterVerb">What follows the asking verb: "Mexico to end …", "that you emphasize …".</param>
    public string Of(string afterVerb)
    {
        var tokens = Opening(afterVerb);
        var start = 0;
        while (start < tokens.Count
            && tokens[start].Key is "on" or "upon" or "that" or "to" or "for" or "a" or "al" or "que" or "both"
            && !tokens[start].IsCapitalised)
        {
            start++;
        }

        var phrase = NounPhrase(afterVerb, tokens, start);
        if (phrase is not null && tokens[0].Key is "direct" or "instruct" or "order" or "tell")
        {
            // "Please direct the Port to …": whoever directs is asked.
            return Addressed;
        }

        if (phrase is not null)
        {
            _named.Add(phrase);
            return phrase;
        }

        if (Office(afterVerb, tokens, start) is { } office)
        {
            return office;
        }

        return Partner(afterVerb, tokens) is { } partner && Addressed != Recipients ? $"{Addressed} and {partner}" : Addressed;
    }

    /// <param name="afterVerb">What follows the supporting verb: "efforts by the government of X to …".</param>
    public string Doing(string afterVerb)
    {
        var tokens = Opening(afterVerb);
        var by = tokens.Take(6).ToList().FindIndex(t => t.Key is "by" or "of" or "de" or "del" or "por");
        if (by < 0)
        {
            return Recipients;
        }

        var start = by + 1;
        var isBoth = start < tokens.Count && tokens[start].Key is "both" or "ambos";
        var phrase = NounPhrase(afterVerb, tokens, isBoth ? start + 1 : start);
        return phrase is null ? Recipients : Named(phrase, isBoth);
    }

    /// <summary>As many words as tell who is asked; only where small words fill them, all.</summary>
    private static List<Token> Opening(string afterVerb)
    {
        var words = Token.Of(afterVerb, 2 * LongestPhrase);
        return words.FindIndex(word => word.IsCapitalised || word.Key.Length > LongestSmall) is >= 0 and < LongestPhrase / 2
            ? words
            : Token.Of(afterVerb);
    }

    private string Named(string phrase, bool isBoth)
    {
        var members = phrase.Split([", and ", " and ", ", ", " y "], StringSplitOptions.RemoveEmptyEntries);
        var governments = members.Select(Government).OfType<string>().ToHashSet();
        if (isBoth && governments.Count == 2)
        {
            _both = governments;
        }

        if (_both.Count != 2 || !_both.SetEquals(governments))
        {
            return phrase;
        }

        var others = members.Where(m => Government(m) is null)
            .Select(m => Segments.Acronym(m) is { } a ? m[a.Start..a.End] : m);
        return string.Join(" and ", others.Prepend("both governments"));
    }

    /// <summary>The country of "the government of X" or of a country's name alone.</summary>
    private static string? Government(string member)
    {
        var key = TextFolding.Key(member);
        foreach (var lead in GovernmentOf)
        {
            if (key.StartsWith(lead, StringComparison.Ordinal) && Regions.IsRegion(key[lead.Length..]))
            {
                return key[lead.Length..];
            }
        }

        return Regions.IsRegion(key) ? key : null;
    }

    /// <summary>Talks or cooperation "with X" ask X too.</summary>
    private static string? Partner(string afterVerb, List<Token> tokens)
    {
        var with = tokens.Take(8).ToList().FindIndex(t => t.Key is "with" or "con");
        return with > 0 && tokens.Take(with).Any(IsTalk) ? NounPhrase(afterVerb, tokens, with + 1) : null;
    }

    /// <summary>
    /// Names with their articles: "the government of Mexico", "the United Nations Refugee Agency (UNHCR), and the
    /// United States"; null for "you" and for what is no name.
    /// </summary>
    private static string? NounPhrase(string text, List<Token> tokens, int start)
    {
        var end = start;
        var last = -1;
        while (end < tokens.Count && end < start + LongestPhrase && IsOfName(tokens[end]))
        {
            last = NameRun.IsLink(tokens[end].Key) ? last : end;
            end++;
        }

        return last < start || !tokens.Skip(start).Take(last - start + 1).Any(t => t.IsCapitalised)
            ? null
            : text[tokens[start].Start..NameRun.EndOf(text, tokens[last])];
    }

    /// <summary>"the transition team", "los gobiernos de la región": someone who can act, told by what he is.</summary>
    private static string? Office(string text, List<Token> tokens, int start)
    {
        if (start >= tokens.Count || tokens[start].Key is not ("the" or "all" or "both" or "la" or "los" or "las" or "el" or "todos"))
        {
            return null;
        }

        for (var i = start + 1; i < tokens.Count && i < start + LongestOffice; i++)
        {
            if (AskWords.IsAgent(tokens[i].Key))
            {
                return text[tokens[start].Start..tokens[i].End];
            }
        }

        return null;
    }

    private static bool IsOfName(Token token) =>
        token.IsCapitalised
        || NameRun.IsLink(token.Key)
        || token.Key is "government" or "governments" or "administration" or "authorities" or "congress" or "state"
            or "gobierno" or "gobiernos" or "administracion" or "autoridades" or "estado";

    private static bool IsTalk(Token token) =>
        token.Key is "discussions" or "cooperation" or "dialogue" or "talks" or "negotiations"
            or "dialogo" or "cooperacion" or "conversaciones";
}
