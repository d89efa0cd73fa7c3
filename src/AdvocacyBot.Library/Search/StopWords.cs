using System.Collections.Frozen;

namespace AdvocacyBot.Library.Search;

/// <summary>Words that say nothing about a topic, in both languages, folded.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = """
        a about above after again all also am an and any are as at be because been before being between both but by can
        could did do does doing done down during each few for from further get had has have having he her here hers
        him his
        how i if in into is it its itself just let like me more most must my no nor not now of off on once only or
        other our
        ours out over own per please said same say says she should so some such tell than that the their theirs them
        then
        there these they this those through to too under until up upon us very was we were what whats when where whether
        which while who whom whos whose why will with within without would you your yours
        a al algo ante antes aqui asi aun aunque cada como con contra cual cuales cualquier cuando cuanto cuantos de del
        desde donde dice dicen dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba
        estado estan estar estas este esto estos fue fueron ha habia han hasta hay la las le les lo los mas me mi mis
        mucho
        muy ni no nos nosotros nuestra nuestras nuestro nuestros o otra otras otro otros para pero por porque pues que
        quien
        quienes se sea ser si sido sin sobre son su sus tal tambien tan tanto te tiene tienen todo todos tras tu un
        una unas
        uno unos usted ustedes y ya yo
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string folded) => All.Contains(folded);
}
