namespace AdvocacyBot.Writing.Words;

internal static class EnglishWords
{
    public static readonly string[] Openings =
    [
        "We, the undersigned organizations, write to express our deep concern about the situation of {group} in {country}.",
        "On behalf of the members of our congregations and networks, we write to you about the treatment of {group}.",
        "As organizations that have worked for decades alongside {group}, we are writing with regard to recent events in {country}.",
        "We write as faith leaders, scholars and advocates who follow conditions in {country} closely.",
        "The organizations listed below are alarmed by the latest reports concerning {group}.",
        "We are writing to follow up on our meeting with your staff and to share our views on the policy announced this spring.",
        "Our coalition brings together {number} groups from across the hemisphere, and we turn to you today with one voice.",
        "We write to draw your attention to the case of {victim}.",
        "Ahead of your upcoming visit to {country}, we wish to share our concerns about {group}.",
        "It is with great sadness that we write to you following the death of {victim}.",
        "We appreciate the steps your office has taken so far and write to raise matters that remain unresolved.",
        "The undersigned write in support of the communities that have been displaced since the construction began.",
    ];

    public static readonly string[] Context =
    [
        "{when}, {victim} was shot outside the community hall after months of threats that had been reported to the authorities.",
        "According to {watchdog}, {number} people were killed in the region during that period.",
        "The authorities have yet to interview a single witness.",
        "These facts are well documented and have not been disputed.",
        "Under {law}, the state has a duty to prevent such acts and to punish those responsible.",
        "Impunity in these cases exceeds ninety percent.",
        "Families wait for months in shelters that lack water, medical care and security.",
        "Many of those who fled had already been displaced twice within their own country.",
        "The regional office of the refugee agency has warned repeatedly that conditions do not permit safe return.",
        "{when}, soldiers entered the village and detained {number} residents without a warrant.",
        "The new rule, which took effect without public comment, bars most applicants from relief.",
        "Children as young as six have appeared before immigration judges without a lawyer.",
        "In {country}, the space for civil society has narrowed sharply over the past two years.",
        "Prosecutors and judges who pursued corruption have been forced into exile.",
        "Local partners tell us that the number of families arriving each week has doubled.",
        "The agreement was negotiated behind closed doors and has never been put before the legislature.",
        "Such measures are inconsistent with {law} and with the commitments made at the summit.",
        "The mine was approved although the communities had voted against it by a wide margin.",
        "As one mother told our delegation, “we did not leave because we wanted to; we left because they came for my son.”",
        "Detention is neither humane nor necessary: case management programs cost less and work better.",
        "Security assistance has continued to flow to units that are credibly accused of abuses.",
        "In its ruling of last year, {watchdog} found that the raids violated due process.",
        "There is no evidence that harsher enforcement has reduced the number of people who must flee.",
        "Reporters who covered the protests were beaten and their equipment was destroyed.",
        "The drought has left {number} households in the corridor without a harvest.",
        "These are not isolated incidents but part of a pattern that spans several administrations.",
        "The women of the cooperative have lived on that land for three generations.",
        "Since then, no one has been charged.",
        "Hospitals near the border report injuries from falls and from exposure nearly every day.",
        "The protection mechanism, created with such hope, has no budget of its own.",
        "Public statements that describe {group} as criminals put lives at risk.",
        "Mr. Acevedo's widow, who witnessed the attack, has received no protection.",
        "For many of our members, welcoming the stranger is a matter of faith.",
        "International observers were turned away at the gate.",
        "The peace accords promised land, truth and guarantees of non-repetition; {country} has delivered little of each.",
        "Congress has conditioned this assistance since 2012, and the conditions have not been met.",
        "The court's decision of June 14, 2013, remains unimplemented.",
        "Families ask only to know where their loved ones are.",
        "The state was urged by its own ombudsman to act, and it did not.",
        "These communities have resisted peacefully and have paid dearly for it.",
        "Last spring we asked the prosecutor to receive the families, and no date was given.",
        "Two years ago, {watchdog} urged the authorities to adopt protective measures.",
        "Victims continue to demand justice.",
        "It is important to note that none of the families had counsel.",
        "The inspector wrote that “the police must account for every round that was fired.”",
        "No one should have to flee twice.",
    ];

    public static readonly string[] Backgrounds = ["Background", "The Current Situation", "Why This Matters", "Legal Framework"];

    public static readonly string[] AskHeads = ["Recommendations", "Our Recommendations", "Requests", "Recommended Actions"];

