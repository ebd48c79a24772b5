namespace ReportFacts.Verification.Grounding;

/// <summary>Names of metrics as grounding compares them.</summary>
internal static class MetricWords
{
    private static readonly string[] Openers = ["全市", "全省", "全县", "全区", "我市", "我省", "全年", "实现", "完成", "累计", "当年", "年末"];

    /// <summary>The name without openers that say nothing of what is measured.</summary>
    public static string Strip(string name)
    {
        for (bool again = true; again;)
        {
            again = false;
            foreach (string opener in Openers)
            {
                if (name.Length <= opener.Length + 1 || !name.StartsWith(opener, StringComparison.Ordinal)) continue;
                name = name[opener.Length..];
                again = true;
            }
        }
        return name;
    }

    /// <summary>Whether one name holds the other: 收入 in 一般公共预算收入.</summary>
    public static bool Nested(string one, string other) =>
        one.Length > 0 && other.Length > 0 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
}
