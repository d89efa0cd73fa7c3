using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Tests.Templates;

public class LetterTemplateRefusalTests
{
    internal const string Whole =
        """
        ---
        name: note
        title: A note
        language: English
        when: To try things.
        default: true
        cues: [note]
        tone: plain
        blocks: [date, opening, asks, close]
        slots:
          topic: {label: the subject, ask: About what?, required: true}
          contact: {label: the contact, ask: Who?, required: false}
        ---
        ## opening
        We write about {topic}.

        Write to {contact}.
        ## asks
        We ask:
        ## close
        Sincerely,
        """;

    [Fact]
    public void The_template_that_the_others_break_is_whole()
    {
        var template = LetterTemplate.Parse("letters/note.en.md", Whole);

        Assert.Equal([15, 17, 19, 21], template.Sentences.Select(sentence => sentence.Line));
        Assert.Equal(2, template.Section(LetterTemplateBlock.Opening)!.Paragraphs.Count);
    }

    [Fact]
    public void Lines_may_end_as_Windows_ends_them() => Assert.Equal(
        LetterTemplate.Parse("letters/note.en.md", Whole).Sentences.Select(sentence => sentence.Line),
        LetterTemplate.Parse("letters/note.en.md", Whole.ReplaceLineEndings("\r\n")).Sentences.Select(s => s.Line));

    [Theory]
    [InlineData("---\nname", "--\nname", "(1): expected “---”; found “--”")]
    [InlineData("false}\n---", "false}", "(1): expected “key: value” lines, then “---”; found none")]
    [InlineData("title: A note\n", "", "(2): expected “title:”; found none")]
    [InlineData("tone: plain", "tone:", "(8): expected words after “tone:”; found none")]
    [InlineData(
        "tone: plain",
        "tune: plain",
        "(8): expected one of name, title, language, when, default, cues, tone, blocks, slots; found “tune”")]
    [InlineData("tone: plain", "title: Again", "(8): expected “title:” once; found it again")]
    [InlineData("language: English", "language: Latin", "(4): expected English or Spanish; found “Latin”")]
    [InlineData("default: true", "default: yes", "(6): expected “default: true” or “default: false”; found “yes”")]
    [InlineData("cues: [note]", "cues: []", "(7): expected words after “cues:”; found none")]
    [InlineData(
        "[date,",
        "[dates,",
        "(9): expected blocks of letterhead, title, date, addressees, subject, salutation, opening, "
            + "context, asks, support, thanks, meeting, close, signatures, copies, enclosures; found “dates”")]
    [InlineData("[date,", "[asks,", "(9): expected the block “asks” once; found it again")]
    [InlineData("asks, close]", "close]", "(18): expected a heading that “blocks:” names; found “asks”")]
    [InlineData("## asks", "## opening", "(18): expected the heading “opening” once; found it again")]
    [InlineData(
        "## asks",
        "## date",
        "(18): expected “## ” and one of title, opening, context, asks, support, thanks, meeting, close; "
            + "found “## date”")]
    [InlineData(
        "## asks",
        "# asks",
        "(18): expected “## ” and one of title, opening, context, asks, support, thanks, meeting, close; "
            + "found “# asks”")]
    [InlineData("We ask:\n", "", "(18): expected words under “## asks”; found none")]
    [InlineData("\n## close\nSincerely,", "", ": expected “close” in “blocks:” and words under “## close”; found none")]
    [InlineData(
        "## opening\nWe write",
        "We write",
        "(14): expected a heading such as “## opening”; found “We write about {topic}.”")]
    [InlineData(
        "## opening\nWe write about {topic}.\n\nWrite to {contact}.\n## asks\nWe ask:\n## close\nSincerely,",
        "",
        "(14): expected words under headings; found none")]
    [InlineData("about {topic}.", "about {topic.", "(15): expected “}” after “{topic.”; found none")]
    [InlineData("about {topic}.", "about {{topic}}.", "(15): expected “}” after “{{topic}}.”; found another “{”")]
    [InlineData(
        "about {topic}.",
        "about topic}.",
        "(15): expected “{” before “}” in “We write about topic}.”; found none")]
    [InlineData("about {topic}.", "about { topic }.", "(15): expected a slot like {topic}; found { topic }")]
    [InlineData("about {topic}.", "about {place}.", "(15): expected the slot {place} under “slots:”; found none")]
    [InlineData("Write to {contact}.", "Write to us.", "(12): expected a sentence that uses {contact}; found none")]
    [InlineData("  contact: {label: the contact,", "  contact: {", "(12): expected “label:”; found none")]
    [InlineData("  contact:", "  Contact Us:", "(12): expected a slot's name like “meeting.when”; found “Contact Us”")]
    [InlineData("  contact:", "  topic:", "(12): expected the slot {topic} once; found it again")]
    [InlineData(
        "required: false",
        "required: maybe",
        "(12): expected “required: true” or “required: false”; found “maybe”")]
    [InlineData("{label: the contact, ask: Who?, required: false}", "yes", "(12): expected “key: value” lines")]
    public void A_broken_template_is_named_with_its_line(string whole, string broken, string reason)
    {
        Assert.Contains(whole, Whole, StringComparison.Ordinal);

        var fault = Assert.Throws<PromptException>(() => LetterTemplate.Parse(
            "letters/note.en.md", Whole.Replace(whole, broken, StringComparison.Ordinal)));

        Assert.Equal("prompts/letters/note.en.md" + reason, fault.Message);
    }

    [Theory]
    [InlineData("[note")]
    [InlineData("[note, {a")]
    [InlineData("*note")]
    [InlineData("\"note")]
    [InlineData("{? [note] : a}")]
    [InlineData("%")]
    public void Broken_YAML_is_named_with_its_line(string cues)
    {
        var fault = Assert.Throws<PromptException>(() => LetterTemplate.Parse(
            "letters/note.en.md", Whole.Replace("[note]", cues, StringComparison.Ordinal)));

        Assert.StartsWith("prompts/letters/note.en.md(", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[{a: ")]
    [InlineData("? ")]
    [InlineData("\n  - - - - - - - - - - - - ")]
    public void Nesting_that_would_overflow_the_stack_is_refused(string opening)
    {
        var deep = string.Concat(Enumerable.Repeat(opening, 10_000));

        var fault = Assert.Throws<PromptException>(() => LetterTemplate.Parse(
            "letters/note.en.md", Whole.Replace("[note]", deep, StringComparison.Ordinal)));

        Assert.StartsWith("prompts/letters/note.en.md(", fault.Message, StringComparison.Ordinal);
    }
}
