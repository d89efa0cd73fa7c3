using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// One pass over a body's paragraphs, remembering what a reader remembers: the heading he is under, the list he is in,
/// and whom has been asked.
/// </summary>
internal sealed class AskReading(SourceDocument source, Writers writers)
{
    /// <summary>How many paragraphs ahead a reader looks for the list that a sentence opens.</summary>
    public const int Foresight = 2;

    private const int LongestExplanation = 3;

    private const int LongestSection = 6;

    /// <summary>In UTF-16 units; of a longer sentence, which nobody writes, the beginning is read.</summary>
    private const int LongestSentence = 4_000;

    private readonly List<Ask> _asks = [];
    private readonly AskedParties _asked = new();
    private readonly Lazy<IReadOnlyList<string>> _ownNames = new(() => OwnNames.In(source.Text));
    private OpenList? _open;
    private bool _isUnderHeading;
    private bool _followsAsk;
    private bool _isReply;
    private bool _isResolving;

    public IReadOnlyList<Ask> Asks => _asks;

    public void Take(Paragraph paragraph, IReadOnlyList<Paragraph> next)
    {
        if (_open is { } list && HeadsNext(list, paragraph, next))
        {
            _open = list with { Last = null, Interruptions = 0 };
            return;
        }

        if (_open is { } open && Item(paragraph, open) is { } item)
        {
            Add(open, item, next);
            return;
        }

        if (_open is { } under && _asks.Count > 0 && TitledItems.Beneath(source, under, _asks[^1].Words.Span, paragraph, next) is { } deed)
        {
            _asks[^1] = _asks[^1] with { Words = source.Words(deed) };
            _open = under with { IsTitled = true, Interruptions = under.Interruptions + 1 };
            return;
        }

        if (_isResolving && AskItems.Of(source, paragraph.Span, isSeries: false) is { } point)
        {
            TakePoint(paragraph, point, next);
            return;
        }

        _isResolving = AskHeads.Resolves(source.Slice(paragraph.Sentences is [.., var last] ? last : paragraph.Span));
        _open = _open is { IsEmpty: true } && IsPlainHeading(paragraph)
            ? _open
            : Interrupted(_open, source.Text[paragraph.Span.End - 1]);
        if (paragraph.Span.Length > AskHeads.LongestHeading || !TakeHeading(source.Slice(paragraph.Span), paragraph))
        {
            TakeSentences(paragraph.Span, paragraph.Sentences, next);
        }
    }

    /// <summary>A point of what was resolved: an ask where its own verb asks, else a sentence like any other.</summary>
    private void TakePoint(Paragraph paragraph, AskItem point, IReadOnlyList<Paragraph> next)
    {
        var sentences = Sentences.Of(source.Text, point.Span);
        var first = new SentenceText(source, Bounded(sentences[0]), new Quotations(source.Text, point.Span), writers);
        if (Resolutions.Point(first) is not { } clause)
        {
            TakeSentences(paragraph.Span, paragraph.Sentences, next);
            return;
        }

        _asks.Add(AskWriting.Ask(first, clause, _asked));
        _followsAsk = true;
        if (sentences.Count > 1)
        {
            TakeSentences(point.Span, [.. sentences.Skip(1)], next);
        }
    }

    /// <summary>"Protecting Refugees" between the sentence that opens a list and its first item.</summary>
    private bool IsPlainHeading(Paragraph paragraph) =>
        AskHeads.IsHeading(source.Slice(paragraph.Span)) && source.Text[paragraph.Span.End - 1] != ':';

    /// <summary>"Cooperation" between the points of one part of a list and "1." of the next.</summary>
    private bool HeadsNext(OpenList open, Paragraph paragraph, IReadOnlyList<Paragraph> next) =>
        open is { Last: { IsMarked: true, Number: not null }, Interruptions: 0 } && next.Count > 0 && IsPlainHeading(paragraph)
        && AskItems.Of(source, paragraph.Span, isSeries: true) is { IsMarked: false, IsDeed: false }
        && AskItems.Of(source, next[0].Span, isSeries: false) is { IsMarked: true, Number: { } number } && (number == 1 || number == open.Last.Number + 1) && AskHeads.Addressee(source.Slice(paragraph.Span)) is null;

