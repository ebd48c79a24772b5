using ReportFacts.Relations;

namespace ReportFacts.Verification;

/// <summary>The words of check results in Chinese and English.</summary>
internal static class CheckMessages
{
    /// <summary>Tells an outcome.</summary>
    public static (string Zh, string En) Of(RelationRule rule, in Outcome outcome)
    {
        string formula = outcome.Formula is { } text ? text : "";
        (string zh, string en) = outcome.Status switch
        {
            CheckStatus.Pass => ($"{rule.ChineseName}相符", "holds"),
            CheckStatus.Stretched => ($"{rule.ChineseName}勉强相符（概数放宽或截尾）", "holds only when a number is stretched or truncated"),
            CheckStatus.Possible => ($"{rule.FailZh}（可能）", $"possibly {rule.FailEn}"),
            CheckStatus.NotAssessable => ($"{rule.ChineseName}未作判断：{ReasonZh(outcome.Reason)}", $"not judged: {ReasonEn(outcome.Reason)}"),
            _ => (rule.FailZh, rule.FailEn),
        };
        return formula.Length == 0 ? (zh, en) : ($"{zh}：{formula}", $"{en}: {formula}");
    }

    /// <summary>A reason in Chinese.</summary>
    public static string ReasonZh(NotAssessableReason reason) => reason switch
    {
        NotAssessableReason.RealTerms => "增速按可比价计算",
        NotAssessableReason.ComparableCoverage => "增速按可比口径计算",
        NotAssessableReason.RevisedBase => "基数可能已修订",
        NotAssessableReason.OverlappingClasses => "各类可能重叠",
        NotAssessableReason.NotExhaustive => "所列可能不全",
        NotAssessableReason.OneSidedBound => "只有单侧界限",
        NotAssessableReason.DifferentPeriod => "时期可能不同",
        NotAssessableReason.DifferentSubject => "对象可能不同",
        NotAssessableReason.DifferentModality => "计划数与实际数不可比",
        NotAssessableReason.Ambiguous => "有多种理解",
        NotAssessableReason.MissingValue => "缺少所需数值",
        _ => "",
    };

    /// <summary>A reason in English.</summary>
    public static string ReasonEn(NotAssessableReason reason) => reason switch
    {
        NotAssessableReason.RealTerms => "the rate is in real terms",
        NotAssessableReason.ComparableCoverage => "the rate is on comparable coverage",
        NotAssessableReason.RevisedBase => "the base may have been revised",
        NotAssessableReason.OverlappingClasses => "the classes may overlap",
        NotAssessableReason.NotExhaustive => "the list may not be complete",
        NotAssessableReason.OneSidedBound => "a bound has one end only",
        NotAssessableReason.DifferentPeriod => "the periods may differ",
        NotAssessableReason.DifferentSubject => "the numbers may speak of different things",
        NotAssessableReason.DifferentModality => "a plan stands against a result",
        NotAssessableReason.Ambiguous => "more than one reading exists",
        NotAssessableReason.MissingValue => "a value that is needed is not given",
        _ => "",
    };
}
