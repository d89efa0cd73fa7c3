using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who is asking for more judges?": those who signed the letter that asks it are told with the ask.</summary>
internal static class WhoAsks
{
    public static Request Told(Request request, Marked marked) =>
        request is Request.AboutAsks asks && IsAsked(marked) ? asks with { ByWhom = true } : request;

    private static bool IsAsked(Marked marked)
    {
        var who = marked.Cues.FirstOrDefault(cue => cue.Cue == Cue.Who
            && marked.Words[cue.First].Key is "who" or "whos" or "quien" or "quienes");
        if (who is null || (who.First > 0 && marked.Words[who.First - 1].Key is "a" or "to" or "of" or "de"))
        {
            return false;
        }

        var verb = who.First + 1;
        while (verb < marked.Words.Count && marked.Words[verb].Key is "lo" or "la" or "los" or "las" or "le" or "les"
            or "also" or "tambien")
        {
            verb++;
        }

        // "Who was asked" is whom: only "is asking" tells of those who ask.
        var goesOn = marked.Words[who.First].Key is "whos" || verb < marked.Words.Count && marked.Words[verb].Key is "is" or "are" or "was" or "were" or "s"
            or "esta" or "estan" or "estaba" or "estaban";
        verb += goesOn && marked.Words[who.First].Key is not "whos" ? 1 : 0;
        return verb < marked.Words.Count && marked.HasAt(verb, Cue.Asked)
            && (!goesOn || marked.Words[verb].Key is [.., 'i', 'n', 'g'] or [.., 'n', 'd', 'o']);
    }
}
