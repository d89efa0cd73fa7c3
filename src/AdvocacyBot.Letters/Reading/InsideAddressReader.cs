using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whom the letter is addressed to by its inside address: one entry a party, with its postal lines.
/// </summary>
internal static class InsideAddressReader
{
    public static IReadOnlyList<Party> Read(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        var units = AddressUnit.Of(source, [.. Told(Columns.Unfold(source, lines, endsShort: true))], AfterMark);
        var parties = PartyDecoder.Decode(units, PartyLayout.Block);
        return [.. parties.Select(p => PartyEntry.Read(source, p)).OfType<Party>()];
    }

    /// <summary>The lines that tell of addressees: not the sender's, the way of delivery or "Presente".</summary>
    private static IEnumerable<LineShape> Told(IReadOnlyList<LineShape> lines)
    {
        var isSender = false;
        foreach (var line in lines)
        {
            isSender = LetterPhrases.SenderMark().IsMatch(line.Line.Text)
                || isSender && line.BlanksBefore == 0 && line.Line.Indent > 1 && !line.IsAddresseeMark;
            if (!isSender && !line.IsPresente && !LetterPhrases.IsFurniture(line.Line.Text)
                && !(line.IsContact && !line.IsPostal))
            {
                yield return line;
            }
        }
    }

    private static TextSpan AfterMark(LineShape line)
    {
        var mark = LetterPhrases.AddresseeMark().Match(line.Line.Text);
        return mark.Success ? line.Line.Span with { Start = line.Line.Span.Start + mark.Length } : line.Line.Span;
    }
}
