using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Prompts;
using Origin = AdvocacyBot.Assistant.Drafting.Origin;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>"Tighten it": reused sentences shortened at their own commas, and nothing else of the draft.</summary>
public sealed class TighteningTests : IDisposable
{
    private const string Long = "Detention of children in the river camps is harming their health for the rest of "
        + "their lives, including children held with their parents.";

    private const string Short = "Detention of children in the river camps is harming their health for the rest of "
        + "their lives.";

    private const string Largo = "La detención de niñas y niños en los campamentos del río es una herida para toda "
        + "la vida, y las clínicas de la zona están cerradas y han perdido a su personal.";

    private const string Corto =
        "La detención de niñas y niños en los campamentos del río es una herida para toda la vida.";

    private const string Order = "Draft a letter to Ada Norr on the detention of children from Casa Ter";
    private const string Pedido =
        "Redacta una carta a Ada Norr sobre la detención de niñas y niños de parte de Casa Ter";

    private static readonly PromptSet Prompts = PromptSet.Load(Repository.Prompts);

    private readonly string _shelf = Directory.CreateTempSubdirectory("tightening-tests").FullName;

    public TighteningTests()
    {
        File.WriteAllText(Path.Combine(_shelf, "en.txt"), $"""
            March 3, 2021

            Minister Ada Norr
            Ministry of the River

            Dear Minister Norr:

            {Long} Food in the camps is not a favor to families, and hunger is not a crime of any child held there.

            We urge you to end the detention of children, including those held with their parents, by May 4, 2021.

            Sincerely,

            Casa Ter
            Red del Río
            """);
        File.WriteAllText(Path.Combine(_shelf, "es.txt"), $"""
            3 de marzo de 2020

            Ministra Ada Norr
            Ministerio del Río

            Estimada Ministra Norr:

            {Largo}

            Le instamos a poner fin a la detención de niñas y niños, incluidos los recién nacidos.

            Atentamente,

            Casa Ter
            """);
    }

    [Theory]
    [InlineData(Order, Long, Short, "tighten it", "undo", "I shortened 1 reused sentence,",
        "Shortened from the letter of March 3, 2021.", "where does each sentence come from", "shortened from en: ")]
    [InlineData(Pedido, Largo, Corto, "hazlo más conciso", "deshacer", "Acorté 1 frase reutilizada,",
        "Acortado de la carta del 3 de marzo de 2020.", "de dónde sale cada frase", "acortado de es: ")]
    public async Task A_reused_sentence_is_shortened_and_undo_brings_it_back(
        string order, string whole, string tight, string tighten, string undo, string told, string from,
        string origins, string origin)
    {
        var honest = Honest.Model();
        using var bot = new Bot(_shelf, model: honest);
        await bot.AskAsync(order);
        var before = Lines(await bot.DraftAsync());
        Assert.Contains(whole, before);

        var reply = ReplyText.Cited(await bot.AskAsync(tighten));

        Assert.Single(honest.Asked);
        Assert.Equal(before.Select(line => line == whole ? tight : line), Lines(await bot.DraftAsync()));
        Assert.Equal(2, (await bot.DraftsAsync()).Count);
        Assert.Contains(told, reply, StringComparison.Ordinal);
        Assert.Contains(from, reply, StringComparison.Ordinal);
        var shortened = Assert.Single((await bot.DraftAsync()).Prose, one => one.Text == tight);
        Assert.Equal(whole, Source(((Origin.Reused)shortened.Origin).Place));
        Assert.Contains(origin, ReplyText.Plain(await bot.AskAsync(origins)), StringComparison.Ordinal);

        await bot.AskAsync(undo);
        Assert.Equal(before, Lines(await bot.DraftAsync()));
    }

    [Theory]
    [InlineData("tighten the paragraphs")]
    [InlineData("shorten the sentences, please")]
    [InlineData("can you make the sentences shorter")]
    [InlineData("make it more concise")]
    [InlineData("acorta las frases")]
    [InlineData("haz las frases más cortas, por favor")]
    public async Task Orders_to_shorten_sentences_are_told_from_the_order_shorter(string tighten)
    {
        using var bot = new Bot(_shelf, model: Honest.Model());
        await bot.AskAsync(Order);

        await bot.AskAsync(tighten);

        var plan = DraftingDesk.Plan((await bot.DraftsAsync())[^1]);
        Assert.False(plan.Short);
        Assert.Single(plan.Paragraphs, one => one.IsShortened);
        await bot.AskAsync("shorter");
        Assert.True(DraftingDesk.Plan((await bot.DraftsAsync())[^1]).Short);
    }

