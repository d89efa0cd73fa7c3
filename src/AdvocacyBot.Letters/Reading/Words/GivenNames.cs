using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Common given names of the Americas and of those who sign with them, as keys: evidence that a line names a person.
/// </summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        aaron abby abel abigail abraham adam adelaide adele adrian adriana agnes agustin aisha alan albert
        alberto alejandra alejandro alex alexander alexandra alexis alfonso alfred alfredo alice alicia alison
        allison alma alonso alvaro alyssa amalia amanda amber amelia amina amy ana andre andrea andreas andres
        andrew angel angela angelica angie anita ann anna anne annette annie anthony antonia antonio antony
        april araceli ariel armando arnold arthur arturo ashley astrid audrey aurora azadeh barbara beatrice
        beatriz becky belen ben benita benjamin bernadette bernard bernardo bernice beth bethany betty beverly
        bill blanca bob bonnie brad brandon brenda brendan brian bridget bruce bryan camila camilla camille carl
        carla carlos carmen carol carolina caroline carolyn carrie casey catalina catherine cathy cecilia
        celeste celia cesar charlene charles charlotte chelsea cheryl chloe chris christian christina christine
        christopher cindy clara clare claudia claudio clement cody colleen connie conrad consuelo corinne craig
        cristian cristina crystal curtis cynthia daisy dale damaris dan dana daniel daniela danielle dario david
        dawn dean debbie deborah debra delia delmy denise dennis derek desmond diana diane diego dolores domingo
        dominic don donald donna doris dorothy doug douglas duncan dylan earl eddie edgar edgardo edith eduardo
        edward edwin eileen elaine eleanor elena eleni eli elias elisa elisabeth elise elizabeth ellen elsa
        elvira emilia emilio emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esmeralda
        esperanza esteban estela esther ethan eugene eugenia eugenio eva evelyn ezequiel fabian fabiola faith
        fatima federico felicia felipe felix fernanda fernando fidel flora florence florencia frances francesca
        francis francisca francisco frank frankie fred freddy frederick gabriel gabriela gail gary gene george
        gerald gerardo german gilbert gilberto gina giovanni gladys glen glenn gloria gonzalo grace graciela
        grant greg gregorio gregory greta guadalupe guillermo gustavo guy hannah harold harriet harry hector
        heather hebe heidi helen helena henrietta henry herbert heriberto hernan hilary hilda holly homero hope
        howard hugh hugo humberto ian ibrahim ida ignacio ileana imelda ines inga ingrid irene irma irma isaac
        isabel isabella ismael israel ivan ivonne jack jackie jacob jacqueline jaime jake james jamie jan jane
        janet janice jared jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey jen jenna jennifer
        jenny jeremiah jeremy jerome jerry jess jesse jessica jesus jill jim jimena jimmy joan joanna joanne
        joaquin jocelyn joe joel johanna john johnny jon jonathan jordan jorge jose josefina joseph josephine
        josh joshua josue joy joyce juan juana juanita judith judy julia julian juliana julie julieta julio june
        justin karen karina karl karla kate katharine katherine kathleen kathryn kathy katia katie kay keith
        kelly ken kenneth kerry kevin kim kimberly kirsten kristen kristin kristina kurt kyle lance larry laura
        lauren laurel laurie lawrence leah lee leila lena leo leon leonard leonardo leonel leonor leslie leticia
        lewis liam lidia lila lilia lilian liliana lillian lily linda lindsay lindsey lisa liz lizbeth lloyd
        lois lola lorena lorenzo loretta lori louis louise lourdes lucas lucia luciana lucila lucy luis luisa
        luke luz lydia lynn mabel madeleine madeline magdalena malcolm manuel manuela mara marc marcela
        marcelino marcelo marcia marco marcos marcus margaret margarita maria mariana mariano maribel marie
        marilyn marina mario marisa marisol marissa marjorie mark marlene marlon marta martha martin martina
        marvin mary mateo matilde matt matthew maura maureen mauricio max maya megan melanie melissa mercedes
        meredith meg mia micaela michael michaela michele michelle miguel mike mildred milena miles minerva
        miriam moises molly monica monique morgan mónica myra myrna nadia nancy naomi natalia natalie natasha
        nathan nathaniel neil nelly nelson nestor nicholas nick nicolas nicole nidia nina noah noe noel noemi
        nora norma norman octavio ofelia olga olivia omar oralia orlando oscar pablo paloma pamela paola pat
        patrice patricia patrick paul paula paulina pauline pedro peggy penny perla pete peter phil philip
        phillip phyllis pilar priscilla rachel rafael raina ralph ramiro ramon rand randall randy raquel raul
        ray raymond rebecca regina rene renee reynaldo ricardo richard rick rigoberto rita rob robert roberta
        roberto robin rocio rodolfo rodrigo rogelio roger roland rolando roman ron ronald rosa rosalba rosalia
        rosalinda rosario rosaura rose rosemary ross rosy roxana roy ruben russell ruth ryan sabrina sally
        salome salvador sam samantha samuel sandra santiago sara sarah saul scott sean sebastian sergio seth
        shannon sharon shaun shawn sheila shelly sherry shirley sidney silvia simon simone sofia sol sonia sonja
        sophia sophie soledad stacey stacy stan stanley stefan stella stephanie stephen steve steven stuart sue
        susan susana susanna susanne suzanne sylvia tamara tania tara tatiana ted teresa teri terri terry tess
        thelma theodore theresa thomas tiffany tim timothy tina todd tom tomas toni tonatiuh tony tracy travis
        trina trinidad troy tyler ursula valentina valeria valerie vanessa vera veronica vicente vicki vicky
        victor victoria vidal vilma vincent violeta virgilio virginia vivian viviana wade walter wanda warren
        wayne wendy wesley wilfredo will william willie wilma wilson xavier ximena xiomara xochitl yadira yanira
        yesenia yolanda yvette yvonne zachary reina reyna santos dulce flor hernando libardo nubia wilner nadege
        luc caio xiomara suyapa tomasa petrona marleny selvin itzel ixchel kenia kenya yuri yesica yessica jhon
        jhonny edison wilmer osiris oneyda arely iris nohemi ruben elvis oscar ovidio rigoberta domitila zulema
        hyun mei ling thuy thi minh soo jin priya aisha amina fatou kofi kwame ngozi chidi adaeze tesfaye abdi
        hodan yusuf omar ahmed mohamed jussara thais conceicao joao antonio luiz evens rose guerline jean frantz
        marie pierre jacques zaida zenaida zoe zulma
        """);

    public static bool Contains(string key) => Names.Contains(key);
}
