namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Why a model gave nothing that could be used; the answer without it goes out, and says so.</summary>
public abstract record ModelFailure
{
    private ModelFailure()
    {
    }

    /// <summary>No connection, or an error of the service that lasted through every retry.</summary>
    public sealed record Unreachable : ModelFailure;

    /// <summary>No whole answer within the time of the turn.</summary>
    public sealed record TimedOut : ModelFailure;

    /// <summary>More requests than the service takes.</summary>
    public sealed record Busy : ModelFailure;

    /// <summary>The service refused the key, the sign-in, the name of the model or the request itself.</summary>
    public sealed record NotLetIn : ModelFailure;

    /// <summary>The service's content filter stopped the question or the answer.</summary>
    public sealed record Filtered(bool Answer) : ModelFailure;

    /// <summary>The model declined.</summary>
    public sealed record Refused : ModelFailure;

    /// <summary>An answer that breaks off or is not what the schema asks for.</summary>
    public sealed record Malformed : ModelFailure;

    /// <summary>It failed several times in a row and is left alone for a while.</summary>
    public sealed record Resting : ModelFailure;

    /// <summary>The budget of the day or of this conversation is spent.</summary>
    public sealed record Spent(bool Conversation) : ModelFailure;

    /// <summary>The word for logs, metrics and the sentence that tells of it.</summary>
    public string Code => this switch
    {
        Spent { Conversation: true } => "SpentHere",
        _ => GetType().Name,
    };
}

/// <summary>Thrown by a chat client that knows why it failed. Its message holds no text of a letter or
/// question.</summary>
public sealed class ModelFailureException(ModelFailure failure, Exception? cause = null)
    : Exception($"The model gave nothing that could be used: {failure.Code}", cause)
{
    public ModelFailure Failure => failure;
}
