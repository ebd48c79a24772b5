namespace ReportFacts.Layout;

/// <summary>The number of a heading or list item at the start of a line: 一、 （二） 3. 第四章 ①.</summary>
internal static class ItemMark
{
    private const string Numerals = "〇零一二三四五六七八九十百";
    private const int LongestNumber = 4;

    /// <summary>Units of the mark the line starts with, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        if (line[0] is >= '①' and <= '⒛') return 1;
        int start = line[0] is '（' or '(' or '第' ? 1 : 0;
        int end = start;
        while (end < line.Length && end - start < LongestNumber && IsNumeral(line[end])) end++;
        if (end == start || end == line.Length || IsYear(line[start..end])) return 0; // （2021）川01民终5号
        char behind = line[end];
        bool isMark = line[0] switch
        {
            '（' or '(' => behind is '）' or ')',
            '第' => behind is '章' or '节' or '条' or '编' or '部' && end - start <= 3 && IsSetOff(line, end + 1),
            _ => behind is '、' or '.' or '．' or ')' or '）' && (end + 1 == line.Length || !GoesOn(line[end - 1], line[end + 1])),
        };
        return isMark ? end + 1 : 0;
    }

    private static bool IsYear(ReadOnlySpan<char> number) => number.Length == 4 && PageChars.IsDigit(number[0]);

    /// <summary>Whether the line may start with the number of an item and a figure of its text, as 8.6个专项 does.</summary>
    public static bool MayBeAt(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && digits < 3 && PageChars.IsDigit(line[digits])) digits++;
        return digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or '．' && PageChars.IsDigit(line[digits + 1]);
    }

    private static bool IsNumeral(char c) => PageChars.IsDigit(c) || Numerals.Contains(c);

    /// <summary>Whether two numbers of one kind follow each other, as in 二、三产业 and 3.5; 一、2024年 is a heading.</summary>
    private static bool GoesOn(char number, char next) => IsNumeral(next) && PageChars.IsDigit(number) == PageChars.IsDigit(next);

    /// <summary>Whether the number stands alone or has a space behind, as chapter numbers have.</summary>
    private static bool IsSetOff(ReadOnlySpan<char> line, int at) => at == line.Length || PageChars.IsGap(line[at]);
}
