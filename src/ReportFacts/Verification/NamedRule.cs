namespace ReportFacts.Verification;

/// <summary>A rule of the catalogue whose work is done by comparing a document with something else: a table or a source.</summary>
internal sealed class NamedRule(string id, string name, string chineseName, Severity severity, bool isDefault = true) : Rule(id, name, chineseName, severity, isDefault);
