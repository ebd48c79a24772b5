using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Walks over a document once, clause by clause, and lets every slot's binder fill its slot. One per thread, used again.</summary>
internal sealed class DocumentBinding
{
    /// <summary>The title's date counts for the document when it stands this near the beginning.</summary>
    private const int TitleLength = 160;

    /// <summary>A heading is a paragraph up to this long.</summary>
    private const int MaxHeading = 48;

    [ThreadStatic]
    private static DocumentBinding? spare;

    private readonly ClauseTokenizer tokenizer = new();
    private readonly ClauseTokenizer topics = new();
    private readonly RespectiveList respective = new();
    private readonly Dictionary<ReportDate, int> codes = [];
    private string text = "";
    private ClaimStoreBuilder builder = null!;
    private BindingTables tables = null!;
    private SentenceState sentence;
    private ParagraphState paragraph;

    /// <summary>Fills the slots of all records.</summary>
    public static void Run(string text, ClaimStoreBuilder builder, BindingTables tables, IWordSegmenter segmenter)
    {
        DocumentBinding binding = spare ?? new();
        spare = null;
        binding.text = text;
        binding.builder = builder;
        binding.tables = tables;
        binding.tokenizer.Reset(text, tables.Words, segmenter);
        binding.topics.Reset(text, tables.Words, segmenter);
        binding.BindAll();
        spare = binding;
    }

    private void BindAll()
    {
        paragraph = new ParagraphState { Period = -1, SectionPeriod = -1 };
        sentence = SentenceState.At(0, 0);
        var walker = new ClauseWalker(text, builder.Records);
        while (walker.MoveNext())
        {
            ClauseBounds clause = walker.Clause;
            if (walker.BeginsParagraph) BeginParagraph(clause.Start, walker.First);
            if (walker.BeginsSentence) BeginSentence(clause.Start, walker.First);
            else if (clause.Opening is '；' or ';') sentence.EndPart();
            if (walker.First == walker.Next) PassClause(clause);
            else BindClause(clause, walker.First, walker.Next);
            if (clause.End > clause.Start && !clause.InBracket) sentence.EarlierClause = TextSpan.FromBounds(clause.Start, clause.End);
        }
        GroupBinder.LinkCodes(builder, codes);
    }

    private void BeginParagraph(int start, int firstClaim)
    {
        paragraph.FirstClaim = firstClaim;
        paragraph.Scope = default;
        paragraph.Period = -1;
        int length = text.AsSpan(start, Math.Min(MaxHeading, text.Length - start)).IndexOfAny('\n', '\r');
        if (length < 0 && text.Length - start <= MaxHeading) length = text.Length - start;
        if (length > 0 && text.AsSpan(start, length).IndexOfAny('。', '；', '，') < 0) ReadHeading(start, start + length, firstClaim);
    }

    /// <summary>A heading tells whether its section reports or plans, and of what time.</summary>
    private void ReadHeading(int start, int end, int firstClaim)
    {
        BindingRoles found = CuesIn(start, end);
        bool plan = (found & BindingRoles.PlanHeading) != 0;
        bool review = (found & BindingRoles.ReviewHeading) != 0;
        if (plan || review)
        {
            paragraph.IsPlan = plan && !review;
            paragraph.IsReview = review && !plan;
        }
        else if (start > TitleLength && !paragraph.HasTitle) return;
        ReadOnlySpan<ClaimRecord> records = builder.Records;
        if (firstClaim < records.Length && records[firstClaim] is { Kind: MentionKind.Date, Date.Start: { Year: > 0, Day: 0 } } date && date.End <= end) DateSection(in date, firstClaim, found);
    }

