namespace ReportFacts.Verification.Rules;

/// <summary>实收12,3456元: groups behind a thousands comma have three digits. Lists of numbers (7,8月) are left alone.</summary>
internal sealed class UnitGroupingRule() : TextRule("RF804", "unit.grouping", "千分位错位", Severity.Error)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf(','); at >= 0; at = scan.Next(',', at))
        {
            int start = at, end = at;
            while (start > 0 && char.IsAsciiDigit(scan.Text[start - 1])) start--;
            while (end < scan.Text.Length && (char.IsAsciiDigit(scan.Text[end]) || (scan.Text[end] == ',' && char.IsAsciiDigit(scan.At(end + 1))))) end++;
            ReadOnlySpan<char> number = scan.Text[start..end];
            if (start == at || !number.Contains(',')) continue;
            bool misplaced = IsMisplaced(number) && scan.At(start - 1) is not ('.' or ',') && scan.At(end) is not ('年' or '月' or '号' or '-' or ':');
            bool grouped = !misplaced && IsGrouped(number);
            if (misplaced) Report(in scan, start, end, holds: false, "千分位逗号错位", "a thousands comma is misplaced");
            else if (grouped) Report(in scan, start, end, holds: true, "千分位相符", "the thousands commas fit");
            at = end - 1;
        }
    }

    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        int first = number.IndexOf(',');
        return first is >= 1 and <= 3 && (number.Length - first) % 4 == 0 && !IsMisplaced(number);
    }

    // A first group as in a grouped number, then a group of four or more, or groups of three mixed with others before the last.
    private static bool IsMisplaced(ReadOnlySpan<char> number)
    {
        int first = number.IndexOf(',');
        if (first is < 1 or > 3) return false;
        bool three = false, other = false, longGroup = false;
        int start = first + 1;
        while (start <= number.Length)
        {
            int length = number[start..].IndexOf(',');
            if (length < 0) length = number.Length - start;
            three |= length == 3;
            other |= length is 2 or (> 3 and <= 6);
            longGroup |= length is > 3 and <= 6;
            start += length + 1;
        }
        return other && (three || (longGroup && number.LastIndexOf(',') == first));
    }
}
