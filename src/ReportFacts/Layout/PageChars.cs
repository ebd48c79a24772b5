using ReportFacts.Text;

namespace ReportFacts.Layout;

/// <summary>Sorts characters by what they are to the layout of a page.</summary>
internal static class PageChars
{
    private const string BreakChars = "\n\r\v\f\u0085\u2028\u2029";

    /// <summary>Line and page ends.</summary>
    public static readonly MarkSet Breaks = new(BreakChars);

    /// <summary>Every space and every invisible character.</summary>
    public static readonly MarkSet Gaps = new(AllOf(static k => k is PageChar.Space or PageChar.WideSpace or PageChar.Invisible));

    /// <summary>Every space, invisible character and line end: a text without one has nothing to repair.</summary>
    public static readonly MarkSet Suspects = new(AllOf(static k => k >= PageChar.Space));

    /// <summary>What a character is.</summary>
    public static PageChar Of(char c)
    {
        if (c is >= '\u4E00' and <= '\u9FFF') return PageChar.Han;
        if (c < '\u0080') return OfAscii(c);
        if (c >= '\u2000' && c < '\u2070') return OfGeneralPunctuation(c);
        return c switch
        {
            '\u3000' => PageChar.WideSpace,
            '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') => PageChar.Han,
            '·' or (>= '\u3001' and <= '\u3003') or (>= '\u3008' and <= '\u3011') or (>= '\u3014' and <= '\u301F') => PageChar.Punctuation,
            '！' or '（' or '）' or '，' or '：' or '；' or '？' or '［' or '］' => PageChar.Punctuation,
            >= '０' and <= '９' => PageChar.Digit,
            (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or (>= 'À' and <= '\u024F') => PageChar.Latin,
            '\u00A0' => PageChar.Space,
            '\u0085' => PageChar.Break,
            (>= '\u0080' and <= '\u009F') or '\u00AD' or '\uFEFF' => PageChar.Invisible,
            _ => PageChar.Other,
        };
    }

    /// <summary>Whether the character is a space or takes no room.</summary>
    public static bool IsGap(char c) => Of(c) is PageChar.Space or PageChar.WideSpace or PageChar.Invisible;

    /// <summary>Whether the character is a decimal digit, half or full width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether there is nothing to see in the stretch.</summary>
    public static bool IsBlank(ReadOnlySpan<char> stretch)
    {
        foreach (char c in stretch)
        {
            if (!IsGap(c)) return false;
        }
        return true;
    }

    /// <summary>Columns the character takes when set in full: 2 for full-width forms, 0 for invisible ones.</summary>
    public static int Width(char c, PageChar kind) => kind switch
    {
        PageChar.Han or PageChar.Punctuation => 2,
        PageChar.Invisible or PageChar.Break => 0,
        PageChar.Space => 1,
        PageChar.WideSpace => c == '\t' ? 4 : 2,
        _ when char.IsSurrogate(c) => 1,
        _ => c >= '\u1100' ? 2 : 1,
    };

    private static PageChar OfAscii(char c) => c switch
    {
        ' ' => PageChar.Space,
        >= '0' and <= '9' => PageChar.Digit,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => PageChar.Latin,
        '\t' => PageChar.WideSpace,
        '\n' or '\r' or '\v' or '\f' => PageChar.Break,
        < ' ' or '\u007F' => PageChar.Invisible,
        _ => PageChar.Other,
    };

    private static PageChar OfGeneralPunctuation(char c) => c switch
    {
        '\u2001' or '\u2003' => PageChar.WideSpace,
        <= '\u200A' or '\u202F' or '\u205F' => PageChar.Space,
        '\u200D' => PageChar.Other, // joins emoji
        <= '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') => PageChar.Invisible,
        '\u2028' or '\u2029' => PageChar.Break,
        '‘' or '’' or '“' or '”' or '…' or '—' => PageChar.Punctuation,
        _ => PageChar.Other,
    };

    private static string AllOf(Func<PageChar, bool> wanted)
    {
        var all = new List<char>();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (c == '\u3100') c = '\uF900'; // no space or break lies between
            if (wanted(Of((char)c))) all.Add((char)c);
        }
        return new string([.. all]);
    }
}
