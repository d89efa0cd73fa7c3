namespace AdvocacyBot.Writing.Names;

/// <summary>How a culture puts a name together.</summary>
internal enum NameShape
{
    TwoSurnames,
    OneSurname,
    Particles,
    FamilyFirst,
}

/// <summary>Given names and surnames of one origin. None is a name in the seeds.</summary>
internal sealed record NameStock(
    NameShape Shape, IReadOnlyList<string> Women, IReadOnlyList<string> Men, IReadOnlyList<string> Surnames)
{
    public static readonly NameStock Mexican = new(NameShape.TwoSurnames,
        ["María Fernanda", "Guadalupe", "Rocío", "Xóchitl", "Ana Lilia", "Itzel", "Verónica", "Dulce María"],
        ["José Luis", "Héctor", "Juan Pablo", "Raúl", "Cuauhtémoc", "Efraín", "Miguel Ángel", "Arturo"],
        ["Villaseñor", "Cárdenas", "Ochoa", "Zúñiga", "Ibarra", "de la Cruz", "Nájera", "Lozano", "Peña", "Montes de Oca"]);

    public static readonly NameStock CentralAmerican = new(NameShape.TwoSurnames,
        ["Reina Isabel", "Wendy", "Karla Patricia", "Yolanda", "Norma", "Berta", "Suyapa", "Marleny"],
        ["Óscar", "Walter", "Edwin", "Rigoberto", "Nelson", "Selvin", "Marvin", "Santos"],
        ["Zelaya", "Portillo", "Menjívar", "Cáceres", "Alvarenga", "Recinos", "de León", "Galdámez", "Mejía", "Pineda"]);

    public static readonly NameStock Andean = new(NameShape.TwoSurnames,
        ["Luz Marina", "Gloria", "Nubia", "Yamile", "Flor Alba", "Rosaura"],
        ["Jairo", "Hernando", "Wilson", "Fabián", "Libardo", "Germán"],
        ["Quiñones", "Ospina", "Mamani", "Quispe", "Restrepo", "Arboleda", "Choque", "del Valle", "Huamán"]);

    public static readonly NameStock Anglo = new(NameShape.OneSurname,
        ["Margaret", "Kathleen", "Susan", "Emily", "Joanne", "Beth", "Caroline", "Ruth"],
        ["Douglas", "Stephen", "Patrick", "Gregory", "Peter", "Walter", "Neil", "Timothy"],
        ["Whitfield", "O'Donnell", "Kessler", "Hargrove", "Brennan", "McAllister", "Stone-Rivers", "Pruitt", "Lund", "Grady"]);

    public static readonly NameStock Continental = new(NameShape.Particles,
        ["Ingrid", "Hanna", "Claire", "Annelies", "Chiara"],
        ["Dieter", "Joost", "Luc", "Matteo", "Rainer"],
        ["von Arnim", "van der Meer", "de Brouwer", "von Hagen", "Di Salvo", "ter Horst", "du Plessis"]);

    public static readonly NameStock Haitian = new(NameShape.OneSurname,
        ["Marie-Ange", "Guerline", "Rose-Laure", "Fabiola", "Nadège", "Yvrose", "Mirlande", "Islande"],
        ["Jean-Robert", "Wilner", "Frantz", "Pierre-Louis", "Evens", "Ricot", "Jean-Wilmar", "Emmanuel", "Gédéon"],
        ["Desrosiers", "Jean-Baptiste", "Toussaint", "Altidor", "Saint-Fleur", "Dorcély", "Estimé", "Pierre",
            "Exantus", "Métellus", "Dorvilus", "Jean-Jacques"]);

    public static readonly NameStock Brazilian = new(NameShape.TwoSurnames,
        ["Luciana", "Conceição", "Thaís", "Jussara", "Regina"],
        ["João", "Thiago", "Anderson", "Edmilson", "Caio"],
        ["da Silva", "dos Santos", "Figueiredo", "Gonçalves", "de Moraes", "Araújo", "Nóbrega"]);

    public static readonly NameStock Indigenous = new(NameShape.OneSurname,
        ["Aura Lolita", "Ixchel", "Nayeli", "Tomasa", "Winona", "Rosalía", "Micaela", "Petrona", "Anaité", "Ch'umilkaj", "Sacheen", "Killa"],
        ["Tecún", "Pascual", "Nahuel", "Domingo", "Delbert", "Marcelino", "Gaspar", "Tupaq", "Lorenzo", "Ixbalam", "Aucan", "Vernon"],
        ["Chub Ical", "Xol Caal", "Tzul", "Huenchullán", "Tsosie", "Ajú Patal", "Yellowhorse", "K'anil",
            "Batz Chaclán", "Caal Cac", "Hernández Tzoc", "Millalén", "Begay", "Ñanculef", "Cusiche", "Xinico Batz"]);

    public static readonly NameStock Asian = new(NameShape.OneSurname,
        ["Mei-Ling", "Thuy", "Priya", "Soo-jin", "Aiko", "Maricel", "Sunita", "Ngoc Anh", "Yuki", "Eun-ji", "Farida", "Nilufar"],
        ["Wei", "Minh", "Rajesh", "Hyun-woo", "Kenji", "Rodel", "Arun", "Zhiyuan", "Bayani", "Tenzin", "Iqbal", "Somchai"],
        ["Nguyen", "Krishnamurthy", "Takahashi", "Park", "Chen", "Macaraeg", "Banerjee", "Hoang", "Subramanian",
            "Dhondup", "Phommachanh", "Kobayashi", "Lim", "Rahman", "Dela Cruz", "Tran"]);

    public static readonly NameStock African = new(NameShape.OneSurname,
        ["Adaeze", "Selamawit", "Aminata", "Wanjiru", "Hodan", "Nomvula", "Fatoumata", "Chiamaka", "Mariam", "Thandiwe"],
        ["Chukwuemeka", "Tesfaye", "Kwabena", "Abdirahman", "Sipho", "Ousmane", "Babatunde", "Emeka", "Mulugeta", "Lamin"],
        ["Okonkwo", "Gebremariam", "Diallo", "Mensah-Boateng", "Warsame", "Ndlovu", "Adeyemi", "Kiplagat",
            "Ouedraogo", "Mwangi", "Tshabalala", "Nkrumah-Asante", "Traoré", "Haile"]);

    public static readonly NameStock Arabic = new(NameShape.Particles,
        ["Layla", "Rania", "Samira", "Noura", "Hanan", "Yasmine"],
        ["Omar", "Yusuf", "Tariq", "Khalid", "Bassam", "Mustafa"],
        ["al-Masri", "Haddad", "el-Amin", "Khoury", "bin Saleh", "Abdel-Rahman", "al-Tamimi", "Mansour", "Ben Youssef"]);
}
