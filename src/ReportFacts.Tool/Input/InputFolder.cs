using ReportFacts.Documents;

namespace ReportFacts.Tool.Input;

/// <summary>Takes the documents of a folder for the folder.</summary>
internal static class InputFolder
{
    /// <summary>The files of a folder and the folders in it that have a name the tool knows, in the order of their names; hidden ones are left out.</summary>
    /// <exception cref="IOException">It can't be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be listed.</exception>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, MatchType = MatchType.Simple };
        List<string> files = [.. Directory.EnumerateFiles(folder, "*", options).Where(IsKnown)];
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    // Word keeps a hidden ~$name.docx beside a document that is open.
    private static bool IsKnown(string file) =>
        !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)
        && (DocumentFile.FormatOf(file) is not null || DocumentReader.FormatOf(file) == InputFormat.Jsonl || Path.GetExtension(file).Equals(".txt", StringComparison.OrdinalIgnoreCase));
}
