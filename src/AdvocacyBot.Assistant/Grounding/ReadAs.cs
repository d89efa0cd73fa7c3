using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Tells, in words of ours, how a question was understood.</summary>
internal static class ReadAs
{
    public static string Say(Request request, Wording wording)
    {
        var letters = Letters(request, wording);
        return wording.Say("read-as", ("what", request switch
        {
            Request.AboutField asked => Parts(wording, What(asked.Field, wording), letters),
            Request.AboutAsks => Parts(wording, wording.Say("read-as.Asks"), letters),
            Request.Membership asked => wording.Say(
                "read-as.Membership", ("who", Name(asked.Who)), ("letters", letters)),
            Request.TitlesOf asked => wording.Say("read-as.Titles", ("who", Name(asked.Who))),
            Request.History asked => wording.Say("read-as.History", ("who", Name(asked.Who))),
            Request.AboutTopic asked => wording.Say("read-as.Topic", ("letters", letters), ("topic", asked.Topic)),
            _ => throw new NotSupportedException(request.GetType().Name),
        }));
    }

    private static string Parts(Wording wording, string what, string letters) =>
        wording.Say("read-as.parts", ("what", what), ("letters", letters));

    private static string What(Field field, Wording wording) => field switch
    {
        Field.Copies => wording.Say("read-as.Copies"),
        Field.Summary => wording.Say("read-as.Summary"),
        _ => wording.Say($"field.{field}"),
    };

    private static string Letters(Request request, Wording wording) =>
        Recollection.ScopeOf(request) is { Basis: ScopeBasis.Named } scope
            ? wording.Join([.. scope.Letters.Select(letter => letter.Id)])
            : wording.Say("read-as.shelf");

    private static string Name(Whom who) => who switch
    {
        Whom.Known known => known.Party.Name,
        Whom.Several several => several.Words,
        Whom.Unknown unknown => unknown.Words,
        _ => throw new NotSupportedException(who.GetType().Name),
    };
}
