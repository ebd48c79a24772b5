namespace ReportFacts.Tool.Input;

/// <summary>Reads a file that goes with all documents: a table, a source, a baseline.</summary>
internal static class CompanionFile
{
    /// <summary>The text of a file; <see langword="null"/>, with a message on <paramref name="error"/>, when it can't be read.</summary>
    public static string? TryRead(string file, TextWriter error)
    {
        try
        {
            string? text = Utf8Text.Decode(File.ReadAllBytes(file), file, out string? problem);
            if (problem is not null) error.WriteLine($"reportfacts: {problem}");
            return text;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine($"reportfacts: {file}: {failure.Message}");
            return null;
        }
    }
}
