using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A written day that the calendar does not have.</summary>
internal sealed class DateInvalidRule() : TextRule("RF901", "date.invalid", "无效日期", Severity.Error)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('月'); at >= 0; at = scan.Next('月', at))
        {
            if (!WrittenDate.TryReadAtMonth(scan.Text, at, out WrittenDate date) || date.Start == at) continue;
            bool exists = date.Exists;
            Report(in scan, date.Start, date.End, exists, exists ? "日期有效" : "没有这一天", exists ? "the date exists" : "there is no such date");
        }
    }
}
