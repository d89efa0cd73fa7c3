using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Host.Console;

/// <summary>
/// The last replies of conversations, so that going back or loading a page again says nothing a second time. They go
/// when the shelf changes: what was forgotten must not be read here any more.
/// </summary>
internal sealed class ShownReplies
{
    private const int Most = 200;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Conversation, string Reply), ShownReply> _kept = [];
    private readonly Queue<(string Conversation, string Reply)> _oldest = new();
    private PartyDirectory? _shelf;

    /// <returns>The reply's id in its conversation.</returns>
    public string Keep(ShownReply shown, PartyDirectory shelf)
    {
        var id = (shown.Conversation, Reply: Guid.NewGuid().ToString("N"));
        lock (_gate)
        {
            Follow(shelf);
            if (_oldest.Count >= Most)
            {
                _kept.Remove(_oldest.Dequeue());
            }

            _kept[id] = shown;
            _oldest.Enqueue(id);
        }

        return id.Reply;
    }

    public ShownReply? Find(string conversation, string reply, PartyDirectory shelf)
    {
        lock (_gate)
        {
            Follow(shelf);
            return _kept.GetValueOrDefault((conversation, reply));
        }
    }

    // The library hands out the same directory as long as no letter of the shelf has changed.
    private void Follow(PartyDirectory shelf)
    {
        if (!ReferenceEquals(shelf, _shelf))
        {
            _kept.Clear();
            _oldest.Clear();
            _shelf = shelf;
        }
    }
}
