namespace ReportFacts.Tool.Input;

/// <summary>What the command line names as input.</summary>
/// <param name="Files">Names of files and folders; <c>-</c>, or none at all, is standard input.</param>
/// <param name="Format">The format; <see langword="null"/> tells it by each file's name.</param>
internal sealed record InputSelection(IReadOnlyList<string> Files, InputFormat? Format)
{
    /// <summary>Whether a line of JSON Lines may carry the source of its text.</summary>
    public bool WithSources { get; init; }

    /// <summary>How many documents are worked on at a time; 0 is one per processor.</summary>
    public int Jobs { get; init; }

    /// <summary>What opens encrypted PDF files.</summary>
    public string? Password { get; init; }

    /// <summary>Whether standard input is read.</summary>
    public bool ReadsStandardInput => Files.Count == 0 || Files.Contains(DocumentReader.StandardInput);

    /// <summary>Whether the input is one text. Told by the command line alone, so that the shape of the output does not depend on what the input holds.</summary>
    public bool IsSingleText => Files.Count <= 1
        && (Format ?? DocumentReader.FormatOf(Files.Count == 0 ? DocumentReader.StandardInput : Files[0])) == InputFormat.Text
        && !(Files.Count == 1 && Directory.Exists(Files[0]));
}
