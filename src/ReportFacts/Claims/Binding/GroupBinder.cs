using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Records relations that the words of a clause state between its claims: parts, totals, from–to, shares, listed items.</summary>
internal static class GroupBinder
{
    private const int MaxBack = 12;
    private const int MaxItems = 32;

    public static void Bind(in ClauseContext context, ClaimStoreBuilder builder, in SentenceState sentence)
    {
        ref readonly ClaimRecord record = ref context.Record;
        if (record.WholeClaim != 0) AddPart(in context, builder, in sentence);
        if (record.IsAdditive)
        {
            AddTotal(in context, builder, in sentence);
            if (record.Kind == MentionKind.Count) AddItems(in context, builder);
        }
        if (!context.Frame.ShareBase.IsEmpty) AddShare(in context, builder, in sentence);
        AddFromTo(in context, builder);
    }

    /// <summary>Links the case codes that are written more than once.</summary>
    public static void LinkCodes(ClaimStoreBuilder builder, Dictionary<ReportDate, int> first)
    {
        Span<ClaimRecord> records = builder.Records;
        first.Clear();
        for (int i = 0; i < records.Length; i++)
        {
            if (records[i].Kind != MentionKind.CaseCode || first.TryAdd(records[i].Date, i)) continue;
            // One pair for every repetition, with the first place: linear, and the reader joins pairs by their first member.
            builder.BeginGroup(GroupKind.SameEntity, -1, default);
            builder.AddMember(first[records[i].Date], default);
            builder.AddMember(i, default);
        }
    }

    private static void AddPart(in ClauseContext context, ClaimStoreBuilder builder, in SentenceState sentence)
    {
        int whole = context.Record.Whole;
        bool composed = context.Record.Reasons[(int)ClaimSlot.PartOf] == BindingReason.CompositionCue;
        GroupKind kind = composed ? GroupKind.Composition : GroupKind.Parts;
        if (!builder.ContinuesGroup(kind, whole)) builder.BeginGroup(kind, whole, sentence.PartCue);
        builder.AddMember(context.Claim, default);
    }

    /// <summary>…36.5亿元、…12.9亿元，合计49.4亿元.</summary>
    private static void AddTotal(in ClauseContext context, ClaimStoreBuilder builder, in SentenceState sentence)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (!frame.Verb.IsEmpty || !frame.Subject.IsEmpty || !frame.After.IsEmpty) return;
        int cue = -1;
        for (int i = frame.First; i < frame.Token; i++)
        {
            if (context.Tokens[i].Is(BindingRoles.Total)) cue = i;
        }
        if (cue < 0) return;
        int from = context.Claim;
        while (from > Math.Max(sentence.FirstClaim, context.Claim - MaxBack) && PartBinder.SameUnit(in context.Record, in context.Records[from - 1])) from--;
        if (context.Claim - from < 2) return;
        builder.BeginGroup(GroupKind.Total, context.Claim, TextSpan.FromBounds(context.Tokens[cue].Start, context.Tokens[cue].End));
        for (int i = from; i < context.Claim; i++)
        {
            builder.AddMember(i, default);
            if (context.Records[i].WholeClaim != 0) continue;
            context.Records[i].WholeClaim = context.Claim + 1;
            context.Records[i].Reasons[(int)ClaimSlot.PartOf] = BindingReason.TotalCue;
        }
    }

    /// <summary>设卡、筛查、溯源三项任务: the listed items before a count.</summary>
    private static void AddItems(in ClauseContext context, ClaimStoreBuilder builder)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        TokenRange items = frame.Subject;
        if (frame.After.IsEmpty || items.IsEmpty || frame.Predicate >= 0 || context.Record.Whole >= 0) return;
        bool listed = false;
        for (int i = items.Start; i < items.End; i++)
        {
            if (context.Tokens[i].Kind is TokenKind.Of or TokenKind.Claim) return;
            listed |= IsMark(in context, i);
        }
        if (!listed) return;
        builder.BeginGroup(GroupKind.Enumeration, context.Claim, default);
        int start = items.Start;
        int count = 0;
        for (int i = items.Start; i <= items.End && count < MaxItems; i++)
        {
            if (i < items.End && context.Tokens[i].Kind != TokenKind.Joint) continue;
            if (i > start)
            {
                builder.AddMember(-1, TextSpan.FromBounds(context.Tokens[start].Start, context.Tokens[i - 1].End));
                count++;
            }
            start = i + 1;
        }
    }

    private static bool IsMark(in ClauseContext context, int token) =>
        context.Tokens[token].Kind == TokenKind.Joint && context.Text[context.Tokens[token].Start] == '、';

    private static void AddShare(in ClauseContext context, ClaimStoreBuilder builder, in SentenceState sentence)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref readonly ClauseToken cue = ref context.Tokens[frame.Predicate];
        int part = -1;
        for (int i = context.Claim - 1; i >= Math.Max(sentence.FirstClaim, context.Claim - MaxBack) && part < 0; i--)
        {
            if (context.Records[i].IsAdditive && i != frame.BaseClaim && SameMetric(in context, i)) part = i;
        }
        builder.BeginGroup(GroupKind.Share, context.Claim, TextSpan.FromBounds(cue.Start, cue.End));
        builder.AddMember(part, context.Record.Metric.At(context.Record.Start));
        builder.AddMember(frame.BaseClaim, TextSpan.FromBounds(context.Tokens[frame.ShareBase.Start].Start, context.Tokens[frame.ShareBase.End - 1].End));
    }

    private static bool SameMetric(in ClauseContext context, int other)
    {
        TextSpan one = context.Record.Metric.At(context.Record.Start);
        TextSpan two = context.Records[other].Metric.At(context.Records[other].Start);
        return !one.IsEmpty && context.Text.AsSpan(one.Start, one.Length).SequenceEqual(context.Text.AsSpan(two.Start, two.Length));
    }

    /// <summary>从40个减少到29个: a level reached from the number before it, which 从 or 由 opens.</summary>
    private static void AddFromTo(in ClauseContext context, ClaimStoreBuilder builder)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Previous < 0 || !frame.Subject.IsEmpty || !frame.Verb.IsEmpty || context.Records[frame.Previous].Kind != context.Record.Kind) return;
        int level = frame.Predicate >= 0 ? frame.Predicate : frame.Token - 1;
        if (level < frame.First || !context.Tokens[level].Is(BindingRoles.Level | BindingRoles.Ranking | BindingRoles.Filler)) return;
        for (int i = frame.First - 2; i >= 0 && i > frame.First - 8; i--)
        {
            if (context.Tokens[i].Kind is TokenKind.Break or TokenKind.Claim) return;
            if (!context.Tokens[i].Is(BindingRoles.From)) continue;
            builder.BeginGroup(GroupKind.FromTo, -1, TextSpan.FromBounds(context.Tokens[level].Start, context.Tokens[level].End));
            builder.AddMember(frame.Previous, default);
            builder.AddMember(context.Claim, default);
            return;
        }
    }
}
