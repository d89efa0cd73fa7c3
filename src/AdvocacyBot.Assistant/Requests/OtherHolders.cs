using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Who else has an office, and what else somebody was.</summary>
internal static class OtherHolders
{
    private const int MostTold = 6;
    private const int FewWords = 6;

    /// <summary>"Anyone else with that job?"</summary>
    public static Request? WhoElse(Reading reading)
    {
        if (reading.Besides is [var besides]
            && TitleSearch.Find(reading, HolderRules.RoleOf(reading)) is { Titles.Count: > 0 } others)
        {
            return new Request.HoldersOf(others.Words, others.Titles, besides, reading.Scope, reading.Has(Cue.Count));
        }

        if (reading.Besides is { Count: > 1 } several && TitleSearch.Find(reading, HolderRules.RoleOf(reading)) is
            { Titles.Count: > 0, Unapplied: "" } found)
        {
            return new Request.HoldersOf(
                found.Words, [.. found.Titles.Where(one => !several.Contains(one.Party))], several[0], reading.Scope,
                reading.Has(Cue.Count));
        }

        if (reading is { Subjects.Count: 0, Remembered: { Last: Request.HoldersOf few } }
            && reading.Has(Cue.Held) && !reading.Marked.Content().Any()
            && reading.Marked.Words.Any(word => word.Key is "any" or "either" or "alguno" or "alguna" or "algunos")
            && reading.Marked.Words.Any(word => word.Key is "another" or "other" or "else" or "more" or "otro" or "otra"
                or "otros" or "mas"))
        {
            // "Did any of them have another post?"
            return new Request.Parts([.. few.Told().SelectMany(one => one).Select(one => one.Party).Distinct()
                .Take(MostTold).Select(one => new Request.TitlesOf(new Whom.Known(one)))]);
        }

        if (reading is { IsYesNo: true, Subjects.Count: 0, RememberedParty: { } one } && reading.Has(Cue.Held)
            && reading.Marked.Words.Count <= FewWords && !reading.Marked.Content().Any()
            && reading.Marked.Words.Any(word => word.Key is "otro" or "otra" or "another" or "other"))
        {
            // "Did she hold another post?", of the one last told of.
            return new Request.TitlesOf(new Whom.Known(one));
        }

        if (!reading.HasAny(Cue.Else, Cue.ThatTitle))
        {
            return null;
        }

        if (reading.Has(Cue.ThatTitle) && (reading.Has(Cue.Dated) || TitleRules.AsksHowLong(reading))
            && !reading.HasAny(Cue.Else, Cue.Who)
            && reading is { Subjects.Count: 0, RememberedParty: { } holder })
        {
            return new Request.TitlesOf(new Whom.Known(holder)) { HowLong = true };
        }

        if (reading is { Remembered.Last: Request.TitlesOf { Who: Whom.Known told } } && reading.Subjects.Count == 0
            && Numbered(reading, told.Party) is { } numbered)
        {
            return numbered;
        }

        if (reading.Has(Cue.Else) && reading is { Subjects.Count: 0, RememberedParty: { } spoken }
            && reading.Marked.Content().Any()
            && TitleSearch.Find(reading, HolderRules.RoleOf(reading)) is { Unapplied: "", Titles: var alike }
            && alike.Any(one => one.Party == spoken))
        {
            // "Anyone else from the ministry?", of one who is; with the very same title, where there are such.
            var titles = alike.Where(one => one.Party == spoken).Select(one => TextFolding.Key(one.Title)).ToHashSet();
            var same = alike.Where(one => titles.Contains(TextFolding.Key(one.Title))).ToList();
            return new Request.HoldersOf(
                TopicRules.WordsOf(reading), same.Exists(one => one.Party != spoken) ? same : alike, spoken,
                reading.Scope, reading.Has(Cue.Count));
        }

        if (AsksWhatElse(reading))
        {
            return OtherTitles(reading);
        }

        if (reading.Has(Cue.ThatTitle)
            && (reading.Subjects.Count > 1 || (reading.Subjects.Count == 1 && reading.HasAny(Cue.Both, Cue.Shared))))
        {
            // "Did Ruiz and Lee hold the same title?", "do both letters give Ruiz the same title?": as written.
            var both = reading.Subjects.Select(subject => NameReading.WhomOf(reading, subject)).ToList();
            return both.Count > 1 && both.TrueForAll(who => who is Whom.Known)
                ? new Request.SameTitle([.. both.OfType<Whom.Known>().Select(who => who.Party)])
                : new Request.Parts([.. both.Select(who => new Request.TitlesOf(who))]);
        }

        if (reading.Has(Cue.ThatTitle) && !reading.Has(Cue.Who)
            && !reading.Marked.Words.Any(word => word.Key is "else" or "other" or "anyone" or "alguien" or "otro")
            && reading is { Subjects: [{ Parties: [var named] }], RememberedParty: { } before } && before != named)
        {
            // "And Lee, same job?": both, as written.
            return new Request.SameTitle([named, before]);
        }

        var party = reading.Subjects.Count > 0 && reading.Subjects[0].Parties.Count == 1
            ? reading.Subjects[0].Parties[0]
            : reading.RememberedParty;
        if (party is not null && (reading.HasAny(Cue.Held, Cue.ThatTitle) || SpeaksOfSame(reading)))
        {
            var held = TitleSearch.SameAs(party, reading.Shelf);
            var shared = held.FirstOrDefault(one => one.Party != party)?.Title;
            held = [.. held.Where(one => shared is null || TextFolding.Key(one.Title) == TextFolding.Key(shared))];
            if (reading is { Subjects.Count: 0, Remembered.Last: Request.SameTitle both })
            {
                held = [.. held.Where(one => one.Party == party || !both.Parties.Contains(one.Party))];
            }

            return held.Count > 0
                ? new Request.HoldersOf(held[0].Title, held, party, reading.Scope, reading.Has(Cue.Count))
                : new Request.TitlesOf(new Whom.Known(party));
        }

        return !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed) ? null
            : FieldRules.Named(reading) is Request.AboutField list && party is not null && reading.Subjects.Count > 0
                ? list with
                {
                    Besides = [.. list.Besides.Append(party).Concat(reading.Subjects
                        .SelectMany(subject => subject.Parties.Take(subject.Parties.Count == 1 ? 1 : 0))).Distinct()],
                }
            : FieldRules.Named(reading);
    }

    /// <summary>"Who else had the same one?", right after someone's titles.</summary>
    private static bool SpeaksOfSame(Reading reading) =>
        reading.Remembered.Last is Request.TitlesOf or Request.SameTitle
        && (reading.Marked.Words.Any(word => word.Key is "same" or "mismo" or "misma" or "igual")
            || (reading.Has(Cue.Else) && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Letter)
                && reading.Marked.Words[^1].Key is "it" or "that" or "this" or "tuvo" or "eso" or "ese"));

    /// <summary>"What other title did Ruiz have?", or whoever was last asked after.</summary>
    private static Request.TitlesOf? OtherTitles(Reading reading) =>
        reading.Subjects is [{ } only] ? new Request.TitlesOf(NameReading.WhomOf(reading, only))
        : reading is { Subjects.Count: 0, RememberedParty: { } party } && !reading.Marked.Content().Any()
            ? new Request.TitlesOf(new Whom.Known(party))
        : null;

    private static bool AsksWhatElse(Reading reading) => reading.Has(Cue.Held) && !reading.Has(Cue.Who)
        && ((reading.Has(Cue.What) && !reading.Has(Cue.ThatTitle))
            || (reading.Subjects.Count == 1 && (reading.IsYesNo || reading.Has(Cue.Else))
                && reading.Marked.Words.Any(word => word.Key is "otro" or "otros" or "other")));

    /// <summary>"Anyone else with the second one?", of the titles last told.</summary>
    private static Request.HoldersOf? Numbered(Reading reading, PartyEntry party)
    {
        var titles = party.Appearances.SelectMany(seen => seen.Titles).Distinct(StringComparer.Ordinal).ToList();
        var title = PlaceWords.In(reading.Marked) is not { } place ? null
            : place == Lexicon.LastOrdinal ? titles.LastOrDefault() : titles.ElementAtOrDefault(place - 1);
        return title is null ? null
            : new Request.HoldersOf(
                title, [.. reading.Shelf.Titles.Same(TextFolding.Key(title))], party, reading.Scope,
                reading.Has(Cue.Count));
    }
}