    private AskItem? Item(Paragraph paragraph, OpenList open)
    {
        if (source.Text[paragraph.Span.End - 1] == ':' && AskHeads.Addressee(source.Slice(paragraph.Span)) is not null)
        {
            return null;
        }

        var isSeries = _asks.Count > 0 && AskItems.EndsInSeries(source.Slice(_asks[^1].Words.Span))
            || open is { AsksThat: true, Interruptions: 0 } && AskItems.IsWish(source.Slice(paragraph.Span))
            || open is { Interruptions: 0, Last: null or { IsMarked: false } } && AskItems.NamesDeed(source.Slice(paragraph.Span))
            || open is { WantsAnswers: true, Interruptions: 0, Last: null or { IsMarked: false } } && source.Text[paragraph.Span.End - 1] == '?';
        var item = AskItems.Of(source, paragraph.Span, isSeries);
        return item is not null && open.GoesOnWith(item) && !IsSectionBehind(open, item) && !(open.Last is { IsMarked: true } && !item.IsMarked && !isSeries && !AskItems.IsLastTitled(source.Slice(paragraph.Span))) ? item : null;
    }

    /// <summary>"5. Who we are" behind points told by letters: the number is the section's.</summary>
    private bool IsSectionBehind(OpenList open, AskItem item) =>
        open.Last is { IsMarked: true, Number: null, Bullet: null } && item.Number > 1
        && (open.First is { IsMarked: true, Number: null, Bullet: null }
            || !item.IsDeed && char.IsLetter(source.Text[item.Span.End - 1]) && Token.Of(source.Slice(item.Span)).Count <= LongestSection);

    /// <summary>An item's explanation may stand before the next item; another list ends this one.</summary>
    private static OpenList? Interrupted(OpenList? open, char ending) =>
        open is { Last: not null, Interruptions: < LongestExplanation } && ending != ':'
            ? open with { Interruptions = open.Interruptions + 1 }
            : null;

    private void Add(OpenList open, AskItem item, IReadOnlyList<Paragraph> next)
    {
        if (open is { Lead: { } lead, IsEmpty: true } && open.SaysWhat && !item.IsDeed && !AskItems.Completes(source.Slice(item.Span)))
        {
            _asks.Add(lead);
        }

        var (words, rest) = TitledItems.Parted(source, item);
        if ((!item.IsQuestion || open.WantsAnswers) && !AskHeads.ReservesRights(source.Slice(words)))
        {
            var of = AskItems.Addressee(source.Slice(words)) ?? open.Template.Of;
            _asks.Add(open.Template with { Words = source.Words(words), Of = of });
        }

        _open = open with { IsEmpty = false, First = open.First ?? item, Last = item, Interruptions = 0 };
        _followsAsk = true;
        if (rest is { } after)
        {
            TakeSentences(after, Sentences.Of(source.Text, after), next);
        }
    }

    /// <summary>Whether the paragraph is a heading; one that announces asks opens a list.</summary>
    private bool TakeHeading(string text, Paragraph paragraph)
    {
        var announces = AskHeads.AnnouncesAsks(text);
        if (!announces && !AskHeads.IsHeading(text))
        {
            return false;
        }

        var addressee = AskHeads.Addressee(text);
        if (!announces && (addressee is null || !_isUnderHeading && text[^1] != ':'))
        {
            _isUnderHeading &= text[^1] == ':';
            return false;
        }

        if (addressee is { } whom && AskHeads.AreFellows(whom))
        {
            _isUnderHeading = false;
            return true;
        }

        _isUnderHeading = true;
        var of = addressee ?? AskedParties.Recipients;
        _open = new OpenList(new Ask(source.Words(paragraph.Span), of, null, AskStrength.Recommend, AskKind.Ask), null);
        return true;
    }

