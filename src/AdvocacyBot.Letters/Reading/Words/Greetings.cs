namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>How letters in English greet and take leave in another language; parts of patterns that ignore case.</summary>
internal static class Greetings
{
    /// <summary>"Tēnā koe", "Talofa lava", "Bula vinaka".</summary>
    public const string Words =
        @"(t[eē]n[aā] (koe|k[oō]rua|koutou)( katoa)?|(?-i:[Kk]ia [Oo]ra|KIA ORA)( koutou| tātou| katoa)*|m[oō]rena|ata m[aā]rie|(tālofa|talofa)( lava)?|m[aā]l[oō] e lelei|" +
        @"fakaalofa lahi atu|bula( vinaka)?|namas(te|kar|karam)|vanakkam|salaam( alaikum)?|jambo|habari( za \p{L}+)?|sawubona|sanibonani|dumelang?|molo|molweni|" +
        @"aloha( kākou)?|mabuhay|magandang (araw|umaga|hapon)( po)?|selamat (pagi|siang|sore|sejahtera)|bonjour|ch[eè]re?s?|guten (tag|morgen)|shalom|" +
        @"hello|good (morning|afternoon|day|evening)|dia duit|ayubowan|mheshimiwa|ndugu)";

    /// <summary>Whom such a greeting calls on: by his office, by a courtesy, or by no more than a name.</summary>
    public const string Called =
        @"((te|e|the|madame?|monsieur|mr|ms|mrs|dr|hon|rt hon|honou?rable|prime|deputy|acting|associate|chief|minister|ministers|president|secretary|speaker|governor|mayor|" +
        @"premier|commissioner|ambassador|chancellor|senator|senators|members?|councillors?|director|chair\p{L}*|waziri|rais|mbunge|gavana|professor|sir|all|" +
        @"colleagues|friends|rangatira|tātou|excellency)\b[^:;]{0,60}|(?-i:\p{Lu}\p{Ll}+))";

    /// <summary>"Ngā mihi nui", "Vinaka vakalevu", "Is mise le meas".</summary>
    public const string Farewell =
        @"ng[aā] mihi( (nui|maioha|mahana|aroha|ki a koe))*|n[aā](ku|m[aā]tou|ku iti) (iti )?noa( nei)?(, n[aā])?|heoi an[oō]( r[aā])?|vinaka( vakalevu)?|" +
        @"fa.?afetai( lava| tele)*|m[aā]l[oō] .aupito|is mise( le meas)?|le meas( m[oó]r)?|yn gywir|hochachtungsvoll|mit freundlichen gr(ü|ue)(ß|ss)en|" +
        @"veuillez (agréer|croire|recevoir)[^:]{0,160}|bien à vous|avec (mes|nos) [^.]{4,50}|mahalo( nui loa)?|(maraming )?salamat( po)?|gumagalang|asante( sana)?|" +
        @"wako (mwaminifu|mtiifu)|wenu (katika )?\p{L}+|terima kasih|salam( hormat)?|met (vriendelijke|hoogachtende) groet(en)?";
}
