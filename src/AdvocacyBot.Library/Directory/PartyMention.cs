using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>Words of a question that may mean a party.</summary>
/// <param name="Span">Their place in the question, a possessive ending left out.</param>
/// <param name="Parties">Whom they may mean, best first; more than one where they do not tell.</param>
/// <param name="IsStrong">
/// Written like a name or like nothing else. A weak mention may be an ordinary word ("kind", "may") or a topic
/// ("human rights"): it counts only where the question expects a party.
/// </param>
public sealed record PartyMention(TextSpan Span, IReadOnlyList<PartyMatch> Parties, bool IsStrong);
