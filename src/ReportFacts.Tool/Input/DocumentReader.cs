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
            string name = input == StandardInput ? "<stdin>" : input;
            if (input == StandardInput && hasReadStandardInput)
            {
                yield return new Document { Name = input, Error = $"{name}: is named twice, but can be read only once" };
                continue;
            }
            hasReadStandardInput |= input == StandardInput;
            Stream? stream = Open(input, standardInput, out string? error);
            if (stream is null)
            {
                yield return new Document { Name = input, Error = error };
                continue;
            }
            using (stream)
            {
                bool lines = (inputs.Format ?? FormatOf(input)) == InputFormat.Jsonl;
                if (inputs.Format is null && DocumentFile.FormatOf(input) is { } format) yield return ReadFile(stream, format, input);
                else foreach (Document document in lines ? ReadLines(stream, name, inputs.WithSources) : ReadWhole(stream, input, name)) yield return document;
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

    private static Document ReadFile(Stream stream, DocumentFileFormat format, string input)
    {
        try
        {
            DocumentReadResult result = DocumentFile.Read(stream, format, input);
            if (!result.IsRead) return new Document { Name = input, Error = result.Problem.Message };
            return new Document { Name = input, Text = result.Document.Text, Places = result.Document.Places, Notes = [.. result.Document.Notes.Select(note => $"{input}: {note}")] };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Document { Name = input, Error = $"{input}: {failure.Message}" };
        }
    }

    private static IEnumerable<Document> ReadWhole(Stream stream, string input, string name)
    {
        string? text = null;
        string? error;
        try
        {
            text = BoundedStream.TryReadAll(stream, MostBytes, out ReadOnlyMemory<byte> bytes)
                ? Utf8Text.Decode(bytes.Span, name, out error)
                : TooLong(name, out error);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = $"{name}: {failure.Message}";
        }
        return [new Document { Name = input, Text = text, Error = error }];
    }

    private static string? TooLong(string name, out string error)
    {
        error = $"{name}: the text has more than {MostCharacters} characters, the most that are read";
        return null;
    }

    private static Stream? Open(string input, Stream standardInput, out string? error)
    {
        error = null;
        if (input == StandardInput) return standardInput;
        if (Directory.Exists(input))
        {
            error = $"{input}: is a directory; name the files in it";
            return null;
        }
        try
        {
            return new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            error = $"{input}: no such file";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error = $"{input}: {failure.Message}";
        }
        return null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
