using AdvocacyBot.Letters;
using AdvocacyBot.Writing.Names;
using AdvocacyBot.Writing.Words;

namespace AdvocacyBot.Writing.Parts;

/// <summary>What every part needs while a letter is being written.</summary>
internal sealed record Draft(Switches Switches, Dice Dice)
{
    private readonly HashSet<string> _told = [];
    private Office? _office;

    public LetterLanguage Language => Switches.Language;

    public bool IsSpanish => Switches.Language == LetterLanguage.Spanish;

    public Wordbook Words => Wordbook.Of(Switches.Language);

    /// <summary>The office that writes, where a government does: its letterhead and its signatory are of one house.</summary>
    public Office WritingOffice => _office ??= Offices.Draw(Dice, Language);

    public string Say(string english, string spanish) => IsSpanish ? spanish : english;

    /// <summary>A few sentences of context, filled in; no letter tells the same thing twice while there is more to tell.</summary>
    public IReadOnlyList<string> Context(int count) =>
        [.. Dice.Some([.. Words.Context.Where(words => !_told.Contains(words))], count).Select(Told)];

    private string Told(string words)
    {
        _told.Add(words);
        return Slots.Fill(words, Dice);
    }

    public string Say(string[] english, string[] spanish) => Dice.Pick(IsSpanish ? spanish : english);
}
