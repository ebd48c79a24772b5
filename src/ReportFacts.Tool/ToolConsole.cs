namespace ReportFacts.Tool;

/// <summary>The three streams the tool talks to, so that tests can stand in for them.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results only.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="IsTerminal">Whether standard output is a terminal.</param>
internal sealed record ToolConsole(Stream Input, Stream Output, TextWriter Error, bool IsTerminal);
