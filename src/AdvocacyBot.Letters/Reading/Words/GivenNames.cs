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
        dawn dean debbie deborah debra delia delmy denise dennis derek desmond digna diana diane diego dolores domingo
        dominic don donald donna doris dorothy doug douglas duncan dylan earl eddie edgar edgardo edith eduardo
        edward edwin eileen elaine eleanor elena eleni eli elias elisa elisabeth elise elizabeth ellen elsa
        elvira emilia emilio emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esmeralda
        esperanza esteban estela esther ethan eugene eugenia eugenio eva evelyn ezequiel fabian fabiola faith
        fatima federico felicia felipe felix fernanda fernando fidel flora florence florencia frances francesca
        francis francisca francisco frank frankie fred freddy frederick gabriel gabriela gail gary gene george
        gerald gerardo german gilbert gilberto gina giovanni gladys glen glenn gloria gonzalo grace graciela
        grant greg gregorio gregory greta guadalupe guillermo gustavo guy hannah harold harriet harry hector
        heather hebe heidi helen helena henrietta henry herbert heriberto hernan hilary hilda holly homero hope
        howard hugh hugo humberto ian ibrahim ida ignacio ileana imelda ines inga ingrid irene irma isaac isabel
        isabella ismael israel ivan ivonne jack jackie jacob jacqueline jaime jake james jamie jan jane janet
        janice jared jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny
        jeremiah jeremy jerome jerry jess jesse jessica jesus jill jim jimena jimmy joan joanna joanne joaquin
        jocelyn joe joel johanna john johnny jon jonathan jordan jorge jose josefina joseph josephine josh
        joshua josue joy joyce juan juana juanita judith judy julia julian juliana julie julieta julio june
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
        nydia migdalia awilda griselle iraida osvaldo dalys fredy eustacia evarista
        wayne wendy wesley wilfredo will william willie wilma wilson xavier ximena xiomara xochitl yadira yanira
        yesenia yolanda yvette yvonne zachary reina reyna santos dulce flor hernando libardo nubia wilner nadege
        luc caio suyapa tomasa petrona marleny selvin itzel ixchel kenia kenya yuri yesica yessica jhon jhonny
        edison wilmer osiris oneyda arely iris nohemi elvis ovidio rigoberta domitila zulema hyun mei ling thuy
        thi minh soo jin priya fatou kofi kwame ngozi chidi adaeze tesfaye abdi hodan yusuf ahmed mohamed
        jussara thais conceicao joao luiz evens guerline frantz pierre jacques zaida zenaida zoe zulma abelardo
        abril ada adalberto adela adelaida adolfo agapito agueda aida aide ainhoa aitor albina alcira aldo
        alejandrina alexa alexandre alexia alfonsina aline altagracia alvar amado amaia amalio amancio amaranta
        ambrosio amparo anabel anahi anastasia anastasio andoni anel angelina angeles aniceto anselmo antolin
        apolinar apolonia aquiles arcadio argelia aristides armida arnulfo arquimedes artemio asdrubal asuncion
        atahualpa atilio augusta augusto aureliano aurelia aurelio azucena baltasar baltazar bartolome bartolina
        basilio baudilio beltran benigno benito bernabe bernarda bernardino berta bertha bibiana blas bonifacio
        braulio brigida bruna bruno calixto camelia candelaria candida candido carlota carmela carmelo carmenza
        casandra casimiro casilda cayetano cayetana cecilio celestino celina celso chela cirilo ciro clarisa
        claudina clemencia clemente cleotilde clotilde concepcion conchita conrado constanza cornelia cornelio
        cosme crescencio crispin cristobal dagoberto dalia dalila damian danilo daria debora deisy delfina
        delfino demetrio derly deyanira diogenes dioni dionisia dionisio dora doralba doroteo edelmira edilberto
        edilma edmundo efrain efren eladio elba eleazar eleuterio eliana eliecer elisabet elisea eliseo eloisa
        eloy elpidio elvia emelina emerita emigdio encarnacion eneida engracia epifania epifanio erasmo ercilia
        erminia ernestina estanislao estefania estefany ester estrella etelvina eudoro eufemia eulalia eulalio
        eulogia eulogio eusebia eusebio eustaquio evangelina evaristo evelia ezequiela fabio fabricio facundo
        faustina faustino fausto febe federica feliciana feliciano felicidad felicita felicitas felisa fermin
        fernan ferney fidelia filemon filomena flavia flavio floralba florencio florentina florentino florinda
        fortunato froilan fulgencio gabino galo gaspar genaro genoveva georgina gerardina germania gertrudis
        gilda gilma ginette gisela giselle glenda gonzala gracia gricelda griselda guido guillermina gumercindo
        haroldo haydee hebert helga heliodoro herlinda herminia herminio hermelinda higinio hilario hilaria
        hipolito honoria honorio horacio hortensia iban idalia ignacia iker ildefonso iluminada inaki indira
        inmaculada inocencio iñigo irasema irineo iria isabelino isadora isaias isaura isidora isidro isidoro
        itziar ivana ivania ivette izaskun jacinta jacinto jaciel jairo janeth jazmin jeronimo joana joaquina
        joffre jonas jordi josefa josefino josep josu jovita joxe judit julissa justina justino justo juvenal
        karime karol keiko kelvin koldo lamine lamia laia lander larisa laureano laureana laurentino lazaro
        leandro leidy leire lenin leocadia leoncio leonidas leonila leonora leopoldina leopoldo leovigildo
        lesbia lesly librada liduvina ligia lina lindaura lisandro lisbeth livia lizardo loida lorenza loreto
        luciano lucrecia ludivina ludmila luisana luzmila macarena macario maite maialen maider manuelita
        marbella marcelina marciala marcial margarida margarito margot mariangel marianela maricela maricruz
        marielena mariela mariluz marino mariola mariona marisabel maritza marisel marlen martiniano martirio
        marusia matias mauricia maurilio maxima maximiliano maximiliana maximino maximo mayra medardo melania
        melba melchor melina melquiades merly miguelina mikel milagro milagros milton mireia mireya mirian mirna
        mirta misael modesta modesto montserrat nahuel nahum narciso narcisa nazario nazareth nehemias neida
        nelida nelva nemesio nemesia nereida nerea neri neus nicanor nicasio nicolasa nieves nilda nilton noelia
        norberto norbey norberta norka nuria obdulia obdulio octavia odilia odilon olegario olinda oliverio
        olympia omaira ondina onesimo orfelina oriol orlanda ovidia palmira pascual pascuala paulino paulo pau
        pelagia pere perfecto petra pio placido policarpo ponciano porfirio primitivo prudencia prudencio
        quirino quiteria radames raimunda raimundo ramona rebeca reinaldo reinalda remigio renata renato rigo
        rogelia romelia romeo romina romualdo roque rosalbina rosalina rosana rosendo roser rosibel rosmery
        rosio rosita rudecindo rufina rufino ruperto rut sabas sabina sabino sagrario salustiano samanta santina
        saturnina saturnino segundo selene selma senen serafin serafina serapio servando severiano severina
        severino sigfrido silvana silverio silvestre silvina silvino simona sinforosa sixta sixto soraya suleyma
        suleima tadea tadeo tarsila telesforo telma teodora teodoro teodosio teofila teofilo tiburcio tirso tito
        tobias toribio tulio ubaldo ulises uriel urbano uriela uxia valente valentin valeriano valerio venancio
        ventura victoriano victorino vidalina viki virginio vladimir waldemar waldo walkiria wenceslao wilber
        wilfrido wilman wilmar wilton xabier xoan xochilt xose yamile yanet yaneth yasmin yenny yeni yessenia
        yeison yohana yolima yoli yuleima yuliana yusimi zacarias zenobia zenon zoila zoraida zunilda aissatou
        abdou abdoulaye adama aboubacar amadou ananya anil anjali anneliese arjun astou awa ayesha bart bjorn
        boubacar britta chiara claire dieter dimitri dong eduard emeka emilie eniola farah fatoumata femke
        francois franz giulia giuseppe goran gunther hamza hans haruka hassan hiroshi ibrahima ifeoma ingeborg
        isha jens jurgen kamal katarzyna kavita kenji khalid klaus kwabena lars lieke lorenz luca luigi mahmoud
        malika mamadou marek matteo mehmet mehdi moussa mustafa nadine naoko nasser nikolai odile olaf oumar
        ousmane pascal pieter piotr pradeep rahul rania ravi sadia salif samira sanjay sarita seydou siobhan
        sunita takeshi thabo thierry tomasz ulrich wanjiku wilhelm wolfgang yasmine yuki yusra zainab zeynep
        """);

    public static bool Contains(string key) => Names.Contains(key);
}
