namespace ReportFacts.Claims.Binding;

/// <summary>Fills comparison and basis.</summary>
internal static class ComparisonBinder
{
    public static void Bind(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref ClaimRecord record = ref context.Record;
        if (!frame.Basis.IsEmpty)
        {
            record.Basis = context.Pack(frame.Basis);
            record.Reasons[(int)ClaimSlot.Basis] = BindingReason.BasisPhrase;
        }
        if (!frame.Comparison.IsEmpty)
        {
            record.Comparison = context.Pack(frame.Comparison);
            record.Reasons[(int)ClaimSlot.Comparison] =
                context.Any(frame.Comparison, Lexicon.BindingRoles.Comparison) ? BindingReason.ComparisonWord : BindingReason.ComparisonBase;
            return;
        }
        if (!frame.Continues || !record.IsRelative) return;
        ref readonly ClaimRecord previous = ref context.Records[frame.Previous];
        if (previous.Kind != record.Kind || previous.Comparison.IsEmpty) return;
        record.Comparison = context.Repack(in previous, previous.Comparison);
        record.Reasons[(int)ClaimSlot.Comparison] = BindingReason.SharedComparison;
    }
}
