using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Makes the first plan of what was ordered: parties from the shelf, asks as given or as asked
/// before.</summary>
internal sealed class DraftBeginning(DraftShelf shelf, DraftWords words, PromptSet prompts)
{
    private const int MostReused = 2;

    private static readonly PartyRole[] Addressed = [PartyRole.Recipient, PartyRole.CarbonCopy, PartyRole.Greeted];
    private static readonly PartyRole[] Signing = [PartyRole.Signatory];

    private Wording Wording => words.Wording;

    public async Task<DraftChanged> BeginAsync(DraftWish wish)
    {
        var template = prompts.Drafting.Template(wish.Template, wish.Language ?? words.Language);
        List<Told> told = [];
        var to = await shelf.PartiesAsync(wish.To, Addressed);
        var from = await shelf.PartiesAsync(wish.From, Signing);
        var copies = await shelf.PartiesAsync(wish.Copies, Addressed);
        (DraftPart Part, Named? Unclear)[] named =
            [(DraftPart.Recipient, to.Unclear), (DraftPart.Signatory, from.Unclear), (DraftPart.Copy, copies.Unclear)];
        told.AddRange(named
            .Where(one => one.Unclear is not null).Select(one => Choices.Of(one.Unclear!, one.Part, words)));
        var topic = Words(wish.Topic);
        var plan = new DraftPlan(template.Name, wish.Language ?? words.Language)
        {
            To = to.Parties,
            From = from.Parties,
            Copies = copies.Parties,
            Topic = topic,
            Asks = [.. wish.Asks.Select(ask => AskReading.Of(ask.Words, ask.Strength, words))],
            Paragraphs = [.. wish.Sentences.Select(own => PlannedWords.Own(own, words.Language))],
            Slots = await SlotsAsync(template, wish, to.Parties),
        };
        if (to.Parties.Count > 0 && !template.Blocks.Contains(LetterTemplateBlock.Addressees)
            && template.Slots.All(slot => slot.Name != "recipients"))
        {
            told.Add(new Told(Wording.Say("statement.to",
                ("who", Wording.Join([.. to.Parties.Select(one => one.Called)])))));
        }

        plan = topic is null ? plan : await WithEarlierAsync(plan, topic.Words, wish.Asks.Count == 0, told);
        if (wish.Claim is { } claim)
        {
            told.InsertRange(0, (await new FalseClaims(shelf, words).AnswerAsync(claim, plan)).Told);
        }

        return new DraftChanged(plan, told) { IsNew = true };
    }

    private PlannedWords? Words(string said) => said.Length == 0 ? null : PlannedWords.Own(said, words.Language);

    /// <summary>What was asked on the same topic, where the order names no ask; and an argument made for it.</summary>
    private async Task<DraftPlan> WithEarlierAsync(DraftPlan plan, string topic, bool asks, List<Told> told)
    {
        var earlier = (await shelf.SentencesAsync(topic, scope: null, asksOnly: false))
            .Where(one => one.IsOnTopic).ToList();
        var reused = asks ? earlier.Where(one => one.Ask is not null).Take(MostReused).ToList() : [];
        var argument = earlier.FirstOrDefault(one => one.Ask is null && one.Language == plan.Language && !Leans(one));
        told.AddRange(reused.Select(one => Reuse.Told(one, shelf, Wording)).DistinctBy(one => one.Words));
        return plan with
        {
            Asks = [.. plan.Asks, .. reused.Select(Reuse.Ask)],
            Paragraphs = argument is null ? plan.Paragraphs : [.. plan.Paragraphs, argument.Planned()],
        };
    }

    /// <summary>"It will also disrupt …", "we welcome such talks": nobody could tell what "it" is, or which.</summary>
    private bool Leans(EarlierSentence one)
    {
        var (listed, keys) = (prompts.Drafting.Words(one.Language), Question.Keys(one.Words).ToList());
        return listed.At("leaning", keys, 0) > 0
            || Enumerable.Range(0, keys.Count).Any(at => listed.At("pointing", keys, at) > 0);
    }

    private async Task<Dictionary<string, PlannedWords>> SlotsAsync(
        LetterTemplate template, DraftWish wish, IReadOnlyList<PlannedParty> to)
    {
        Dictionary<string, PlannedWords> slots = new(StringComparer.Ordinal);
        if (Words(wish.Occasion) is { } occasion
            && ((string[])["occasion", "announcement", "achievement", "thanked.for"]).FirstOrDefault(Has) is { } slot)
        {
            slots[slot] = occasion;
        }

        if (Has("earlier.date") && await shelf.EarlierLetterAsync(to) is { Letter.Dateline: { } dateline } letter)
        {
            slots["earlier.date"] = new PlannedWords(
                dateline.Date.Value.ToString("O", CultureInfo.InvariantCulture), words.Language,
                new RecordPlace(letter.Id, dateline.Date.Span.Start, dateline.Date.Span.End, dateline.Date.Value));
            if (letter.Letter.SubjectLine is { } subject)
            {
                slots["earlier.topic"] = new PlannedWords(
                    $"“{subject.Value}”", letter.Letter.Language,
                    new RecordPlace(letter.Id, subject.Span.Start, subject.Span.End, dateline.Date.Value));
            }
        }

        return slots;

        bool Has(string name) => template.Slots.Any(slot => slot.Name == name);
    }
}
