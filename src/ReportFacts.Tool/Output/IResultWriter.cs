using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes results in input order; what was written for a document is out when the call returns.</summary>
internal interface IResultWriter
{
    /// <summary>Writes the claims of a document.</summary>
    void Write(Document document, FactSheet sheet);

    /// <summary>Writes, in its place, that a document could not be read.</summary>
    void WriteError(Document document);

    /// <summary>Ends the output.</summary>
    void Complete();
}
