using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What the body asks for, sentence by sentence; the items of a list that an asking sentence opens are asks each.</summary>
internal static partial class AskReader
{
    /// <summary>Where an ask's clause ends and its reasons or examples begin.</summary>
    [GeneratedRegex(
        @"(,? in light of |,? given that |,? given the |,? because |, including |,? as outlined |" +
        @", en vista de |,? dado que |,? ya que |, incluyendo | a la luz de )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Adjunct();

    private static readonly SearchValues<string> EnglishAskers = SearchValues.Create(
        ["we ", " I ", "we,", "we—", "undersigned", "signatories", "organizations", "organisations", "groups", "communities", "coalition"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> SpanishAskers = SearchValues.Create(
        ["mos", "pido", "solicit", "insto", "exhort", "exij", "exig", "ruego", "piden", "instan", "urgen", "demandan", "recomiend", "llamado", "llamamiento", "llaman"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Supporting = SearchValues.Create(["support", "endorse", "back"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Hoping = SearchValues.Create(["espera", "confiamos"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> EnglishVerbs = SearchValues.Create(
        ["encourage", "request", "seek ", "recommend", " urge", "implore", "beseech", "appeal", "press ", "demand", "insist", "petition",
         "entreat", "plead", "propose", "suggest", "invite", "exhort", " ask ", "call on", "call upon", "call for", "call that"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> SpanishWords = SearchValues.Create(
        [" que ", " de ", " la ", " el ", " los ", " las ", " a "], StringComparison.Ordinal);

    private static readonly SearchValues<string> Softly = SearchValues.Create(
        ["it is ", "please", "grateful if", "thankful if", "time has", "we would like", "we want", "we need", "we wish", "we expect",
         "indispensable", "imprescindible", "urgente", "fundamental", "necesario", "imperativo", "esencial", "preciso", "importante",
         "agradecer", "quisi", "ha llegado"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Modals = SearchValues.Create(["should", "must", "need", "has to", "have to", "debe", "tiene"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> MeetingWords = SearchValues.Create(
        ["meet", "call", "discuss", "talk", "conversation", "reuni", "audiencia", "cita", "mesa", "entrevist", "recibid"],
        StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Ask> Read(SourceDocument source, IReadOnlyList<Paragraph> body)
    {
        List<Ask> asks = [];
        var asked = new AskedParties();
        Ask? opened = null;
        foreach (var paragraph in body)
        {
            if (opened is not null && Item(source, paragraph, asks.Count > 0 ? asks[^1] : null) is { } item)
            {
                asks.Add(opened with { Words = source.Words(item) });
                continue;
            }

            opened = AskPhrases.Heading().IsMatch(source.Slice(paragraph.Span)) ? Heading(source, paragraph) : null;
            foreach (var sentence in paragraph.Sentences)
            {
                var ask = InSentence(source, sentence, asked);
                if (ask is not null && source.Text[paragraph.Span.End - 1] == ':' && sentence.End == paragraph.Span.End)
                {
                    opened = ask;
                }
                else if (ask is not null)
                {
                    asks.Add(ask);
                }
            }

            asks.AddRange(opened is null ? [] : InlineItems(source, body, paragraph, opened));
        }

        return asks;
    }

    private static Ask Heading(SourceDocument source, Paragraph paragraph) =>
        new(source.Words(paragraph.Span), AskedParties.Recipients, null, AskStrength.Recommend, AskKind.Ask);

    /// <summary>An item of an open list, without its bullet: bulleted, parted by semicolons, or a Spanish infinitive.</summary>
    private static TextSpan? Item(SourceDocument source, Paragraph paragraph, Ask? before)
    {
        var text = source.Slice(paragraph.Span);
        var bullet = LetterPhrases.Bullet().Match(text);
        var isSeries = text[^1] == ';' || before is not null && source.Slice(before.Words.Span)[^1] == ';';
        var isInfinitive = Token.Of(text.Length > 40 ? text[..40] : text) is { Count: > 1 } words && words[0].IsCapitalised
            && words[0].Text.Length > 4 && (words[0].Text.EndsWith("ar", StringComparison.Ordinal)
                || words[0].Text.EndsWith("er", StringComparison.Ordinal) || words[0].Text.EndsWith("ir", StringComparison.Ordinal));
        return bullet.Success || isSeries || isInfinitive ? paragraph.Span with { Start = paragraph.Span.Start + bullet.Length } : null;
    }

    /// <summary>An asking sentence that ends with a colon and has no list behind it is an ask by itself.</summary>
    private static IEnumerable<Ask> InlineItems(SourceDocument source, IReadOnlyList<Paragraph> body, Paragraph paragraph, Ask opened)
    {
        var next = body.SkipWhile(p => p != paragraph).Skip(1).FirstOrDefault();
        return opened.By is not null && (next is null || Item(source, next, null) is null) ? [opened] : [];
    }

    private static Ask? InSentence(SourceDocument source, TextSpan sentence, AskedParties asked)
    {
        var text = source.Slice(sentence);
        if (text.EndsWith('?'))
        {
            return null;
        }

        if (Speaks(text, MeetingWords)
            && AskPhrases.Meeting().Match(text) is { Success: true } meeting)
        {
            var words = new TextSpan(sentence.Start + meeting.Index, sentence.End);
            return new(Clause(source, words, text), AskedParties.Recipients, null, AskStrength.Ask, AskKind.MeetingRequest);
        }

        return (Speaks(text, EnglishAskers) ? InEnglish(source, sentence, text, asked) : null)
            ?? ((text.Length < 60 || Speaks(text, SpanishWords)) && Speaks(text, SpanishAskers) ? ByVerb(source, sentence, text, AskPhrases.Spanish(), asked) : null)
            ?? (Speaks(text, Hoping) ? Fixed(source, sentence, text, AskPhrases.SpanishHope(), AskStrength.Hope, asked) : null)
            ?? (text.Contains("amos", StringComparison.Ordinal) ? Supported(source, sentence, text, AskPhrases.SpanishSupport(), asked) : null)
            ?? (Speaks(text, Softly) ? Fixed(source, sentence, text, AskPhrases.Soft(), AskStrength.Ask, asked) : null)
            ?? (Speaks(text, Modals) ? ByModal(source, sentence, text) : null);
    }

    private static Ask? InEnglish(SourceDocument source, TextSpan sentence, string text, AskedParties asked) =>
        (Speaks(text, EnglishVerbs) ? ByVerb(source, sentence, text, AskPhrases.English(), asked) : null)
            ?? (text.Contains("hope", StringComparison.OrdinalIgnoreCase) && AskPhrases.HopedOf().IsMatch(text) ? Fixed(source, sentence, text, AskPhrases.Hope(), AskStrength.Hope, asked) : null)
            ?? (Speaks(text, Supporting) ? Supported(source, sentence, text, AskPhrases.Support(), asked) : null);

    /// <summary>A cheap look before a pattern is tried: most sentences ask for nothing.</summary>
    private static bool Speaks(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);

    private static Ask? ByVerb(SourceDocument source, TextSpan sentence, string text, Regex verbs, AskedParties asked)
    {
        var match = verbs.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var verb = match.Groups["verb"];
        var of = asked.Of(text[(verb.Index + verb.Length)..]);
        var words = new TextSpan(sentence.Start + match.Index, sentence.End);
        return new(Clause(source, words, text), of, By(source, sentence, match), AskPhrases.StrengthOf(verb.Value), AskKind.Ask);
    }

    private static Ask? Fixed(
        SourceDocument source, TextSpan sentence, string text, Regex pattern, AskStrength strength, AskedParties asked)
    {
        var match = pattern.Match(text);
        return match.Success
            ? new(Clause(source, new(sentence.Start + match.Index, sentence.End), text), asked.Addressed, By(source, sentence, match), strength, AskKind.Ask)
            : null;
    }

    private static Ask? Supported(SourceDocument source, TextSpan sentence, string text, Regex pattern, AskedParties asked)
    {
        var match = pattern.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var verb = match.Groups["verb"];
        var words = new TextSpan(sentence.Start + match.Index, sentence.End);
        return new(
            Clause(source, words, text), asked.Doing(text[(verb.Index + verb.Length)..]), By(source, sentence, match),
            AskStrength.Support, AskKind.Support);
    }

    private static Ask? ByModal(SourceDocument source, TextSpan sentence, string text)
    {
        var match = AskPhrases.Modal().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var who = match.Groups["who"].Value.Trim();
        var of = who.StartsWith("you", StringComparison.OrdinalIgnoreCase) ? AskedParties.Recipients : who;
        return new(source.Words(sentence), of, null, AskPhrases.StrengthOf(match.Groups["verb"].Value), AskKind.Ask);
    }

    private static Sourced<string>? By(SourceDocument source, TextSpan sentence, Match match) =>
        match.Groups["by"] is { Success: true, Length: > 0 } by
            ? source.Words(new TextSpan(by.Index, by.Index + by.Value.TrimEnd(' ', ',').Length).At(sentence.Start))
            : null;

    /// <summary>The asking clause: from its subject up to its reasons or examples; otherwise to the sentence's stop.</summary>
    private static Sourced<string> Clause(SourceDocument source, TextSpan words, string sentence)
    {
        var clause = source.Slice(words);
        var adjunct = Adjunct().Matches(clause).FirstOrDefault(m => m.Index > 60);
        if (adjunct is not null)
        {
            return source.Words(words with { End = words.Start + adjunct.Index });
        }

        var isPartOfSentence = words.Length < sentence.Length && char.IsLower(clause[0]) && !clause.StartsWith("we ", StringComparison.Ordinal);
        return source.Words(isPartOfSentence && clause[^1] == '.' ? words with { End = words.End - 1 } : words);
    }
}
