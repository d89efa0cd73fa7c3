using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Gives every non-blank line its part: the best legal sequence of places (Viterbi over readable weights).
/// </summary>
internal static class SectionReader
{
    private const int Unreachable = int.MinValue / 2;

    /// <summary>
    /// A sequence this far behind the best one never catches up on real letters; leaving it out halves the work.
    /// </summary>
    private const int Beam = 90;

    /// <summary>The best sequence, and the scores that tell by how much it is the best.</summary>
    public static SectionLattice Decode(LineContext lines)
    {
        var count = lines.Shapes.Count;
        if (count == 0)
        {
            return new SectionLattice([], new(0), new(0));
        }

        var (reached, fits) = (new PlaceTable<int>(count), new PlaceTable<int>(count));
        var from = new PlaceTable<byte>(count);
        for (var p = 0; p < Places.Count; p++)
        {
            fits[0][p] = PlaceScores.Fit((Place)p, lines, 0);
            reached[0][p] = Sum(PlaceScores.Open((Place)p, lines.Shapes[0]), fits[0][p]);
        }

        for (var i = 1; i < count; i++)
        {
            Step(lines, i, reached[i - 1], reached[i], fits[i], from[i]);
        }

        return new SectionLattice(Trace(reached[count - 1], from, count), reached, fits);
    }

    /// <summary>The parts in order; what is too far down to be read belongs to the last.</summary>
    public static IReadOnlyList<Section> Sections(SourceDocument source, LineContext lines, IReadOnlyList<Place> places)
    {
        List<Section> sections = [];
        for (var i = 0; i < places.Count;)
        {
            var kind = places[i].Kind();
            var last = lines.Shapes[i].Line;
            var first = i == 0 ? source.Lines.First(line => !line.IsBlank) : last;
            for (i++; i < places.Count && places[i].Kind() == kind; i++)
            {
                last = lines.Shapes[i].Line;
            }

            last = i < places.Count ? Through(source, last, lines.Shapes[i].Line.Number)
                : LetterLength.FirstUnread(source) is not null ? source.Lines.Last(line => !line.IsBlank)
                : last;
            sections.Add(new Section(kind, first.Number, last.Number, first.Span.Through(last.Span)));
        }

        return sections;
    }

    /// <summary>What stands in the margin between two parts belongs to the one above; what stands above the first, to the first.</summary>
    private static TextLine Through(SourceDocument source, TextLine last, int next)
    {
        var number = next - 1;
        while (number > last.Number && source.Lines[number - 1].IsBlank)
        {
            number--;
        }

        return number > last.Number ? source.Lines[number - 1] : last;
    }

    private static void Step(LineContext lines, int i, ReadOnlySpan<int> before, Span<int> best, Span<int> fits, Span<byte> from)
    {
        var floor = before[Highest(before)] - Beam;
        Span<byte> followed = stackalloc byte[before.Length];
        followed = followed[..Followed(before, floor, followed)];
        for (var to = 0; to < best.Length; to++)
        {
            best[to] = Unreachable;
            var stage = ((Place)to).Stage();
            var mayEnter = PlaceScores.MayEnter((Place)to, lines.Shapes[i]);
            foreach (var p in followed)
            {
                // No step from one place to the next gains points, and no place behind this one has more.
                if (before[p] < best[to])
                {
                    break;
                }

                if (((Place)p).Stage() > stage || !mayEnter && p != to)
                {
                    continue;
                }

                // Of those that are alike the first is taken.
                var score = before[p] + PlaceScores.Follow((Place)p, (Place)to, lines, i);
                if (score > best[to] || score == best[to] && p < from[to])
                {
                    best[to] = score;
                    from[to] = p;
                }
            }

            // Only a place that can follow is worth a look at the line: most lines are asked for a few places.
            fits[to] = best[to] < floor + PlaceScores.Never / 2
                ? PlaceScores.Never
                : PlaceScores.Fit((Place)to, lines, i);

            // A long letter's sum may itself fall as low as Never: only this line is asked.
            best[to] = fits[to] <= PlaceScores.Never ? Unreachable : best[to] + fits[to];
        }
    }

    /// <summary>Gathers the places whose sequences are not too far behind, the best first; returns how many they are.</summary>
    private static int Followed(ReadOnlySpan<int> before, int floor, Span<byte> followed)
    {
        var count = 0;
        for (var p = 0; p < before.Length; p++)
        {
            if (before[p] < floor)
            {
                continue;
            }

            var at = count++;
            while (at > 0 && before[followed[at - 1]] < before[p])
            {
                followed[at] = followed[at - 1];
                at--;
            }

            followed[at] = (byte)p;
        }

        return count;
    }

    /// <summary>The first of the places with the best score.</summary>
    private static int Highest(ReadOnlySpan<int> scores)
    {
        var highest = 0;
        for (var p = 1; p < scores.Length; p++)
        {
            highest = scores[p] > scores[highest] ? p : highest;
        }

        return highest;
    }

    private static Place[] Trace(ReadOnlySpan<int> best, PlaceTable<byte> from, int count)
    {
        var places = new Place[count];
        var place = Highest(best);
        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = (Place)place;
            place = i > 0 ? from[i][place] : place;
        }

        return places;
    }

    private static int Sum(int open, int fit) =>
        open <= PlaceScores.Never || fit <= PlaceScores.Never ? Unreachable : open + fit;
}
