using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Ranks;

/// <summary>What the words before an ordinal say: that a place is taken (位居全省第一), or that it is a slogan (安全第一).</summary>
internal static class RankContext
{
    private const int LookBack = 16;

    /// <summary>Whether a verb of standing or winning, a scope, or both stand just before the index.</summary>
    public static bool IsPlace(in ScanContext context, int index)
    {
        int from = Math.Max(0, index - LookBack);
        ReadOnlySpan<char> before = context.Text[from..index];
        RankLexicon ranks = context.Lexicon.Ranks;
        for (int words = 0; words < 3; words++)
        {
            if (ranks.Verbs.TryMatchEnd(before, out _, out _)) return true;
            if (!ranks.Scopes.TryMatchEnd(before, out _, out int length)) return words > 0;
            before = before[..^length];
            if (before.EndsWith("的")) before = before[..^1];
        }
        return true;
    }

    /// <summary>Whether the words before a bare 第一 make a slogan of it.</summary>
    public static bool IsSlogan(in ScanContext context, int index) =>
        context.Lexicon.Ranks.Slogans.TryMatchEnd(context.Text[Math.Max(0, index - LookBack)..index], out _, out _);

    /// <summary>Whether the ordinal begins a sentence or clause, as in 第一，…；第二，….</summary>
    public static bool BeginsClause(ReadOnlySpan<char> text, int index)
    {
        int at = index - 1;
        while (At(text, at) is ' ' or '\u3000' && index - at < 8) at--;
        char before = At(text, at);
        return before is '\0' or '\n' or '\r' or '。' or '；' or ';' or '：' or ':' or '！' or '？' or '，' or '）' or '—' or '　' || (before is '”' && At(text, at - 1) is '。' or '！');
    }
}
