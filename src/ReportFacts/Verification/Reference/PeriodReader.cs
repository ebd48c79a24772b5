using System.Globalization;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Reference;

/// <summary>Reads the period of a row: 2024, 2024年上半年, 2024-06, 2024-01/2024-06, 2024Q1, 2024H1.</summary>
internal static class PeriodReader
{
    private const int FirstQuarter = 33;

    /// <summary>The period, or <see langword="null"/> when the cell is none.</summary>
    public static ReportDate? TryRead(string cell)
    {
        string period = PlainText.Narrow(cell).Trim();
        if (IsBareYears(period)) return ReadEdtf(period);
        if (period.Length == 6 && period.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && ReadShort(period) is { } part) return part;
        ReportDate? found = null;
        foreach (Mention mention in MentionScanner.Enumerate(period))
        {
            if (mention.Kind != MentionKind.Date || mention.Date.IsUnknown) continue;
            if (found is not null) return null;
            found = mention.Date;
        }
        return found;
    }

    private static bool IsBareYears(string period) =>
        period.Length >= 4 && period.AsSpan().IndexOfAnyExcept("0123456789-/.") < 0;

    // 2024/06 is a month in spreadsheets, 2024/2026 a period in EDTF.
    private static ReportDate? ReadEdtf(string period)
    {
        string[] ends = period.Split('/');
        bool isPeriod = ends.Length == 2 && ends[1].Length >= 4;
        if (!isPeriod) return PointOf(period.Replace('/', '-')) is { } point ? new ReportDate(point) : null;
        return PointOf(ends[0]) is { } start && PointOf(ends[1]) is { } end ? new ReportDate(start, end) : null;
    }

    private static DatePoint? PointOf(string text)
    {
        string[] parts = text.Replace('.', '-').Split('-');
        if (parts.Length is 0 or > 3 || parts[0].Length != 4) return null;
        var numbers = new int[3];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] > 9999 || (i > 0 && numbers[i] is 0 or > 99)) return null;
        }
        var point = new DatePoint((short)numbers[0], (byte)numbers[1], (byte)numbers[2]);
        return point.IsValid && point.Year > 0 ? point : null;
    }

    private static ReportDate? ReadShort(string period)
    {
        short year = short.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        int number = period[5] - '0';
        return char.ToUpperInvariant(period[4]) switch
        {
            'Q' when number is >= 1 and <= 4 => new ReportDate(new DatePoint(year, (byte)(FirstQuarter - 1 + number))),
            'H' when number is 1 or 2 => new ReportDate(new DatePoint(year, (byte)(number == 1 ? 1 : 7)), new DatePoint(year, (byte)(number * 6))),
            _ => null,
        };
    }
}
