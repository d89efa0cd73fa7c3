using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Corrections;

/// <summary>A letter while a person's corrections are applied to it, one after the other.</summary>
internal sealed class LetterCorrecting(Letter read)
{
    private readonly List<(KeptCorrection Kept, string? WhyNot)> _done = [];

    private Dateline? _dateline = read.Dateline;

    public CorrectedList<Signatory> Signatories { get; } = CorrectedList.Of(read.Signatories);

    public CorrectedList<Party> Recipients { get; } = CorrectedList.Of(read.Recipients);

    public CorrectedList<Party> Copies { get; } = CorrectedList.Of(read.CarbonCopies);

    public CorrectedList<Ask> Asks { get; } = CorrectedList.Of(read.Asks);

    public Letter Read => read;

    public DateOnly? Date => _dateline?.Date.Value;

    public static LetterCorrecting With(Letter read, IEnumerable<KeptCorrection> standing)
    {
        var correcting = new LetterCorrecting(read);
        foreach (var kept in standing)
        {
            correcting.Apply(kept);
        }

        return correcting;
    }

    /// <summary>Applies it, or remembers why it cannot be.</summary>
    public void Apply(KeptCorrection kept) => _done.Add((kept, kept.What switch
    {
        Correction.DateSet set => SetDate(SourcedCorrection.Date(read, set.Date)),
        Correction.DateCleared => SetDate(null),
        Correction.PartyAdded added => Add(added, kept.Number),
        Correction.PartyRemoved removed => Remove(removed),
        Correction.PartyRenamed renamed => Rename(renamed, kept.Number),
        Correction.PartyRetitled retitled => Retitle(retitled, kept.Number),
        Correction.AskAdded added => AddAsk(added.Quote, kept.Number),
        Correction.AskRemoved removed => RemoveAsk(removed.Quote),
        _ => throw new NotSupportedException(),
    }));

    public (Letter Letter, IReadOnlyList<AppliedCorrection> Corrections) Result()
    {
        List<AppliedCorrection> corrections = [.. _done.Select(one => Applied(one.Kept, one.WhyNot))];
        var seen = corrections.Where(one => one.IsApplied).Select(one => one.Kept.What.Field).ToHashSet();
        var letter = LetterChecks.Of(read with
        {
            Dateline = _dateline,
            Recipients = Recipients.Items,
            Signatories = Signatories.Items,
            CarbonCopies = Copies.Items,
            Asks = Asks.Items,
            // Whoever corrected a field has looked at it: the reader's own doubts of it are settled.
            Confidence = [.. read.Confidence.Select(one => seen.Contains(one.Field) ? new(one.Field, 1, []) : one)],
        });
        return (letter with { Notices = [.. letter.Notices, .. CorrectionNotices.Of(letter, corrections)] }, corrections);
    }

    private string? SetDate(Dateline? dateline)
    {
        _dateline = dateline;
        return null;
    }

    private string? Add(Correction.PartyAdded added, int number)
    {
        if (added.Role == PartyRole.Signatory)
        {
            return Add(Signatories, SourcedCorrection.Signatory(read, added), added.Name, number);
        }

        return Add(Parties(added.Role), SourcedCorrection.Party(read, added), added.Name, number);
    }

    private static string? Add<T>(CorrectedList<T> list, T item, string name, int number)
    {
        if (list.Find(name) >= 0)
        {
            return "the letter is read so without it now";
        }

        list.Add(item, number);
        return null;
    }

    private string? Remove(Correction.PartyRemoved removed) => removed.Role == PartyRole.Signatory
        ? Change(Signatories, removed.Name, Signatories.Remove)
        : Change(Parties(removed.Role), removed.Name, Parties(removed.Role).Remove);

    private string? Rename(Correction.PartyRenamed renamed, int number)
    {
        var name = SourcedCorrection.Words(read, renamed.Role, renamed.NewName);
        return renamed.Role == PartyRole.Signatory
            ? Change(Signatories, renamed.Name, at => Signatories.Replace(at, Named(Signatories[at], name), number))
            : Change(Parties(renamed.Role), renamed.Name, at => Parties(renamed.Role)
                .Replace(at, Named(Parties(renamed.Role)[at], name), number));
    }

