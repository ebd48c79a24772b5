using System.Globalization;
using System.Text;
using ReportFacts.Tool.Input;
using Spectre.Console;

namespace ReportFacts.Tool.Output;

/// <summary>
/// Writes a table a document: drawn to the width of a terminal, or plain columns without colour and wrapping when the output is a pipe or a file.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="noun">What a row is, for the title: claim.</param>
/// <param name="columns">Names of the columns.</param>
/// <param name="rowsOf">Makes the rows of a document, given its text.</param>
internal sealed class TableResultWriter(ResultStream output, string noun, string[] columns, Func<string, Document, IReadOnlyList<string[]>> rowsOf) : IResultWriter
{
    public Action Prepare(Document document, string text)
    {
        IReadOnlyList<string[]> rows = rowsOf(text, document);
        return () => Write(document, rows);
    }

    // The message is on standard error; a table has no place for it.
    public void WriteError(Document document, string error)
    {
    }

    public void Complete()
    {
    }

    private void Write(Document document, IReadOnlyList<string[]> rows)
    {
        var table = new Table { Border = output.IsTerminal ? TableBorder.Rounded : TableBorder.Simple };
        foreach (string column in columns) table.AddColumn(new TableColumn(new Spectre.Console.Text(column, new Style(decoration: Decoration.Bold))));
        foreach (string[] row in rows) table.AddRow(row.Select((cell, column) => new Spectre.Console.Text(SafeText.OneLine(cell), StyleOf(columns[column]))));
        Print(string.Create(CultureInfo.InvariantCulture, $"{document.Title}: {rows.Count} {(rows.Count == 1 ? noun : noun + "s")}"), table);
    }

    private void Print(string title, Table table)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Paint.IsWanted(output) ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Paint.IsWanted(output) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = output.IsTerminal ? output.Width : short.MaxValue;
        console.WriteLine(SafeText.OneLine(title));
        console.Write(table);
        output.Write(Encoding.UTF8.GetBytes(writer.ToString()));
    }

    // Colour stands only where the writer above keeps it.
    private static Style StyleOf(string column) => column switch
    {
        "kind" => new Style(Color.Teal),
        "value" => new Style(decoration: Decoration.Bold),
        "line:col" or "#" => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