    /// <summary>"{of}" stands for who is asked; the verb decides the strength.</summary>
    public static readonly string[] Asks =
    [
        "We urge you to {demand}.", "We call on you to {demand}.", "We respectfully request that you {demand}.",
        "We strongly urge your government to {demand}.", "We ask that your office {demand}.", "We recommend that you {demand}.",
        "We encourage you to {demand}.", "We therefore urge you to {demand}, and to {demand}.", "We demand that the government {demand}.",
        "In particular, we ask you to {demand}.", "For these reasons, we call upon your administration to {demand}.",
        "We urge the Government of {country} to {demand}.", "We call on the Department to {demand}.",
        "We also encourage the administration to {demand}.", "We implore you to {demand}.",
        "Our organizations ask that you {demand}.", "We request that the committee {demand}.", "We insist that the authorities {demand}.",
        "We write to ask you to {demand}.", "In addition, we invite your government to {demand}.",
        "We join the families in calling on the authorities to {demand}.",
    ];

    public static readonly string[] SoftAsks =
    [
        "It is essential that your office {demand}.", "Your administration should {demand}.", "The government of {country} must {demand}.",
        "We hope that you will {demand}.", "We would be grateful if you would {demand}.", "Please {demand}.",
        "We believe that your government should {demand}.", "The time has come to {demand}.",
        "It is crucial that the embassy {demand}.", "We would be grateful if your office could {demand}.",
        "Congress must act now to {demand}.", "We need you to {demand}.",
    ];

    public static readonly string[] Supports =
    [
        "We strongly support efforts by the commission to {demand}.", "We support the proposal to {demand}.",
        "We support legislation that would {demand}.",
    ];

    public static readonly string[] LeadIns =
    [
        "We therefore urge you to:", "Specifically, we call on you to:", "We respectfully ask that you:",
        "In light of the above, we urge your government to:", "To that end, we recommend that you take the following steps:",
    ];

    public static readonly string[] Ordinals = ["First", "Second", "Third", "Finally"];

    public static readonly string[] Meetings =
    [
        "We would welcome the opportunity to meet with you to discuss these matters.",
        "We would appreciate the chance to meet with your staff at your earliest convenience.",
        "We request a meeting with you in the coming weeks.",
        "We would be glad to meet with your office to discuss these recommendations further.",
    ];

    public static readonly string[] Closings =
    [
        "Thank you for your attention to this urgent matter.", "Thank you for your consideration.",
        "We look forward to your reply.", "We thank you for your leadership and for your service.",
        "Lives depend on what is done in the coming days.", "We remain committed to working with you toward that end.",
        "We will continue to follow these cases closely.",
    ];

    public static readonly string[] EnclosureSentences =
    [
        "We enclose a summary of the cases for your review.", "Enclosed please find a list of the detained.",
        "We attach a copy of our earlier statement.",
    ];

    public static readonly string[] EnclosureNotations = ["Enclosure: Summary of cases", "Encl.: List of detained persons", "Enclosures: Report of the delegation; map", "Attachment: Copy of the petition"];

    public static readonly string[] Postscripts = ["P.S. The family can be reached through our office at any time.", "P.S.: We have just learned that two more people were detained this morning."];

    public static readonly string[] Subjects =
    [
        "Protection of {group} in {country}", "The killing of {victim}", "Security assistance to {country}", "Access to asylum at the border",
        "Request for action on behalf of {group}", "Implementation of {law}", "Detention of {group}", "Conditions on aid to {country}",
    ];

    public static readonly string[] Replies =
    [
        "Thank you for your letter of March 4, 2013, on behalf of {group}.", "The Department shares your concern for {group} in {country}.",
        "I have asked my staff to look into the cases that you describe.", "The government of {country} remains a partner in this work.",
        "As you know, assistance is reviewed each year under {law}.", "Our embassy continues to follow the case of {victim}.",
        "I appreciate the efforts of your organizations.", "Please be assured that your views will be taken into account.",
    ];

    public static readonly string[] Titles =
    [
        "Executive Director", "Professor of Law", "Senior Advocate", "Policy Director", "Former Deputy Minister of Justice", "Co-Founder", "President",
        "Associate Professor of Anthropology", "Director of Advocacy", "Legal Director", "Former Ambassador to Paraguay and Belize", "General Secretary",
        "Former Director of the Bureau of Prisons, State of Ohio", "Coordinator", "Board Chair", "Staff Attorney", "Former Judge, District Court of the Northern Region",
        "Program Manager for Latin America", "Provincial Superior", "Pastor", "Former Under Secretary for Democracy and Global Affairs", "Chair",
    ];

    public static readonly string[] Offices =
        ["Executive Director", "President", "Coordinator", "Policy Director", "Legal Director", "General Secretary", "Board Chair"];

    public static readonly string[] Universities = ["Alden University", "University of the Great Lakes", "Saint Columban College", "Whitcomb Law School", "University of Northern Arizona at Mesa"];
}
