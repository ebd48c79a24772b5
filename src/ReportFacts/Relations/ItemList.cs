namespace ReportFacts.Relations;

/// <summary>Counts the items of a list in words. 和, 与 and 及 may join two items or stand within one, so the count is a range.</summary>
/// <param name="Least">Items when every 和 stands within an item.</param>
/// <param name="Most">Items when every 和 joins two.</param>
/// <param name="Longest">Length of the longest item but the first, before which a verb may stand.</param>
internal readonly record struct ItemList(int Least, int Most, int Longest)
{
    /// <summary>Counts the items; marks inside quotation marks and brackets do not count, and neighbouring quotations are items of their own.</summary>
    public static ItemList Count(ReadOnlySpan<char> text)
    {
        int least = 1, joints = 0, depth = 0, start = 0, longest = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '“' or '《' or '（' or '(')
            {
                if (depth == 0 && i > start && text[i - 1] is '”' or '》') (least, longest, start) = (least + 1, least > 1 ? Math.Max(longest, i - start) : 0, i);
                depth++;
            }
            else if (c is '”' or '》' or '）' or ')') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && c == '、') (least, longest, start) = (least + 1, least > 1 ? Math.Max(longest, i - start) : 0, i + 1);
            else if (depth == 0 && IsJoint(text, i)) joints++;
        }
        return new(least, least + joints, Math.Max(longest, text.Length - start));
    }

    /// <summary>Whether the list may have so many items.</summary>
    public bool MayBe(int count) => count >= Least && count <= Most;

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        text[i] is '和' or '与' or '及' or '暨' && i > 0 && i + 1 < text.Length && text[i - 1] is not ('以' or '普' or '涉' or '温' or '共' or '饱') && text[i + 1] is not ('谐' or '平' or '时' or '睦' or '解');
}
