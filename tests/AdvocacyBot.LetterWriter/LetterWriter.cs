using AdvocacyBot.Writing.Parts;

namespace AdvocacyBot.Writing;

/// <summary>Writes letters whose truth is known, over every layout the reader must take.</summary>
public static class LetterWriter
{
    /// <summary>The same seed and switches give the same letter. Without switches, the seed draws them.</summary>
    public static WrittenLetter Write(int seed, Switches? switches = null)
    {
        var drawn = SwitchDraw.Agreed(switches ?? Drawn(seed));
        var draft = new Draft(drawn, new Dice(seed, 1));
        var sheet = new Sheet();
        var truth = Page.Write(draft, sheet);
        var text = Damages.ApplyToText(drawn, Damages.Apply(drawn, sheet.ToString()));
        return new WrittenLetter(text, truth.Map(words => Damages.Apply(drawn, words)), drawn);
    }

    private static Switches Drawn(int seed) =>
        RareLayouts.Draw(SwitchDraw.Draw(new Dice(seed, 0)), new Dice(seed, 2));
}
