namespace ReportFacts.Verification.Grounding;

/// <summary>A number of the draft as arithmetic over numbers of the source.</summary>
internal sealed record Derivation(string Formula);
