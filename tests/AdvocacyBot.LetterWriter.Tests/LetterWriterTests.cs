using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Writing.Tests;

public sealed class LetterWriterTests
{
    private static readonly WrittenLetter[] Written = [.. Enumerable.Range(1, 3000).Select(seed => LetterWriter.Write(seed))];

    [Fact]
    public void The_same_seed_writes_the_same_letter()
    {
        foreach (var seed in Enumerable.Range(1, 50))
        {
            Assert.Equal(LetterWriter.Write(seed).Text, LetterWriter.Write(seed).Text);
        }
    }

    [Fact]
    public void A_letter_is_written_again_from_its_printed_switches()
    {
        var first = LetterWriter.Write(7);

        Assert.Equal(first.Text, LetterWriter.Write(7, first.Switches).Text);
    }

    [Fact]
    public void Every_choice_of_every_switch_is_drawn()
    {
        var drawn = Written.SelectMany(written => written.Switches.Settings()).ToHashSet();

        Assert.All(
            typeof(Switches).GetProperties().SelectMany(
                choice => Enum.GetNames(choice.PropertyType).Select(name => $"{choice.Name}={name}")),
            setting => Assert.Contains(setting, drawn));
    }

    [Fact]
    public void Every_name_of_the_truth_stands_in_the_text()
    {
        foreach (var written in Written.Where(written => IsLaidOutPlainly(written.Switches)))
        {
            var text = TextFolding.Spaces(written.Text);
            Assert.All(written.Truth.Signatories, signatory => Assert.Contains(signatory.Name, text, StringComparison.Ordinal));
            Assert.All(
                written.Truth.Recipients.Concat(written.Truth.CarbonCopies).Select(party => party.Name).OfType<string>(),
                name => Assert.Contains(name, text, StringComparison.Ordinal));
            Assert.All(
                written.Truth.Signatories.SelectMany(signatory => signatory.Titles),
                title => Assert.Contains(title, text, StringComparison.Ordinal));
            Assert.DoesNotContain('{', text);
        }
    }

    [Fact]
    public void Every_ask_stands_in_the_text()
    {
        foreach (var written in Written.Where(written => written.Switches.Damage is not Damage.Hyphenation))
        {
            var text = TextFolding.Spaces(written.Text);
            Assert.All(written.Truth.Asks, ask => Assert.Contains(ask.Quote, text, StringComparison.Ordinal));
        }
    }

    /// <summary>In columns and over page breaks a name is cut by other names; it is whole everywhere else.</summary>
    private static bool IsLaidOutPlainly(Switches switches) =>
        switches.OrganizationLayout is not (OrganizationLayout.TwoColumns or OrganizationLayout.ThreeColumns)
        && switches.Addressees is not AddresseeLayout.TwoColumns;
}