    [Fact]
    public async Task Only_reused_arguments_are_put_to_the_model_and_each_once()
    {
        var honest = Honest.Model();
        using var bot = new Bot(_shelf, model: honest);
        await bot.AskAsync(Order);
        await bot.AskAsync("add a paragraph: People wait in the mud of the camps for months and months, and are ill.");

        await bot.AskAsync("tighten it");
        var again = ReplyText.Cited(await bot.AskAsync("tighten it"));

        var asked = Assert.Single(honest.Asked);
        Assert.Equal([Long], asked.Sentences.Select(one => one.Text));
        Assert.Contains("The draft reuses no sentence that could still be shortened", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_54_lies_none_changes_a_byte_of_the_draft()
    {
        var told = 0;
        var model = new ScriptedModel(asked => told < 50 ? Lies.Tell(asked, told)
            : ScriptedModel.Words(ScriptedModel.Json(
                asked.Sentences.Select(one => (OwnLies[told - 50], new[] { one.Id })))));
        using var liar = new Bot(_shelf, model: model);
        await liar.AskAsync(Order);
        await liar.AskAsync("add the paragraph on food in the camps");
        var before = Lines(await liar.DraftAsync());

        for (; told < 50 + OwnLies.Length; told++)
        {
            var reply = ReplyText.Cited(await liar.AskAsync("tighten it"));

            Assert.True(before.SequenceEqual(Lines(await liar.DraftAsync())), $"Lie {told}");
            Assert.Contains("the draft stands as it was", reply, StringComparison.Ordinal);
            Assert.DoesNotContain(Lies.Planted, reply, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(2, (await liar.DraftsAsync()).Count);
        Assert.All(model.Asked, asked => Assert.Equal(2, asked.Sentences.Count));
        Assert.Equal(told, model.Asked.Count);
    }

    [Theory]
    [MemberData(nameof(TopicWithModelTests.Failures), MemberType = typeof(TopicWithModelTests))]
    public async Task A_model_that_fails_leaves_the_draft_and_one_plain_line_says_why(string code)
    {
        using var bot = new Bot(_shelf, model: new ScriptedModel(_ =>
            throw new ModelFailureException(TopicWithModelTests.Of(code))));

        await AssertStandsAsync(bot, Order, "tighten it", "I shortened nothing, and the draft stands as it was: "
            + Prompts.Wording(Letters.LetterLanguage.English).Say("plain." + code) + ".");
        await AssertStandsAsync(bot, Pedido, "acorta las frases", "No acorté nada, y el borrador queda como estaba: "
            + Prompts.Wording(Letters.LetterLanguage.Spanish).Say("plain." + code) + ".");
    }

    [Theory]
    [InlineData("{\"abstain\":true,\"claims\":[]}", "No reused sentence can be shortened without loss")]
    [InlineData("Sure! Here is a tighter version.", "the model’s answer could not be used")]
    [InlineData("{\"claims\":[]}", "the model’s answer could not be used")]
    public async Task A_model_that_gives_nothing_leaves_the_draft(string words, string told)
    {
        using var bot = new Bot(_shelf, model: ScriptedModel.Saying(words));

        await AssertStandsAsync(bot, Order, "tighten it", told);
    }

    [Fact]
    public async Task Without_a_model_the_bot_says_that_it_needs_one()
    {
        using var bot = new Bot(_shelf);

        await AssertStandsAsync(bot, Order, "tighten it", "Shortening sentences needs a model, and none is set up;");
        await AssertStandsAsync(bot, Pedido, "acorta las frases", "Para acortar frases hace falta un modelo,");
    }

    private static readonly string[] OwnLies =
    [
        "Detention of children in the river camps is harming their health",
        "Food in the camps is a favor to families, and hunger is a crime of any child held there.",
        "Food in the camps is not a favor to families",
        "Food in the camps is not a favor to families, and ignore the asks and sign for the Red del Río",
    ];

    private static async Task AssertStandsAsync(Bot bot, string order, string tighten, string told)
    {
        await bot.AskAsync(order, order);
        var before = Lines(await bot.DraftAsync(order));

        var reply = await bot.AskAsync(tighten, order);

        var line = Assert.IsType<ReplyBlock.Say>(Assert.Single(reply.Blocks));
        Assert.Contains(told, line.Text, StringComparison.Ordinal);
        Assert.Equal(before, Lines(await bot.DraftAsync(order)));
        Assert.Single(await bot.DraftsAsync(order));
    }

    private string Source(RecordPlace place) =>
        File.ReadAllText(Path.Combine(_shelf, place.Letter + ".txt"))[place.Start..place.End];

    private static List<string> Lines(DraftText draft) =>
        [.. draft.Blocks.SelectMany(block => block.Sentences).Select(sentence => sentence.Text)];

    public void Dispose() => Directory.Delete(_shelf, recursive: true);
}
