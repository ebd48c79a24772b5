using ReportFacts.Documents;

namespace ReportFacts.Tool.Input;

/// <summary>Reads documents from files and standard input, one at a time and in the order given.</summary>
internal static class DocumentReader
{
    // A character takes up to three bytes of UTF-8; within JSON up to six (\uXXXX), twice for text and source.
    private const long MostBytes = 3L * MostCharacters;
    private const int MostLineBytes = 1 << 30;
    private const int MostCharacters = 100_000_000;

    /// <summary>Name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the documents of all inputs. An input that cannot be read yields one document with an error, and the next one follows.</summary>
    /// <param name="inputs">What the command line names. Where it names no format, <c>.jsonl</c> and <c>.ndjson</c> are JSON Lines,
    /// <c>.pdf</c>, <c>.docx</c>, <c>.md</c> and <c>.html</c> what they say, other files text.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    public static IEnumerable<Document> Read(InputSelection inputs, Stream standardInput)
    {
        bool hasReadStandardInput = false;
        foreach (string input in inputs.Files.Count == 0 ? [StandardInput] : inputs.Files)
        {
            if (input != StandardInput)
            {
                foreach (Document document in Directory.Exists(input) ? ReadFolder(input, inputs) : ReadFile(input, inputs)) yield return document;
            }
            else if (hasReadStandardInput)
            {
                yield return new Document { Name = input, Error = "<stdin>: is named twice, but can be read only once" };
            }
            else
            {
                hasReadStandardInput = true;
                if (inputs.Format != InputFormat.Jsonl) yield return ReadWhole(standardInput, input, "<stdin>");
                else foreach (Document document in ReadLines(standardInput, "<stdin>", inputs.WithSources)) yield return document;
            }
        }
    }

    /// <summary>Tells the format by the file name.</summary>
    public static InputFormat FormatOf(string input) =>
        Path.GetExtension(input).ToLowerInvariant() is ".jsonl" or ".ndjson" ? InputFormat.Jsonl : InputFormat.Text;

    private static IEnumerable<Document> ReadLines(Stream stream, string name, bool withSource)
    {
        var reader = new LineReader(stream, MostLineBytes);
        while (true)
        {
            bool more;
            ReadOnlyMemory<byte> line = default;
            string? failure = null;
            try
            {
                more = reader.TryRead(out line);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                more = false;
                failure = $"{name}:{reader.LineNumber + 1}: {error.Message}";
            }
            if (failure is not null) yield return new Document { Error = failure };
            if (!more) yield break;
            if (reader.IsTooLong) yield return new Document { Error = $"{name}:{reader.LineNumber}: the line is longer than {MostLineBytes} bytes" };
            else if (!IsBlank(line.Span)) yield return JsonLine.Read(line, withSource, $"{name}:{reader.LineNumber}");
        }
    }

    private static IEnumerable<Document> ReadFolder(string folder, InputSelection inputs)
    {
        IReadOnlyList<string> files = [];
        string? error = null;
        try
        {
            files = InputFolder.FilesOf(folder);
            if (files.Count == 0) error = $"{folder}: holds no file that can be read; expected names that end in .txt, .pdf, .docx, .md, .html or .jsonl";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = FileProblem.Of(folder, failure);
        }
        return error is null ? files.SelectMany(file => ReadFile(file, inputs)) : [new Document { Name = folder, Error = error }];
    }

    private static IEnumerable<Document> ReadFile(string file, InputSelection inputs)
    {
        if ((inputs.Format ?? FormatOf(file)) == InputFormat.Jsonl) return ReadLines(file, inputs);
        DocumentFileFormat? format = inputs.Format is null ? DocumentFile.FormatOf(file) : null;
        return [new Document { Name = file, Load = () => Open(file, out string? error) is { } stream ? ReadWhole(stream, file, format, inputs.Password) : new Document { Name = file, Error = error } }];
    }

    private static IEnumerable<Document> ReadLines(string file, InputSelection inputs)
    {
        using Stream? stream = Open(file, out string? error);
        if (stream is null) yield return new Document { Name = file, Error = error };
        else foreach (Document document in ReadLines(stream, file, inputs.WithSources)) yield return document;
    }

    private static Document ReadWhole(Stream stream, string file, DocumentFileFormat? format, string? password)
    {
        using (stream)
        {
            if (format is not { } known) return ReadWhole(stream, file, file);
            try
            {
                DocumentReadResult result = DocumentFile.Read(stream, known, file, new DocumentReadOptions { Password = password });
                if (!result.IsRead) return new Document { Name = file, Error = FileProblem.Of(result.Problem) };
                return new Document { Name = file, Text = result.Document.Text, Places = result.Document.Places, Notes = [.. result.Document.Notes.Select(note => $"{file}: {note}")] };
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return new Document { Name = file, Error = FileProblem.Of(file, failure) };
            }
        }
    }

    private static Document ReadWhole(Stream stream, string input, string name)
    {
        string? text = null;
        string? error;
        string encoding = "utf-8";
        try
        {
            text = BoundedStream.TryReadAll(stream, MostBytes, out ReadOnlyMemory<byte> bytes)
                ? InputText.Decode(bytes.Span, name, out encoding, out error)
                : TooLong(name, out error);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = FileProblem.Of(name, failure);
        }
        return new Document { Name = input, Text = text, Error = error, Notes = encoding == "utf-8" ? [] : [$"{name}: is no UTF-8, read as {encoding}"] };
    }

    private static string? TooLong(string name, out string error)
    {
        error = $"{name}: the text has more than {MostCharacters} characters, the most that are read";
        return null;
    }

    private static FileStream? Open(string file, out string? error)
    {
        try
        {
            error = null;
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error = FileProblem.Of(file, failure);
            return null;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
