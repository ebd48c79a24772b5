using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Way ÷ speed = time; stops make it longer, so only times below the computed one, or beyond one and a half of it, fail.</summary>
internal sealed class DurationSpeedRule() : RelationRule(
    "RF1004", "dur.speed", "路程时间", Severity.Warning, RelationKind.TravelTime,
    "用时与路程、时速不符", "the time does not fit way and speed", isDefault: false)
{
    private const decimal Slack = 0.05m, LongestStops = 1.5m;

    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        if (operands[0].Outer.Over(operands[1].Outer) is not { Lower: { } low, Upper: { } high }) return Outcome.NotAssessable(NotAssessableReason.MissingValue);
        var time = new RationalInterval(low * relation.Factor * (1 - Slack), high * relation.Factor * LongestStops);
        bool holds = time.Intersects(operands[2].Outer);
        Rational exact = operands[0].Point / operands[1].Point * relation.Factor;
        return Outcome.Of(holds, $"{operands[0].Text} ÷ {operands[1].Text} = {FormulaText.Show(exact, 1, 2)} {(holds ? "≈" : "≠")} {operands[2].Text}");
    }
}
