using ReportFacts.Claims;

namespace ReportFacts.Verification;

/// <summary>A text rule that looks at each claim with the words right around it.</summary>
internal abstract class ClaimTextRule(string id, string name, string chineseName, Severity severity, bool isDefault = true)
    : TextRule(id, name, chineseName, severity, isDefault)
{
    private const int Reach = 8;

    public sealed override void Find(in TextScan scan) => FindAll([this], in scan);

    /// <summary>Looks through a document for several rules at once: each claim and the words around it are taken up once.</summary>
    public static void FindAll(ReadOnlySpan<ClaimTextRule> rules, in TextScan scan)
    {
        for (int i = 0; i < scan.Store.Records.Length; i++)
        {
            ref readonly ClaimRecord record = ref scan.Store.Records[i];
            ReadOnlySpan<char> before = scan.Text[Math.Max(0, record.Start - Reach)..record.Start];
            ReadOnlySpan<char> after = scan.Text[record.End..Math.Min(scan.Text.Length, record.End + Reach)];
            foreach (ClaimTextRule rule in rules) rule.Look(in scan, in record, before, after);
        }
    }

    /// <summary>Looks at one claim with up to eight characters on either side.</summary>
    protected abstract void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after);

    /// <summary>Where 余, 多 or 来 stands in or right behind a number; −1 when nowhere.</summary>
    protected static int ExcessAt(in TextScan scan, in ClaimRecord record)
    {
        int inside = scan.Text[record.Start..record.End].IndexOfAny("余多");
        if (inside > 0) return record.Start + inside;
        return scan.At(record.End) is '余' or '多' && scan.At(record.End + 1) is not ('次' or '种' or '样' or '元' or '个' or '名') ? record.End : -1;
    }
}
