using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Common family names of the Americas and of those who sign with them, as keys: evidence that a line names a
/// person.
/// </summary>
internal static class FamilyNames
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        brouwer oca abrego acevedo acosta acuna adams aguilar aguirre agustin ahmed ajanel ajcot ajpop aju
        alarcon alban alcala aldana alegria alexander alfaro ali allen alonso alonzo alvarado alvarenga alvarez
        amador amaya anaya andersen anderson andrade andrews angulo antunez aquino aragon arana arango araujo
        araya arboleda arce arellano arevalo arias ariza armstrong arredondo arriaga arroyo arteaga avalos
        avendano avila ayala aybar bac bailey baker balderas ball ballesteros banda barahona barajas barbosa
        barnes barragan barraza barrera barreto barrientos barrios batz bautista bazan becerra bell beltran
        benavides benitez bennett berg bermudez bernal berry betancourt black blanco bonilla borja boyd bradley
        bravo brennan briceno brito brooks brown bryant buitrago burgos burke burns burton bustamante bustillo
        butler caal caballero cabral cabrera caceres cadena calderon calix calvo camacho campbell campos canales
        canas cano canto cardenas cardona cardoso carias carlson carpenter carranza carrasco carrera carrillo
        carrion carroll carter carvajal carvalho casas castaneda castano castellanos castillo castro ceballos
        cedeno centeno cepeda cerna cervantes chacon chan chavez chen choc choque cifuentes clark clarke cohen
        cole coleman coles collins colon contreras cook cooper corado cordero cordoba cordova corea cornejo
        corona coronado corrales correa cortes cortez costa cox crawford cruz cuc cuellar cuevas curtis davila
        davis delgado diallo dias diaz dominguez dorsey douglas drake duarte duffy dunn dupont duran echeverria
        edwards elias ellis emmanuel enriquez erazo escalante escamilla escobar escobedo escoto espinosa
        espinoza esquivel estevez estime estrada evans fajardo farias feliciano felix ferguson fernandes
        fernandez ferreira figueiredo figueroa fischer fisher flores fonseca forbes ford foster fox franco
        freeman frias fuentes funes gaitan galdamez galeano galindo gallagher gallardo gallegos galvan galvez
        gamboa garay garces garcia gardner garibay garrido garza gibson gil gomes gomez goncalves gonzales
        gonzalez gordon graham grande grant gray green greene griffin guardado guerra guerrero guevara guillen
        gutierrez guzman hall hamilton hansen harper harris harrison hart hayes henderson henriquez henry
        heredia hernandez herrera hidalgo hill hoang hoffman howard huaman hudson hughes hunt hunter huerta
        hurtado hussein ibanez ibarra inestroza iglesias infante iraheta izaguirre jackson jacobs jacobson james
        jaramillo jean-baptiste jenkins jensen jimenez johnson johnston jones jordan joseph juarez kaplan kelley
        kelly kennedy khan kim king klein lainez landaverde lara larson lawrence lazo leal lee leiva lemus leon
        levin levy lewis leyva lima lin linares lindqvist liu lobo long lopes lopez lorenzo lozano lucero lugo
        luna lund lynch machado macias madrid madrigal magana maldonado mamani mancia manzano marin marquez
        marroquin marshall martin martinez martins mason mata mateo matos matthews mccarthy mcdonald medina
        mejia melendez melgar mena mendes mendez mendoza menendez menjivar mercado merino meyer meza miller
        miranda mitchell mohamed molina moncada monroy montalvo montano montenegro montero montes montoya moore
        mora moraes morales moran moreira moreno morgan morris moscoso mosquera moya munguia munoz murillo
        murphy murray myers najarro najera naranjo narvaez navarrete navarro negrete nelson neves nguyen nichols
        nieto nieves nobrega nolasco noriega novoa nunez obando obrien ocampo ochoa odonnell olivares oliveira
        olivo olmedo olson ordonez orellana oropeza orozco ortega ortiz osborne osorio ospina osuna otero owens
        pacheco padilla padron paiz palacios palmer palomino pardo paredes park parker parra patal patel
        patterson paz pedraza pena penate peralta perdomo pereira perez perkins perla perry peters peterson
        phillips pierre pineda pinto pleitez ponce porras portillo posada powell powers prado price prieto
        pruitt puac pulido quiej quinones quintana quintanilla quintero quiroga quispe quiroz ramirez ramos
        rangel raymundo recinos reed reeves reid renteria resendiz restrepo reyes reynolds ribeiro rice richards
        richardson rincon rios rivas rivera rivero roberts robertson robinson robledo robles rocha rodas
        rodrigues rodriguez rogers rojas roldan roman romero romo roque rosado rosales rosas rosen rosenberg
        ross rubio rueda ruiz ruano russell ryan saavedra salas salazar salcedo saldana salgado salinas samayoa
        sanabria sanchez sanders sandoval santana santiago santizo santos saravia schmidt schneider schultz
        schwartz scott segovia segura sepulveda serna serrano shah shaw siguenza silva simmons simon simpson
        singh smith snyder solano soler solis solorzano soriano sosa sotelo soto sousa souza spencer stein
        stevens stewart stone suarez suazo sullivan tavares taylor tecun tejada tellez teodoro thomas thompson
        toj toledo toro torres tovar trejo trevino trinidad trujillo tucker turcios turner tzul ugarte ulloa
        umana urbina uribe urrutia valdes valdez valdivia valencia valenzuela valladares valle vallejo valverde
        vanegas varela vargas vasquez vazquez vega velasco velasquez velazquez velez ventura vera vergara
        vicente vidal vieira viera villalobos villanueva villarreal villasenor villatoro villegas wagner walker
        wallace walsh wang ward warren watkins watson weaver webb weber weiss wells west wheeler white williams
        willis wilson wong wood woods wright xicay yanes yang ybarra yoc young zamora zambrano zapata zarate
        zavala zelaya zepeda zhang zuniga aguirrezabal agirre altuna aranburu arregi artola azkarate azurmendi
        bengoetxea bilbao echeverri elizalde etxeberria etxebarria gaztelu goikoetxea goñi gorostiaga ibarretxe
        iriarte iturralde iturbe larrañaga lasa legarreta lizarraga mendizabal mujika oiarzabal olabarria olano
        otaegi sagasti uriarte zabala zubiri zumarraga bosch camps ferrer fabregas fuster grau llorens mestre
        miró molins oller pascual pons prats puig pujol riera roca rovira sabater torrent vila vilanova viñas
        amado barreiro castiñeira couto ferreiro freire fraga lago lema losada loureiro outeiro pazos pereiro
        piñeiro pombo pousa seoane vilas abreu alencar almada almeida alves amorim antunes assis avelar azevedo
        bastos batista bento bezerra botelho braga brandao caldeira cardozo carneiro castelo cavalcanti coelho
        cordeiro correia coutinho cunha dutra esteves falcao faria freitas furtado gouveia guimaraes lacerda
        leao leite lins macedo maia marinho marques matoso medeiros melo mello menezes mesquita monteiro mota
        moura nascimento nogueira nunes paiva passos peixoto pimentel pinheiro pires queiroz ramalho rego
        resende ribas sales sampaio saraiva seixas siqueira tavora teixeira valente vasconcelos viana vilela
        xavier achahui aguayo aliaga ancalaf antilef apaza ayma aymara blas calfucura callisaya cari catrileo
        catriman ccori ccopa chambi chipana choquehuanca colque condo condori coñoman curihuinca cusi guaman
        huanca huenchullan huenteo huenuman humala illanes inca jacanamijoy juajibioy lautaro limachi llanquileo
        mallku marileo maquera maynas melinao millaman nahuel nahuelpan nina ñancucheo painemal paillan pari
        pillimue pacsi quilla quilape quintriqueo quinto sayritupac tenorio ticona tito tuki tunubala vilca
        vilche yalanda yampara yana yapura yujra yupanqui zapana ajxup ajtun batzin calel canil chub chocooj coc
        coj cojti cumes cux guarcax ical ixcoy ixmata ixtamer lajpop macz maquin mucu poou quim saquic sical
        sicay sis tambriz tiul tuyuc tzoc xiloj xol xuc yat yaxcal canul chable chi chuc cocom couoh dzul ek
        euan hau huchim kantun kauil may mex moo ortegon pech poot puc tun tuyub tzab uc uicab uitz xool yam
        arzu ballestero bados bernardez colindres crisanto flores-arzu guity lambert lino norales sabillon
        ahuanari chanchari chumpi etsa inuma juank kajekai kuja mashingashi manihuari nango ochante pacaya
        pizango piruch sandi shimbo tamani tapuyima tii tuesta unkuch wampash wisum yampis yankuag caicedo
        balanta banguera carabali chala chara cuero grueso hinestroza ibarguen lucumi obregon perlaza possu
        rentería riascos sinisterra valoyes viafara epiayu epieyu ipuana iguaran jusayu pushaina uriana urrariyu
        belance celestin charles dessalines desrosiers dieudonne fils-aime geffrard guerrier jean-louis
        jean-pierre louis louissaint michel moise noel paul pierre-louis renaud saint-fleur sentilus sylvain
        toussaint valcin abascal aburto acha aedo agudelo ahumada aldunate amenabar anzola aponte aravena
        arguedas arguello armijo astudillo ayerza balbuena balcazar banegas barba barquero barrantes basualdo
        becker bedoya benavente berrios bianchi bolaños bonifaz borges brenes brizuela cajina calvete canizales
        cantillo carazo carballo caro carreño castelblanco catalan cazares chacin chinchay chinchilla colmenares
        concha crespo cruzado cuadros cubillos cuesta dalton dorantes echeverry egaña elizondo encinas errazuriz
        espinal esquibel etcheverry fagundez fallas farah fierro fonrouge frutos fuenmayor gaete gaibor gainza
        gajardo galarza gamarra garate garcete gavidia giron godoy goicoechea gonzaga goyeneche granados granda
        grijalva grisales guaiquil gudiño guiñazu gurruchaga haro henao herran herrero hoyos illescas infantas
        insfran inostroza irigoyen irizarry isasi jacome jara jarquin jimeno lagos landa lanza lascano lastra
        latorre leguizamon lezcano lillo llamas lobos loaiza londoño lopera lorca loyola lupercio luque lutz
        madariaga maidana malave mallea manrique marchant mardones mariño massa maturana mayorga mayoral
        mazariegos mendieta merida merlo millan mireles mojica mondragon monge montealegre montecinos montilla
        moncayo morillo moyano muñiz murguia naveda necochea noguera nuñez ochandiano ojeda olaya olguin oliva
        oñate opazo ordaz orellano orrego orrantia ortigoza osegueda oyarzo oyarzun palencia pallares palma
        pantoja parodi pasos pastrana pavez paz-soldan pedroza pelaez peñaloza pereda pernia piedrahita piñera
        pizarro plaza polanco poveda puente pulgar quesada quijano quiñonez quirós rebolledo recalde reinoso
        resino retamal revilla reyna riquelme roa robayo rocca rolon rosell ruilova saa sabogal sáenz salamanca
        saldarriaga samaniego santander santa-cruz santa-maria sarmiento serpa sierra siles silvera soliz
        sologuren stagnaro suasnavar tabares talavera tamayo tapia tejeda tello terán terrazas tinoco tirado
        tobar tobón torrico trujano ulate urbano urdaneta ureña uriona uriondo urquidi urquiza urzua vaca valera
        vallejos varas vela veliz venegas verdugo villafañe villagra villamil villar villasmil villavicencio
        vivanco vivas yañez yepes ynoub zabaleta zalazar zambrana zamorano zavaleta zeballos zerpa zuleta zurita
        abbas abdi abdullah acharya adeyemi ahmadi akhtar amin ansari asante bauer begum bose chaudhry chowdhury
        cisse coulibaly diop diouf esposito fernando ferrari friedrich gupta gunes haddad haile hassan hossain
        huang hussain ito iyer kamara kaya keita kimura kone krause kumar larsen li lindgren mahmoud malik mbeki
        mehta mohammed moreau mueller muller mukherjee mwangi nakamura ndiaye nielsen nilsson novak nowak okafor
        okonkwo okoye olsen osei owusu palmieri pham phiri popescu quaye rahman rao ricci rossi roy russo sall
        santoro sarr sato schulz sesay seck sharma sheikh sow suzuki sy takahashi tanaka tesfaye toure traore
        tran verma volkov vu wolf wu yamamoto yilmaz zhao zhou zulu
        """);

    public static bool Contains(string key) => Names.Contains(key);
}
