namespace ReportFacts.Tool;

/// <summary>The files that all documents are checked with; those not given are <see langword="null"/>.</summary>
internal sealed record VerificationFiles(string? Facts, string? Synonyms, string? Source, string? Baseline, string? Password);
