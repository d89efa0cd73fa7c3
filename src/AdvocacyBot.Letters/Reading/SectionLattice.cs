namespace AdvocacyBot.Letters.Reading;

/// <summary>A place that a line could have instead of its own, and how many points worse the letter would be.</summary>
internal readonly record struct Rival(Place Place, int Behind);

/// <summary>
/// What the section decoder weighed: its best sequence of places, and by how many points each line's place is ahead.
/// </summary>
/// <param name="Reached">For each line and place, the best score of a sequence that ends there.</param>
/// <param name="Fits">For each line and place, what the line itself added to it.</param>
internal sealed record SectionLattice(Place[] Places, PlaceTable<int> Reached, PlaceTable<int> Fits)
{
    /// <summary>Points by which no doubt is left: sequences further behind are not followed.</summary>
    public const int Certain = 12;

    /// <summary>For each line the places it could have instead, less than <see cref="Certain"/> points behind.</summary>
    public Rival[][] Rivals(LineContext lines)
    {
        var rivals = new Rival[Places.Length][];
        if (rivals.Length == 0)
        {
            return rivals;
        }

        var last = Places.Length - 1;
        var best = Reached[last][(int)Places[last]];
        var next = Enumerable.Range(0, Reading.Places.Count)
            .Where(p => Reached[last][p] > best - Certain).Select(p => new Continuation(p, 0)).ToList();
        rivals[last] = At(last, next, best);
        List<Continuation> before = [];
        for (var i = last - 1; i >= 0; i--)
        {
            Gather(before, lines, i, next, best);
            (next, before) = (before, next);
            rivals[i] = At(i, next, best);
        }

        return rivals;
    }

    /// <summary>Gathers the places of a line that a good sequence may have, each with its best score to the letter's end.</summary>
    private void Gather(List<Continuation> before, LineContext lines, int i, List<Continuation> after, int best)
    {
        var reached = Reached[i];
        var fits = Fits[i + 1];
        var most = int.MinValue;
        foreach (var one in after)
        {
            most = Math.Max(most, fits[one.Place] + one.Score);
        }

        before.Clear();
        for (var p = 0; p < reached.Length; p++)
        {
            // No step from one place to the next gains points, so this is the most that the place can come to.
            if (reached[p] + most <= best - Certain)
            {
                continue;
            }

            var score = PlaceScores.Never;
            foreach (var one in after)
            {
                var step = PlaceScores.Follow((Place)p, (Place)one.Place, lines, i + 1);
                score = Math.Max(score, step + fits[one.Place] + one.Score);
            }

            if (reached[p] + score > best - Certain)
            {
                before.Add(new Continuation(p, score));
            }
        }
    }

    private Rival[] At(int i, List<Continuation> places, int best)
    {
        if (places.Count == 1)
        {
            return [];
        }

        List<Rival> rivals = new(places.Count - 1);
        foreach (var one in places)
        {
            if ((Place)one.Place != Places[i])
            {
                rivals.Add(new Rival((Place)one.Place, best - Reached[i][one.Place] - one.Score));
            }
        }

        return [.. rivals];
    }

    /// <summary>A place of some line, and the best score from there to the end of the letter.</summary>
    private readonly record struct Continuation(int Place, int Score);
}