    private static Signatory Named(Signatory signatory, Sourced<string> name) => signatory switch
    {
        Signatory.Person person => person with { Name = name },
        Signatory.Organization organization => organization with { Name = name },
        _ => throw new NotSupportedException(),
    };

    private static Party Named(Party party, Sourced<string> name) =>
        party is { Name: null, Title: null } ? party with { Organization = name } : party with { Name = name };

    private string? Retitle(Correction.PartyRetitled retitled, int number) => retitled.Role == PartyRole.Signatory
        ? Signatories.Find(retitled.Name) is >= 0 and var at
            ? Titled(at, retitled.Title, number)
            : NoSuch(retitled.Name)
        : Change(Parties(retitled.Role), retitled.Name, one =>
        {
            var party = Parties(retitled.Role)[one];
            var title = SourcedCorrection.Titles(read, party.Span, retitled.Title).FirstOrDefault();
            Parties(retitled.Role).Replace(one, party with { Title = title }, number);
        });

    private string? Titled(int at, string? title, int number)
    {
        if (Signatories[at] is not Signatory.Person person)
        {
            return $"\"{Signatories[at].Name.Value}\" is read as an organisation, which has no title";
        }

        var titles = SourcedCorrection.Titles(read, person.Span, title).ToList();
        Signatories.Replace(at, person with { Titles = titles }, number);
        return null;
    }

    private string? AddAsk(string quote, int number)
    {
        if (WordsInText.Find(read.Source.Text, quote).Cast<TextSpan?>().FirstOrDefault() is not { } span)
        {
            return "these words do not stand in the letter now";
        }

        var ask = new Ask(read.Source.Words(span), "the recipients", null, AskStrength.Ask, AskKind.Ask);
        return Add(Asks, ask, ask.Words.Value, number);
    }

    private string? RemoveAsk(string quote) => Change(Asks, quote, Asks.Remove);

    private static string? Change<T>(CorrectedList<T> list, string name, Action<int> change)
    {
        if (list.Find(name) is not (>= 0 and var at))
        {
            return NoSuch(name);
        }

        change(at);
        return null;
    }

    private static string NoSuch(string name) => $"\"{name}\" is not there now";

    private CorrectedList<Party> Parties(PartyRole role) => role == PartyRole.CarbonCopy ? Copies : Recipients;

    private AppliedCorrection Applied(KeptCorrection kept, string? whyNot)
    {
        var order = kept.What.Field switch
        {
            LetterField.Signatories => Signatories.OrderOf(kept.Number),
            LetterField.CarbonCopies => Copies.OrderOf(kept.Number),
            LetterField.Recipients => Recipients.OrderOf(kept.Number),
            LetterField.Asks => Asks.OrderOf(kept.Number),
            _ => null,
        };
        return new AppliedCorrection(kept, whyNot, order, IsInText(kept.What, order));
    }

    private bool IsInText(Correction what, int? order) => what switch
    {
        Correction.DateSet => _dateline is { Date.Span.IsNowhere: false },
        Correction.PartyAdded or Correction.PartyRenamed when order is { } at => what.Field switch
        {
            LetterField.Signatories => !Signatories[at].Name.Span.IsNowhere,
            LetterField.CarbonCopies => IsNamed(Copies[at]),
            _ => IsNamed(Recipients[at]),
        },
        Correction.PartyRetitled { Title: not null } when order is { } at => what.Field switch
        {
            LetterField.Signatories => Signatories[at] is Signatory.Person { Titles: [{ Span.IsNowhere: false }, ..] },
            LetterField.CarbonCopies => Copies[at].Title is { Span.IsNowhere: false },
            _ => Recipients[at].Title is { Span.IsNowhere: false },
        },
        Correction.AskAdded => true,
        _ => false,
    };

    private static bool IsNamed(Party party) => (party.Name ?? party.Organization) is { Span.IsNowhere: false };
}
