using System.Diagnostics;
using ReportFacts.Claims;

namespace ReportFacts.Verification;

/// <summary>What a table of facts or a source text says about one claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">The verdict.</param>
/// <param name="Evidence">The row, the claim of the source or the derivation that decided; empty when there is none.</param>
/// <param name="Rule">The rule that decided, or <see langword="null"/> when nothing comparable was found.</param>
[DebuggerDisplay("{Kind}: {Claim} {Evidence}")]
public sealed record Verdict(Claim Claim, VerdictKind Kind, string Evidence, Rule? Rule);
