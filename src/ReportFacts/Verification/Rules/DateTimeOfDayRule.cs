using ReportFacts.Relations;
using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A time of day that no clock shows (25时, 15时73分) or that contradicts its part of the day (上午14时).</summary>
internal sealed class DateTimeOfDayRule() : TextRule("RF909", "date.time", "时刻", Severity.Error)
{
    private static readonly WordSet Morning = new(["上午", "凌晨", "早上", "早晨"]), PartOfDay = new(["上午", "凌晨", "早上", "早晨", "下午", "晚上", "日"]);

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('时'); at >= 0; at = scan.Next('时', at))
        {
            int start = at;
            if (!Digits.TryReadBack(scan.Text, ref start, 2, out int hour) || IsOtherNumber(scan.At(start - 1))) continue;
            Check(in scan, start, at, hour);
        }
    }

    private void Check(in TextScan scan, int start, int sign, int hour)
    {
        int end = sign + 1;
        bool hasMinute = Digits.TryRead(scan.Text, ref end, 2, out int minute) && scan.At(end) == '分';
        ReadOnlySpan<char> before = scan.Text[..start];
        int morning = Morning.AtEnd(before);
        if (!hasMinute && (PartOfDay.AtEnd(before) == 0 || scan.At(sign + 1) is '速' or '长')) return;
        bool holds = hour <= 24 && (!hasMinute || minute < 60) && (morning == 0 || hour <= 12);
        Report(in scan, start - morning, hasMinute ? end + 1 : sign + 1, holds, holds ? "时刻有效" : "没有这样的时刻", holds ? "the time exists" : "there is no such time of day");
    }

    private static bool IsOtherNumber(char before) => before is '.' or '第' or '约' or ',' || char.IsAsciiDigit(before);
}
