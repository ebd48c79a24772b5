namespace ReportFacts.Relations;

/// <summary>Labels of parts that do not overlap.</summary>
/// <param name="Labels">The labels, each as it stands within the name of a part.</param>
/// <param name="IsComplete">Whether the parts together are always the whole.</param>
internal sealed record Partition(string[] Labels, bool IsComplete);
