namespace ReportFacts.Mentions.Numerals;

/// <summary>
/// Adds up a number written with place words (一百二十三万, 2万3千, 1亿2000万), both ends at once so that vague digits (三五, 几) carry through.
/// Every step that could end the number commits; <see cref="NumeralReader"/> falls back to the last commit.
/// </summary>
internal struct PlaceValue
{
    private const int NoPlace = 4;
    private const int NoScale = int.MaxValue;

    private Interval total;
    private Interval section;
    private Interval pending;
    private int components;
    private int lastPlace;
    private int lastScale;
    private int lowest;
    private int fewPower;
    private int places;

    /// <summary>An empty number.</summary>
    public PlaceValue()
    {
        lastPlace = NoPlace;
        lastScale = NoScale;
        fewPower = -1;
    }

    /// <summary>Whether a digit waits for its place word.</summary>
    public bool HasPending { get; private set; }

    /// <summary>How many digits wait.</summary>
    public int PendingDigits { get; private set; }

    /// <summary>Whether a 零 was written since the last place word.</summary>
    public bool HasZero { get; set; }

    /// <summary>Whether a sum overflowed.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Whether a place or scale word was read.</summary>
    public readonly bool HasUnit => lastPlace != NoPlace || components > 0;

    /// <summary>Whether 万, 亿 or 兆 was read.</summary>
    public readonly bool HasScale => components > 0;

    /// <summary>Whether nothing was read since the start or the last scale word.</summary>
    public readonly bool IsSectionEmpty => !HasPending && lastPlace == NoPlace;

    /// <summary>Power of the last word read: 1 for 十 … 4 for 万, 8 for 亿.</summary>
    public readonly int LastPower => lastPlace != NoPlace ? lastPlace : lastScale;

    /// <summary>Whether the section before the last scale word, or before the last place, has more than one place.</summary>
    public bool IsCompound { get; private set; }

    /// <summary>Power of the scale words when the number consists of one section and ends with them; otherwise 0.</summary>
    public readonly int ScalePower => components == 1 && IsSectionEmpty && lowest == lastScale ? lastScale : 0;

    /// <summary>The only digit of a number like 九百亿, or 0.</summary>
    public int LeadDigit { get; private set; }

    /// <summary>Power of its place.</summary>
    public int LeadPower { get; private set; }

    /// <summary>Lower end.</summary>
    public readonly UInt128 Low => total.Low;

    /// <summary>Upper end.</summary>
    public readonly UInt128 High => total.High;

    /// <summary>Power of ten of the last place written; 0 when the number has no scale word.</summary>
    public readonly int Exponent => components > 0 ? lowest : 0;

    /// <summary>Puts digits that wait for their place.</summary>
    public void SetPending(UInt128 low, UInt128 high, int digits)
    {
        pending = new(low, high);
        PendingDigits = digits;
        HasPending = true;
    }

    /// <summary>Marks the digit that waits as 几 or 数, whose upper end fills all places below it.</summary>
    public void MarkFew() => fewPower = 0;

    /// <summary>Takes 十, 百 or 千; false when it cannot follow.</summary>
    public bool TryPlace(int power)
    {
        if (power >= lastPlace) return false;
        if (!HasPending)
        {
            // 十 may stand without 一, also within a section (一百十五); 百 and 千 only at the very start (百余, 千万).
            bool atStart = IsSectionEmpty && components == 0;
            if (!atStart && (power > 1 || (lastPlace == NoPlace && !HasZero))) return false;
            pending = new(1, 1);
        }
        (LeadDigit, LeadPower) = ++places == 1 ? ((int)UInt128.Min(pending.Low, 99), power) : (0, 0);
        Multiply(ref pending, power);
        Add(ref section, pending);
        if (fewPower == 0 && HasPending) fewPower = power;
        IsCompound |= lastPlace != NoPlace;
        lastPlace = power;
        lowest = power;
        ClearPending();
        return true;
    }

    /// <summary>Takes 廿, 卅 or 卌.</summary>
    public bool TryTens(int value)
    {
        if (HasPending || lastPlace <= 1) return false;
        Add(ref section, new((UInt128)value, (UInt128)value));
        lastPlace = 1;
        lowest = 1;
        return true;
    }

    /// <summary>Takes 万, 亿 or 兆; false when it cannot follow.</summary>
    public bool TryScale(int power)
    {
        if (IsSectionEmpty) return TryCompoundScale(power);
        if (components > 0 && power == lastScale) return false;
        IsCompound |= HasPending && lastPlace != NoPlace;
        if (HasPending) (LeadDigit, LeadPower) = (0, 0);
        if (HasPending) Add(ref section, pending);
        if (components == 0 || power > lastScale)
        {
            Add(ref total, section); // 4569万8311亿: all that stands before belongs to 亿
            Multiply(ref total, power);
            if (fewPower >= 0) fewPower += power;
        }
        else
        {
            if (fewPower >= 0 && fewPower < NoPlace) fewPower += power;
            Multiply(ref section, power);
            Add(ref total, section);
        }
        CloseSection(power);
        return true;
    }

    /// <summary>Ends the number: what waits counts ones, or the next lower place when it is a spoken tail (两万八).</summary>
    public void Finish(bool tail)
    {
        if (HasPending)
        {
            int power = tail ? LastPower - 1 : 0;
            Multiply(ref pending, power);
            lowest = power;
            Add(ref section, pending);
            if (fewPower == 0) fewPower = power;
        }
        Add(ref total, section);
        if (fewPower > 0)
        {
            UInt128 fill = ExactInteger.Power(Math.Min(fewPower, ExactInteger.MaxDigits)) - 1;
            UInt128 high = total.High;
            if (!ExactInteger.TryAdd(ref high, fill)) IsTooLarge = true;
            total = new(total.Low, high);
        }
        section = default;
        ClearPending();
    }

    // 万亿, 万万, bare 万.
    private bool TryCompoundScale(int power)
    {
        if (components == 0)
        {
            total = new(1, 1);
            Multiply(ref total, power);
            CloseSection(power);
            return true;
        }
        if (components > 1 || HasZero) return false;
        Multiply(ref total, power);
        if (fewPower >= 0) fewPower += power;
        lastScale += power;
        lowest += power;
        return true;
    }

    private void CloseSection(int power)
    {
        section = default;
        lastPlace = NoPlace;
        lastScale = power;
        lowest = power;
        components++;
        ClearPending();
    }

    private void ClearPending()
    {
        pending = default;
        HasPending = false;
        PendingDigits = 0;
        HasZero = false;
    }

    private void Multiply(ref Interval interval, int power)
    {
        UInt128 low = interval.Low, high = interval.High;
        if (!ExactInteger.TryScale(ref low, power) || !ExactInteger.TryScale(ref high, power)) IsTooLarge = true;
        else interval = new(low, high);
    }

    private void Add(ref Interval sum, Interval more)
    {
        UInt128 low = sum.Low, high = sum.High;
        if (!ExactInteger.TryAdd(ref low, more.Low) || !ExactInteger.TryAdd(ref high, more.High)) IsTooLarge = true;
        else sum = new(low, high);
    }

    private readonly record struct Interval(UInt128 Low, UInt128 High);
}
