using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>A period begins before it ends.</summary>
internal sealed class DateOrderRule() : RelationRule(
    "RF904", "date.order", "起止倒置", Severity.Error, RelationKind.PeriodOrder,
    "时间段的起点晚于终点", "the period ends before it begins")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        ReportDate date = operands[0].Mention.Date;
        bool yearless = date.Start.Year == 0 || date.End.Year == 0;
        if (yearless && date.Start.Month > date.End.Month) return Outcome.NotAssessable(NotAssessableReason.MissingValue); // 12月至2月 crosses the year
        int order = Key(date.Start).CompareTo(Key(date.End));
        return Outcome.Of(order <= 0, $"{date.Start} {(order <= 0 ? "≤" : ">")} {date.End}");
    }

    // What is not said can't be in the wrong order, so a missing end part counts as late.
    private static (int Year, int Month, int Day) Key(DatePoint point) => (point.Year, point.Month, point.Day);
}
