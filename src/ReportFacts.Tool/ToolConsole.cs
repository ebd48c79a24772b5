using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary>The three streams the tool talks to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results only.</param>
/// <param name="Error">Standard error: everything else.</param>
internal sealed record ToolConsole(Stream Input, ResultStream Output, TextWriter Error);
