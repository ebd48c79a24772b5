using System.Globalization;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Reference;

/// <summary>Turns the cells of a row into a fact. Value and unit are read together by the scanner, so every unit it knows is understood.</summary>
internal static class RowReader
{
    public static ReferenceRow? TryRead(TableRow row, List<ReferenceProblem> problems)
    {
        string metric = row[ColumnNames.Metric], value = PlainText.Narrow(row[ColumnNames.Value]), unit = PlainText.Narrow(row[ColumnNames.Unit]);
        if (metric.Length == 0) return Refuse(row, ColumnNames.Metric, "is empty", problems);
        if (value.Length == 0) return Refuse(row, ColumnNames.Value, "is empty", problems);
        string written = value.EndsWith(unit, StringComparison.Ordinal) ? value : value + unit;
        if (ReadOne(written) is not { } mention)
        {
            if (LooksGrouped(value)) return Refuse(row, ColumnNames.Value, $"'{value}' is no number: a comma must stand before every three digits", problems);
            bool isNumber = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
            return isNumber
                ? Refuse(row, ColumnNames.Unit, unit.Length == 0 ? "is empty" : $"'{unit}' is not a known unit", problems)
                : Refuse(row, ColumnNames.Value, $"'{value}' is not a number", problems);
        }
        ReportDate period = PeriodOf(row, problems);
        return new()
        {
            Line = row.Line,
            Metric = metric,
            Scope = row[ColumnNames.Scope],
            Period = period.ToString(),
            Date = period,
            Text = written,
            Source = row[ColumnNames.Source],
            Vintage = row[ColumnNames.Vintage],
            Value = mention,
        };
    }

    /// <summary>Reports rows of one key and vintage whose values exclude each other.</summary>
    public static void FindConflicts(List<ReferenceRow> rows, MetricNames names, List<ReferenceProblem> problems)
    {
        foreach (IGrouping<(string, string, string, string, string?), ReferenceRow> group in
            rows.GroupBy(row => (names.Key(row.Metric), row.Scope, row.Period, row.Vintage, row.Value.Unit)))
        {
            ReferenceRow first = group.First();
            foreach (ReferenceRow other in group.Skip(1))
            {
                if (!other.Value.Interval.Intersects(first.Value.Interval))
                    problems.Add(new(other.Line, ColumnNames.Value, $"'{other.Text}' disagrees with line {first.Line}: '{first.Text}'; both are used"));
            }
        }
    }

    // The whole cell must be one number; a cell with more or less is refused.
    private static Mention? ReadOne(string written)
    {
        Mention? found = null;
        foreach (Mention mention in MentionScanner.Enumerate(written))
        {
            if (found is not null) return null;
            found = mention;
        }
        return found is { } one && IsQuantity(one.Kind) && one.Span.Start <= 2 && written.Length - one.Span.End <= 2 ? one : null;
    }

    private static bool LooksGrouped(string value) => value.Contains(',', StringComparison.Ordinal) && value.AsSpan().IndexOfAnyExcept("0123456789,.-") < 0;

    private static bool IsQuantity(MentionKind kind) => kind is not (MentionKind.Date or MentionKind.CaseCode or MentionKind.DocumentNumber or MentionKind.Ratio);

    private static ReportDate PeriodOf(TableRow row, List<ReferenceProblem> problems)
    {
        string period = row[ColumnNames.Period];
        if (period.Length == 0) return default;
        if (PeriodReader.TryRead(period) is { } date) return date;
        problems.Add(new(row.Line, ColumnNames.Period, $"'{period}' is not a period; the row is used without one"));
        return default;
    }

    private static ReferenceRow? Refuse(TableRow row, string column, string message, List<ReferenceProblem> problems)
    {
        problems.Add(new(row.Line, column, message));
        return null;
    }
}
