using ReportFacts.Text;

namespace ReportFacts.Tool;

/// <summary>A document goes beyond a bound of the analyzer; its message takes the document's place in the output.</summary>
internal sealed class DocumentProblemException(DocumentProblem problem) : Exception(problem.Message);
