namespace ReportFacts.Relations;

/// <summary>One claim in a relation.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Claim">Index of its record.</param>
internal readonly record struct RelationMember(OperandRole Role, int Claim);
