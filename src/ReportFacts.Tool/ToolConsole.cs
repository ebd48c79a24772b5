using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary>The three streams the tool talks to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results only.</param>
/// <param name="Error">Standard error: everything else.</param>
internal sealed record ToolConsole(Stream Input, ResultStream Output, TextWriter Error)
{
    /// <summary>Whether people look at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether people type what standard input reads.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>The same console with results going to a file; <see langword="null"/>, with a message, when it can't be written.</summary>
    /// <param name="file">The file; <see langword="null"/> leaves standard output.</param>
    /// <param name="inputs">Files that are read, which must not be written over.</param>
    public ToolConsole? WithOutput(string? file, IEnumerable<string> inputs)
    {
        if (file is null) return this;
        try
        {
            string path = Path.GetFullPath(file);
            if (inputs.Any(input => Path.GetFullPath(input) == path))
            {
                Error.WriteLine($"reportfacts: {file}: is an input, too");
                return null;
            }
            return this with { Output = ResultStream.OpenFile(file) };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Error.WriteLine($"reportfacts: {file}: cannot be written: {Reason(file, failure)}");
            return null;
        }
    }

    private static string Reason(string file, Exception failure) => failure switch
    {
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException when Directory.Exists(file) => "is a folder; expected the name of a file",
        UnauthorizedAccessException => "permission denied",
        _ => failure.Message,
    };
}
