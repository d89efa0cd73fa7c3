using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// The words by which those who write a letter speak of themselves in the third person: "the Coalition", "el SITRAC". They
/// stand in the names that sign, in their letterhead or behind "From:", and nowhere in the names of those written to.
/// </summary>
internal sealed class Writers
{
    public static readonly Writers None = new([]);

    private const int ShortestWord = 4;

    private const int ShortestAcronym = 3;

    /// <summary>In words, from the name to the verb.</summary>
    private const int Farthest = 16;

    private readonly HashSet<string> _names;

    private Writers(HashSet<string> names) => _names = names;

    /// <param name="letter">The letter, its parties read.</param>
    /// <param name="sender">The lines of the letterhead and of "From:".</param>
    public static Writers Of(Letter letter, IEnumerable<string> sender)
    {
        HashSet<string> names = [];
        foreach (var words in letter.Signatories.SelectMany(Bodies).Concat(sender))
        {
            names.UnionWith(Token.Of(words).FindAll(IsName).Select(word => word.Key));
        }

        foreach (var to in names.Count == 0 ? [] : letter.Recipients)
        {
            names.ExceptWith(Keys(to.Title).Concat(Keys(to.Organization)).Concat(Keys(to.Name)));
        }

        return names.Count > 0 ? new Writers(names) : None;
    }

    private static IEnumerable<string> Keys(Sourced<string>? words) =>
        words is null ? [] : Token.Of(words.Value).Select(word => word.Key);

    private static IEnumerable<string> Bodies(Signatory signatory) => signatory switch
    {
        Signatory.Organization body => [body.Name.Value, body.Acronym?.Value ?? ""],
        Signatory.Person person => [person.Affiliation?.Value ?? "", .. person.Titles.Select(title => title.Value)],
        _ => [],
    };

    /// <summary>What a body is, or the letters it goes by; an office is neither.</summary>
    private static bool IsName(Token word) =>
        word.IsCapitalised && (word.Key.Length >= ShortestWord && (InstitutionWords.IsHead(word) || word.Key is "nation" or "sindicato")
            || word.Text.Length >= ShortestAcronym && word.Text.All(c => char.IsUpper(c) || c is '-') && !InstitutionWords.IsTopic(word.Key))
        && !word.Is(WordKinds.Office) && !(word.Is(WordKinds.Small) && !char.IsUpper(word.Text[0]));

    /// <summary>The name that the verb is said of, with its article; null where its subject is none of the writers.</summary>
    public TextSpan? SubjectOf(SentenceText sentence, int verb)
    {
        if (_names.Count == 0)
        {
            return null;
        }

        var tokens = sentence.Tokens;
        var isAside = false;
        for (var i = verb - 1; i >= 0 && i >= verb - Farthest; i--)
        {
            isAside ^= sentence.Between(i, i + 1).AsSpan().ContainsAny(",–—");
            if (!isAside && _names.Contains(tokens[i].Key) && tokens[i].IsCapitalised && Article(tokens, i) is { } article)
            {
                return new TextSpan(tokens[article].Start, tokens[i].End);
            }

            if (sentence.Between(i, i + 1).AsSpan().ContainsAny(";:.") || !isAside && !IsOfName(tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"la", "esta", "the" before the name, with other words of it between; a name that something is done to has none.</summary>
    private static int? Article(List<Token> tokens, int name)
    {
        var first = name;
        while (first > 0 && tokens[first - 1].IsCapitalised && !IsArticle(tokens[first - 1].Key))
        {
            first--;
        }

        return first > 0 && IsArticle(tokens[first - 1].Key)
            ? first > 1 && tokens[first - 2].Key is "to" or "a" or "of" or "against" or "contra" or "ante" or "con" or "with" ? null : first - 1
            : tokens[first].Text.All(c => char.IsUpper(c) || c is '-') && (first == 0 || first == name) ? first : null;
    }

    private static bool IsArticle(string key) => key is "the" or "our" or "this" or "el" or "la" or "este" or "esta" or "nuestro" or "nuestra" or "los" or "las";

    /// <summary>What may stand between a body's name and the verb: the rest of the name, and small words before the verb.</summary>
    private static bool IsOfName(Token word) =>
        word.IsCapitalised || PersonName.IsParticle(word.Key) || AskWords.IsAdverb(word.Key)
        || word.Key is "of" or "for" or "the" or "por" or "para" or "en" or "le" or "les" or "se" or "a" or "al";
}
