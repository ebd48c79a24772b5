using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>The scale words and markers behind Arabic digits: 万, 亿, 万亿, 百万, 余万, 亿多, 个亿.</summary>
internal ref struct ScaleChain
{
    private const int MostWords = 4;

    /// <summary>Power of ten of all words together.</summary>
    public int Power { get; private set; }

    /// <summary>Whether 万, 亿 or 兆 is among them.</summary>
    public bool HasScale { get; private set; }

    /// <summary>What 余, 多 or 来 says.</summary>
    public Approximation Approximation { get; private set; }

    /// <summary>Power of the place of 几 (20几万: 4), or −1.</summary>
    public int FewPower { get; private set; }

    /// <summary>Index behind the last word.</summary>
    public int End { get; private set; }

    private bool lastWasScale;

    /// <summary>Reads the words at <paramref name="position"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Index behind the digits.</param>
    /// <param name="markable">Whether 余, 多 and 来 may follow the digits themselves.</param>
    public static ScaleChain Read(ReadOnlySpan<char> text, int position, bool markable)
    {
        var chain = new ScaleChain { End = position, FewPower = -1 };
        if (position >= text.Length || !MayBegin(text[position])) return chain;
        chain.ReadMarker(text, markable);
        for (int words = 0; words < MostWords; words++)
        {
            int index = chain.SkipTo(text);
            int power = ScaleWords.At(text, index, chain.Power == 0);
            if (power == 0 || (power < 4 && chain.lastWasScale)) break;
            chain.Take(index, power);
        }
        if (chain.Power > 0) chain.ReadMarker(text, markable: true);
        return chain;
    }

    /// <summary>Whether a lower place follows, so that the number goes on (1亿2000万, 3万8).</summary>
    public readonly bool Continues(ReadOnlySpan<char> text)
    {
        if (Approximation != Approximation.Exact || FewPower >= 0 || End >= text.Length) return false;
        char c = text[End];
        return ArabicDigit(c) >= 0 || HanDigit(c) >= 0 || IsFew(c);
    }

    // Most numbers have neither scale word nor marker.
    private static bool MayBegin(char c) =>
        IsHanNumeric(c) || c is ' ' or '\u00A0' or '\u3000' or '个' or '個' || IsFew(c) || Marker(c) != Approximation.Exact;

    private void Take(int index, int power)
    {
        Power += power;
        if (FewPower >= 0) FewPower += power;
        lastWasScale = power >= 4;
        HasScale |= lastWasScale;
        End = index + 1;
    }

    // One or two plain spaces may stand before the first scale word, and 个 in 2个亿.
    private readonly int SkipTo(ReadOnlySpan<char> text)
    {
        if (Power > 0 || Approximation != Approximation.Exact) return End;
        int index = End;
        while (index < text.Length && index < End + 2 && text[index] is ' ' or '\u00A0' or '\u3000') index++;
        bool hundredMillions = index == End && index + 1 < text.Length && text[index] is '个' or '個' && Scale(text[index + 1]) == 8;
        if (hundredMillions && (index + 2 >= text.Length || text[index + 2] is not ('元' or '级'))) index++; // 260个亿元以上项目 counts the projects
        return index;
    }

    private void ReadMarker(ReadOnlySpan<char> text, bool markable)
    {
        if (!markable || End >= text.Length || Approximation != Approximation.Exact || FewPower >= 0) return;
        int index = End;
        if (text[index] == ' ' && index + 1 < text.Length) index++;
        char c = text[index];
        if (IsFew(c) && Power == 0 && c is '几' or '幾')
        {
            FewPower = 0;
            End = index + 1;
            return;
        }
        Approximation marker = Marker(c);
        if (marker == Approximation.Exact || !MarkerFits(text, index)) return;
        Approximation = marker;
        End = index + 1;
    }

    /// <summary>Whether 余, 多 or 来 at <paramref name="index"/> belongs to the number before it and does not begin a word of its own.</summary>
    public static bool MarkerFits(ReadOnlySpan<char> text, int index)
    {
        char next = index + 1 < text.Length ? text[index + 1] : '\0';
        return text[index] switch
        {
            '来' or '來' => next is not ('自' or '源' or '到' or '看' or '说' or '往' or '访' or '临' or '之' or '电' or '函' or '信'),
            '多' => next is not ('样' or '彩' or '媒' or '功'),
            _ => next is not ('额' or '款' or '热' or '震' or '下' or '孽' or '生' or '姚' or '杭' or '江'),
        };
    }
}
