using ReportFacts.Lexicon;
using ReportFacts.Lexing;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Finds what the words around a number say about it: 近, 约, 不低于 … before it, also behind a verb; 以上, 左右 … after its unit.</summary>
internal static class Approximators
{
    private const int MostLinks = 3;
    private const int Reach = 16;
    private const int BenchmarkReach = 8;

    /// <summary>The approximation of a number whose span is [<paramref name="start"/>, <paramref name="end"/>).</summary>
    /// <param name="context">The text.</param>
    /// <param name="start">First character of the number.</param>
    /// <param name="end">Behind the last character of its unit.</param>
    /// <param name="inside">What a marker within the number says.</param>
    /// <param name="barePlace">Whether the number is a bare place word (亿, 百), the only ones 过 stands before.</param>
    public static Approximation Of(in ScanContext context, int start, int end, Approximation inside, bool barePlace)
    {
        if (inside != Approximation.Exact) return inside;
        Approximation before = Before(context, start, barePlace);
        if (before is Approximation.MoreThan or Approximation.LessThan && NamesBenchmark(context, end)) return Approximation.Exact;
        if (before is not (Approximation.Exact or Approximation.About)) return before;
        Approximation after = After(context, end);
        if (after != Approximation.Exact) return after;
        return before == Approximation.Exact && RespectiveBound.MayApply(context, start, end) ? RespectiveBound.Of(context, start, end) : before;
    }

    /// <summary>What stands before the number, verbs in between allowed: 约占, 超过了, 不低于.</summary>
    public static Approximation Before(in ScanContext context, int start, bool barePlace)
    {
        int position = start;
        for (int links = 0; links <= MostLinks; links++)
        {
            if (position > 0 && context.At(position - 1) is ' ' or '\u3000') position--;
            int from = Math.Max(0, position - Reach);
            ReadOnlySpan<char> text = context.Text[from..position];
            if (!context.Lexicon.ApproximatorsBefore.TryMatchEnd(text, out ApproximatorEntry? entry, out int length)) return Approximation.Exact;
            if (entry.Bound == Bound.Over && (!barePlace || links > 0)) return Approximation.Exact;
            if (entry.Bound != Bound.Link) return Map(entry.Bound);
            position -= length;
        }
        return Approximation.Exact;
    }

    /// <summary>Whether one of the verbs that link numbers stands directly before it: 达, 为, 实现 …</summary>
    public static bool StandsBehindLink(in ScanContext context, int start) =>
        context.Lexicon.ApproximatorsBefore.TryMatchEnd(context.Text[Math.Max(0, start - Reach)..start], out ApproximatorEntry? entry, out _)
        && entry.Bound == Bound.Link
        && context.At(start - 1) is not ('的' or '以' or '有' or '施' or '展' or '成');

    /// <summary>Where the words that link a number to its noun begin: behind 石碑 in 石碑共有3万块.</summary>
    public static int BehindLinks(in ScanContext context, int start)
    {
        int position = start;
        for (int links = 0; links < MostLinks; links++)
        {
            if (!context.Lexicon.ApproximatorsBefore.TryMatchEnd(context.Text[Math.Max(0, position - Reach)..position], out ApproximatorEntry? entry, out int length) || entry.Bound == Bound.None) break;
            position -= length;
        }
        return position;
    }

    /// <summary>What stands after the unit.</summary>
    public static Approximation After(in ScanContext context, int end)
    {
        int position = context.At(end) == ' ' ? end + 1 : end;
        return context.Lexicon.ApproximatorsAfter.CanStartWith(context.At(position))
            && context.Lexicon.ApproximatorsAfter.TryMatch(context.From(position), out ApproximatorEntry? entry, out int length)
            && (!entry.Closing || EndsClause(context.At(position + length)))
                ? Map(entry.Bound)
                : Approximation.Exact;
    }

    private static bool EndsClause(char c) => c == '\0' || CharClasses.Is(c, CharClass.SentenceEnd | CharClass.ClauseEnd | CharClass.Space);

    // 低于8%的预定目标: the target is 8 %, and something else is below it.
    private static bool NamesBenchmark(in ScanContext context, int end)
    {
        if (context.At(end) != '的') return false;
        for (int at = end + 1; at < end + BenchmarkReach && context.At(at) is not ('，' or '。' or '、'); at++)
        {
            if (context.Lexicon.NumberCues.Benchmarks.StandAt(context.Text, at)) return true;
        }
        return false;
    }

    private static Approximation Map(Bound bound) => bound switch
    {
        Bound.About => Approximation.About,
        Bound.JustUnder => Approximation.JustUnder,
        Bound.MoreThan or Bound.Over => Approximation.MoreThan,
        Bound.AtLeast => Approximation.AtLeast,
        Bound.LessThan => Approximation.LessThan,
        Bound.AtMost => Approximation.AtMost,
        _ => Approximation.Exact,
    };
}
