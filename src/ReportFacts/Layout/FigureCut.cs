namespace ReportFacts.Layout;

/// <summary>Looks at both sides of a line break for a figure that was cut in two.</summary>
internal static class FigureCut
{
    private const int LongestFigure = 40;
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";
    private const int LongestTerm = 5;
    private const int LongestLabel = 6;
    private const int LongestOrdinal = 6;
    private const string SessionNouns = "会全党代常集";
    private const string Ordered = "届轮次批期季产位名条款版代线方";
    private const string Approximators = "近约逾超达共仅";
    private const string Connectives = "至到—–-~～－";
    private const string Labels = "件表图录注章节";

    /// <summary>What the break between two lines, neither empty, does.</summary>
    public static TokenCut Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        char last = left[^1];
        if (PageChars.IsDigit(last)) return AfterDigit(left, right);
        if (last == '第' && IsNumeral(right[0])) return TokenCut.Open;
        if (left.Length == 1) return TokenCut.None;
        if (last is '.' or '．' or ',') return PageChars.IsDigit(right[0]) && PageChars.IsDigit(left[^2]) ? OfNumbers(left, right) : TokenCut.None;
        if (left.EndsWith("分之") && IsNumeral(right[0])) return TokenCut.Open;
        if (Connectives.Contains(last) && (PageChars.IsDigit(left[^2]) || left[^2] is '%' or '％') && IsNumeral(right[0])) return TokenCut.Certain;
        if (last is '年' or '月' && DateCut.IsAt(left, right)) return TokenCut.Certain;
        if (DateCut.IsInRelative(last, right[0])) return TokenCut.Certain;
        if (last is '期' or '周' && DateCut.IsInWeekday(left, right)) return TokenCut.Open;
        if (last is '%' or '％') return StartsWithRest(right) ? TokenCut.Certain : TokenCut.None;
        if (last == '分' && right[0] == '之' && Numerals.Contains(left[^2])) return TokenCut.Certain;
        if (last is ':' or '：' or '∶') return IsRatio(left, right) ? TokenCut.Open : TokenCut.None;
        if (last is '分' or '基' && IsPointCut(left, right)) return TokenCut.Certain;
        if (last == '个' && IsNumeral(left[^2])) return IsPoint(right) ? TokenCut.Certain : TokenCut.None;
        if (Approximators.Contains(last) && PageChars.IsDigit(right[0])) return TokenCut.Possible;
        return Numerals.Contains(last) ? AfterNumeral(left, right) : TokenCut.None;
    }

    private static TokenCut AfterDigit(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        char first = right[0];
        if (PageChars.IsDigit(first) || (first is '.' or '．' or ',' && right.Length > 1 && PageChars.IsDigit(right[1]))) return OfNumbers(left, right);
        int start = FigureStart(left);
        if (!FollowsWord(left, start)) return TokenCut.None;
        if (StartsWithRest(right)) return TokenCut.Certain;
        if (IsOrdinal(left, start) && Ordered.Contains(first)) return OfOrdinal(right);
        if (FigureUnit.OnlyFollows(right) && !IsLabel(left, start)) return TokenCut.Certain;
        return (FigureUnit.First.Contains(first) || Numerals.Contains(first)) && !IsLabel(left, start) ? TokenCut.Possible : TokenCut.None;
    }

    private static TokenCut AfterNumeral(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (IsPlanCut(left, right)) return TokenCut.Certain;
        if (right[0] == '点' && right.Length > 1 && Numerals.Contains(right[1])) return TokenCut.Certain;
        // 7.2万 is money unless something else is counted
        if (left[^1] is '万' or '亿' && PageChars.IsDigit(left[^2]) && FigureUnit.FollowsScale(right)) return TokenCut.Possible;
        if (Ordered.Contains(right[0]) && IsOrdinal(left, HanStart(left))) return OfOrdinal(right);
        return Numerals.Contains(right[0]) || FigureUnit.First.Contains(right[0]) || right.StartsWith("来个") || IsTenths(right) ? TokenCut.Possible : TokenCut.None;
    }

    /// <summary>成以上, 成多, 成。: tenths; most other lines that begin with 成 begin with a word.</summary>
    private static bool IsTenths(ReadOnlySpan<char> right) =>
        right[0] == '成' && (right.Length == 1 || right[1] is '以' or '多' or '左' or '扩' or '提' or '增' or '，' or '。' or '；' or '、');

    /// <summary>Digits, points and commas on both sides.</summary>
    private static TokenCut OfNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int start = FigureStart(left);
        int end = FigureEnd(right);
        ReadOnlySpan<char> tail = right[..end];
        if (IsInBrackets(left, start, right, end)) return TokenCut.Open;
        while (end < right.Length && PageChars.IsGap(right[end])) end++;
        char behind = end < right.Length ? right[end] : '\0';
        // a year begins a line of its own as a rule
        if (!FigureShape.IsOne(left[start..], tail) || (behind == '年' && FigureShape.IsYear(tail))) return TokenCut.Apart;
        if (!FollowsWord(left, start)) return TokenCut.None;
        bool isPoint = !PageChars.IsDigit(left[^1]) || !PageChars.IsDigit(right[0]);
        // no number begins with 0 and another digit
        bool isRest = tail.Length > 1 && tail[0] == '0' && PageChars.IsDigit(tail[1]);
        if (isPoint || isRest || DateCut.IsInDay(left, right)) return TokenCut.Certain;
        bool hasUnit = PageChars.Of(behind) == PageChar.Han || behind is '%' or '％' or '‰' or '·';
        return hasUnit && !IsLabel(left, start) ? TokenCut.Possible : TokenCut.None;
    }

    /// <summary>（20 and 21）: no item begins here, for the bracket is open.</summary>
    private static bool IsInBrackets(ReadOnlySpan<char> left, int start, ReadOnlySpan<char> right, int end) =>
        start > 0 && left[start - 1] is '（' or '(' or '〔' or '[' && end < right.Length && right[end] is '）' or ')' or '〕' or ']';

    /// <summary>第 before the number: it takes its noun with it, 第48届 and 第三轮.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> left, int start) => start > 0 && left[start - 1] == '第';

    /// <summary>第十四⏎届, 第三⏎次会议: the noun cannot begin a line of its own; 第一⏎批发市场 can.</summary>
    private static TokenCut OfOrdinal(ReadOnlySpan<char> right) =>
        right[0] == '届' || (right[0] == '次' && right.Length > 1 && SessionNouns.Contains(right[1])) ? TokenCut.Certain : TokenCut.Possible;

    private static int HanStart(ReadOnlySpan<char> left)
    {
        int start = left.Length;
        while (start > 0 && left.Length - start < LongestOrdinal && Numerals.Contains(left[start - 1])) start--;
        return start;
    }

    private static bool IsPoint(ReadOnlySpan<char> right) => right.StartsWith("百分点") || right.StartsWith("基点");

    /// <summary>5个百分 and 点.</summary>
    private static bool IsPointCut(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        right[0] == '点' && (left.EndsWith("个百分") || left.EndsWith("个基"));

    /// <summary>“十 and 四五”: the name of a plan.</summary>
    private static bool IsPlanCut(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int start = HanStart(left);
        int end = 0;
        while (end < right.Length && end < LongestOrdinal && Numerals.Contains(right[end])) end++;
        return end > 0 && end < right.Length && right[end] is '”' && start > 0 && left[start - 1] == '“';
    }

    /// <summary>2.31: and 1; but a list may follow 附件1： and a date 问题1：.</summary>
    private static bool IsRatio(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!PageChars.IsDigit(left[^2]) || !PageChars.IsDigit(right[0]) || ItemMark.LengthAt(right) > 0) return false;
        int start = FigureStart(left[..^1]);
        if (!FollowsWord(left, start) || IsLabel(left, start)) return false;
        int end = FigureEnd(right);
        return end <= LongestTerm && (end == right.Length || PageChars.Of(right[end]) == PageChar.Punctuation || right[end] == '的');
    }

    /// <summary>至5%: the second half of a range.</summary>
    private static bool StartsWithRest(ReadOnlySpan<char> right) => Connectives.Contains(right[0]) && right.Length > 1 && PageChars.IsDigit(right[1]);

    private static int FigureStart(ReadOnlySpan<char> left)
    {
        int start = left.Length;
        while (start > 0 && left.Length - start < LongestFigure && IsFigure(left[start - 1])) start--;
        return start;
    }

    private static int FigureEnd(ReadOnlySpan<char> right)
    {
        int end = 0;
        while (end < right.Length && end < LongestFigure && IsFigure(right[end])) end++;
        while (end > 0 && !PageChars.IsDigit(right[end - 1])) end--;
        return end;
    }

    private static bool IsFigure(char c) => PageChars.IsDigit(c) || c is '.' or '．' or ',';

    private static bool IsNumeral(char c) => PageChars.IsDigit(c) || Numerals.Contains(c);

    /// <summary>Whether words come before the figure: it is then no cell that holds the figure alone.</summary>
    private static bool FollowsWord(ReadOnlySpan<char> left, int start)
    {
        int word = BeforeGap(left, start);
        return word >= 0 && PageChars.Of(left[word]) is PageChar.Han or PageChar.Punctuation or PageChar.Other;
    }

    /// <summary>附件1, 表 2: the figure counts the page's own parts.</summary>
    private static bool IsLabel(ReadOnlySpan<char> left, int start)
    {
        int word = BeforeGap(left, start);
        return word is 0 or 1 && Labels.Contains(left[word]);
    }

    /// <summary>Whether the line begins with the number of a part of the page that ends at <paramref name="gap"/>: 附件2 名词解释.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line, int gap)
    {
        ReadOnlySpan<char> label = line[..gap];
        return gap <= LongestLabel && IsLabel(label, FigureStart(label));
    }

    private static int BeforeGap(ReadOnlySpan<char> left, int start)
    {
        while (start > 0 && PageChars.IsGap(left[start - 1])) start--;
        return start - 1;
    }
}
