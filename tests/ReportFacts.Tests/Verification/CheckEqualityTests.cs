using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>Checks and reports are equal when they say the same.</summary>
public sealed class CheckEqualityTests
{
    private const string Text = "全年办结行政案件1260起，其中治安案件842起、交通案件318起、其他案件110起。";

    private static readonly CheckOperand Operand = new(OperandRole.Total, new TextSpan(8, 5), "1260起", null, ValueInterval.Point(1260));

    private static readonly Check[] Others =
    [
        Make(rule: 1),
        Make(status: CheckStatus.Possible),
        Make(severity: Severity.Warning),
        Make(operand: Operand with { Span = new TextSpan(9, 5) }),
        Make(operand: Operand with { Interval = ValueInterval.Point(1261) }),
        Make(formula: "1 + 1 = 3"),
        Make(residual: 2),
        Make(margin: CheckMargin.Rounding),
        Make(reason: NotAssessableReason.RealTerms),
        Make(message: "other"),
        Make(fingerprint: "1"),
    ];

    [Fact]
    public void One_part_makes_the_difference()
    {
        Check check = Make();
        Assert.True(check == Make() && check.GetHashCode() == Make().GetHashCode() && check.Equals((object)Make()));
        Assert.All(Others, other => Assert.True(check != other && other != check && !check.Equals((object)other)));
    }

    [Fact]
    public void Reports_on_equal_documents_are_equal()
    {
        VerificationReport report = Verify(Text, new()), again = Verify(Text, new());
        Assert.NotEmpty(report.Findings);
        Assert.True(report == again && report.Equals((object)again) && report.GetHashCode() == again.GetHashCode());
        Assert.Equal(report.Checks, again.Checks);
        Assert.True(report != Verify(Text, new() { Disabled = new HashSet<string> { "RF102" } }));
        Assert.True(report != Verify(Text + "全年共12起。", new()));
    }

    [Fact]
    public void Verdicts_and_streamed_results_follow()
    {
        ReferenceFacts table = ReferenceFacts.Parse("metric,value\n行政案件,1270起\n");
        FactSheet one = ReportAnalyzer.Default.Extract(Text), other = ReportAnalyzer.Default.Extract(Text);
        Assert.NotEmpty(ReportAnalyzer.Default.Verify(one, table).Verdicts);
        Assert.Equal(ReportAnalyzer.Default.Verify(one, table).Verdicts, ReportAnalyzer.Default.Verify(other, table).Verdicts);
        var document = new ReportDocument("a", Text);
        Assert.Equal(new ExtractionResult(document, one, null), new ExtractionResult(document with { }, other, null));
        Assert.Equal(ReportAnalyzer.Default.Explain(Text), ReportAnalyzer.Default.Explain(Text));
    }

    [Fact]
    public void Nothing_is_equal_to_null()
    {
        Check check = Make();
        VerificationReport report = Verify("", new());
        Assert.False(check == null || null == check || check.Equals(null) || check.Equals("") || report == null || report.Equals(null));
    }

    private static VerificationReport Verify(string text, VerificationOptions options) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text), options);

    private static Check Make(
        int rule = 0, CheckStatus status = CheckStatus.Fail, Severity severity = Severity.Error, CheckOperand? operand = null, string formula = "1 + 1 = 2", decimal residual = 1,
        CheckMargin margin = CheckMargin.None, NotAssessableReason reason = NotAssessableReason.None, string message = "", string fingerprint = "0") =>
        new(RuleCatalogue.All[rule], status, severity, [operand ?? Operand])
        {
            Formula = formula, Residual = residual, Margin = margin, Reason = reason, MessageZh = message, MessageEn = message, Fingerprint = fingerprint,
        };
}
