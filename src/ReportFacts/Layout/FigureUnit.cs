namespace ReportFacts.Layout;

/// <summary>Knows with what characters the unit of a figure begins, as far as the layout of a page needs it.</summary>
internal static class FigureUnit
{
    /// <summary>First characters of what follows a figure.</summary>
    public const string First = "余多元人个名户家件起次年月日时分岁倍条项亩吨里米克度平公";

    private const string AfterScale = "套座台辆所处批艘架间栋张份场头只株棵门";
    private const string OtherClassifiers = "种天周位轮届把片块幅册篇";
    private const string NounsWithGe = "人别体性税股案展例中";
    private const string Signs = "%％‰℃";
    private const string NumberWords = "近约逾超达共仅占计为增降到至有于";
    private static readonly string[] Whole = ["万元", "亿元", "万人", "亿人", "万户", "万亩", "万吨", "个百分点", "公里", "平方", "人次", "余人", "余名", "多人", "多名", "余家", "多家"];
    private static readonly string[] Currencies = ["美元", "港元", "欧元", "日元", "英镑", "港币"];

    /// <summary>Whether the line begins with 个 as a classifier or with 周年, which no line of its own does; 个人 and 个体 are words.</summary>
    public static bool OnlyFollows(ReadOnlySpan<char> line) =>
        line.Length > 1 && ((line[0] == '个' && !NounsWithGe.Contains(line[1])) || line.StartsWith("周年") || line.StartsWith("周岁"));

    /// <summary>Whether the line may go on with a unit behind 万 or 亿.</summary>
    public static bool FollowsScale(ReadOnlySpan<char> line) => AfterScale.Contains(line[0]) || StartsWithAny(line, Currencies);

    /// <summary>Whether the line begins as behind a figure: 户， 万元 %.</summary>
    public static bool StartsLine(ReadOnlySpan<char> line) => First.Contains(line[0]) || IsClassifier(line) || IsCertain(line);

    /// <summary>Whether a figure is missing between two lines: 累计 and 万元, 惠及 and %, 共 and 户.</summary>
    public static bool IsMissing(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        IsCertain(right) || IsClassifier(right) || (NumberWords.Contains(left[^1]) && First.Contains(right[0]));

    private static bool IsClassifier(ReadOnlySpan<char> line) =>
        AfterScale.Contains(line[0]) || OtherClassifiers.Contains(line[0]) || OnlyFollows(line);

    private static bool IsCertain(ReadOnlySpan<char> line) => Signs.Contains(line[0]) || StartsWithAny(line, Whole);

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (line.StartsWith(word)) return true;
        }
        return false;
    }
}
