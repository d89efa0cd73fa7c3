namespace AdvocacyBot.Letters.Tests;

/// <summary>Points that words without a verb of asking lead to, and the official ways of asking.</summary>
public class AskPointTests
{
    [Theory]
    [InlineData("We believe there is a better way:\n\n1. Exempt shelters from the licensing regime.\n\n2. Work with the fire service on a code.\n\n3. Set up a small fund.", 3)]
    [InlineData("What we ask for is simple. First, withdraw the bill. Second, hold a public hearing in each district. Third, publish the costings.", 3)]
    [InlineData("We ask for three things. That the wells be dug. That the farmers be paid. That the minister come and see for himself.", 3)]
    [InlineData("Our questions are these\n(a) Who paid for the tanks?\n(b) When will the report be published?", 2)]
    [InlineData("We would therefore be grateful if you could answer these questions\n\na) How many wells were dug?\nb) Who dug them?", 2)]
    [InlineData("It is therefore once again requested to kindly intervene personally and get the hazard allowance released.", 1)]
    [InlineData("It is humbly requested that the arrears be paid before June.", 1)]
    [InlineData("You are advised to submit certified copies of the deeds to the Registrar.", 1)]
    public void Each_point_is_asked(string body, int asks) => Assert.Equal(asks, Written.WithBody(body).Asks.Count);

    [Theory]
    [InlineData("The decree leaves three ways out:\n\n1. Farmers leave the valley.\n\n2. Towns buy water by the truck.")]
    [InlineData("That the wells are dry is known to all. First, the river fell.")]
    [InlineData("You are invited to the opening of the clinic. It is requested by nobody.")]
    public void What_is_only_told_is_not(string body) => Assert.Empty(Written.WithBody(body).Asks);
}
