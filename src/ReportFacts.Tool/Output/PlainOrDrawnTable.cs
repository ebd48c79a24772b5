using System.Text;
using Spectre.Console;

namespace ReportFacts.Tool.Output;

/// <summary>Writes tables: drawn to the width of a terminal, or plain columns without colour and wrapping when the output is a pipe or a file.</summary>
internal sealed class PlainOrDrawnTable(Stream output, bool isTerminal)
{
    /// <summary>Writes one table below its title and flushes.</summary>
    public void Write(string title, string[] columns, IReadOnlyList<string[]> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal) console.Profile.Width = short.MaxValue;
        var table = new Table { Border = isTerminal ? TableBorder.Rounded : TableBorder.Simple };
        foreach (string column in columns) table.AddColumn(new TableColumn(new Spectre.Console.Text(column)));
        foreach (string[] row in rows) table.AddRow(row.Select(cell => new Spectre.Console.Text(OneLine(cell))));
        console.WriteLine(title);
        console.Write(table);
    }

    // A line break inside a quoted text would break the row.
    private static string OneLine(string cell) => cell.ReplaceLineEndings("⏎");
}
