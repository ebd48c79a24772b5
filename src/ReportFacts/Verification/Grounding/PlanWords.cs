using ReportFacts.Claims;

namespace ReportFacts.Verification.Grounding;

/// <summary>Tells plans from results for a comparison of two texts: beside the bound modality, a plan word earlier in the sentence counts as long as no result follows it.</summary>
internal static class PlanWords
{
    private const int Reach = 60;

    private static readonly string[] Plans = ["计划", "力争", "预计", "预期", "有望", "争取", "拟", "到时", "届时", "目标是", "将达", "将新", "将增", "将建", "将实", "将完"];
    private static readonly string[] Results = ["已", "实际", "目前", "截至", "完成", "实现了", "建成了", "去年", "上年", "累计", "占"];

    public static bool IsPlan(ClaimStore store, Claim claim)
    {
        if (claim.Modality is Modality.Target or Modality.Forecast or Modality.Budget) return true;
        ReadOnlySpan<char> text = store.Text.Text;
        int start = claim.Record.Start, from = Math.Max(0, start - Reach);
        ReadOnlySpan<char> before = text[from..start];
        before = before[(before.LastIndexOfAny("。！？；\n\r") + 1)..];
        int plan = LastOf(before, Plans);
        return plan >= 0 && LastOf(before[plan..], Results) < 0;
    }

    private static int LastOf(ReadOnlySpan<char> text, string[] words)
    {
        int last = -1;
        foreach (string word in words) last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        return last;
    }
}
