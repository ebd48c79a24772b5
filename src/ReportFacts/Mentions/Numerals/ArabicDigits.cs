using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>A run of Arabic digits with its grouping and decimals: the part of a number before any scale word.</summary>
internal ref struct ArabicDigits
{
    private const int SmallDigits = 19; // always fit into an unsigned long

    private readonly ReadOnlySpan<char> text;
    private ulong small;
    private UInt128 wide;
    private int significant;

    private ArabicDigits(ReadOnlySpan<char> text, int position)
    {
        this.text = text;
        End = position;
    }

    /// <summary>All digits as one integer.</summary>
    public readonly UInt128 Mantissa => significant <= SmallDigits ? small : wide;

    /// <summary>How many of the digits stand behind the point.</summary>
    public int Decimals { get; private set; }

    /// <summary>How many stand before it.</summary>
    public int IntegerDigits { get; private set; }

    /// <summary>Index behind the last digit.</summary>
    public int End { get; private set; }

    /// <summary>Point, MiddleDot, Grouped, Misgrouped, Dotted, TooLarge.</summary>
    public NumeralForm Form { get; private set; }

    /// <summary>Reads the run at <paramref name="position"/>, which may begin with the point of .5; nothing when no digit is there.</summary>
    public static ArabicDigits Read(ReadOnlySpan<char> text, int position)
    {
        var run = new ArabicDigits(text, position);
        run.IntegerDigits = run.ReadRun();
        if (run.IntegerDigits is > 0 and <= 3) run.ReadGroups(position);
        run.ReadDecimals();
        return run;
    }

    /// <summary>Reads plain digits only: no groups, no point.</summary>
    public static ArabicDigits ReadPlain(ReadOnlySpan<char> text, int position)
    {
        var run = new ArabicDigits(text, position);
        run.IntegerDigits = run.ReadRun();
        return run;
    }

    private readonly char At(int index) => unchecked((uint)index) < (uint)text.Length ? text[index] : '\0';

    private readonly int Digit(int index) => unchecked((uint)index) < (uint)text.Length ? ArabicDigit(text[index]) : -1;

    // A run is consumed whole, however long, so that no later attempt has to walk it again.
    private int ReadRun()
    {
        int start = End;
        for (int digit; (digit = Digit(End)) >= 0; End++)
        {
            if (significant > 0 || digit > 0) significant++;
            if (significant <= SmallDigits) small = (small * 10) + (uint)digit;
            else if (significant <= ExactInteger.MaxDigits) wide = ((significant == SmallDigits + 1 ? small : wide) * 10) + (uint)digit;
            else Form |= NumeralForm.TooLarge;
        }
        return End - start;
    }

    private readonly int CountDigits(int index, int most)
    {
        int count = 0;
        while (count < most && Digit(index + count) >= 0) count++;
        return count;
    }

    private void ReadGroups(int start)
    {
        while (IsGroupMark(At(End), start) is var mark && mark != GroupMark.None)
        {
            int width = CountDigits(End + 1, 7);
            if (width != 3)
            {
                // 7,8月 is a list; 12,3456元 and 1,23万元 are slips, and neither half of them may pass for the number.
                if (mark != GroupMark.Comma || IntegerDigits > 3 || (width < 4 && !EndsShortGroup(End + 1 + width))) return;
                Form |= NumeralForm.Misgrouped;
            }
            if (mark == GroupMark.Space && !EndsSpacedNumber()) return;
            End++;
            IntegerDigits += ReadRun();
            Form |= NumeralForm.Grouped;
        }
    }

    private readonly GroupMark IsGroupMark(char c, int start) => c switch
    {
        ',' => GroupMark.Comma,
        '，' when text[start] >= '０' => GroupMark.Comma, // old text: full-width digits are grouped by full-width commas
        '\u2009' or '\u202F' or '\u00A0' or '\u2008' => GroupMark.Thin,
        ' ' when text[start] is not ('0' or '０') => GroupMark.Space,
        _ => GroupMark.None,
    };

    // Plain spaces group digits only when what follows the last group shows that it is one number (1 234.5亿元), not columns of a table.
    private readonly bool EndsSpacedNumber()
    {
        int index = End;
        while (At(index) == ' ' && CountDigits(index + 1, 4) == 3) index += 4;
        if (IsPoint(At(index)) && Digit(index + 1) >= 0)
        {
            index++;
            while (Digit(index) >= 0 && index < End + 40) index++;
        }
        char next = At(index) == ' ' ? At(index + 1) : At(index);
        return next is '%' or '％' || Scale(next) > 0 || (next >= '\u4E00' && next <= '\u9FFF' && next is not ('年' or '月' or '日'));
    }

    // A group of one or two digits is one of a list, a date or a number of a thing unless a scale word or money stands behind it.
    private readonly bool EndsShortGroup(int index) => Digit(End + 1) >= 0 && (Scale(At(index)) > 0 || At(index) is '元' or '％' or '%') && At(End) == ',';

    private void ReadDecimals()
    {
        char point = At(End);
        if (!IsPoint(point) || Digit(End + 1) < 0) return;
        int width = CountDigits(End + 1, 5);
        // 1.2024年: the number of a heading and a year.
        if (width == 4 && At(End + 5) == '年' && IntegerDigits > 0) return;
        Form |= NumeralForm.Point;
        if (IsMiddleDot(point)) Form |= NumeralForm.MiddleDot;
        End++;
        Decimals = ReadRun();
        while (IsPoint(At(End)) && Digit(End + 1) >= 0)
        {
            Form |= NumeralForm.Dotted;
            End++;
            ReadRun();
        }
        if (Decimals > ExactInteger.MaxDigits) Form |= NumeralForm.TooLarge;
    }

    private enum GroupMark : byte
    {
        None,
        Comma,
        Thin,
        Space,
    }
}
