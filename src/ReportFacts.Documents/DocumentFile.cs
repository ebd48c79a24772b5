using ReportFacts.Documents.Markup;
using ReportFacts.Documents.Pdf;
using ReportFacts.Documents.Word;

namespace ReportFacts.Documents;

/// <summary>Reads files into text for <see cref="ReportAnalyzer"/>.</summary>
/// <remarks>Thread-safe. What is wrong with a file is a result, not an exception.</remarks>
/// <example><code>
/// DocumentReadResult result = DocumentFile.Read("report.pdf");
/// if (result.IsRead) Console.WriteLine(ReportAnalyzer.Default.Extract(result.Document.Text).Claims.Count);
/// else Console.WriteLine(result.Problem.Message);
/// </code></example>
public static class DocumentFile
{
    /// <summary>Tells the kind of a file by its name.</summary>
    /// <param name="path">The name; nothing is opened.</param>
    /// <returns>The kind, or <see langword="null"/> for a name that says none (also for plain text).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// DocumentFileFormat? format = DocumentFile.FormatOf("年报.pdf"); // Pdf
    /// </code></example>
    public static DocumentFileFormat? FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PDF" => DocumentFileFormat.Pdf,
            ".DOCX" or ".DOCM" or ".DOTX" => DocumentFileFormat.Docx,
            ".MD" or ".MARKDOWN" => DocumentFileFormat.Markdown,
            ".HTML" or ".HTM" or ".XHTML" => DocumentFileFormat.Html,
            _ => null,
        };
    }

    /// <summary>Reads a file; its name tells the kind.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Bounds and password; defaults when left out.</param>
    /// <returns>The text, or what is wrong; messages begin with <paramref name="path"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// DocumentReadResult result = DocumentFile.Read("年报.docx");
    /// </code></example>
    public static DocumentReadResult Read(string path, DocumentReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (FormatOf(path) is not { } format)
            return Fail(DocumentReadProblemKind.UnknownFormat, path, "expected a name that ends in .pdf, .docx, .md or .html");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, format, path, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Fail(DocumentReadProblemKind.Inaccessible, path, failure is FileNotFoundException or DirectoryNotFoundException ? "no such file" : failure.Message);
        }
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The file's bytes from the current position on; not closed.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="options">Bounds and password; defaults when left out.</param>
    /// <returns>The text, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <example><code>
    /// using FileStream upload = File.OpenRead("upload.bin");
    /// DocumentReadResult result = DocumentFile.Read(upload, DocumentFileFormat.Pdf, "upload.bin");
    /// </code></example>
    public static DocumentReadResult Read(Stream stream, DocumentFileFormat format, string name, DocumentReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        options ??= new();
        byte[]? bytes = ReadBytes(stream, options.MaxBytes);
        if (bytes is null) return Fail(DocumentReadProblemKind.TooLarge, name, $"the file has more than {options.MaxBytes} bytes, the most that are read");
        try
        {
            return new(format switch
            {
                DocumentFileFormat.Pdf => PdfReader.Read(bytes, options),
                DocumentFileFormat.Docx => DocxReader.Read(bytes, options),
                DocumentFileFormat.Html => HtmlReader.Read(HtmlEncoding.Decode(bytes), options),
                _ => MarkdownReader.Read(Decode(bytes), options),
            });
        }
        catch (DocumentReadException problem)
        {
            return Fail(problem.Kind, name, problem.Message);
        }
    }

    private static string Decode(byte[] bytes) => PlainText.Decode(bytes, out _)
        ?? throw new DocumentReadException(DocumentReadProblemKind.Broken, "is no text that can be decoded; expected Markdown in UTF-8, UTF-16 or GB 18030");

    private static byte[]? ReadBytes(Stream stream, long most)
    {
        using var copy = new MemoryStream();
        byte[] part = new byte[81_920];
        for (int read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            if (copy.Length + read > Math.Min(most, Array.MaxLength)) return null;
            copy.Write(part, 0, read);
        }
        return copy.ToArray();
    }

    private static DocumentReadResult Fail(DocumentReadProblemKind kind, string name, string message) => new(new DocumentReadProblem(kind, $"{name}: {message}"));
}
