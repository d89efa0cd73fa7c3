using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Common family names of the Americas and of those who sign with them, as keys: evidence that a line names a
/// person.
/// </summary>
internal static class FamilyNames
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        brouwer oca abrego acevedo acosta acuna adams aguilar aguirre agustin ahmed ajanel ajcot ajpop aju alarcon alban
        alcala aldana alegria alexander alfaro ali allen alonso alonzo alvarado alvarenga alvarez amador amaya
        anaya andersen anderson andrade andrews angulo antunez aquino aragon arana arango araujo araya arboleda
        arce arellano arevalo arias ariza armstrong arredondo arriaga arroyo arteaga avalos avendano avila ayala
        aybar bac bailey baker balderas ball ballesteros banda barahona barajas barbosa barnes barragan barraza
        barrera barreto barrientos barrios batz bautista bazan becerra bell beltran benavides benitez bennett
        berg bermudez bernal berry betancourt black blanco bonilla borja boyd bradley bravo brennan briceno
        brito brooks brown bryant buitrago burgos burke burns burton bustamante bustillo butler caal caballero
        cabral cabrera caceres cadena calderon calix calvo camacho campbell campos canales canas cano canto
        cardenas cardona cardoso carias carlson carpenter carranza carrasco carrera carrillo carrion carroll
        carter carvajal carvalho casas castaneda castano castellanos castillo castro ceballos cedeno centeno
        cepeda cerna cervantes chacon chan chavez chen choc choque cifuentes clark clarke cohen cole coleman
        coles collins colon contreras cook cooper corado cordero cordoba cordova corea cornejo corona coronado
        corrales correa cortes cortez costa cox crawford cruz cuc cuellar cuevas curtis davila davis delgado
        diallo dias diaz dominguez dorsey douglas drake duarte duffy dunn dupont duran echeverria edwards elias
        ellis emmanuel enriquez erazo escalante escamilla escobar escobedo escoto espinosa espinoza esquivel
        estevez estime estrada evans fajardo farias feliciano felix ferguson fernandes fernandez ferreira
        figueiredo figueroa fischer fisher flores fonseca forbes ford foster fox franco freeman frias fuentes
        funes gaitan galdamez galeano galindo gallagher gallardo gallegos galvan galvez gamboa garay garces
        garcia gardner garibay garrido garza gibson gil gomes gomez goncalves gonzales gonzalez gordon graham
        grande grant gray green greene griffin guardado guerra guerrero guevara guillen gutierrez guzman hall
        hamilton hansen harper harris harrison hart hayes henderson henriquez henry heredia hernandez herrera
        hidalgo hill hoang hoffman howard huaman hudson hughes hunt hunter huerta hurtado hussein ibanez ibarra
        inestroza iglesias infante iraheta izaguirre jackson jacobs jacobson james jaramillo jean-baptiste
        jenkins jensen jimenez johnson johnston jones jordan joseph juarez kaplan kelley kelly kennedy khan kim
        king klein lainez landaverde lara larson lawrence lazo leal lee leiva lemus leon levin levy lewis leyva
        lima lin linares lindqvist liu lobo long lopes lopez lorenzo lozano lucero lugo luna lund lynch machado
        macias madrid madrigal magana maldonado mamani mancia manzano marin marquez marroquin marshall martin
        martinez martins mason mata mateo matos matthews mccarthy mcdonald medina mejia melendez melgar mena
        mendes mendez mendoza menendez menjivar mercado merino meyer meza miller miranda mitchell mohamed molina
        moncada monroy montalvo montano montenegro montero montes montoya moore mora moraes morales moran
        moreira moreno morgan morris moscoso mosquera moya munguia munoz murillo murphy murray myers najarro
        najera naranjo narvaez navarrete navarro negrete nelson neves nguyen nichols nieto nieves nobrega
        nolasco noriega novoa nunez obando obrien ocampo ochoa odonnell olivares oliveira olivo olmedo olson
        ordonez orellana oropeza orozco ortega ortiz osborne osorio ospina osuna otero owens pacheco padilla
        padron paiz palacios palmer palomino pardo paredes park parker parra patal patel patterson paz pedraza
        pena penate peralta perdomo pereira perez perkins perla perry peters peterson phillips pierre pineda
        pinto pleitez ponce porras portillo posada powell powers prado price prieto pruitt puac pulido quiej
        quinones quintana quintanilla quintero quiroga quispe quiroz ramirez ramos rangel raymundo recinos reed
        reeves reid renteria resendiz restrepo reyes reynolds ribeiro rice richards richardson rincon rios rivas
        rivera rivero roberts robertson robinson robledo robles rocha rodas rodrigues rodriguez rogers rojas
        roldan roman romero romo roque rosado rosales rosas rosen rosenberg ross rubio rueda ruiz ruano russell
        ryan saavedra salas salazar salcedo saldana salgado salinas samayoa sanabria sanchez sanders sandoval
        santana santiago santizo santos saravia schmidt schneider schultz schwartz scott segovia segura
        sepulveda serna serrano shah shaw siguenza silva simmons simon simpson singh smith snyder solano soler
        solis solorzano soriano sosa sotelo soto sousa souza spencer stein stevens stewart stone suarez suazo
        sullivan tavares taylor tecun tejada tellez teodoro thomas thompson toj toledo toro torres tovar trejo
        trevino trinidad trujillo tucker turcios turner tzul ugarte ulloa umana urbina uribe urrutia valdes
        valdez valdivia valencia valenzuela valladares valle vallejo valverde vanegas varela vargas vasquez
        vazquez vega velasco velasquez velazquez velez ventura vera vergara vicente vidal vieira viera
        villalobos villanueva villarreal villasenor villatoro villegas wagner walker wallace walsh wang ward
        warren watkins watson weaver webb weber weiss wells west wheeler white williams willis wilson wong wood
        woods wright xicay yanes yang ybarra yoc young zamora zambrano zapata zarate zavala zelaya zepeda zhang
        zuniga
        """);

    public static bool Contains(string key) => Names.Contains(key);
}
