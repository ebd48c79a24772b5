using System.Diagnostics;
using ReportFacts.Relations;

namespace ReportFacts.Verification;

/// <summary>The result of one rule on one relation, with its proof.</summary>
/// <remarks>Immutable and thread-safe. A failing check marks every operand that could be wrong; it never says which one is.</remarks>
[DebuggerDisplay("{RuleId} {Status}: {Formula}")]
public sealed class Check : IEquatable<Check>
{
    internal Check(Rule rule, CheckStatus status, Severity severity, IReadOnlyList<CheckOperand> operands)
    {
        Rule = rule;
        Status = status;
        Severity = severity;
        Operands = operands;
    }

    /// <summary>The rule that was applied.</summary>
    public Rule Rule { get; }

    /// <summary>Id of the rule: <c>RF102</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How the check ended.</summary>
    public CheckStatus Status { get; }

    /// <summary>How serious it is: the rule's severity when failed, <see cref="Severity.Info"/> otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The operands, in reading order or in the order of the formula.</summary>
    public IReadOnlyList<CheckOperand> Operands { get; }

    /// <summary>What was found, in Chinese.</summary>
    public string MessageZh { get; internal init; } = "";

    /// <summary>What was found, in English.</summary>
    public string MessageEn { get; internal init; } = "";

    /// <summary>The arithmetic with numbers filled in, <c>17 + 51 + 27 = 95</c>; <see langword="null"/> when the rule is not arithmetic.</summary>
    public string? Formula { get; internal init; }

    /// <summary>Stated value minus recomputed value, both as written, in the unit of the stated one; <see langword="null"/> when nothing was recomputed.</summary>
    public decimal? Residual { get; internal init; }

    /// <summary>What made it hold.</summary>
    public CheckMargin Margin { get; internal init; }

    /// <summary>Why it was not judged, for <see cref="CheckStatus.NotAssessable"/>.</summary>
    public NotAssessableReason Reason { get; internal init; }

    /// <summary>
    /// Sixteen hexadecimal digits made from the rule and the words around the operands. They stay the same while those words do, wherever in
    /// the text they move; see <see cref="Baseline"/>.
    /// </summary>
    public string Fingerprint { get; internal init; } = "";

    /// <summary>Whether there is something to look at: a check that failed.</summary>
    public bool IsFinding => Status == CheckStatus.Fail;

    /// <summary>The message in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see cref="MessageZh"/> or <see cref="MessageEn"/>.</returns>
    public string Message(MessageLanguage language) => language == MessageLanguage.Chinese ? MessageZh : MessageEn;

    /// <summary>Whether another check applied the same rule to equal operands with the same result.</summary>
    /// <param name="other">Another check.</param>
    /// <returns><see langword="true"/> when rule, status, severity, operands, messages, formula, residual, margin, reason and fingerprint are equal.</returns>
    public bool Equals(Check? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null && Result == other.Result && Proof == other.Proof && Operands.SequenceEqual(other.Operands);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Check);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Result, Proof, Operands.Count);

    /// <summary>Whether two checks are equal, see <see cref="Equals(Check)"/>.</summary>
    public static bool operator ==(Check? left, Check? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two checks differ, see <see cref="Equals(Check)"/>.</summary>
    public static bool operator !=(Check? left, Check? right) => !(left == right);

    private (string, CheckStatus, Severity, CheckMargin, NotAssessableReason) Result => (RuleId, Status, Severity, Margin, Reason);

    private (string, string, string?, decimal?, string) Proof => (MessageZh, MessageEn, Formula, Residual, Fingerprint);

    /// <summary>Shows rule, status and message.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString() => $"{RuleId} {Status}: {MessageEn}";
}
