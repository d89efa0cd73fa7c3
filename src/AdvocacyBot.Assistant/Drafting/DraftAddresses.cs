using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>The lines of a draft that name people: addressees, salutation, signatories, copies.</summary>
internal sealed class DraftAddresses(DraftPlan plan, Wording wording, FormsOfAddress forms)
{
    private static readonly Origin.New AsTyped = new();

    /// <summary>One block an addressee; under the last what the language puts there ("PRESENTE").</summary>
    public IEnumerable<DraftBlock> Addressees()
    {
        if (plan.To.Count == 0)
        {
            return [new DraftBlock(LetterTemplateBlock.Addressees, [Line(OpenPlaces.Of(wording, "open.to"), null)])];
        }

        var blocks = plan.To.Select(Addressee).ToList();
        if (forms.Together.Ending(plan.To.Count) is { } ending)
        {
            blocks[^1] = blocks[^1] with { Sentences = [.. blocks[^1].Sentences, Line(ending, null)] };
        }

        return blocks;
    }

    private DraftBlock Addressee(PlannedParty party)
    {
        var form = forms.For(party.Title, Organization(party), party.Address);
        var address = party.Address.Count > 0 ? party.Address : [OpenPlaces.Of(wording, "open.address")];
        return new DraftBlock(
            LetterTemplateBlock.Addressees,
            [.. form.Address(Named(party), Title(party), Organization(party)).Concat(address)
                .Select(line => Line(line, party.Source))]);
    }

    /// <summary>Whoever holds an office that no name is known for stands open.</summary>
    private string? Named(PlannedParty party) => party.Kind switch
    {
        PartyKind.Organization => null,
        PartyKind.Office => OpenPlaces.Of(wording, "open.name", ("office", party.Called)),
        _ => party.Name,
    };

    /// <summary>A title in another language than the letter's stands open, since offices have names of their own.</summary>
    private string? Title(PlannedParty party) => party.Title is { } title && party.Language is { } language
        && language != plan.Language && party.Kind != PartyKind.Office
        ? OpenPlaces.Of(wording, "open.translation", ("words", title))
        : party.Title;

    private static string? Organization(PlannedParty party) =>
        party.Kind == PartyKind.Organization ? party.Organization ?? party.Name : party.Organization;

    public string Salutation() => plan.To.Count == 0
        ? forms.Together.Greeting([forms.For(null, null, []).Greeting(OpenPlaces.Of(wording, "open.to"), null, null, null)])
        : forms.Together.Greeting([.. plan.To.Select(party => forms.For(party.Title, Organization(party), party.Address)
            .Greeting(party.Kind == PartyKind.Person ? party.Name : null, party.Greeted, party.Title, Organization(party)))]);

    /// <summary>Nobody is shown as having signed: the names are proposals until approved.</summary>
    public DraftBlock Signatures() => new(
        LetterTemplateBlock.Signatures,
        plan.From.Count == 0
            ? [Line(OpenPlaces.Of(wording, "open.from"), null)]
            :
            [
                Line(wording.Say("signatories"), null),
                .. plan.From.SelectMany(Signatory),
                Line(OpenPlaces.Of(wording, "open.approval"), null),
            ]);

    private static IEnumerable<DraftSentence> Signatory(PlannedParty party) =>
        ((string?[])[party.Called, party.Kind == PartyKind.Person ? party.Title : null])
            .OfType<string>().Select(line => Line(line, party.Source));

    public IEnumerable<DraftBlock> Copies() => plan.Copies.Count == 0 ? [] :
    [
        new DraftBlock(
            LetterTemplateBlock.Copies,
            [.. plan.Copies.Select(party => Line(wording.Say("cc", ("who", Entry(party))), party.Source))]),
    ];

    private string Entry(PlannedParty party) => string.Join(
        ", ", new[] { party.Name is null ? null : party.Called, Title(party), party.Organization }.OfType<string>());

    private static DraftSentence Line(string text, RecordPlace? place) =>
        new(text, place is null ? AsTyped : new Origin.Reused(place, Reworded: false));
}
