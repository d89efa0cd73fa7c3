using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What one part of a mixed question takes over from the parts before it.</summary>
internal static class JoinedParts
{
    /// <summary>A part of a question that names no letter is about the letter the whole question names.</summary>
    public static Request Within(Request part, LetterScope? named) =>
        named is not null && part is not Request.Membership { Each: true }
            && Recollection.ScopeOf(part) is { Basis: not ScopeBasis.Named }
            ? FollowUps.WithScope(part, named) ?? part
            : part;

    /// <summary>"Did Oxfam and Greenpeace sign, and to whom was it?": the one letter they have that part in; null where
    /// there are several.</summary>
    public static LetterScope? MeantBy(Request part, ShelfView shelf)
    {
        var who = part switch { Request.TitlesOf one => one.Who, Request.History one => one.Who, _ => null };
        if (who is Whom.Known told
            && told.Party.Appearances.Select(seen => seen.LetterId).Distinct().ToHashSet() is { Count: 1 } its)
        {
            // "Who is Ruiz, and who was her letter to?"
            return new LetterScope(shelf.Those(its), ScopeBasis.Named);
        }

        if (part is Request.Letters { Who: Whom.Known { Party: var theirs }, Role: { } had, Topic: "", Without: false }
            && shelf.With(theirs, had) is [var only])
        {
            // "Which letter did Oxfam sign, and when?"
            return new LetterScope([only], ScopeBasis.Named);
        }

        var asked = part is Request.Parts parts ? parts.Requests : [part];
        var letters = asked.All(one => one is Request.Membership { Who: Whom.Known, Role: not null })
            ? asked.Cast<Request.Membership>()
                .Select(one => shelf.With(((Whom.Known)one.Who).Party, one.Role!.Value)).ToList()
            : [];
        return letters.Count > 0 && letters.TrueForAll(one => one is [var only] && only == letters[0][0])
            ? new LetterScope(letters[0], ScopeBasis.Named)
            : null;
    }

    /// <summary>"How many were copied, and who from the ministry?": of those listed by the part before.</summary>
    public static Request InList(Request part, Request? before, Marked marked) =>
        part is Request.HoldersOf { AsksPart: false } held && before is Request.AboutField list
            && FieldRoles.Of(list.Field) is { } role
            && !marked.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Copied or Cue.Addressed
                && !marked.HasAt(cue.First, Cue.Who)) && marked.Words.Any(word =>
                word.Key is "from" or "of" or "at" or "de" or "del")
            && held.Held.Where(one => FieldRoles.Fits(one.Seen, role) && list.Scope.Letters.Any(letter =>
                letter.Id == one.Seen.LetterId)).ToList() is { Count: > 0 } there
            ? held with { Held = there }
            : part;
}
