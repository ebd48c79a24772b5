using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportFacts.Lexing;

/// <summary>The class of every UTF-16 unit, in one 64 KB table.</summary>
internal static class CharClasses
{
    private const int Stride = 4;

    private static readonly CharClass[] Table = Build();

    /// <summary>Classes of a character.</summary>
    public static CharClass Of(char c) => Table[c];

    /// <summary>Whether a character has at least one of the given classes.</summary>
    public static bool Is(char c, CharClass classes) => (Table[c] & classes) != 0;

    /// <summary>Index of the first character from <paramref name="start"/> on that has at least one of the given classes, or the length of the text.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, int start, CharClass classes)
    {
        // The table has an entry for every character, so a look-up needs no bounds check; four at a time, since most characters have no class.
        ref CharClass table = ref MemoryMarshal.GetArrayDataReference(Table);
        int i = start;
        for (; i <= text.Length - Stride; i = unchecked(i + Stride))
        {
            ReadOnlySpan<char> next = text.Slice(i, Stride);
            if (((Unsafe.Add(ref table, next[0]) | Unsafe.Add(ref table, next[1]) | Unsafe.Add(ref table, next[2]) | Unsafe.Add(ref table, next[3])) & classes) != 0) break;
        }
        while (unchecked((uint)i) < (uint)text.Length && (Unsafe.Add(ref table, text[i]) & classes) == 0) i = unchecked(i + 1);
        return i;
    }

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        Add(table, "0123456789０１２３４５６７８９", CharClass.Digit);
        Add(table, "〇零一二两三四五六七八九廿卅壹贰叁肆伍陆柒捌玖參貳叄陸兩", CharClass.HanDigit);
        Add(table, "十百千万亿兆拾佰仟萬億", CharClass.HanScale);
        Add(table, "第首翻半几数幾數去上下今同前本年庚", CharClass.Trigger);
        Add(table, "明后当次翌全昨月这头元甲乙丙丁戊己辛壬癸农阴旧夏闰正腊冬Q", CharClass.Trigger); // dates
        Add(table, "以至榜末", CharClass.Trigger); // named dates, ranks
        Add(table, " \t\r\n\u00A0\u2002\u2003\u2009\u202F\u3000\u200B\uFEFF\u0085\u2028\u2029", CharClass.Space);
        Add(table, "。！？；!?;\r\n\u0085\u2028\u2029", CharClass.SentenceEnd);
        Add(table, "，、：,:（）()【】《》“”\"", CharClass.ClauseEnd);
        Add(table, "~～-–—―－−∼〜至到", CharClass.RangeMark);
        return table;
    }

    private static void Add(CharClass[] table, string characters, CharClass flag)
    {
        foreach (char c in characters) table[c] |= flag;
    }
}
