using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>城镇新增就业: a word of kind before the verb cannot act, so that it names with the verb what is counted.</summary>
internal static class KindBeforeDeed
{
    /// <summary>Begins the metric at such a word, where one stands before the verb.</summary>
    public static void Join(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref ClaimRecord record = ref context.Record;
        if (frame.Verb.IsEmpty || frame.Agent.IsEmpty || frame.Agent.End != frame.Verb.Start || frame.Subject.Start != frame.Verb.End) return;
        if (frame.IsPart || HeadBinder.TookAfter(in record) || !record.MetricTail.IsEmpty) return;
        if (IsKind(in context.Tokens[frame.Agent.End - 1])) record.Metric = context.Pack(new(frame.Agent.End - 1, frame.Subject.End));
    }

    private static bool IsKind(in ClauseToken token) =>
        token.Is(BindingRoles.Scope) && token.Is(BindingRoles.Sector) && token.Is(BindingRoles.Common) && token.Is(BindingRoles.Noun);
}
