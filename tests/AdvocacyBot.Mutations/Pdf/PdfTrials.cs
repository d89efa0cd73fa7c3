using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Mutations.Pdf;

/// <summary>
/// The reader of .pdf. What a damaged file shows is not recognised from images: that takes a second a page, whatever
/// the damage, and has limits of its own.
/// </summary>
internal static class PdfTrials
{
    public static readonly Trial Pdf = new(
        "pdf", dice => PdfDamage.Draw(GeneratedLetters.Draw(dice), dice), Read);

    private static readonly PdfReader Reader = PdfReader.Standard with
    {
        Recognition = PageRecognition.Standard with
        {
            Recogniser = new OutsideProgram("no-such-program", TimeSpan.FromSeconds(1), 1),
        },
    };

    private static bool Read(byte[] content) => Reader.Read(content, CancellationToken.None) switch
    {
        DocumentText.Found => true,
        DocumentText.Unfit { Reason.Length: > 0 } => false,
        _ => throw new InvalidOperationException("A PDF was neither taken nor refused with a reason."),
    };
}
