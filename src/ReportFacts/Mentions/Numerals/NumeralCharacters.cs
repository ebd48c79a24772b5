namespace ReportFacts.Mentions.Numerals;

/// <summary>What single characters mean in numbers.</summary>
internal static class NumeralCharacters
{
    /// <summary>Value of an ASCII or full-width digit, or −1.</summary>
    public static int ArabicDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>Value of a Chinese digit, formal and traditional forms included, or −1.</summary>
    public static int HanDigit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' or '弌' => 1,
        '二' or '两' or '贰' or '貳' or '兩' or '弍' => 2,
        '三' or '叁' or '參' or '叄' or '弎' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>Power of ten of a place word below 万: 十 1, 百 2, 千 3; otherwise 0.</summary>
    public static int Place(char c) => c switch
    {
        '十' or '拾' => 1,
        '百' or '佰' => 2,
        '千' or '仟' => 3,
        _ => 0,
    };

    /// <summary>Power of ten of a scale word: 万 4, 亿 8, 兆 12; otherwise 0.</summary>
    public static int Scale(char c) => c switch
    {
        '万' or '萬' => 4,
        '亿' or '億' => 8,
        '兆' => 12,
        _ => 0,
    };

    /// <summary>廿 20, 卅 30, 卌 40; otherwise 0.</summary>
    public static int Tens(char c) => c switch
    {
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => 0,
    };

    /// <summary>Whether the character is a minus sign before a number.</summary>
    public static bool IsMinus(char c) => c is '-' or '−' or '－' or '﹣' or '负' or '負';

    /// <summary>Whether the character can be a decimal point between digits.</summary>
    public static bool IsPoint(char c) => c is '.' or '．' or '·' or '‧' or '・';

    /// <summary>Whether the point is one that also joins the parts of case codes.</summary>
    public static bool IsMiddleDot(char c) => c is '·' or '‧' or '・';

    /// <summary>Whether the character is 几 or 数, standing for a digit.</summary>
    public static bool IsFew(char c) => c is '几' or '幾' or '数' or '數';

    /// <summary>Whether the character belongs to written numbers, whatever its role.</summary>
    public static bool IsNumeric(char c) => ArabicDigit(c) >= 0 || IsHanNumeric(c);

    /// <summary>Whether the character is a Chinese digit, place or scale word.</summary>
    public static bool IsHanNumeric(char c) => HanDigit(c) >= 0 || Place(c) > 0 || Scale(c) > 0 || Tens(c) > 0;

    /// <summary>What 余, 多 or 来 behind a number says; <see cref="Approximation.Exact"/> for any other character.</summary>
    public static Approximation Marker(char c) => c switch
    {
        '余' or '餘' or '多' => Approximation.MoreThan,
        // Grammars disagree whether 来 means "about" or "a little more"; the wider reading never makes a false alarm.
        '来' or '來' => Approximation.About,
        _ => Approximation.Exact,
    };
}
