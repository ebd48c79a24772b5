using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads ranges with two written ends: 3%至5%, 3~5万元, 5万至10万元, 八到九百亿元. Unit and scale are shared to the left.</summary>
internal static class RangeReader
{
    /// <summary>Finds the mark of a range behind a number that ends at <paramref name="end"/>, or behind its unit.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="unit">The unit behind it; <c>default</c> when there is none.</param>
    /// <param name="at">Where the mark stands.</param>
    public static bool TryFindMark(in ScanContext context, int end, in UnitHit unit, out int at)
    {
        at = SkipSpace(context, end);
        if (IsMark(context.At(at))) return true;
        at = SkipSpace(context, unit.End);
        return unit.End > 0 && IsMark(context.At(at));
    }

    /// <summary>Reads the range whose lower end is <paramref name="lower"/>; false when it is not one, or a from–to pair (从3%到5%).</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="lower">The lower end.</param>
    /// <param name="unitBehind">The unit behind it; <c>default</c> when there is none.</param>
    /// <param name="at">Where the mark between the ends stands.</param>
    /// <param name="mention">The range.</param>
    public static bool TryRead(in ScanContext context, in Numeral lower, in UnitHit unitBehind, int at, out Mention mention)
    {
        mention = default;
        bool hasUnit = unitBehind.End > 0 && at >= unitBehind.End;
        char mark = context.At(at);
        int position = at + 1;
        if (mark is '—' or '-' && context.At(position) == mark) position++;
        position = SkipSpace(context, position);
        if (!TryReadUpper(context, mark, position, out Numeral upper)) return false;
        if (!UnitReader.TryRead(context, upper.End, out UnitHit unit) || unit.Entry.Class == UnitClass.Label) return false;
        if (hasUnit && !SameUnit(unitBehind.Entry, unit.Entry)) return false;
        if (!hasUnit && unit.Entry.Class == UnitClass.Count && !CountLicence.Allows(context, upper, unit)) return false;
        if (IsFromTo(context, lower.Start, mark)) return false;
        return TryMake(context, lower, upper, unit, hasUnit, out mention);
    }

    /// <summary>Whether the character joins the ends of a range.</summary>
    public static bool IsMark(char c) => CharClasses.Is(c, CharClass.RangeMark);

    private static int SkipSpace(in ScanContext context, int position) => context.At(position) == ' ' ? position + 1 : position;

    private static bool TryReadUpper(in ScanContext context, char mark, int position, out Numeral upper)
    {
        upper = default;
        if (!NumeralCharacters.IsNumeric(context.At(position)) && !(mark is '~' or '～' or '至' or '到' && NumeralCharacters.IsMinus(context.At(position)))) return false;
        return NumeralReader.TryRead(context.Text, position, out upper) && !upper.IsUnreadable;
    }

    private static bool SameUnit(UnitEntry a, UnitEntry b) => a.Class == b.Class && (a.Name == b.Name || a.Class == UnitClass.People);

    // 从3%到5% and 由3%至5% say a change, not a range.
    private static bool IsFromTo(in ScanContext context, int start, char mark)
    {
        if (mark is not ('到' or '至')) return false;
        for (int i = start - 1; i >= start - 3 && i >= 0; i--)
        {
            char c = context.At(i);
            if (c is '从' or '由' or '自') return true;
            if (c is not ('约' or '近' or '的' or ' ')) return false;
        }
        return false;
    }

    private static bool TryMake(in ScanContext context, in Numeral lower, in Numeral upper, in UnitHit unit, bool hasUnit, out Mention mention)
    {
        mention = default;
        decimal low = lower.Value;
        MentionTraits traits = MentionTraits.Range | upper.Traits | lower.Traits;
        int exponent = lower.Exponent;
        int shared = hasUnit ? 0 : SharedPower(lower, upper, ref traits);
        if (shared > 0)
        {
            if (Math.Abs(low) >= 1_000_000_000_000m) return false;
            low *= ExactInteger.ToDecimal(ExactInteger.Power(shared), 0, negative: false);
            exponent += shared;
        }
        if (low > upper.UpperValue) return false;
        Numeral joined = upper with { Start = lower.Start, Value = low, Exponent = (sbyte)Math.Min(exponent, upper.Exponent), Traits = traits };
        if (!SmallPriceReader.TryRead(context, joined, unit, out mention)) mention = QuantityMention.Make(context, joined, unit);
        if (unit.Entry.Class == UnitClass.Currency) mention = PerUnitReader.Add(context, mention);
        return true;
    }

    // 3~5万: the lower end has the scale of the upper one when it would otherwise be out of proportion; 3000~1万 stands as it is.
    private static int SharedPower(in Numeral lower, in Numeral upper, ref MentionTraits traits)
    {
        if (lower.HasScale || upper.ScalePower == 0 || upper.ScalePower > 16) return 0;
        int power = upper.ScalePower;
        // 八到九百亿: 八 shares 百亿; it could also be 8 亿.
        if (lower.IsHan && upper.IsHan && lower.Value < 10 && upper.LeadPower > 0 && lower.Value < upper.LeadDigit)
        {
            traits |= MentionTraits.Ambiguous;
            return power + upper.LeadPower;
        }
        decimal mantissa = upper.UpperValue / ExactInteger.ToDecimal(ExactInteger.Power(power), 0, negative: false);
        return lower.Value <= mantissa ? power : 0;
    }
}
