using AdvocacyBot.Letters;

namespace AdvocacyBot.Library.Documents;

/// <summary>What a format reader makes of a file's bytes.</summary>
internal abstract record DocumentText
{
    private DocumentText()
    {
    }

    public sealed record Found(string Text) : DocumentText
    {
        /// <summary>What a person should know of the text, whatever letter it holds.</summary>
        public IReadOnlyList<Notice> Notices { get; init; } = [];
    }

    public sealed record Unfit(int Line, string Reason) : DocumentText;
}
