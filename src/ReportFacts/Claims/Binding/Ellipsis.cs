using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>
/// A change whose measure is left out because the one before has named it: 进出口增长12%，其中对东盟增长8%; 装备制造营业收入增长10%、生物医药增长6%.
/// </summary>
internal static class Ellipsis
{
    private static ReadOnlySpan<int> MeasureLengths => [5, 4, 3, 2];

    /// <summary>Adds the measure of the claim before to what the present clause names; false when nothing is left out.</summary>
    public static bool TryShare(in ClauseContext context, int source)
    {
        ref ClaimRecord record = ref context.Record;
        if (source < 0 || !record.IsRelative || !record.MetricTail.IsEmpty || !context.Frame.Has(BindingRoles.Rise | BindingRoles.Fall)) return false;
        ref readonly ClaimRecord other = ref context.Records[source];
        if (!other.IsRelative || record.Start - other.Start > 60 || HasMeasure(in context, context.Frame.Subject)) return false;
        TextSpan measure = IsTowards(in context) ? WholeOf(in other) : IsNextOfList(in context, source) ? MeasureOf(in context, in other) : default;
        if (measure.IsEmpty) return false;
        record.Head = context.Repack(in other, other.Head);
        record.MetricTail = SlotSpan.Pack(record.Start, measure.Start, measure.End);
        return true;
    }

    /// <summary>其中对东盟增长8%: the preposition with its place is all that is named.</summary>
    private static bool IsTowards(in ClauseContext context)
    {
        TokenRange subject = context.Frame.Subject;
        return subject.End - subject.Start >= 2 && context.Tokens[subject.Start].Is(BindingRoles.Preposition) && context.Tokens[subject.Start].Length == 1
            && (context.Frame.Among >= 0 || context.Tokens[subject.End - 1].IsName || context.Tokens[subject.End - 1].Is(BindingRoles.Scope));
    }

    /// <summary>、生物医药增长6%: the next item of a list of the same change, and no noun that is known to be counted itself.</summary>
    private static bool IsNextOfList(in ClauseContext context, int source)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Previous != source || frame.Subject.IsEmpty || !frame.Verb.IsEmpty || context.Tokens[frame.Subject.End - 1].Is(BindingRoles.Noun)) return false;
        int number = frame.First - 1;
        while (number >= 0 && context.Tokens[number].Kind != TokenKind.Claim) number--;
        return number > 0 && SameWord(in context, number - 1, frame.Predicate) && IsMarked(in context, number + 1, frame.Subject.Start);
    }

    // A measure shared before is handed on: 对东盟增长8%、对欧盟增长5%.
    private static TextSpan WholeOf(in ClaimRecord other) => other.MetricTail.IsEmpty ? other.Metric.At(other.Start) : other.MetricTail.At(other.Start);

    private static bool IsMarked(in ClauseContext context, int start, int end)
    {
        bool marked = false;
        for (int i = start; i < end; i++)
        {
            marked |= context.Tokens[i].Kind == TokenKind.Joint;
            if (context.Tokens[i].Kind is not TokenKind.Joint && !context.Tokens[i].Is(BindingRoles.Bound)) return false;
        }
        return marked;
    }

    private static bool SameWord(in ClauseContext context, int one, int other)
    {
        ref readonly ClauseToken first = ref context.Tokens[one], second = ref context.Tokens[other];
        return context.Text.AsSpan(first.Start, first.Length).SequenceEqual(context.Text.AsSpan(second.Start, second.Length));
    }

    private static bool HasMeasure(in ClauseContext context, TokenRange phrase)
    {
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            if (context.Tokens[i].Is(BindingRoles.Measure | BindingRoles.Outcome | BindingRoles.Class) || context.Tokens[i].EndsInMeasure) return true;
        }
        return false;
    }

    /// <summary>The measure that the earlier metric ends in behind something else: 营业收入 in 装备制造营业收入.</summary>
    private static TextSpan MeasureOf(in ClauseContext context, in ClaimRecord other)
    {
        TextSpan metric = other.Metric.At(other.Start);
        if (!other.MetricTail.IsEmpty) return other.MetricTail.At(other.Start);
        foreach (int length in MeasureLengths)
        {
            if (metric.Length > length && context.Tables.Words.TryMatch(context.Text.AsSpan(metric.End - length, length), out BindingWord? word, out int matched)
                && matched == length && word.Is(BindingRoles.Measure)) return TextSpan.FromBounds(metric.End - length, metric.End);
        }
        return default;
    }
}
