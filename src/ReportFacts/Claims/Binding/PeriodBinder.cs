using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the period: the date or duration that governs the claim, inherited within the paragraph until replaced.</summary>
internal static class PeriodBinder
{
    /// <summary>Takes note of a date or duration when it governs what follows.</summary>
    public static void Note(ReadOnlySpan<ClauseToken> tokens, int index, bool inBracket, Span<ClaimRecord> records, ref SentenceState sentence, ref ParagraphState paragraph)
    {
        int claim = tokens[index].Claim;
        ref readonly ClaimRecord record = ref records[claim];
        bool after = index > 0 && tokens[index - 1].Is(BindingRoles.Base);
        if (inBracket) return;
        if (after)
        {
            if (IsOfNextNumber(tokens, index)) sentence.BasePeriod = claim;
            return;
        }
        bool governs = record.Kind == MentionKind.Date
            ? (record.Traits & MentionTraits.TimeOfDay) == 0
            : record.Kind == MentionKind.Duration && IsLately(tokens, index);
        if (!governs || SinceIsFirst(tokens, index)) return;
        if (index > 0 && tokens[index - 1].Is(BindingRoles.From) && index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Of)
        {
            sentence.BasePeriod = claim;
            return;
        }
        sentence.Period = claim;
        // A span of years names a plan or looks back; the next sentence is again about the year of the report.
        if (record.Kind == MentionKind.Date && !SpansYears(record.Date)) paragraph.Period = claim;
    }

    // 较上年同期的43亿元增长12%: the next number is the one compared with.
    private static bool IsOfNextNumber(ReadOnlySpan<ClauseToken> tokens, int index) =>
        index + 2 < tokens.Length && tokens[index + 1].Kind == TokenKind.Of && tokens[index + 2].Kind == TokenKind.Claim;

    private static bool SpansYears(ReportDate date) =>
        date.IsPeriod && date.Start.Year != 0 && (date.End.Year > date.Start.Year || date.End.Year == 0);

    public static void Bind(ref ClaimRecord record, ref SentenceState sentence, in ParagraphState paragraph)
    {
        if (sentence.BasePeriod >= 0)
        {
            Set(ref record, sentence.BasePeriod, SlotOrigin.Stated, BindingReason.StatedInSentence);
            sentence.BasePeriod = -1;
        }
        else if (sentence.Period >= 0)
            Set(ref record, sentence.Period, SlotOrigin.Stated, BindingReason.StatedInSentence);
        else if (paragraph.Period >= 0)
            Set(ref record, paragraph.Period, SlotOrigin.Inherited, BindingReason.InheritedInParagraph);
        else if (paragraph.SectionPeriod >= 0 && (record.Modality != Modality.Actual || !paragraph.IsDelivered))
            Set(ref record, paragraph.SectionPeriod, SlotOrigin.Document, BindingReason.DocumentTitle);
    }

    // 近6年, 过去五年 govern; 连续3年, 为期3年 tell only how long.
    private static bool IsLately(ReadOnlySpan<ClauseToken> tokens, int index) =>
        tokens[index].Is(BindingRoles.Lately)
        || (index > 0 && tokens[index - 1].Is(BindingRoles.Lately))
        || (index + 1 < tokens.Length && tokens[index + 1].Is(BindingRoles.Since));

    // 创10年来新高, 2008年以来最强: tells how rare it is, not of what time.
    private static bool SinceIsFirst(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        int next = index + 1;
        while (next < tokens.Length && (tokens[next].Is(BindingRoles.Since) || tokens[next].Kind is TokenKind.Of or TokenKind.Claim)) next++;
        return next < tokens.Length && next - index <= 4 && tokens[next].Is(BindingRoles.Superlative);
    }

    private static void Set(ref ClaimRecord record, int period, SlotOrigin origin, BindingReason reason)
    {
        record.PeriodClaim = period + 1;
        record.PeriodOrigin = origin;
        record.Reasons[(int)ClaimSlot.Period] = reason;
    }
}