    private void TakeSentences(TextSpan paragraph, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Paragraph> next)
    {
        var asked = false;
        var quotations = new Quotations(source.Text, paragraph);
        for (var i = 0; i < sentences.Count; i++)
        {
            var isLast = i == sentences.Count - 1;
            var sentence = new SentenceText(source, Bounded(sentences[i]), quotations, writers);
            var counts = AskHeads.CountsAsks(sentence.Text);
            var asks = AskGoingOn.Read(sentence, _followsAsk ? _asks.LastOrDefault() : null, _followsAsk)
                ?? (counts && !isLast ? [] : InSentence(sentence));
            var ask = asks.Count > 0 ? asks[^1] : null;
            asked |= ask is not null;
            if (isLast && (Opens(sentence, ask, next) ?? Particulars(sentence, next)) is { } list)
            {
                _asks.AddRange(asks.SkipLast(1));
                _asks.AddRange(ask is not null && AskWriting.BeforeParticulars(sentence, ask) is { } whole ? [whole] : []);
                _open = list;
                _followsAsk = true;
                return;
            }

            _asks.AddRange(isLast && ask is not null && AskWriting.IsBareLead(sentence, ask, next) ? asks.SkipLast(1) : asks);
            _followsAsk = ask is not null || _followsAsk && !isLast || counts || AskHeads.Outlines(sentence.Text);
        }

        _followsAsk = asked;
    }

    private static TextSpan Bounded(TextSpan sentence) =>
        sentence with { End = Math.Min(sentence.End, sentence.Start + LongestSentence) };

    private IReadOnlyList<Ask> InSentence(SentenceText sentence)
    {
        _isReply |= _asks.Count == 0 && Transitions.Answers(sentence.Text);
        AskContext Context() => new(
            _isUnderHeading, _followsAsk, Transitions.IsFurtherPoint(sentence.Text), _isReply, Transitions.NamesASource(sentence.Text))
        { OwnNames = _ownNames };
        var clauses = AskSentences.Read(sentence, Context, AskPhrases.MayBeSpanish(sentence.Text));
        return clauses.Count == 0 ? [] : [.. clauses.Select(clause => AskWriting.Ask(sentence, clause, _asked))];
    }

    /// <summary>"Le instamos a cumplir su palabra. En particular:": the points are asked for as the sentence before asks.</summary>
    private OpenList? Particulars(SentenceText sentence, IReadOnlyList<Paragraph> next) =>
        _followsAsk && _asks.Count > 0 && AskHeads.IsParticular(sentence.Text)
            && FirstItems.Of(source, next, IsPlainHeading, asksThat: false, wantsAnswers: false) is { IsQuestion: false } item && (item.IsMarked || item.IsDeed)
            ? new OpenList(_asks[^1], null)
            : null;

    /// <summary>The list that the sentence opens, where the next paragraph is an item of one.</summary>
    private OpenList? Opens(SentenceText sentence, Ask? ask, IReadOnlyList<Paragraph> next)
    {
        var endsOpen = sentence.Text[^1] is not ('.' or '?' or '!' or '”' or '"');
        var wantsAnswers = QuestionLists.WantsAnswers(sentence.Text);
        var announces = AskHeads.OpensList(sentence.Text) || ask is not null && AskHeads.PointsBeneath(sentence.Text) || AskHeads.PointsAhead(sentence.Text) && FirstItems.AreDeeds(source, next) || wantsAnswers && (QuestionLists.OpensQuestion(sentence.Text) || FirstItems.AsksFirst(source, next));
        if (!announces && !(endsOpen && ask is not null && !AskHeads.MakesKnown(sentence.Text)) || FirstItems.Of(source, next, IsPlainHeading, AskItems.AsksThat(sentence.Text), wantsAnswers) is not { } item
            || !endsOpen && !item.IsMarked)
        {
            return null;
        }

        var strength = wantsAnswers ? AskStrength.Ask : AskStrength.Recommend;
        var template = ask ?? new Ask(source.Words(sentence.Span), AskedParties.Recipients, null, strength, AskKind.Ask);
        return new OpenList(template, ask)
        {
            SaysWhat = AskWriting.SaysWhat(sentence, ask),
            AsksThat = AskItems.AsksThat(sentence.Text),
            WantsAnswers = wantsAnswers,
        };
    }
}
