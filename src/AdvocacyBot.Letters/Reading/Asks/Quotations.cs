namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Words between quotation marks are somebody else's, or were written elsewhere.</summary>
internal static class Quotations
{
    public static bool Holds(string text, int at)
    {
        var isOpen = false;
        for (var i = 0; i < at; i++)
        {
            isOpen = text[i] switch
            {
                '“' or '«' => true,
                '”' or '»' => false,
                '"' => !isOpen,
                _ => isOpen,
            };
        }

        return isOpen;
    }
}
