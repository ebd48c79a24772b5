using ReportFacts.Documents;

namespace ReportFacts.Tool.Input;

/// <summary>Reads a file that goes with all documents: a table, a source, a baseline.</summary>
internal static class CompanionFile
{
    /// <summary>The text of a file; <see langword="null"/>, with a message on <paramref name="error"/>, when it can't be read.</summary>
    public static string? TryRead(string file, TextWriter error)
    {
        try
        {
            string? text = InputText.Decode(File.ReadAllBytes(file), file, out _, out string? problem);
            if (problem is not null) error.WriteLine($"reportfacts: {problem}");
            return text;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine($"reportfacts: {FileProblem.Of(file, failure)}");
            return null;
        }
    }

    /// <summary>The same for a file that may be a document of any kind: PDF, Word, Markdown, HTML or text.</summary>
    public static string? TryReadDocument(string file, string? password, TextWriter error)
    {
        if (DocumentFile.FormatOf(file) is null) return TryRead(file, error);
        DocumentReadResult result = DocumentFile.Read(file, new DocumentReadOptions { Password = password });
        if (!result.IsRead) error.WriteLine($"reportfacts: {FileProblem.Of(result.Problem)}");
        return result.Document?.Text;
    }
}
