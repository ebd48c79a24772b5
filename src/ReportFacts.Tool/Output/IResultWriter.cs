using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes results in input order; what was written for a document is out when the call returns.</summary>
internal interface IResultWriter
{
    /// <summary>Makes the result of a document that was read. Runs on several threads at a time; throws <see cref="DocumentProblemException"/>
    /// when the document goes beyond a bound.</summary>
    /// <returns>Writes the result; called once, in input order, on one thread.</returns>
    Action Prepare(Document document, string text);

    /// <summary>Marks the place of a document that could not be read; the message itself goes to standard error as well.</summary>
    void WriteError(Document document, string error);

    /// <summary>Ends the output.</summary>
    void Complete();
}
