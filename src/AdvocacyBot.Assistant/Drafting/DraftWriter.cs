using System.Globalization;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Writes a plan out as a letter, by its template: the same plan gives the same letter.</summary>
internal sealed class DraftWriter
{
    private readonly DraftPlan _plan;
    private readonly DraftPrompts _prompts;
    private readonly LetterTemplate _template;
    private readonly DraftWords _words;
    private readonly DraftAddresses _addresses;

    private DraftWriter(DraftPlan plan, DraftPrompts prompts)
    {
        (_plan, _prompts) = (plan, prompts);
        _template = prompts.Template(plan.Template, plan.Language);
        _words = prompts.Words(plan.Language);
        _addresses = new DraftAddresses(plan, _words.Wording, prompts.Forms(plan.Language));
    }

    public static DraftText Write(DraftPlan plan, DraftPrompts prompts) => new DraftWriter(plan, prompts).Write();

    private Wording Wording => _words.Wording;

    private DraftText Write()
    {
        List<DraftBlock> blocks = [];
        foreach (var part in _template.Blocks)
        {
            blocks.AddRange(Block(part));
        }

        return new DraftText(
            _template, _plan.Language, Subject(), blocks, [.. Questions()], Wording);
    }

    private IEnumerable<DraftBlock> Block(LetterTemplateBlock part) => part switch
    {
        LetterTemplateBlock.Letterhead => [],
        LetterTemplateBlock.Date => [Line(part, Slot("date") ?? Open("open.date"))],
        LetterTemplateBlock.Addressees => _addresses.Addressees(),
        LetterTemplateBlock.Subject => [Line(part, Wording.Say("subject", ("topic", Subject())))],
        LetterTemplateBlock.Salutation => [Line(part, _addresses.Salutation())],
        LetterTemplateBlock.Signatures => [_addresses.Signatures()],
        LetterTemplateBlock.Copies => _addresses.Copies(),
        LetterTemplateBlock.Enclosures => Slot("enclosure") is { } what
            ? [Line(part, Wording.Say("enclosure", ("what", what)))]
            : [],
        LetterTemplateBlock.Asks => [.. Worded(part), Asks()],
        LetterTemplateBlock.Context => _plan.Short ? [.. OwnParagraphs()] : [.. Worded(part), .. Paragraphs(_plan.Paragraphs)],
        LetterTemplateBlock.Support when _plan.Short => [],
        _ => Worded(part),
    };

    private DraftBlock Line(LetterTemplateBlock part, string text) =>
        new(part, [new DraftSentence(text, new Origin.Template(_template.Name))]);

    private IEnumerable<DraftBlock> Worded(LetterTemplateBlock part) =>
        (_template.Section(part)?.Paragraphs ?? [])
            .Select(paragraph => new DraftBlock(part, [.. paragraph.Select(Sentence).OfType<DraftSentence>()]))
            .Where(block => block.Sentences.Count > 0);

    /// <summary>Words that the person gave for a slot of the template's are theirs to verify.</summary>
    private DraftSentence? Sentence(LetterTemplateSentence sentence)
    {
        List<PlannedWords> given = [];
        var text = _template.Fill(
            sentence,
            name =>
            {
                given.AddRange(_plan.Slots.TryGetValue(name, out var words) ? [words] : []);
                return Value(name);
            },
            slot => OpenPlaces.Say(Wording, slot.Label));
        return text is null ? null
            : new DraftSentence(
                text,
                given.Count == 0 ? new Origin.Template(_template.Name)
                : Origin.Of(given.TrueForAll(words => words.Source is not null) ? given[0].Source : null,
                    reworded: true));
    }

    private string? Value(string slot) => slot switch
    {
        "topic" => TopicWords(),
        "senders" => _plan.From.Count == 0 ? null : Wording.Join([.. _plan.From.Select(party => party.Called)]),
        "recipients" => _plan.To.Count == 0 ? null : Wording.Join([.. _plan.To.Select(party => party.Called)]),
        "office" => _plan.To.Select(party => party.Title ?? party.Organization ?? party.Name).FirstOrDefault(),
        _ => Slot(slot),
    };

