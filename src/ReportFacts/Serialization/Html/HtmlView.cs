using ReportFacts.Claims;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>A document with what its parts of the page have to know of each other: the state of every claim, the numbers of findings, ids.</summary>
internal sealed class HtmlView
{
    private readonly List<Check>?[] checksOf;
    private readonly Verdict?[] verdictOf;
    private readonly Dictionary<Check, int> findingNumbers = new(ReferenceEqualityComparer.Instance);

    public HtmlView(FactSheet facts, VerificationReport? report, PlaceMap? places, string prefix)
    {
        Facts = facts;
        Report = report;
        Prefix = prefix;
        Lines = new LineMap(facts.Text);
        Places = places;
        PlaceText = new PlaceText(Lines, places);
        checksOf = new List<Check>?[facts.Claims.Count];
        verdictOf = new Verdict?[facts.Claims.Count];
        Findings = report is null ? [] : [.. report.Findings.OrderByDescending(check => check.Severity)];
        for (int i = 0; i < Findings.Count; i++) findingNumbers[Findings[i]] = i + 1;
        foreach (Check check in report?.Checks ?? [])
        {
            foreach (CheckOperand operand in check.Operands)
            {
                if (operand.Claim is not { } claim) continue;
                List<Check> checks = checksOf[claim.Id - 1] ??= [];
                if (checks.Count == 0 || checks[^1] != check) checks.Add(check);
            }
        }
        foreach (Verdict verdict in report?.Verdicts ?? []) verdictOf[verdict.Claim.Id - 1] = verdict;
    }

    public FactSheet Facts { get; }

    public VerificationReport? Report { get; }

    /// <summary>What the ids of this document begin with.</summary>
    public string Prefix { get; }

    public LineMap Lines { get; }

    /// <summary>Pages and paragraphs; <see langword="null"/> for plain text.</summary>
    public PlaceMap? Places { get; }

    public PlaceText PlaceText { get; }

    /// <summary>The findings, the most serious first.</summary>
    public IReadOnlyList<Check> Findings { get; }

    /// <summary>The checks that a claim sits in.</summary>
    public IReadOnlyList<Check> ChecksOf(Claim claim) => checksOf[claim.Id - 1] ?? [];

    /// <summary>What a table or source says about a claim.</summary>
    public Verdict? VerdictOf(Claim claim) => verdictOf[claim.Id - 1];

    /// <summary>The number of a finding, from 1.</summary>
    public int NumberOf(Check finding) => findingNumbers[finding];

    /// <summary>The name of the worst thing that checks say of a claim; <c>none</c> when none does.</summary>
    public string StateOf(Claim claim)
    {
        CheckStatus? worst = null;
        foreach (Check check in ChecksOf(claim))
        {
            if (worst is not { } status || Rank(check.Status) > Rank(status)) worst = check.Status;
        }
        return worst is { } found ? JsonNames.Of(found) : "none";
    }

    // Not judged says less than passed: a claim that passed elsewhere has passed.
    private static int Rank(CheckStatus status) => status switch
    {
        CheckStatus.Fail => 4,
        CheckStatus.Possible => 3,
        CheckStatus.Stretched => 2,
        CheckStatus.Pass => 1,
        _ => 0,
    };
}
