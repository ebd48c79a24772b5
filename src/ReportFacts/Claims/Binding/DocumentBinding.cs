using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Walks over a document once, clause by clause, and lets every slot's binder fill its slot. One per thread, used again.</summary>
internal sealed class DocumentBinding
{
    [ThreadStatic]
    private static DocumentBinding? spare;

    private readonly ClauseTokenizer tokenizer = new();
    private readonly TopicReader topics = new();
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
            if (walker.BeginsSentence) sentence = SentenceState.At(clause.Start, walker.First);
            else if (clause.Opening is '；' or ';') sentence.EndPart();
            if (walker.First < walker.Next) BindClause(clause, walker.First, walker.Next);
            else if (clause.End > clause.Start) SilentClause.Note(text.AsSpan(clause.Start, clause.End - clause.Start), clause.Start, tables, ref sentence, ref paragraph);
            if (clause.End > clause.Start && !clause.InBracket) sentence.EarlierClause = TextSpan.FromBounds(clause.Start, clause.End);
        }
        GroupBinder.LinkCodes(builder, codes);
    }

    private void BeginParagraph(int start, int firstClaim)
    {
        paragraph.FirstClaim = firstClaim;
        paragraph.Scope = default;
        paragraph.Period = -1;
        SectionHeading.Note(text, tables, start, builder.Records, firstClaim, ref paragraph);
    }

    private void BindClause(ClauseBounds clause, int first, int next)
    {
        Span<ClaimRecord> records = builder.Records;
        tokenizer.Read(clause.Start, clause.End, records, first, next);
        respective.Clear();
        bool explains = clause.Opening is '：' or ':' && SilentClause.EndsInProgramme(text.AsSpan(0, clause.Start - 1), tables);
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
        if (HeadBinder.TryBind(in context))
        {
            CompleteMeasure(in context);
            KindBeforeDeed.Join(in context);
        }
        else MissingHead.Fill(in context, in sentence, topics);
        return default;
    }

    /// <summary>Says what a measure is of that means nothing alone.</summary>
    private void CompleteMeasure(in ClauseContext context)
    {
        bool silent = MissingHead.IsSilentBefore(in context, in sentence);
        if (!silent && Ellipsis.TryShare(in context, sentence.HeadClaim)) return;
        if (MeasureSubject.TryComplete(in context, silent ? -1 : sentence.HeadClaim) || !silent || context.Frame.Previous >= 0) return;
        TextSpan topic = topics.Find(in context, in sentence);
        if (!topic.IsEmpty) MeasureSubject.CompleteFrom(in context, topic);
    }
}
