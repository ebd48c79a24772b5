namespace ReportFacts.Verification.Grounding;

/// <summary>What was decided about one number of a draft.</summary>
/// <param name="Rule">The rule that decided; <see langword="null"/> when the source says nothing comparable.</param>
/// <param name="Status">How the check ended.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Evidence">The place and words of the source, or the formula; may be empty.</param>
/// <param name="Zh">The message in Chinese.</param>
/// <param name="En">The message in English.</param>
internal sealed record Finding(Rule? Rule, CheckStatus Status, VerdictKind Verdict, string Evidence, string Zh, string En)
{
    /// <summary>Nothing comparable.</summary>
    public static Finding Unknown { get; } = new(null, CheckStatus.NotAssessable, VerdictKind.NotEnoughInfo, "", "", "");

    /// <summary>The arithmetic, for what was derived.</summary>
    public string? Formula { get; private init; }

    public static Finding Of(Rule rule, Statement? source, string zh, string en, VerdictKind verdict = VerdictKind.Refuted) =>
        new(rule, CheckStatus.Fail, verdict, source is null ? "" : EvidenceOf(source), zh, en);

    public static Finding Held(Statement source, CheckStatus status) => status switch
    {
        CheckStatus.Pass => new(RuleCatalogue.Unsupported, status, VerdictKind.Supported, EvidenceOf(source), "来源支持", "the source supports it"),
        CheckStatus.Possible => new(RuleCatalogue.Unsupported, status, VerdictKind.Stretched, EvidenceOf(source), $"来源为“{source.Claim.Text}”，取整而未加概数词", $"the source says {source.Claim.Text}: rounded without saying so"),
        _ => new(RuleCatalogue.Unsupported, status, VerdictKind.Stretched, EvidenceOf(source), $"来源为“{source.Claim.Text}”，截尾或概数放宽后相符", $"the source says {source.Claim.Text}: it fits only when truncated or stretched"),
    };

    /// <summary>Supported without a statement to name: a date, a code.</summary>
    public static Finding Found(string evidence = "") => new(RuleCatalogue.Unsupported, CheckStatus.Pass, VerdictKind.Supported, evidence, "来源支持", "the source supports it");

    public static Finding Derived(string formula) =>
        new(RuleCatalogue.Derived, CheckStatus.Pass, VerdictKind.Supported, formula, $"可由来源推算：{formula}", $"follows from the source: {formula}") { Formula = formula };

    private static string EvidenceOf(Statement source) => $"source {source.Claim.Span}: {source.Name}{source.Claim.Text}";
}
