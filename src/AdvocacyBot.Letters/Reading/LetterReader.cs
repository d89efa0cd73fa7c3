using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

public static class LetterReader
{
    public static Letter Read(SourceDocument source) => throw new NotImplementedException();
}
