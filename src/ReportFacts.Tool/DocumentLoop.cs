using System.Text.Json;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary>What every command does: read documents one by one, write a result for each in its place, and go on after a bad one.</summary>
internal static class DocumentLoop
{
    /// <summary>Runs over all inputs.</summary>
    /// <returns><see cref="ExitCode.Success"/>, or <see cref="ExitCode.DocumentFailed"/> when a document could not be read.</returns>
    public static int Run(ToolConsole console, InputSelection inputs, IResultWriter writer)
    {
        bool failed = false;
        foreach (Document document in DocumentReader.Read(inputs, console.Input))
        {
            if (document.Text is { } text)
            {
                writer.Write(document, text);
                continue;
            }
            string error = document.Error ?? "cannot be read";
            failed = true;
            console.Error.WriteLine($"reportfacts: {error}");
            writer.WriteError(document, error);
        }
        writer.Complete();
        return failed ? ExitCode.DocumentFailed : ExitCode.Success;
    }

    /// <summary>Makes the writer of JSON in the shape that format and inputs ask for.</summary>
    public static IResultWriter CreateJsonWriter(ToolConsole console, InputSelection inputs, OutputFormat format, Action<Utf8JsonWriter, string, Document> writeResult)
    {
        JsonShape shape = format == OutputFormat.Jsonl ? JsonShape.Lines : inputs.IsSingleText ? JsonShape.Object : JsonShape.Array;
        return new JsonResultWriter(console.Output, shape, writeResult);
    }
}
