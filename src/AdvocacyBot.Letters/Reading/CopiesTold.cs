using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Those copied whom a sentence of the letter tells: "I am copying this letter to the Secretary of State, Ann Lee, and to …".</summary>
internal static partial class CopiesTold
{
    /// <summary>Copies are told at a letter's end.</summary>
    private const int LastParagraphs = 4;

    /// <summary>In UTF-16 units.</summary>
    private const int LongestSentence = 800;

    private static readonly SearchValues<string> Words = SearchValues.Create(["cop", "Cop"], StringComparison.Ordinal);

    public static IReadOnlyList<Party> Read(SourceDocument source, IReadOnlyList<Paragraph> body) =>
        [
            .. body.Skip(body.Count - LastParagraphs).SelectMany(paragraph => paragraph.Sentences)
                .Where(sentence => sentence.Length <= LongestSentence && source.Text.AsSpan(sentence.Start, sentence.Length).ContainsAny(Words))
                .SelectMany(sentence => InSentence(source, sentence)),
        ];

    private static IEnumerable<Party> InSentence(SourceDocument source, TextSpan sentence)
    {
        var text = source.Slice(sentence).Replace('\n', ' ').Replace('\r', ' ');
        if (Telling().Match(text) is not { Success: true } telling)
        {
            return [];
        }

        var start = telling.Groups["to"].Index;
        List<TextSpan> entries = [];
        foreach (Match next in Next().Matches(text, start))
        {
            entries.Add(new TextSpan(start, next.Index));
            start = next.Index + next.Length;
        }

        entries.Add(new TextSpan(start, text.Length));
        return entries.SelectMany(entry => Parties(source, WithoutArticle(text, entry.Trimmed(text, "", ",.;:")).At(sentence.Start)));
    }

    /// <summary>One of the entries, or where no "to" parts them, each that a greeting would name.</summary>
    private static IEnumerable<Party> Parties(SourceDocument source, TextSpan entry)
    {
        var parts = entry.Length > 0 ? Segments.Of(source.Text, entry) : [];
        if (parts is [var office, var name] && OfficeWords.OpensTitle(Token.Of(source.Slice(office))) && IsName(source.Slice(name)))
        {
            return [new Party(entry, source.Words(WithoutCourtesy.Name(source.Text, name)), source.Words(office), null, [])];
        }

        if (parts is [var person, var told, ..] && (IsName(source.Slice(person)) || IsHolder(source.Slice(person), source.Slice(told))) && PartyReader.Read(source, entry) is { } held)
        {
            return [held];
        }

        return SalutationReader.Greeted(source, entry).Where(party => party.Title is not null
            || party.Name is not null && PersonName.Score(party.Name.Value) >= 1 || party.Organization is { } body && Segments.NamesInstitution(body.Value));
    }

    /// <summary>"Professor Ann Lee, Chair of …": a name behind its rank, and an office that nobody else is named for.</summary>
    private static bool IsHolder(string person, string office) =>
        PartyReader.Addressed(person) is > 0 && OfficeWords.OpensTitle(Token.Of(office)) && PartyReader.Addressed(office) is null;

    private static bool IsName(string words) =>
        Token.Of(words) is { Count: > 1 and < 9 } tokens && !OfficeWords.OpensTitle(tokens) && !Segments.NamesInstitution(words, tokens)
        && PersonName.Score(words, tokens) >= 1;

    private static TextSpan WithoutArticle(string text, TextSpan entry) =>
        Token.Of(text[entry.Start..entry.End]) is [{ Key: "the" or "la" or "el" or "los" or "las" }, var next, ..]
            ? entry with { Start = entry.Start + next.Start }
            : entry;

    /// <summary>What opens the next entry: "to the …" again, or a semicolon.</summary>
    [GeneratedRegex(@"(,? (and|y|as well as|así como) |, ?)(to|al|a)\b |; ?((and|y) )?((to|al|a) )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Next();

    [GeneratedRegex(
        @"(\b(we|i) (are|am|have|will be|shall be) (also )?(cop(ying|ied)( in)?|sending (a )?cop(y|ies) of) (this (letter|correspondence|message)( to)?|(it )?to)|" +
        @"\b(a )?cop(y|ies) of this (letter|petition|statement) (is|are|has|have|will)( also)?( being| been| be)? (sent|forwarded|provided|submitted|copied|addressed|delivered) to|" +
        @"^with (a )?cop(y|ies) to|^(con|y con) copia (para|a)|^(enviamos|remitimos|se (env[ií]a|remite)|hacemos llegar) (una )?copia (de (esta|la presente) (carta|comunicaci[oó]n|misiva) )?(para|a)(?=l?\b))" +
        @"[l:]? *(?<to>(?!(you|usted|ustedes|all|todos|nuestr|our|this|whom|quien)\b)\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Telling();
}
