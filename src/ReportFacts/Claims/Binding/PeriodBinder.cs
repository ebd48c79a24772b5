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
        if (!Governs(tokens, index, in record)) return;
        bool from = index > 0 && tokens[index - 1].Is(BindingRoles.From) && index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Of;
        int of = DatePlace.EndOfAttribute(tokens, index, record.Kind);
        if (from || of >= 0)
        {
            bool only = sentence.Period < 0 && paragraph.Period < 0 && paragraph.SectionPeriod < 0;
            if (from || (only && DatePlace.IsNumberBehind(tokens, of))) sentence.BasePeriod = claim;
            return;
        }
        sentence.Period = claim;
        if (record.Kind == MentionKind.Date) HandOn(tokens, index, records, in sentence, ref paragraph);
    }

    private static bool Governs(ReadOnlySpan<ClauseToken> tokens, int index, in ClaimRecord record)
    {
        bool governs = record.Kind == MentionKind.Date
            ? (record.Traits & MentionTraits.TimeOfDay) == 0
            : record.Kind == MentionKind.Duration && IsLately(tokens, index);
        if (!governs || SinceIsFirst(tokens, index) || DatePlace.IsMeasuredAgainst(tokens, index)) return false;
        return record.Kind != MentionKind.Date || !SpansYears(record.Date) || !DatePlace.NamesPlan(tokens, index);
    }

    /// <summary>Gives a date to the section that it is the topic of, or to the next sentences.</summary>
    private static void HandOn(ReadOnlySpan<ClauseToken> tokens, int index, ReadOnlySpan<ClaimRecord> records, in SentenceState sentence, ref ParagraphState paragraph)
    {
        int claim = tokens[index].Claim;
        ref readonly ClaimRecord record = ref records[claim];
        bool opens = DatePlace.OpensSentence(tokens, index, in sentence);
        if (opens && record.Date is { IsPeriod: false, Start: { Year: > 0, Month: 0 } year } && DatePlace.IsTopic(tokens, index)) paragraph.BeginYear(claim, year.Year);
        else if (CarriesOn(in record, claim, opens, records, in paragraph)) paragraph.Period = claim;
    }

    /// <summary>
    /// Whether a date goes on to the next sentences. A span of years names a plan or looks back. Where the section has a year, only a date
    /// that opens its sentence goes on, no year behind the section's, and a month or quarter only when it opens the paragraph.
    /// </summary>
    private static bool CarriesOn(in ClaimRecord record, int claim, bool opens, ReadOnlySpan<ClaimRecord> records, in ParagraphState paragraph)
    {
        if (SpansYears(record.Date)) return false;
        if (paragraph.SectionPeriod < 0 || paragraph.IsDelivered) return true;
        DatePoint start = record.Date.Start;
        return opens && start.Year <= records[paragraph.SectionPeriod].Date.Start.Year && (start.Month == 0 || paragraph.FirstClaim == claim);
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