    private string? Slot(string name) => _plan.Slots.TryGetValue(name, out var words) ? InLanguage(words) : null;

    private string? TopicWords() => _plan.Topic is { } topic ? InLanguage(topic) : null;

    private string Subject() => ReusedWords.Capital(TopicWords() ?? Open("open.topic"));

    private string InLanguage(PlannedWords words) =>
        DateOnly.TryParseExact(words.Words, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Wording.Date(date)
            : words.Language == _plan.Language ? words.Words
            : _prompts.Translated(words.Words, _plan.Language)
                ?? Open("open.translation", ("words", words.Words));

    /// <summary>What the person gave stays however short the letter is.</summary>
    private IEnumerable<DraftBlock> OwnParagraphs() =>
        Paragraphs(_plan.Paragraphs.Where(paragraph => paragraph.Source is null));

    private IEnumerable<DraftBlock> Paragraphs(IEnumerable<PlannedWords> paragraphs) => paragraphs.Select(paragraph =>
    {
        var (words, reworded) = ReusedWords.In(_plan.Language, paragraph, _prompts.Words, Wording);
        var origin = Origin.Of(paragraph.Source, reworded || paragraph.IsShortened);
        return new DraftBlock(LetterTemplateBlock.Context, [
            new DraftSentence(words, origin is Origin.Reused reused
                ? reused with { IsShortened = paragraph.IsShortened } : origin)]);
    });

    private DraftBlock Asks() => new(
        LetterTemplateBlock.Asks,
        _plan.Asks.Count == 0
            ? [new DraftSentence(Open("open.ask"), new Origin.Template(_template.Name))]
            : [.. _plan.Asks.Select(Ask)],
        IsList: true);

    private DraftSentence Ask(PlannedAsk ask)
    {
        if (ask.Form != AskForm.Sentence && ask.Words.Language == _plan.Language
            && AskWording.Say(ask, _words, _plan.To.Count > 1) is { } said)
        {
            var (fit, _) = ReusedWords.Fit(ask.Words with { Words = said }, _words, Wording);
            return new DraftSentence(fit, Origin.Of(ask.Words.Source, reworded: true));
        }

        var whole = ask.Form == AskForm.Sentence || ask.Words.Language == _plan.Language
            ? ask.Words
            : ask.Words with
            {
                Words = AskWording.Say(ask, _prompts.Words(ask.Words.Language), several: false) ?? ask.Words.Words,
            };
        var (words, reworded) = ReusedWords.In(_plan.Language, whole, _prompts.Words, Wording);
        return new DraftSentence(words, Origin.Of(ask.Words.Source, reworded));
    }

    /// <summary>What the letter cannot do without first, then what its template would gladly know.</summary>
    private IEnumerable<OpenSlot> Questions()
    {
        var statement = !_template.Blocks.Contains(LetterTemplateBlock.Addressees);
        foreach (var (lacks, name) in ((bool, string)[])
            [
                (_plan.To.Count == 0 && !statement, "to"), (_plan.Topic is null, "topic"),
                (_plan.Asks.Count == 0 && _template.Blocks.Contains(LetterTemplateBlock.Asks), "ask"),
                (_plan.From.Count == 0, "from"),
            ])
        {
            if (lacks)
            {
                yield return new OpenSlot(name, Wording.Say("open." + name), Wording.Say("ask." + name),
                    Required: true);
            }
        }

        foreach (var slot in _template.Slots.Where(slot => !LetterTemplateSlot.BuiltIn.Contains(slot.Name)
            && !_plan.Slots.ContainsKey(slot.Name)).OrderByDescending(slot => slot.Required))
        {
            yield return new OpenSlot(slot.Name, slot.Label, slot.Ask, slot.Required);
        }
    }

    private string Open(string key, params ReadOnlySpan<(string, string)> slots) => OpenPlaces.Of(Wording, key, slots);
}
