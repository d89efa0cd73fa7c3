using System.Globalization;
using System.Text.Json;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>
/// Builds a request from what a model says a question means. Names and topics are taken only where the question itself
/// holds them, letters only from the list that was given, kinds only from those there are.
/// </summary>
internal static class MeantRequest
{
    public static JsonElement Schema { get; } = JsonDocument.Parse(
        """
        {"type":"object","additionalProperties":false,"required":["kind","field","role","letters","name","topic"],
         "properties":{
          "kind":{"type":"string","enum":["field","member","titles","history","topic","none"]},
          "field":{"type":["string","null"],
           "enum":["signatories","recipients","copies","date","asks","summary",null]},
          "role":{"type":["string","null"],"enum":["signatory","recipient","copy",null]},
          "letters":{"type":"array","items":{"type":"string"}},
          "name":{"type":["string","null"]},
          "topic":{"type":["string","null"]}}}
        """).RootElement;

    public static string IdOf(int index) => "L" + (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The request; null where anything in the answer is not of the schema, the question or the
    /// shelf.</summary>
    public static Request? Read(
        JsonElement answer, Question question, IReadOnlyList<LetterCard> given, ShelfView shelf)
    {
        try
        {
            return Scope(answer, given, shelf) is { } scope ? Read(answer, question, scope, shelf) : null;
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException)
        {
            // A server that does not hold to the schema has understood nothing.
            return null;
        }
    }

    private static Request? Read(JsonElement answer, Question question, LetterScope scope, ShelfView shelf) =>
        answer.GetProperty("kind").GetString() switch
        {
            "field" => OfField(answer.GetProperty("field").GetString(), scope),
            "member" when Who(answer, question, shelf) is { } who && Role(answer, out var role) =>
                new Request.Membership(who, role, scope, WhyAsked: false),
            "titles" when Who(answer, question, shelf) is { } who => new Request.TitlesOf(who),
            "history" when Who(answer, question, shelf) is { } who => new Request.History(who, CountOnly: false),
            "topic" when answer.GetProperty("topic").GetString() is { } topic && Holds(question, topic) =>
                new Request.AboutTopic(topic, scope, OfFact: true),
            _ => null,
        };

    private static Request? OfField(string? field, LetterScope scope) => field switch
    {
        "signatories" => new Request.AboutField(Field.Signatories, scope),
        "recipients" => new Request.AboutField(Field.Recipients, scope),
        "copies" => new Request.AboutField(Field.Copies, scope),
        "date" => new Request.AboutField(Field.Date, scope),
        "summary" => new Request.AboutField(Field.Summary, scope),
        "asks" => new Request.AboutAsks(scope, new AskFilter(null, "", 0, null), CountOnly: false, ShowStrength: false),
        _ => null,
    };

    private static LetterScope? Scope(JsonElement answer, IReadOnlyList<LetterCard> given, ShelfView shelf)
    {
        var byId = given.Index().ToDictionary(one => IdOf(one.Index), one => one.Item, StringComparer.Ordinal);
        var ids = answer.GetProperty("letters").EnumerateArray().Select(id => id.GetString() ?? "").Distinct().ToList();
        return ids.Count == 0 ? new LetterScope(shelf.Letters, ScopeBasis.Shelf)
            : ids.TrueForAll(byId.ContainsKey) ? new LetterScope([.. ids.Select(id => byId[id])], ScopeBasis.Named)
            : null;
    }

    private static bool Role(JsonElement answer, out PartyRole? role)
    {
        var word = answer.GetProperty("role").GetString();
        role = word switch
        {
            "signatory" => PartyRole.Signatory,
            "recipient" => PartyRole.Recipient,
            "copy" => PartyRole.CarbonCopy,
            _ => null,
        };
        return word is null || role is not null;
    }

    private static Whom? Who(JsonElement answer, Question question, ShelfView shelf)
    {
        var name = answer.GetProperty("name").GetString();
        if (name is null || !Holds(question, name))
        {
            return null;
        }

        var parties = shelf.Directory.FindMentions(name)
            .Where(mention => mention.IsStrong && TextFolding.Key(name[mention.Span.Start..mention.Span.End])
                == TextFolding.Key(name))
            .SelectMany(mention => mention.Parties).Select(match => match.Party).Distinct().ToList();
        return parties.Count switch
        {
            0 => new Whom.Unknown(name, []),
            1 => new Whom.Known(parties[0]),
            _ => new Whom.Several(name, parties),
        };
    }

    /// <summary>The words stand in the question side by side.</summary>
    private static bool Holds(Question question, string words)
    {
        var sought = Question.Keys(words);
        return sought.Count > 0 && Enumerable.Range(0, question.Words.Count).Any(at =>
            question.Words.Skip(at).Take(sought.Count).Select(word => word.Key).SequenceEqual(sought));
    }
}
