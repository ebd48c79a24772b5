using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>A word that names two subjects of a 分别 clause at once: 城乡 in 城乡居民收入分别增长5%、7%, 产销 in 产销量.</summary>
internal static class CoupledWord
{
    /// <summary>Where such a word begins in a phrase; −1 when it has none.</summary>
    public static int Find(in ClauseContext context, TokenRange phrase)
    {
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Length >= 2 && context.Tables.Words.TryMatch(context.Text.AsSpan(token.Start, 2), out BindingWord? word, out int length) && length == 2
                && word.Is(BindingRoles.Coupled) && token.Start + 2 < context.Tokens[phrase.End - 1].End) return token.Start;
        }
        return -1;
    }

    /// <summary>Cuts the metric down to the first or the second of the two.</summary>
    public static void Cut(ref ClaimRecord record, int couple, bool first)
    {
        TextSpan metric = record.Metric.At(record.Start);
        int start = Math.Min(metric.Start, couple);
        if (first)
        {
            record.Metric = SlotSpan.Pack(record.Start, start, couple + 1);
            record.MetricTail = SlotSpan.Pack(record.Start, couple + 2, metric.End);
        }
        else if (start == couple)
        {
            record.Metric = SlotSpan.Pack(record.Start, couple + 1, metric.End);
        }
        else
        {
            record.Metric = SlotSpan.Pack(record.Start, start, couple);
            record.MetricTail = SlotSpan.Pack(record.Start, couple + 1, metric.End);
        }
    }
}