    /// <summary>The date of a heading is that of its section, or of the document.</summary>
    private void DateSection(in ClaimRecord date, int firstClaim, BindingRoles found)
    {
        bool plan = (found & BindingRoles.PlanHeading) != 0;
        bool review = (found & BindingRoles.ReviewHeading) != 0;
        if ((found & BindingRoles.Delivered) != 0 && !review) paragraph.BeginTitle(firstClaim, date.Date.Start.Year);
        else if (review && !plan) paragraph.BeginReview(firstClaim, date.Date.Start.Year);
        else paragraph.BeginYear(firstClaim, date.Date.Start.Year);
    }

    /// <summary>All that the words of a heading say of its section.</summary>
    private BindingRoles CuesIn(int start, int end)
    {
        BindingRoles found = default;
        for (int i = start; i < end; i++)
        {
            if (!tables.Cues.CanStartWith(text[i]) || !tables.Cues.TryMatch(text.AsSpan(i, end - i), out BindingWord? word, out int length)) continue;
            found |= word.Roles;
            i += length - 1;
        }
        return found;
    }

    private void BeginSentence(int start, int firstClaim) => sentence = SentenceState.At(start, firstClaim);

    /// <summary>A clause without claims can still name the scope, plan or expect.</summary>
    private void PassClause(ClauseBounds clause)
    {
        if (clause.End <= clause.Start) return;
        ReadOnlySpan<char> span = text.AsSpan(clause.Start, clause.End - clause.Start);
        if (tables.Words.TryMatch(span, out BindingWord? word, out int length) && word.Is(BindingRoles.Lasting)
            && !(tables.Words.TryMatch(span[length..], out BindingWord? next, out _) && next.Is(BindingRoles.Superlative)))
            sentence.Scope = paragraph.Scope = new TextSpan(clause.Start, length);
        if (word is not null && word.Is(BindingRoles.Among) && length == span.Length) sentence.PendingCue = new TextSpan(clause.Start, length);
        for (int i = 0; i < span.Length; i++)
        {
            if (!tables.Cues.CanStartWith(span[i]) || !tables.Cues.TryMatch(span[i..], out BindingWord? cue, out int taken)) continue;
            if (cue.Is(BindingRoles.Target | BindingRoles.Forecast) && (cue.Is(BindingRoles.Strong) || !paragraph.IsReview))
            {
                sentence.Modality = cue.Is(BindingRoles.Target) ? Modality.Target : Modality.Forecast;
                sentence.ModalityReason = cue.Is(BindingRoles.Target) ? BindingReason.PlanWordBefore : BindingReason.ForecastWord;
            }
            i += taken - 1;
        }
    }

