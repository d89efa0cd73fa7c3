using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Short forms of degrees, ranks and courtesies before a name, in the languages of those who sign together.</summary>
internal static class Courtesies
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        psic psicol econ abg abog adv lcdo lcda licdo licds ldo lda lics ts cpn cpc cpa tec tecn enf odont biol antrop arqto arqta
        dipl bach ingo inga mgter magr mag mscr qfb mvz soc perio
        cnel gral tte cap cptn sgto alm almte cmdte cmte comte sgt lt ltc maj cmdr cpt adm engr atty rt
        rvmo rvma rdmo revdo revda revmo presb pbra pr sor fray frei dom vble ven diac fra
        sres sras srtas drs dras dn dna da doa exmo exma exmos emmo illm mme mlle mssr herr frau dott sig
        lonko machi werken apu taita cacique cacica senyor senyora sheikh swami ustad hermn
        """);

    /// <summary>As a key; a raised letter ends some of them: "Prof.ª", "Dª".</summary>
    public static bool Contains(string key) =>
        Names.Contains(key) || key.Length > 2 && key[^1] is 'ª' or 'º' && Names.Contains(key[..^1]);
}
