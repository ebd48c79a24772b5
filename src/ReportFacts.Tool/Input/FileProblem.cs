using ReportFacts.Documents;

namespace ReportFacts.Tool.Input;

/// <summary>Says why a file can't be read: which, what was found, what was expected.</summary>
internal static class FileProblem
{
    /// <summary>A file that can't be opened or read.</summary>
    public static string Of(string file, Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{file}: no such file",
        UnauthorizedAccessException when Directory.Exists(file) => $"{file}: is a directory; expected a file",
        UnauthorizedAccessException => $"{file}: must not be read (permission denied)",
        _ => $"{file}: {failure.Message}",
    };

    /// <summary>A document without text.</summary>
    public static string Of(DocumentReadProblem problem) =>
        problem is { Kind: DocumentReadProblemKind.Encrypted } ? $"{problem.Message}; --password opens encrypted PDF files" : problem.Message;
}
