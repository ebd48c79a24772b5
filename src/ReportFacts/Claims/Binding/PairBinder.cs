using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills head and metric of a value of a 分别 list from the subject that it is paired with.</summary>
internal static class PairBinder
{
    /// <summary>Binds the next value; says which part of the list is its own, and where that begins.</summary>
    public static TokenRange Bind(in ClauseContext context, RespectiveList list, int headClaim, out int partStart)
    {
        partStart = 0;
        if (list.PairsClaims)
        {
            BindToClaim(in context, list);
            return default;
        }
        TokenRange subject = list.NextSubject();
        partStart = subject.Start;
        if (list.Couple >= 0)
        {
            partStart = 0;
            if (HeadBinder.Fill(in context, subject, BindingReason.RespectivePair)) CoupledWord.Cut(ref context.Record, list.Couple, list.IsFirst);
            return default;
        }
        if (list.Object.IsEmpty && list.SharedEnding(in context, subject) is { IsEmpty: false } ending)
        {
            HeadBinder.FillPart(in context, subject, list.LastSubject, ending);
            return subject;
        }
        TokenRange tail = list.Object.IsEmpty ? list.SharedTail(in context, subject) : list.Object;
        if (!tail.IsEmpty)
        {
            HeadBinder.FillPart(in context, subject, tail);
            return tail;
        }
        if (!HeadBinder.Fill(in context, subject, BindingReason.RespectivePair)) HeadBinder.Fill(in context, list.LastSubject, BindingReason.RespectivePair);
        if (!list.IsFirst) MeasureSubject.CompletePart(in context, headClaim);
        return subject;
    }

    private static void BindToClaim(in ClauseContext context, RespectiveList list)
    {
        int claim = list.NextClaim();
        if (list.Measure.IsEmpty || !HeadBinder.Fill(in context, list.Measure, BindingReason.RespectivePair))
        {
            HeadBinder.Inherit(in context, claim, BindingReason.RespectivePair);
            return;
        }
        TextSpan own = context.Record.Metric.At(context.Record.Start);
        MeasureSubject.CompleteFrom(in context, claim, MeasureSubject.RolesOf(in context, own));
    }
}