    private void BindClause(ClauseBounds clause, int first, int next)
    {
        Span<ClaimRecord> records = builder.Records;
        tokenizer.Read(clause.Start, clause.End, records, first, next);
        respective.Clear();
        bool explains = clause.Opening is '：' or ':' && EndsWithProgramme(clause.Start - 1);
        ReadOnlySpan<ClauseToken> tokens = tokenizer.Tokens;
        int taken = 0;
        int open = -1; // the claim whose noun stands only behind the next number, and what stands behind its own
        TokenRange lone = default;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Claim) continue;
            int claim = tokens[i].Claim;
            if (FrameParser.IsTransparent(records[claim].Kind) && records[claim].Kind != MentionKind.Rank)
            {
                PeriodBinder.Note(tokens, i, clause.InBracket, records, ref sentence, ref paragraph);
                continue;
            }
            ClauseFrame frame = FrameParser.Parse(tokens, i, records, taken);
            var context = new ClauseContext(text, tables, clause, tokens, records, claim, in frame);
            BindClaim(in context, ref frame, explains);
            bool leaves = frame.After.End == frame.After.Start + 1 && NounAfterParser.LeavesNounToNext(tokens, frame.After.Start);
            if (!leaves && !HeadBinder.TookAfter(in records[claim])) continue;
            taken = frame.After.End;
            if (open >= 0 && records[open].Unit == records[claim].Unit) HeadBinder.LendNoun(in context, ref records[open], lone);
            lone = frame.After;
            open = leaves ? claim : -1;
        }
        ModalityBinder.NoteTail(tokens, records, ref sentence);
    }

    private void BindClaim(in ClauseContext context, ref ClauseFrame frame, bool explainsProgramme)
    {
        TokenRange part = BindHead(in context, out int partStart);
        if (!part.IsEmpty)
        {
            // What else the binders read off the subject is read off the claim's own part.
            frame.Subject = part;
            frame.IsPart = true;
            ref readonly ClauseToken start = ref context.Tokens[partStart];
            if (start.IsName || (start.Is(BindingRoles.Scope) && (start.Is(BindingRoles.Noun) || !start.Is(BindingRoles.Sector)))) frame.First = partStart;
        }
        ActionBinder.Bind(in context);
        ComparisonBinder.Bind(in context);
        DirectionBinder.Bind(in context);
        ScopeBinder.Bind(in context, ref sentence, ref paragraph);
        ModalityBinder.Bind(in context, explainsProgramme, ref sentence, in paragraph);
        PeriodBinder.Bind(ref context.Record, ref sentence, in paragraph);
        PartBinder.Bind(in context, ref sentence, in paragraph);
        GroupBinder.Bind(in context, builder, in sentence);
        if (!context.Record.Head.IsEmpty) sentence.HeadClaim = context.Claim;
    }

    /// <summary>Fills head and metric; says which part of a 分别 list is the claim's own.</summary>
    private TokenRange BindHead(in ClauseContext context, out int partStart)
    {
        partStart = 0;
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Respectively >= 0) respective.TryStart(in context, builder);
        else if (!frame.Continues)
        {
            respective.Clear();
            respective.TryStartPlain(in context, sentence.FirstClaim);
        }
        if (respective.Count > 0) return PairBinder.Bind(in context, respective, sentence.HeadClaim, out partStart);
        if (HeadBinder.TryBind(in context)) CompleteMeasure(in context);
        else TakeOver(in context);
        return default;
    }

    /// <summary>Says what a measure is of that means nothing alone.</summary>
    private void CompleteMeasure(in ClauseContext context)
    {
        bool silent = IsSilentBefore(in context);
        if (!silent && Ellipsis.TryShare(in context, sentence.HeadClaim)) return;
        if (MeasureSubject.TryComplete(in context, silent ? -1 : sentence.HeadClaim) || !silent || context.Frame.Previous >= 0) return;
        TokenRange topic = ReadTopic(in context);
        if (!topic.IsEmpty) MeasureSubject.CompleteFrom(in context, TextSpan.FromBounds(topics.Tokens[topic.Start].Start, topics.Tokens[topic.End - 1].End));
    }

    /// <summary>Takes the head from elsewhere when the claim's own words name none.</summary>
    private void TakeOver(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref readonly ClaimRecord record = ref context.Record;
        if (record.Kind == MentionKind.Rank && !frame.Has(BindingRoles.Ranking) && !OpensChange(in context))
        {
            if (FollowsValue(in context)) HeadBinder.Inherit(in context, frame.Previous, BindingReason.SharedNoun);
        }
        else if (IsComparedWith(in context))
        {
            InheritHead(in context);
        }
        else if (frame.Continues)
        {
            ContinueList(in context);
        }
        else if (record.IsAdditive && (HeadBinder.IsNounUnit(in context) || (frame.Predicate < 0 && !frame.BareVerb)))
        {
            UseUnit(in context);
            if (record.Head.IsEmpty) CountAgain(in context);
        }
        else
        {
            InheritHead(in context);
        }
    }

    /// <summary>较上年同期的43亿元增长12%: what is compared with is the same thing at another time.</summary>
    private static bool IsComparedWith(in ClauseContext context)
    {
        int before = context.Frame.Token - 1;
        return context.Record.IsAdditive && before >= context.Frame.First + 2 && context.Tokens[before].Kind == TokenKind.Of
            && context.Tokens[before - 1].Kind == TokenKind.Claim && context.Tokens[before - 2].Is(BindingRoles.Base);
    }

    /// <summary>里程达3000公里、全国第一: nothing but the place stands between the value and its rank.</summary>
    private static bool FollowsValue(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Previous < 0 || context.Records[frame.Previous].Head.IsEmpty) return false;
        bool place = frame.Continues; // 居全国第五和第六
        for (int i = frame.First; i < frame.Token; i++)
        {
            place |= context.Tokens[i].Is(BindingRoles.Scope);
            if (context.Tokens[i].Kind is not TokenKind.Joint && !context.Tokens[i].Is(BindingRoles.Scope)) return false;
        }
        return place;
    }

    /// <summary>The noun of the number before, which nothing but a mark parts from this one.</summary>
    private static void ContinueList(in ClauseContext context)
    {
        ref readonly ClaimRecord record = ref context.Record;
        ref readonly ClaimRecord previous = ref context.Records[context.Frame.Previous];
        bool medal = previous.Unit != record.Unit && HeadBinder.IsNounUnit(in context); // 12金8银
        bool shared = !medal && ((previous.Kind == record.Kind && !previous.Head.IsEmpty) || IsSecondMeasure(in context));
        if (shared) HeadBinder.Inherit(in context, context.Frame.Previous, BindingReason.SharedNoun);
        else UseUnit(in context);
    }

    /// <summary>Takes over the people, or the things summed up, that the sentence has counted before.</summary>
    private void CountAgain(in ClauseContext context)
    {
        if (CountsPeopleAgain(in context.Record) || SumsUp(in context)) HeadBinder.Inherit(in context, sentence.HeadClaim, BindingReason.FromEarlierClause);
    }

    /// <summary>新获批集群4个，累计14个: nothing but small words stands before the number of the same things.</summary>
    private bool SumsUp(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (sentence.HeadClaim < 0 || !frame.After.IsEmpty || frame.First == frame.Token || !PartBinder.SameUnit(in context.Record, in builder.Records[sentence.HeadClaim])) return false;
        for (int i = frame.First; i < frame.Token; i++)
        {
            if (context.Tokens[i].Kind is not (TokenKind.Function or TokenKind.Joint)) return false;
        }
        return true;
    }

    private bool CountsPeopleAgain(in ClaimRecord record) =>
        record.Kind == MentionKind.HeadCount && sentence.HeadClaim >= 0 && builder.Records[sentence.HeadClaim].Kind == MentionKind.HeadCount;

    /// <summary>成交地块87宗、2959亩, 实施项目24个、248亿元: a second measure of what the first counts.</summary>
    private static bool IsSecondMeasure(in ClauseContext context)
    {
        ref readonly ClaimRecord previous = ref context.Records[context.Frame.Previous];
        return context.Record.IsAdditive && previous.IsAdditive && !previous.Head.IsEmpty && !HeadBinder.TookAfter(in previous)
            && !HeadBinder.IsNounUnit(in context) && !PartBinder.SameUnit(in context.Record, in previous);
    }

    // 由第11位升至第5位.
    private static bool OpensChange(in ClauseContext context)
    {
        for (int i = context.Frame.First; i < context.Frame.Token; i++)
        {
            if (context.Tokens[i].Is(BindingRoles.From)) return true;
        }
        return false;
    }

    private static void UseUnit(in ClauseContext context)
    {
        ref ClaimRecord record = ref context.Record;
        if (!HeadBinder.IsNounUnit(in context)) return;
        record.Head = record.Metric = record.UnitSpan;
        record.Reasons[(int)ClaimSlot.Head] = record.Reasons[(int)ClaimSlot.Metric] = BindingReason.UnitIsNoun;
    }

    /// <summary>Looks for the topic in the clauses before: the silent clause just before, else the claim whose head was filled last.</summary>
    private void InheritHead(in ClauseContext context)
    {
        if (IsSilentBefore(in context) && context.Frame.Previous < 0 && TryTopic(in context)) return;
        int source = SourceOfHead(in context);
        if (source >= 0 && HeadBinder.TryPeople(in context, in builder.Records[source])) return;
        if (source >= 0) HeadBinder.Inherit(in context, source, BindingReason.FromEarlierClause);
        // 完成造林130万亩: nothing in the sentence is named, so the deed is what is measured.
        else if (context.Frame.BareVerb && context.Record.Kind == MentionKind.Measurement) HeadBinder.Fill(in context, context.Frame.Verb, BindingReason.VerbItself);
    }

    /// <summary>Whether a clause without a named claim stands just before; 其中 alone is none.</summary>
    private bool IsSilentBefore(in ClauseContext context)
    {
        if (sentence.EarlierClause.IsEmpty || (sentence.PendingCue.Length > 0 && context.Frame.BareVerb)) return false;
        return sentence.HeadClaim < 0 || context.Records[sentence.HeadClaim].End <= sentence.EarlierClause.Start;
    }

    /// <summary>The claim whose noun the present one shares, or −1.</summary>
    private int SourceOfHead(in ClauseContext context)
    {
        int source = sentence.HeadClaim;
        if (source < 0 && context.Frame.BareVerb && !context.Frame.Agent.IsEmpty) return HeadBinder.EarlierOfUnit(in context); // 其中，市中院受理1.3万件
        // 投入18亿元，占收入124亿元的15%: the share is the first number's, not its base's.
        if (source >= 0 && source == context.Frame.BaseClaim) source = FindHead(in context, source - 1, sameUnit: false);
        if (source < 0) return -1;
        bool counts = context.Record.IsAdditive && context.Frame.BareVerb && !PartBinder.SameUnit(in context.Record, in context.Records[source]);
        return counts && FindHead(in context, source - 1, sameUnit: true) is var same && same >= 0 ? same : source;
    }

    /// <summary>The nearest claim of the sentence, from one back, that has a head; −1 when there is none.</summary>
    private int FindHead(in ClauseContext context, int from, bool sameUnit)
    {
        int limit = Math.Max(sentence.FirstClaim, from - 16);
        for (int i = from; i >= limit; i--)
        {
            ref readonly ClaimRecord other = ref context.Records[i];
            if (!other.Head.IsEmpty && (!sameUnit || PartBinder.SameUnit(in context.Record, in other))) return i;
        }
        return -1;
    }

    private bool TryTopic(in ClauseContext context)
    {
        TokenRange topic = ReadTopic(in context);
        return !topic.IsEmpty && HeadBinder.Fill(new ClauseContext(text, tables, context.Clause, topics.Tokens, context.Records, context.Claim, in context.Frame), topic, BindingReason.FromEarlierTopic);
    }

    /// <summary>The noun phrase that the clause before opens with and says something of; empty when it has none.</summary>
    private TokenRange ReadTopic(in ClauseContext context)
    {
        const int MaxTopic = 40;
        TextSpan clause = sentence.EarlierClause;
        topics.Read(clause.Start, Math.Min(clause.End, clause.Start + MaxTopic), context.Records, 0, 0);
        return TopicParser.Parse(topics.Tokens);
    }

    /// <summary>Whether the words before a colon end in the name of a programme (…示范工程：建设…).</summary>
    private bool EndsWithProgramme(int colon)
    {
        int end = colon;
        while (end > 0 && text[end - 1] is '”' or '》' or '"') end--;
        for (int length = 4; length >= 2; length--)
        {
            if (end < length) continue;
            ReadOnlySpan<char> tail = text.AsSpan(end - length, length);
            if (tables.Words.TryMatch(tail, out BindingWord? word, out int matched) && matched == length && word.Is(BindingRoles.Programme)) return true;
        }
        return false;
    }
}
