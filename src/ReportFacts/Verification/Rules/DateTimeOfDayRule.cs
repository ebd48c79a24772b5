using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A time of day that no clock shows (25时, 15时73分) or that contradicts its part of the day (上午14时).</summary>
internal sealed class DateTimeOfDayRule() : TextRule("RF909", "date.time", "时刻", Severity.Error)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('时'); at >= 0; at = scan.Next('时', at))
        {
            int start = at;
            if (!Digits.TryReadBack(scan.Text, ref start, 2, out int hour) || scan.At(start - 1) is '.' or '第' or '约' or ',' || char.IsAsciiDigit(scan.At(start - 1))) continue;
            int end = at + 1;
            bool hasMinute = Digits.TryRead(scan.Text, ref end, 2, out int minute) && scan.At(end) == '分';
            ReadOnlySpan<char> before = scan.Text[..start];
            bool morning = before.EndsWith("上午") || before.EndsWith("凌晨") || before.EndsWith("早上") || before.EndsWith("早晨");
            bool isClock = morning || hasMinute || before.EndsWith("下午") || before.EndsWith("晚上") || before.EndsWith('日');
            if (!isClock || (!hasMinute && scan.At(at + 1) is '速' or '长')) continue;
            bool holds = hour <= 24 && (!hasMinute || minute < 60) && !(morning && hour > 12);
            Report(in scan, start - (morning ? 2 : 0), hasMinute ? end + 1 : at + 1, holds, holds ? "时刻有效" : "没有这样的时刻", holds ? "the time exists" : "there is no such time of day");
        }
    }
}
