using ReportFacts.Claims;
using ReportFacts.Relations;
using ReportFacts.Text;

namespace ReportFacts.Verification;

/// <summary>Turns what rules say into checks, with severity, message, operands and fingerprint, and drops what the options leave out.</summary>
internal sealed class CheckBuilder(ClaimStore store, IReadOnlyList<Claim> claims, VerificationOptions options)
{
    private const int FingerprintContext = 8;

    /// <summary>The checks so far, unordered.</summary>
    public List<Check> Checks { get; } = [];

    /// <summary>Adds what a rule says of a relation.</summary>
    public void Add(RelationRule rule, Relation relation)
    {
        var quantities = new Quantity[relation.Members.Length];
        for (int i = 0; i < quantities.Length; i++) quantities[i] = new Quantity(store, relation.Members[i].Claim);
        Outcome outcome = rule.Judge(relation, quantities);
        if (relation.Guard != NotAssessableReason.None && outcome.Status != CheckStatus.Pass)
            outcome = new(CheckStatus.NotAssessable) { Reason = relation.Guard, Formula = outcome.Formula };
        var operands = new CheckOperand[quantities.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            RelationMember member = relation.Members[i];
            Claim claim = claims[member.Claim];
            operands[i] = new(member.Role, claim.Span, quantities[i].Text, claim, quantities[i].Mention.Interval);
        }
        (string zh, string en) = CheckMessages.Of(rule, in outcome);
        Keep(new Check(rule, outcome.Status, SeverityOf(rule, outcome.Status), operands)
        {
            MessageZh = zh,
            MessageEn = en,
            Formula = outcome.Formula,
            Residual = outcome.Residual,
            Margin = outcome.Margin,
            Reason = outcome.Reason,
            Fingerprint = Fingerprints.Of(rule.Id, store, operandSpans: SpansOf(relation), FingerprintContext),
        });
    }

    /// <summary>Adds what a text rule found in a stretch of the repaired text.</summary>
    public void AddText(Rule rule, TextSpan span, CheckStatus status, string zh, string en)
    {
        var operand = new CheckOperand(OperandRole.Expression, store.Text.ToSource(span), store.Text.Text.Substring(span.Start, span.Length), ClaimAt(span), default);
        Keep(new Check(rule, status, SeverityOf(rule, status), [operand])
        {
            MessageZh = zh,
            MessageEn = en,
            Margin = status == CheckStatus.Pass ? CheckMargin.Exact : CheckMargin.None,
            Fingerprint = Fingerprints.Of(rule.Id, store, [span], FingerprintContext),
        });
    }

    /// <summary>Adds a check of claims that needed no relation.</summary>
    public void AddClaims(Rule rule, CheckStatus status, string zh, string en, string? formula, params CheckOperand[] operands)
    {
        if (!options.Runs(rule)) return;
        var spans = new TextSpan[operands.Length];
        for (int i = 0; i < spans.Length; i++) spans[i] = operands[i].Claim is { } claim ? claim.Record.Span : operands[i].Span;
        Keep(new Check(rule, status, SeverityOf(rule, status), operands)
        {
            MessageZh = zh,
            MessageEn = en,
            Formula = formula,
            Margin = status == CheckStatus.Pass ? CheckMargin.Rounding : CheckMargin.None,
            Fingerprint = Fingerprints.Of(rule.Id, store, spans, FingerprintContext),
        });
    }

    /// <summary>Adds a check that was made elsewhere.</summary>
    public void Keep(Check check)
    {
        if (check.IsFinding && (options.Suppress?.Invoke(check) == true || options.Baseline?.Contains(check) == true)) return;
        Checks.Add(check);
    }

    /// <summary>The severity of a status: the rule's for a failure, info for all else.</summary>
    public Severity SeverityOf(Rule rule, CheckStatus status) => status == CheckStatus.Fail ? options.SeverityOf(rule) : Severity.Info;

    private TextSpan[] SpansOf(Relation relation)
    {
        var spans = new TextSpan[relation.Members.Length];
        for (int i = 0; i < spans.Length; i++) spans[i] = store.Records[relation.Members[i].Claim].Span;
        return spans;
    }

    // The claim that shares most with the stretch: the first one that overlaps it.
    private Claim? ClaimAt(TextSpan span)
    {
        ClaimRecord[] records = store.Records;
        int low = 0, high = records.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (records[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < records.Length && records[low].Span.Overlaps(span) ? claims[low] : null;
    }
}
