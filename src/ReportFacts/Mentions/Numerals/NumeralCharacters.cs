using System.Runtime.CompilerServices;

namespace ReportFacts.Mentions.Numerals;

/// <summary>What single characters mean in numbers.</summary>
internal static class NumeralCharacters
{
    // A role and its number share a byte, so that a look-up is one load whatever the character.
    private const byte TensWord = 16, Digit = 32, PlaceWord = 64, ScaleWord = 128, Number = 15;

    private static readonly byte[] Roles = BuildRoles();

    /// <summary>Value of an ASCII or full-width digit, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ArabicDigit(char c)
    {
        uint ascii = unchecked((uint)(c - '0'));
        if (ascii <= 9) return (int)ascii;
        uint wide = unchecked((uint)(c - '０'));
        return wide <= 9 ? (int)wide : -1;
    }

    /// <summary>Value of a Chinese digit, formal and traditional forms included, or −1.</summary>
    public static int HanDigit(char c) => (Roles[c] & Digit) != 0 ? Roles[c] & Number : -1;

    /// <summary>Power of ten of a place word below 万: 十 1, 百 2, 千 3; otherwise 0.</summary>
    public static int Place(char c) => (Roles[c] & PlaceWord) != 0 ? Roles[c] & Number : 0;

    /// <summary>Power of ten of a scale word: 万 4, 亿 8, 兆 12; otherwise 0.</summary>
    public static int Scale(char c) => (Roles[c] & ScaleWord) != 0 ? Roles[c] & Number : 0;

    /// <summary>廿 20, 卅 30, 卌 40; otherwise 0.</summary>
    public static int Tens(char c) => (Roles[c] & TensWord) != 0 ? (Roles[c] & Number) * 10 : 0;

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
    public static bool IsHanNumeric(char c) => Roles[c] != 0;

    /// <summary>What 余, 多 or 来 behind a number says; <see cref="Approximation.Exact"/> for any other character.</summary>
    public static Approximation Marker(char c) => c switch
    {
        '余' or '餘' or '多' => Approximation.MoreThan,
        // Grammars disagree whether 来 means "about" or "a little more"; the wider reading never makes a false alarm.
        '来' or '來' => Approximation.About,
        _ => Approximation.Exact,
    };

    private static byte[] BuildRoles()
    {
        var roles = new byte[char.MaxValue + 1];
        string[] digits = ["零〇○", "一壹弌", "二两贰貳兩弍", "三叁參叄弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];
        for (int value = 0; value < digits.Length; value++) Set(digits[value], Digit, value);
        Set("十拾", PlaceWord, 1);
        Set("百佰", PlaceWord, 2);
        Set("千仟", PlaceWord, 3);
        Set("万萬", ScaleWord, 4);
        Set("亿億", ScaleWord, 8);
        Set("兆", ScaleWord, 12);
        Set("廿", TensWord, 2);
        Set("卅", TensWord, 3);
        Set("卌", TensWord, 4);
        return roles;

        void Set(string characters, byte role, int number)
        {
            foreach (char c in characters) roles[c] = (byte)(role | number);
        }
    }
}
