namespace ReportFacts.Documents.Pdf;

/// <summary>
/// Puts rows of words that stand far apart in reading order. Some files write a page row by row over all its columns; where the rows show a gutter
/// between stretches of prose, the left column is read before the right one. What is no prose is a table: its cells stay in their row, parted by tabs.
/// </summary>
internal static class PdfRows
{
    private const int FewestRows = 4, ProseLength = 8, MostColumns = 12;

    /// <summary>The lines of a page in reading order.</summary>
    /// <param name="rows">The rows in the order of the file, each with its pieces from left to right.</param>
    public static List<PdfLine> Order(List<PdfLine[]> rows)
    {
        var lines = new List<PdfLine>(rows.Count);
        Order(rows, lines, MostColumns);
        return lines;
    }

    private static void Order(List<PdfLine[]> rows, List<PdfLine> lines, int columns)
    {
        for (int start = 0; start < rows.Count;)
        {
            int end = columns > 1 ? EndOfColumns(rows, start, out double? gutter) : OneBehind(start, out gutter);
            if (gutter is not { } middle)
            {
                for (; start < end; start++) lines.Add(Join(rows[start]));
                continue;
            }
            var right = new List<PdfLine[]>();
            foreach (PdfLine[] row in rows[start..end])
            {
                int first = row[0].Left < middle ? 1 : 0;
                if (first == 1) lines.Add(row[0]);
                if (row.Length > first) right.Add(row[first..]);
            }
            Order(right, lines, columns - 1);
            start = end;
        }
    }

    private static int OneBehind(int start, out double? gutter)
    {
        gutter = null;
        return start + 1;
    }

    // Rows go on while nothing crosses the gutter behind their first pieces and each is below the one before. There is no gutter, and the rows are
    // those of a table, when they are few or hold little prose.
    private static int EndOfColumns(List<PdfLine[]> rows, int start, out double? gutter)
    {
        if (rows[start].Length < 2) return OneBehind(start, out gutter);
        double from = 0, to = double.MaxValue;
        int end = start, both = 0, prose = 0;
        for (; end < rows.Count; end++)
        {
            PdfLine[] row = rows[end];
            if (end > start && row[0].Baseline >= rows[end - 1][0].Baseline) break;
            bool hasLeft = row[0].Left < to && (row.Length > 1 || row[0].Right < to), hasRight = row.Length > 1 || !hasLeft;
            double left = Math.Max(from, hasLeft ? row[0].Right : 0), right = Math.Min(to, hasRight ? row[row.Length > 1 ? 1 : 0].Left : to);
            if (right - left < row[0].Size) break;
            (from, to) = (left, right);
            if (!hasLeft || !hasRight) continue;
            both++;
            if (row[0].Text.Length >= ProseLength && row[1].Text.Length >= ProseLength) prose++;
        }
        gutter = both >= FewestRows && prose > both / 2 ? (from + to) / 2 : null;
        return Math.Max(end, start + 1);
    }

    private static PdfLine Join(PdfLine[] row) =>
        row.Length == 1 ? row[0] : row[0] with { Text = string.Join('\t', row.Select(piece => piece.Text)), Right = row[^1].Right };
}
