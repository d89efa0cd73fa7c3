using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library.Drafts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Shows a draft to the person: what was done, the letter, what is open, where it comes from.</summary>
internal sealed class DraftReply
{
    private const int QuestionsAtOnce = 2;

    private readonly DraftPlan _plan;
    private readonly DraftPrompts _prompts;
    private readonly DraftText _text;
    private readonly DraftWords _words;
    private readonly Dictionary<string, Letter> _letters;
    private readonly ReplyDraft _reply;

    public DraftReply(DraftPlan plan, DraftPrompts prompts, DraftWords words, Dictionary<string, Letter> letters)
    {
        (_plan, _prompts, _words, _letters) = (plan, prompts, words, letters);
        _text = DraftWriter.Write(plan, prompts);
        _reply = new ReplyDraft(letters);
    }

    private Wording Wording => _words.Wording;

    /// <param name="isUnchanged">The text was shown before, and is the same.</param>
    public Reply Write(DraftVersion version, DraftChanged changed, bool isUnchanged)
    {
        _reply.Outcome = changed.Outcome;
        if (changed.IsNew)
        {
            Say("begun", ("template", _text.Template.Title));
        }

        foreach (var told in changed.Told)
        {
            Tell(told);
        }

        if (changed.Format == DraftChange.Origins)
        {
            _reply.List([.. _text.Prose.Select(OriginOf)]);
        }
        else if (changed.Format is { } format)
        {
            File(version, format);
        }
        else if (changed.ShowsText && !isUnchanged)
        {
            Show(version);
        }

        return _reply.Close(_words.Language);
    }

    private void Show(DraftVersion version)
    {
        _reply.Letter(version.Number, [.. _text.Blocks.SelectMany(Parts)]);
        Say("version", ("number", Number(version.Number)));
        var open = _text.Open;
        Say(open.Count == 0 ? "open.none" : "open.count", ("n", Number(open.Count)));
        if (open.Count > 0)
        {
            _reply.List([.. open.Select(place => new ListItem(place, null, []))]);
        }

        Share();
        Notices();
        Ask();
        _reply.Next([
            Wording.Say("next.firmer"), Wording.Say("next.other"), Wording.Say("next.check"),
            Wording.Say("next.word")]);
    }

    private IEnumerable<LetterPart> Parts(DraftBlock block)
    {
        if (block.IsProse && !block.IsList)
        {
            var text = string.Join(' ', block.Sentences.Select(sentence => sentence.Text));
            yield return new LetterPart(
                text, Follows: false, [.. OpenPlaces.In(text, _text.Wording)],
                [.. block.Sentences.SelectMany(Sources).Distinct()]);
            yield break;
        }

        foreach (var (at, sentence) in block.Sentences.Index())
        {
            var text = block.IsList ? $"{at + 1}. {sentence.Text}" : sentence.Text;
            yield return new LetterPart(
                text, Follows: at > 0, [.. OpenPlaces.In(text, _text.Wording)], [.. Sources(sentence)]);
        }
    }

    private IEnumerable<int> Sources(DraftSentence sentence) =>
        sentence.Origin is Origin.Reused reused && Stands(reused.Place)
            ? [_reply.Cite(reused.Place.Letter, reused.Place.Span)] : [];

    /// <summary>The letter may have been changed or forgotten since the words were taken.</summary>
    private bool Stands(RecordPlace place) =>
        _letters.TryGetValue(place.Letter, out var letter) && place.End <= letter.Source.Text.Length;

    private void Tell(Told told)
    {
        int[] sources = told.Place is { } place && Stands(place) ? [_reply.Cite(place.Letter, place.Span)] : [];
        if (told.Words.Length > 0)
        {
            _reply.Say(told.Words, told.Quotes ? [] : sources);
        }

        if (told.Quotes && sources.Length > 0)
        {
            _reply.Quote(told.Place!.Letter, told.Place.Span);
        }

        if (told.IsChoice)
        {
            _reply.Offer(told.Items);
        }
        else if (told.Items.Count > 0)
        {
            _reply.List([.. told.Items.Select(item => new ListItem(item, null, []))]);
        }
    }

    private void Share()
    {
        var prose = _text.Prose.ToList();
        Say(
            "share", ("n", Number(prose.Count)),
            ("reused", Number(prose.Count(one => one.Origin is Drafting.Origin.Reused))),
            ("template", Number(prose.Count(one => one.Origin is Drafting.Origin.Template))),
            ("new", Number(prose.Count(one => one.Origin is Drafting.Origin.New))));
    }

    /// <summary>An office may have changed hands since the letter that names its holder.</summary>
    private void Notices()
    {
        foreach (var party in _plan.To.Concat(_plan.Copies)
            .Where(party => party is { Title: not null, Source: not null }))
        {
            Say(
                party.Source!.Date is null ? "title.undated" : "title.old", ("title", party.Title!),
                ("name", party.Called),
                ("date", party.Source.Date is { } date ? Wording.Date(date) : ""), ("id", party.Source.Letter));
        }
    }

    private void Ask()
    {
        var asked = _text.Questions.Take(QuestionsAtOnce).Select(InAskersLanguage).ToList();
        if (asked.Count > 0)
        {
            Say("questions");
            _reply.Form([.. asked.Select(slot => new FormField(slot.Name, slot.Label, slot.Question, slot.Required))]);
        }
    }

    private OpenSlot InAskersLanguage(OpenSlot slot) =>
        _prompts.Template(_plan.Template, _words.Language)
            .Slots.FirstOrDefault(own => own.Name == slot.Name) is { } twin
            ? slot with { Label = twin.Label, Question = twin.Ask }
            : Wording.Has("ask." + slot.Name)
                ? slot with { Label = Wording.Say("open." + slot.Name), Question = Wording.Say("ask." + slot.Name) }
                : slot;

    private ListItem OriginOf(DraftSentence sentence) => sentence.Origin switch
    {
        Drafting.Origin.Reused reused => new ListItem(
            Wording.Say(
                reused.IsShortened ? "origin.shortened" : reused.Reworded ? "origin.reworded" : "origin.reused",
                ("letter", reused.Place.Letter), ("words", sentence.Text)),
            null, [.. Sources(sentence)]),
        Drafting.Origin.Template => new ListItem(Wording.Say("origin.template", ("words", sentence.Text)), null, []),
        _ => new ListItem(Wording.Say("origin.new", ("words", sentence.Text)), null, []),
    };

    private void File(DraftVersion version, string format)
    {
        var name = $"{Wording.Say("file.name")}-{Number(version.Number)}.{format}";
        Say("filed", ("name", name));
        _reply.File(name, version.Number);
    }

    private void Say(string key, params ReadOnlySpan<(string, string)> slots) => _reply.Say(Wording.Say(key, slots));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
