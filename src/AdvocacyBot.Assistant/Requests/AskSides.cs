using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Who asks and who is asked: names before the asking verb and names after it.</summary>
internal static class AskSides
{
    public static (Whom? Asker, Whom? Of) Of(Reading reading, int verb)
    {
        Whom? asker = null, of = null;
        foreach (var subject in reading.Subjects)
        {
            var whom = NameReading.WhomOf(reading, subject);
            var signs = whom is Whom.Known known
                && known.Party.Appearances.Any(seen => seen.Role == PartyRole.Signatory);
            var before = subject.First < verb;
            if (asker is null && (before || signs || whom is Whom.Unknown))
            {
                asker = whom;
            }
            else
            {
                of ??= whom;
            }
        }

        return (asker ?? UnknownBefore(reading, verb), of);
    }

    /// <summary>The letters an asker signed; where there are none, the scope stays and the answer says so.</summary>
    public static LetterScope Narrow(Reading reading, PartyEntry asker)
    {
        var signed = reading.Shelf.With(asker, PartyRole.Signatory);
        var both = reading.Scope.Letters.Intersect(signed).ToList();
        return signed.Count == 0 ? reading.Scope : new LetterScope(both.Count > 0 ? both : signed, ScopeBasis.Named);
    }

    /// <summary>The letters to whoever is asked; where there are none, the scope stays and the answer says so.</summary>
    public static LetterScope To(Reading reading, PartyEntry asked)
    {
        var to = reading.Shelf.With(asked, PartyRole.Recipient, PartyRole.Greeted);
        var both = reading.Scope.Letters.Intersect(to).ToList();
        return both.Count == 0 || both.Count == reading.Scope.Letters.Count
            ? reading.Scope
            : new LetterScope(both, ScopeBasis.Named);
    }

    /// <summary>"What did Oxfam ask": capitals before the verb that belong to nobody on the shelf.</summary>
    private static Whom.Unknown? UnknownBefore(Reading reading, int verb)
    {
        var marked = reading.Marked;
        var name = marked.Content().Where(word => word < verb && marked.Words[word].Capitalised && word > 0).ToList();
        return name.Count == 0 || reading.NamesLetters
            ? null
            : new Whom.Unknown(marked.Question.Slice(name[0], name[^1]), []);
    }
}
