using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes results in input order; what was written for a document is out when the call returns.</summary>
internal interface IResultWriter
{
    /// <summary>Writes the result of a document that was read.</summary>
    void Write(Document document, string text);

    /// <summary>Marks the place of a document that could not be read; the message itself goes to standard error as well.</summary>
    void WriteError(Document document, string error);

    /// <summary>Ends the output.</summary>
    void Complete();
}
