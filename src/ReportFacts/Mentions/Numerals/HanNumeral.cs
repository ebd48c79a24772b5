using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>Reads numbers with Chinese digits or with several places: 一百二十三, 两万八, 2万3千, 1亿2000万, 一九四九, 十几, 三五.</summary>
internal ref struct HanNumeral
{
    private const int MostCharacters = 96;

    private readonly ReadOnlySpan<char> text;
    private readonly int start;
    private int index;
    private PlaceValue sum = new();
    private PlaceValue committed;
    private int committedEnd = -1;
    private PlaceValue scaled;
    private int scaledEnd = -1;
    private bool broken;
    private NumeralForm form;
    private MentionTraits traits;
    private Approximation approximation;
    private int digitCount;
    private bool hadZero;

    private HanNumeral(ReadOnlySpan<char> text, int position, int start)
    {
        this.text = text;
        this.start = start;
        index = position;
        if (start < position) form |= NumeralForm.Negative;
    }

    /// <summary>Reads the number at <paramref name="position"/>; <paramref name="start"/> is the sign's place, if any.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, int start, out Numeral numeral)
    {
        if (IsLoneDigit(text, position))
        {
            numeral = LoneDigit(HanDigit(text[position]), start, position + 1);
            return true;
        }
        var reader = new HanNumeral(text, position, start);
        return reader.Read(out numeral);
    }

    // 三个, 两年: most Chinese numerals are one digit with nothing numeric behind it, and need no sums.
    private static bool IsLoneDigit(ReadOnlySpan<char> text, int position)
    {
        if (HanDigit(text[position]) < 0) return false;
        if (position + 1 == text.Length) return true;
        char next = text[position + 1];
        return !IsNumeric(next) && !IsFew(next) && !IsPoint(next) && next is not ('点' or '點');
    }

    private static Numeral LoneDigit(int digit, int start, int end) => new()
    {
        Start = start,
        End = end,
        Value = start < end - 1 ? -digit : digit,
        UpperValue = start < end - 1 ? -digit : digit,
        Alternative = start < end - 1 ? -digit : digit,
        Form = start < end - 1 ? NumeralForm.Han | NumeralForm.Negative : NumeralForm.Han,
        DigitCount = 1,
    };

    private readonly char At(int i) => unchecked((uint)i) < (uint)text.Length ? text[i] : '\0';

    private bool Read(out Numeral numeral)
    {
        int position = index;
        ClassifyStart();
        while (index - position < MostCharacters && Step()) { }
        if (index - position >= MostCharacters) return ReadMonster(out numeral);
        if (!Settle(out bool tail))
        {
            numeral = default;
            return false;
        }
        numeral = Finish(tail);
        return numeral.End > position;
    }

    private void ClassifyStart()
    {
        char first = At(index);
        if (ArabicDigit(first) < 0) form |= NumeralForm.Han;
        if (Place(first) > 1 || Scale(first) > 0) form |= NumeralForm.BarePlace;
    }

    // One digit, place word, scale word or marker; false where the number cannot go on.
    private bool Step()
    {
        char c = At(index);
        if (c is '零' or '〇' or '○') return StepZero();
        if (ArabicDigit(c) >= 0) return StepArabic();
        if (HanDigit(c) >= 0) return StepDigits();
        if (IsFew(c)) return StepFew();
        int word = ScaleWords.At(text, index, !sum.HasUnit && sum.HasPending);
        if (word is > 0 and < 4) return StepPlace(word);
        if (word >= 4) return StepScale(word);
        if (Tens(c) > 0)
        {
            if (!sum.TryTens(Tens(c))) return false;
            return Commit(index + 1);
        }
        return StepMarker(c);
    }

    private bool StepZero()
    {
        if (!sum.HasUnit || sum.HasPending || sum.HasZero) return !sum.HasPending && StepDigits();
        sum.HasZero = true;
        hadZero = true;
        index++;
        return HanDigit(At(index)) > 0 || ArabicDigit(At(index)) >= 0 || Place(At(index)) > 0 || IsFew(At(index));
    }

    private bool StepArabic()
    {
        if (sum.HasPending) return false;
        ArabicDigits digits = ArabicDigits.ReadPlain(text, index);
        if ((digits.Form & NumeralForm.TooLarge) != 0 || (sum.HasUnit && IsPoint(At(digits.End)) && ArabicDigit(At(digits.End + 1)) >= 0)) return false;
        if (digitCount == 0) digitCount = digits.IntegerDigits;
        sum.SetPending(digits.Mantissa, digits.Mantissa, digits.IntegerDigits);
        index = digits.End;
        return true;
    }

    private bool StepDigits()
    {
        if (sum.HasPending) return false;
        bool pair = SpokenTail.IsVaguePair(text, index);
        int end = index + 1;
        while (HanDigit(At(end)) >= 0 && At(end) is not ('两' or '兩') && end - index < MostCharacters) end++;
        if (pair && end <= index + 2) end = index + 2;
        int count = end - index;
        int first = HanDigit(At(index));
        if (count == 1)
        {
            sum.SetPending((UInt128)first, (UInt128)first, 1);
        }
        else if (count == 2 && pair)
        {
            int second = HanDigit(At(index + 1));
            sum.SetPending((UInt128)Math.Min(first, second), (UInt128)Math.Max(first, second), 1);
            traits |= MentionTraits.Vague;
        }
        else if (!sum.HasUnit)
        {
            return StepDigitString(end, count);
        }
        else
        {
            return false;
        }
        if (digitCount == 0) digitCount = count;
        index = end;
        return true;
    }

    private bool StepDigitString(int end, int count)
    {
        UInt128 value = 0;
        for (int i = index; i < end; i++)
        {
            if (At(i) is '两' or '兩') return false;
            if (i - index < ExactInteger.MaxDigits) value = (value * 10) + (UInt128)HanDigit(At(i));
            else form |= NumeralForm.TooLarge;
        }
        form |= NumeralForm.DigitString;
        digitCount = count;
        sum.SetPending(value, value, count);
        index = end;
        return true;
    }

    private bool StepFew()
    {
        if (sum.HasPending || (At(index) is '数' or '數' && (sum.HasUnit || (Place(At(index + 1)) == 0 && Scale(At(index + 1)) == 0)))) return false;
        bool alone = !sum.HasUnit;
        // 几十 is at least twenty; the 几 of 十几 at least one.
        sum.SetPending(alone ? 2u : 1u, 9u, 1);
        sum.MarkFew();
        traits |= MentionTraits.Vague;
        if (alone) form |= NumeralForm.Few;
        index++;
        return true;
    }

    private bool StepPlace(int power)
    {
        if ((form & NumeralForm.DigitString) == 0 && sum.TryPlace(power)) return Commit(index + 1);
        broken = true;
        return false;
    }

    private bool StepScale(int power)
    {
        if (!sum.TryScale(power))
        {
            // 三十万三十万: what stands behind the first 万 is another number.
            broken = true;
            if (scaledEnd >= 0) (committed, committedEnd) = (scaled, scaledEnd);
            return false;
        }
        form |= NumeralForm.Scale;
        Commit(index + 1);
        (scaled, scaledEnd) = (committed, committedEnd);
        return true;
    }

    private bool StepMarker(char c)
    {
        Approximation marker = Marker(c);
        if (marker == Approximation.Exact || approximation != Approximation.Exact || !sum.HasUnit || sum.HasPending || sum.HasZero) return false;
        int next = ScaleWords.At(text, index + 1, bare: false);
        if (next == 0 && !ScaleChain.MarkerFits(text, index)) return false;
        approximation = marker;
        Commit(index + 1);
        // Behind a marker only one more scale word may come: 一千多万, 200余万亿.
        return next >= 4;
    }

    private bool Commit(int end)
    {
        index = end;
        committed = sum;
        committedEnd = end;
        return true;
    }

    // Decides what the digits that wait mean: ones, a spoken tail, or no part of this number.
    private bool Settle(out bool tail)
    {
        tail = false;
        if (!sum.HasPending || broken) return Restore();
        if (!sum.HasUnit || sum.LastPower == 1 || sum.HasZero) return true;
        if (sum.PendingDigits == 1 && SpokenTail.Fits(text, index))
        {
            tail = true;
            traits |= MentionTraits.Informal;
            if (sum.IsCompound && sum.LastPower >= 4) traits |= MentionTraits.Ambiguous;
            if (hadZero) traits |= MentionTraits.Ambiguous;
            return true;
        }
        // 3万4000 fills the places below 万; 3万40 does not.
        bool fills = sum.PendingDigits == sum.LastPower && sum.LastPower is 4 or 8 && ArabicDigit(At(index - 1)) >= 0 && At(index) != '年';
        return fills || Restore();
    }

    private bool Restore()
    {
        if (committedEnd < 0) return RestoreDigits();
        sum = committed;
        index = committedEnd;
        return true;
    }

    // Digits read one by one before a place word (二〇二一十) end before it.
    private readonly bool RestoreDigits() => sum.HasPending && !sum.HasUnit;

    private Numeral Finish(bool tail)
    {
        PlaceValue other = sum;
        sum.Finish(tail);
        other.Finish(tail: false);
        if (sum.IsTooLarge) form |= NumeralForm.TooLarge;
        bool vague = sum.Low != sum.High;
        if (!vague) traits &= ~MentionTraits.Vague;
        UInt128 mantissa = sum.Low;
        int decimals = vague || tail || approximation != Approximation.Exact ? 0 : ReadDecimals(ref mantissa);
        int power = 0;
        if (decimals > 0)
        {
            ScaleChain chain = ScaleChain.Read(text, index, markable: true);
            power = chain.Power;
            index = chain.End;
            approximation = chain.Approximation;
            if (chain.HasScale) form |= NumeralForm.Scale;
        }
        return Make(mantissa, sum.High, (traits & MentionTraits.Ambiguous) != 0 ? other.Low : mantissa, decimals, power);
    }

    private Numeral Make(UInt128 low, UInt128 high, UInt128 alternative, int decimals, int power)
    {
        int exponent = decimals > 0 || power > 0 ? power - decimals : sum.Exponent;
        int shift = Math.Max(0, power - decimals);
        if (shift > 0 && !ExactInteger.TryScale(ref low, shift)) form |= NumeralForm.TooLarge;
        bool unreadable = (form & NumeralForm.TooLarge) != 0;
        bool negative = (form & NumeralForm.Negative) != 0;
        int scale = Math.Max(0, decimals - power);
        decimal value = unreadable ? 0 : ExactInteger.ToDecimal(low, scale, negative);
        bool vague = (traits & MentionTraits.Vague) != 0;
        return new Numeral
        {
            Start = start,
            End = index,
            Value = value,
            UpperValue = vague && !unreadable ? ExactInteger.ToDecimal(high, 0, negative) : value,
            Alternative = (traits & MentionTraits.Ambiguous) != 0 && !unreadable ? ExactInteger.ToDecimal(alternative, 0, negative) : value,
            Exponent = (sbyte)Math.Clamp(exponent, sbyte.MinValue, sbyte.MaxValue),
            Approximation = approximation,
            Traits = traits,
            Form = form,
            DigitCount = digitCount,
            ScalePower = power > 0 ? power : sum.ScalePower,
            LeadDigit = sum.LeadDigit,
            LeadPower = sum.LeadPower,
        };
    }

    // 三点五, 一九·五; not the time of day 九点四十 or 八点三分.
    private int ReadDecimals(ref UInt128 mantissa)
    {
        char point = At(index);
        bool dot = IsPoint(point);
        if ((point is not ('点' or '點') && !dot) || HanDigit(At(index + 1)) < 0) return 0;
        int end = index + 1;
        UInt128 value = mantissa;
        for (; HanDigit(At(end)) >= 0 && At(end) is not ('两' or '兩'); end++)
        {
            if (end - index > ExactInteger.MaxDigits - 4 || !ExactInteger.TryScale(ref value, 1)) return 0;
            value += (UInt128)HanDigit(At(end));
        }
        char next = At(end);
        int decimals = end - index - 1;
        if (decimals == 0 || Place(next) == 1 || (!dot && next is '分' or '刻' or '钟' or '时')) return 0;
        if (dot && IsPoint(next)) return 0;
        form |= NumeralForm.Point;
        if (dot && IsMiddleDot(point)) form |= NumeralForm.MiddleDot;
        mantissa = value;
        index = end;
        return decimals;
    }

    // Text made to hurt: a run of numeric characters longer than any number. Consume it whole, once.
    private readonly bool ReadMonster(out Numeral numeral)
    {
        int end = index;
        while (end < text.Length && IsNumeric(text[end])) end++;
        numeral = new Numeral { Start = start, End = end, Form = form | NumeralForm.TooLarge, DigitCount = digitCount };
        return true;
    }
}
