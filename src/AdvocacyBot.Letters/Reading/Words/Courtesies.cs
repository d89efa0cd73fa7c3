using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Short forms of degrees, ranks and courtesies before a name, in the languages of those who sign together.</summary>
internal static class Courtesies
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        maitre avv psic psicol econ cdor cdora ab abg abog adv bro longko werken lcdo lcda licdo licds ldo lda lics ts cpn cpc cpa tec
        tecn enf odont biol antrop arqto arqta dipl bach ingo inga mgter magr mag mscr qfb mvz soc perio cnel
        gral tte cap cptn sgto alm almte cmdte cmte comte sgt lt ltc maj cmdr cpt adm engr atty rt rvmo rvma
        rdmo revdo revda revmo presb pbra pr sor fray frei dom vble ven diac fra sres sras srtas drs dras dn dna
        da doa exmo exma exmos emmo illm mme mlle mssr herr frau dott sig lonko machi apu taita cacique cacica
        senyor senyora comrade comr cde camarada companero companera
        revd yb yab ybhg tuan encik hajah datin dipo sheikh swami ustad hermn dato datuk datin puan mzee barr pharm shri smt esc hrh hrm
        """);

    /// <summary>"His Eminence", "Su Excelencia", "The Most Reverend": words of a courtesy of more than one.</summary>
    private static readonly FrozenSet<string> Long = WordSet.Of("""
        eminence excellency grace holiness honor honour beatitude majesty highness majestad alteza eminencia excelencia santidad
        ilustrisima senoria reverend reverendo reverenda honorable honourable rev venerable worshipful
        """);

    /// <summary>Letters of degrees, orders and licences behind a name.</summary>
    private static readonly FrozenSet<string> Degrees = WordSet.Of("""
        mbbs mbchb scd msph mscs mspt dnp aprn fnp np pac pharmd dds dmd dvm edm med mia mpp mppa mfa mlis lmsw
        lmft lpc psyd drph faap facp facs facog faafp fapa fccp frcp frcpc frcs frs cnm bsn msn jsd sjd dphil
        mphil msed mat esq aicp aia mts thd dmin dlitt csb cicm ssps shcj scj mml fmm hm rsm ocd odn oar cmf imc
        sma mg mxy mafr sdb fma sds sac shm ihm fspa osbm cnd icm stl ssd bcl jp oc cc qso ofmcap snden cap dcn
        mla mha mhs mse ms mca phr sphr mst
        mbbch bchir fcp mmed rn md phd fcpaed fcog fcem dch bpharm enp rgn
        fracp fracs fracgp franzcr franzcp franzcog fafoem fafphm facem fanzca frcpa fachpm facrrm frcpe frcsed frcgp frcog
        frcpsych mrcp mrcgp faha fassa oam
        am ao dbe gbe kbe kcb cb kcmg cmg cvo mvo mnzm onzm dnzm qsm frcpch fba frse mria frsc fahms faan fcipd fracds fcsht facn
        fca llm lld dlit dsc dsocsc mrcpch mrcpsych mrcog frcem frca ffph mfph sjc rscm ibvm cfc osc sssf mop pbvm sscc mafr
        fiet mcip rpp
        egh ebs mgh ogw cgh gcfr gcon fnse
        """);

    /// <summary>In UTF-16 units: "FRANZCOG".</summary>
    private const int LongestLetters = 9;

    /// <summary>How many words of courtesy stand before the name, at least so many words of which are left.</summary>
    public static int Leading(List<Token> words, int left)
    {
        var first = 0;
        while (first < words.Count - left
            && (OfficeWords.IsHonorific(words[first]) && !IsInitials(words, first) && !IsInitialOfOne(words, first) || OpensLong(words, first) || IsReigning(words, first)
                || IsOfPair(words, first) || IsJudge(words, first)
                || words[first].Key is "assoc" or "asst" && words[first + 1].Key is "prof" or "professor" || first > 0
                && Long.Contains(words[first].Key) && words[first].Key != "grace"
                || first > 0 && words[first].Key is "metropolitan" or "h" or "em" or "emer" or "emerita" or "emeritus"))
        {
            first += OpensLong(words, first) ? 2 : 1;
        }

        return Math.Min(first, Math.Max(0, words.Count - left));
    }

    /// <summary>"P. V. Rao": an initial before an initial is one too, and no "Padre".</summary>
    public static bool IsInitials(List<Token> words, int i) =>
        IsInitial(words[i]) && i + 1 < words.Count && IsInitial(words[i + 1]);

    /// <summary>"P. Chinnathambi": before the one word that is left an initial is of the name, and no "Padre".</summary>
    private static bool IsInitialOfOne(List<Token> words, int i) => i + 2 == words.Count && i == 0 && IsInitial(words[i]) && words[1].Text.Any(char.IsLower);

    private static bool IsInitial(Token word) => word.Text is [var letter, '.'] && char.IsUpper(letter);

    /// <summary>"His Excellency | Professor Ann Lee": how many words of courtesy stand before a rank and a name.</summary>
    public static int BeforeRank(List<Token> words) =>
        words.Count is > 4 and < 9 && words[0].Key is "his" or "her" && Long.Contains(words[1].Key)
            && words[2].Key is "professor" or "prof" && words.All(word => word.IsCapitalised || PersonName.IsParticle(word.Key)) ? 2
        : words.Count is > 3 and < 9 && words[0].Key is "he" && Ranks.Leading(Token.From(words, 1)) > 0 ? 1
        : words.Count is > 3 and < 9 && words[0].Key is "dip" or "sen" && words[1].Key is "nac" or "prov" && words[2].IsCapitalised ? 2
        : 0;

    /// <summary>"Dato' Sri", "Tan Sri": words of a courtesy in this company only, for alone they are of names.</summary>
    public static bool IsOfPair(List<Token> words, int i) =>
        words[i].Key is "sri" or "seri" && i > 0 && words[i - 1].Key is "dato" or "datuk" or "datin" or "tan"
        || words[i].Key == "tan" && i + 1 < words.Count && words[i + 1].Key is "sri" or "seri";

    /// <summary>"Mr Justice Lee", "Lady Justice Lee", "Justice (Rtd) Lee": a judge's rank; alone it may be a body's name.</summary>
    public static bool IsJudge(List<Token> words, int i) =>
        words[i].Key is "justice" && (i > 0 && words[i - 1].Key is "mr" or "mrs" or "ms" or "madam" or "lord" or "lady" or "hon" or "honourable" or "honorable"
                or "honble" or "dr"
            || i + 2 < words.Count && (IsOutOfService(words[i + 1].Key) || IsInitial(words[i + 1]))
            || i == 0 && IsJustice(words))
        || i > 0 && IsOutOfService(words[i].Key) && words[i - 1].Key is "justice";

    /// <summary>"Justice Ana Ruiz": nothing but a given name and a family's behind it, and no word of a body.</summary>
    private static bool IsJustice(List<Token> words) =>
        words is [_, { IsCapitalised: true } given, { IsCapitalised: true } family] && GivenNames.Contains(given.Key)
        && (FamilyNames.Contains(family.Key) || !family.Is(WordKinds.Body) && !family.Is(WordKinds.Topic) && !Regions.IsRegion(family.Key) && !Regions.IsCity(family.Key));

    private static bool IsOutOfService(string key) => key is "rtd" or "retd" or "ret" or "retired";

    /// <summary>"His Royal Highness", "Her Majesty", "Su Alteza Real": those who reign are called so.</summary>
    public static bool IsRoyal(List<Token> words) =>
        words.Count > 1 && words[0].Key is "his" or "her" or "their" or "su" or "sus"
        && words[1].Key is "royal" or "serene" or "imperial" or "majesty" or "majesties" or "highness" or "majestad" or "majestades"
            or "alteza" or "altezas";

    /// <summary>"His Majesty | King", "Su Alteza Real | el Príncipe", "His Royal Highness | Crown Prince".</summary>
    private static bool IsReigning(List<Token> words, int i) =>
        i > 0 && words.Take(i).Any(w => w.Key is "majesty" or "highness" or "majestad" or "alteza" or "excellency")
        && (OfficeWords.IsSovereign(words[i].Key) || words[i].Key == "real"
            || words[i].Key is "the" or "el" or "la" && i + 1 < words.Count && OfficeWords.IsSovereign(words[i + 1].Key));

    /// <summary>
    /// "Ann Lee AM FRACP", "Bo Ruiz PhD": how many words of the name are left without the letters of honours and degrees behind it.
    /// "MP" tells of an office, "Jr." and "III" of a family; and where all is capitals nothing tells letters from names.
    /// </summary>
    public static int WithoutLetters(List<Token> name)
    {
        var count = name.Count;
        while (count > 2 && name[count - 1] is var last && last.Text.Length is > 1 and <= LongestLetters && last.Text.Count(char.IsUpper) > 1
            && (IsDegree(last.Key) || IsFellow(last.Text)) && last.Key is not ("mp" or "mpp" or "mep" or "mla" or "mna" or "msp" or "jr" or "sr" or "ii" or "iii" or "iv"))
        {
            count--;
        }

        return count < name.Count && name.Take(count).All(word => word.Text.Length < 3 || word.Text.Any(char.IsLower)) ? count : name.Count;
    }

    /// <summary>"Professor Ann Lee AC": behind a courtesy and a whole name the letters are an order's, and no body's.</summary>
    public static bool IsBeforeOrder(List<Token> words) =>
        words is [var courtesy, _, .., _, var last] && last.Text is "AC" or "AO" or "AM" or "OAM" or "PSM"
        && words.Count is > 3 and < 8 && courtesy.Key is "professor" or "prof" or "emeritus" or "dr" or "mr" or "mrs" or "ms" or "sir" or "dame" or "hon" or "the" or "senator" or "justice"
        && words.TrueForAll(word => word == last || word.IsCapitalised && !InstitutionWords.IsHead(word.Key) || word.Key == "the");

    /// <summary>"FRCN", "MCIHort": a fellow or member of a college, by how its letters open.</summary>
    private static bool IsFellow(string letters) =>
        letters.Length > 3 && letters.Count(char.IsUpper) > 2 && (letters.StartsWith("FRC", StringComparison.Ordinal) || letters.StartsWith("MRC", StringComparison.Ordinal)
            || letters.StartsWith("FCI", StringComparison.Ordinal) || letters.StartsWith("MCI", StringComparison.Ordinal)
            || letters.StartsWith("FRA", StringComparison.Ordinal) || letters.StartsWith("FAN", StringComparison.Ordinal));

    public static bool IsDegree(string key) => Degrees.Contains(key) || OfficeWords.IsPostNominal(key);

    /// <summary>"Señoras y Señores | Jefes de Estado": the words behind courtesies to women and men; all of them where there are none.</summary>
    public static List<Token> AfterPair(List<Token> words)
    {
        var first = 0;
        while (first + 1 < words.Count && (OfficeWords.IsHonorific(words[first].Key) && !OfficeWords.IsHead(words[first])
            || first > 0 && words[first].Key is "y" or "e" && OfficeWords.IsHonorific(words[first + 1].Key)))
        {
            first++;
        }

        return words.Take(first).Any(word => word.Key is "y" or "e") ? Token.From(words, first) : words;
    }

    private static bool OpensLong(List<Token> words, int i) =>
        i + 1 < words.Count
        && (words[i].Key is "his" or "her" or "their" or "your" or "su" or "the" or "el" or "la"
            && (Long.Contains(words[i + 1].Key)
                || words[i].Key is not ("the" or "el" or "la") && words[i + 1].Key is "royal" or "serene" or "imperial")
            || words[i].Key is "the" or "el" or "la" && OfficeWords.IsHonorific(words[i + 1])
            || words[i].Key is "most" or "right" or "very" or "rt"
                && (words[i + 1].Key.StartsWith("rev", StringComparison.Ordinal) || words[i + 1].Key is "hon" or "honourable" or "honorable")
            || words[i].Key == "the" && words[i + 1].Key is "most" or "right" or "very" or "rt");

    /// <summary>As a key; a raised letter ends some of them: "Prof.ª", "Dª".</summary>
    public static bool Contains(string key) =>
        Names.Contains(key) || key.Length > 2 && key[^1] is 'ª' or 'º' && Names.Contains(key[..^1]);
}
