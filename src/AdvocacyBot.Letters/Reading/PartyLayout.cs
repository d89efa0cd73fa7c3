namespace AdvocacyBot.Letters.Reading;

/// <summary>How readily an entry begins, by how a unit is joined to the one before it.</summary>
internal sealed record PartyLayout(int AtBlank, int AtLine, int AfterComma, int AtComma)
{
    /// <summary>A block a party, its lines one below the other.</summary>
    public static readonly PartyLayout Block = new(AtBlank: 5, AtLine: -3, AfterComma: -4, AtComma: -12);

    /// <summary>A line a party, as lists of copies have them.</summary>
    public static readonly PartyLayout List = new(AtBlank: 6, AtLine: 3, AfterComma: -6, AtComma: -8) { PartsBodies = true };

    /// <summary>A body after another and a comma is one more: "Comisión de Justicia, Oficina del Alto Comisionado".</summary>
    public bool PartsBodies { get; init; }

    public int Opening(Lead lead) => lead switch
    {
        Lead.Blank => AtBlank,
        Lead.Line => AtLine,
        Lead.LineAfterComma => AfterComma,
        Lead.Mark => 10,
        Lead.Attention => -3,
        Lead.Joined => -20,
        Lead.Stop => -9,
        _ => AtComma,
    };
}
