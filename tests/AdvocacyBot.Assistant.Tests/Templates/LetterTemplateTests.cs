using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Tests.Templates;

public class LetterTemplateTests
{
    private static readonly LetterTemplates Templates = LetterTemplate.Load(Repository.Prompts);

    public static TheoryData<string> Files => [.. Templates.All.Select(template => template.File)];

    private static LetterTemplate Of(string file) => Templates.All.Single(template => template.File == file);

    [Fact]
    public void Seven_kinds_of_letter_stand_in_two_languages()
    {
        string[] kinds =
            ["congratulation", "joint-letter", "meeting-request", "reminder", "response", "statement", "thank-you"];

        Assert.Equal(kinds, Names(LetterLanguage.English));
        Assert.Equal(kinds, Names(LetterLanguage.Spanish));
        Assert.Empty(Templates.Notices);
        Assert.Equal("joint-letter", Templates.Default(LetterLanguage.Spanish).Name);

        static IEnumerable<string> Names(LetterLanguage language) =>
            Templates.All.Where(t => t.Language == language).Select(t => t.Name).Order(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_template_is_as_long_as_a_page_allows(string file)
    {
        var template = Of(file);

        Assert.InRange(template.Sentences.Sum(Words), 120, 250);
        Assert.InRange(Sentences(template, LetterTemplateBlock.Opening).Sum(Words), 10, 100);
        Assert.InRange(template.Slots.Count(slot => !LetterTemplateSlot.IsBuiltIn(slot.Name)), 1, 5);
    }

    private static IEnumerable<LetterTemplateSentence> Sentences(LetterTemplate template, LetterTemplateBlock block) =>
        template.Section(block)?.Paragraphs.SelectMany(paragraph => paragraph) ?? [];

    private static int Words(LetterTemplateSentence sentence) =>
        Plain(sentence).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Plain(LetterTemplateSentence sentence) => string.Concat(sentence.Pieces.Select(piece =>
        piece is LetterTemplatePiece.Words words ? words.Text : "{}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_template_holds_no_fact(string file) => Assert.All(Of(file).Sentences, sentence =>
    {
        Assert.DoesNotMatch(@"[0-9]", Plain(sentence));
        Assert.DoesNotMatch(
            new Regex(
                @"\b(today|yesterday|tomorrow|recent(ly)?|last|next (week|month|year)|this (week|month|year)|ago|enclosed?"
                + @"|attached|hoy|ayer|reciente(mente)?|próxim[oa]|pasad[oa]|adjunt\w*|anex\w*|artículo|article"
                + @"|section|ley)\b",
                RegexOptions.IgnoreCase),
            Plain(sentence));

        // Only the first word of a sentence, and what stands in a heading of its own, has a capital: no names.
        Assert.DoesNotMatch(@"[\p{Ll},;:}] \p{Lu}", Plain(sentence));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sentence_never_opens_with_a_slot(string file) => Assert.All(
        Of(file).Sentences, sentence => Assert.IsType<LetterTemplatePiece.Words>(sentence.Pieces[0]));

    /// <summary>"a" and "de" would contract with an article that a slot begins with: "de el acceso".</summary>
    [Fact]
    public void No_Spanish_slot_of_the_persons_words_contracts_with_what_stands_before_it() => Assert.All(
        Templates.All.Where(template => template.Language == LetterLanguage.Spanish)
            .SelectMany(template => template.Sentences)
            .SelectMany(sentence => sentence.Pieces.Zip(sentence.Pieces.Skip(1)))
            .Where(pair => pair.Second is LetterTemplatePiece.Slot
            {
                Name: not ("senders" or "contact" or "who" or "earlier.date" or "reply.date"),
            }),
        pair => Assert.DoesNotMatch(@"\b(a|de|al|del) $", ((LetterTemplatePiece.Words)pair.First).Text));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_letter_but_a_statement_asks_signs_and_greets(string file)
    {
        var template = Of(file);

        Assert.Contains(LetterTemplateBlock.Asks, template.Blocks);
        Assert.Contains(LetterTemplateBlock.Signatures, template.Blocks);
        Assert.Equal(template.Name != "statement", template.Blocks.Contains(LetterTemplateBlock.Salutation));
        Assert.EndsWith(":", Plain(Sentences(template, LetterTemplateBlock.Asks).Last()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_open_slot_stands_where_it_is_required_and_takes_its_sentence_along_where_not(string file)
    {
        var template = Of(file);
        foreach (var sentence in template.Sentences)
        {
            var said = template.Fill(sentence, _ => null, slot => $"[{slot.Label}]");

            Assert.Equal(sentence.Slots.Any(name => !template.Slot(name).Required), said is null);
        }
    }

    [Fact]
    public void A_slot_cannot_open_another()
    {
        var template = Templates.Default(LetterLanguage.English);
        var opening = Sentences(template, LetterTemplateBlock.Opening).First();

        Assert.Equal(
            "We, the undersigned, write to your office to set out our position on {senders}.",
            template.Fill(opening, _ => "{senders}", _ => ""));
    }

    [Fact]
    public void The_default_template_labels_the_built_in_slots_of_every_other()
    {
        var template = Templates.Find("meeting-request", LetterLanguage.Spanish)!;

        Assert.Equal("el asunto de la carta", template.Slot("topic").Label);
        Assert.True(template.Slot("contact").Required);
        Assert.Equal("meeting-request", Templates.Twin(template)!.Name);
    }

    /// <summary>Law 7: nothing knows the seeds.</summary>
    [Fact]
    public void No_name_of_a_seed_stands_in_templates_or_forms()
    {
        string[] paths =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Prompts, "letters")),
            .. Directory.GetFiles(Repository.Prompts, "forms-of-address.*"),
        ];
        var words = string.Join('\n', paths.Select(File.ReadAllText));

        Assert.All(
            ["Obrador", "Pence", "Ebrard", "Blinken", "Encinas", "WOLA", "IMUMI", "Pickering", "Sin Fronteras",
                "COMAR"],
            name => Assert.DoesNotContain(name, words, StringComparison.Ordinal));
    }
}
