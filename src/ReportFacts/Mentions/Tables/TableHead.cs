using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Tables;

/// <summary>What stands above a row: the line that names the unit (单位：万元) and the line that names the columns.</summary>
internal readonly ref struct TableHead
{
    // The head of a table governs its rows, however many stand between; beyond this it is forgotten.
    private const int Reach = 1000;
    private const string Keyword = "单位";

    /// <summary>The unit of the whole table.</summary>
    public WrittenUnit Unit { get; private init; }

    /// <summary>The line that names the columns.</summary>
    public TableLine Columns { get; private init; }

    /// <summary>Whether there is such a line, with as many cells as the row.</summary>
    public bool HasColumns { get; private init; }

    /// <summary>Finds the head of the table that <paramref name="row"/> belongs to; false when none is clear.</summary>
    public static bool TryFind(in ScanContext context, in TableLine row, int cells, out TableHead head)
    {
        int from = Math.Max(0, row.Start - Reach);
        int start = FindUnit(context, from, row.Start, out WrittenUnit unit);
        bool found = TryFindColumns(context, start, row, cells, out TableLine columns, out int widest);
        head = new() { Unit = unit, Columns = columns, HasColumns = found };
        return found || (unit.Entry is not null && widest <= cells);
    }

    // Reads 单位：万元; gives the place from which the columns are to be looked for, the start of a line.
    private static int FindUnit(in ScanContext context, int from, int until, out WrittenUnit unit)
    {
        unit = default;
        ReadOnlySpan<char> above = context.Text[from..until];
        int stop = above.LastIndexOf('。') + 1;
        int word = above[stop..].LastIndexOf(Keyword, StringComparison.Ordinal);
        int start = from + stop + word + Keyword.Length;
        if (word < 0 || context.At(start) is not ('：' or ':')) return LineStart(context, from + stop, until);
        start++;
        while (TableLine.IsGap(context.At(start))) start++;
        int end = start;
        while (end < until && !TableLine.IsGap(context.At(end)) && context.At(end) is not ('\n' or '）' or ')')) end++;
        if (!WrittenUnit.TryRead(context, start, end, out unit)) unit = default;
        return LineStart(context, end, until);
    }

    private static int LineStart(in ScanContext context, int position, int until)
    {
        if (position == 0 || context.At(position - 1) == '\n') return position;
        int next = context.Text[position..until].IndexOf('\n');
        return next < 0 ? until : position + next + 1;
    }

    // The columns are named in the first line with as many cells, and no line between has another number of them.
    private static bool TryFindColumns(in ScanContext context, int start, in TableLine row, int cells, out TableLine columns, out int widest)
    {
        columns = default;
        bool found = false;
        widest = 0;
        for (int at = start; at < row.Start;)
        {
            var line = TableLine.From(context.Text, at, row.Start);
            at = line.End + 1;
            int count = line.Count(-1, out _);
            if (count == 0) continue;
            widest = Math.Max(widest, count);
            if (count != cells) found = false;
            else if (!found)
            {
                columns = line;
                found = true;
            }
        }
        return found && cells > 1 && !IsFigure(columns.Cell(1, out _));
    }

    // 1,285.60 is a figure; 2023 above a column is a year.
    private static bool IsFigure(ReadOnlySpan<char> cell)
    {
        foreach (char c in cell)
        {
            if (NumeralCharacters.ArabicDigit(c) < 0 && c is not ('.' or ',' or '-')) return false;
        }
        return cell.Length != 4;
    }
}
