using System.Globalization;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Reference;

/// <summary>Turns the cells of a row into a fact. Value and unit are read together by the scanner, so every unit it knows is understood.</summary>
internal static class RowReader
{
    public static ReferenceRow? TryRead(TableRow row, List<ReferenceProblem> problems)
    {
        string metric = row[ColumnNames.Metric], value = row[ColumnNames.Value], unit = row[ColumnNames.Unit];
        if (metric.Length == 0) return Refuse(row, ColumnNames.Metric, "is empty", problems);
        if (value.Length == 0) return Refuse(row, ColumnNames.Value, "is empty", problems);
        string written = value.EndsWith(unit, StringComparison.Ordinal) ? value : value + unit;
        if (ReadOne(written) is not { } mention)
        {
            bool isNumber = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
            return isNumber
                ? Refuse(row, ColumnNames.Unit, unit.Length == 0 ? "is empty" : $"'{unit}' is not a known unit", problems)
                : Refuse(row, ColumnNames.Value, $"'{value}' is not a number", problems);
        }
        return new()
        {
            Line = row.Line,
            Metric = metric,
            Scope = row[ColumnNames.Scope],
            Period = PeriodOf(row, problems),
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
        return found is { } one && IsQuantity(one.Kind) && one.Span.Start <= 2 ? one : null;
    }

    private static bool IsQuantity(MentionKind kind) => kind is not (MentionKind.Date or MentionKind.CaseCode or MentionKind.DocumentNumber or MentionKind.Ratio);

    // 2024, 2024年, 2024年上半年 and EDTF are all accepted.
    private static string PeriodOf(TableRow row, List<ReferenceProblem> problems)
    {
        string period = row[ColumnNames.Period];
        if (period.Length == 0 || IsEdtf(period)) return period;
        string written = period.Length == 4 && period.All(char.IsAsciiDigit) ? period + "年" : period;
        foreach (Mention mention in MentionScanner.Enumerate(written))
        {
            if (mention.Kind == MentionKind.Date && !mention.Date.IsUnknown) return mention.Date.ToString();
        }
        problems.Add(new(row.Line, ColumnNames.Period, $"'{period}' is not a period; the row is used without one"));
        return "";
    }

    private static bool IsEdtf(string period) => period.Length >= 4 && period.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.');

    private static ReferenceRow? Refuse(TableRow row, string column, string message, List<ReferenceProblem> problems)
    {
        problems.Add(new(row.Line, column, message));
        return null;
    }
}
