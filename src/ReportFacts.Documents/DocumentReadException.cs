namespace ReportFacts.Documents;

/// <summary>Stops a reader; becomes the problem of the result and never leaves the assembly.</summary>
internal sealed class DocumentReadException(DocumentReadProblemKind kind, string message) : Exception(message)
{
    public DocumentReadProblemKind Kind { get; } = kind;
}
