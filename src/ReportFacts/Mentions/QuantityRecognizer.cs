using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;
using ReportFacts.Mentions.Tables;

namespace ReportFacts.Mentions;

/// <summary>Reads numerals with units: money, people, counts, percentages, multiples, ratios, measurements.</summary>
internal static class QuantityRecognizer
{
    private const int Tenth = 10;

    /// <summary>
    /// Reads the mention that starts at <paramref name="position"/>. A number without a licence to be a quantity comes back suppressed, so
    /// that it is walked over once; false, and nothing consumed, when there is no number.
    /// </summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        char first = context.At(position);
        if (first == '翻') return MultipleReader.TryRead(context, position, out mention);
        if (first == '半') return FractionReader.TryReadHalf(context, position, out mention) || TryReadNumber(context, position, out mention);
        if (first == '零' && context.At(position + 1) == '下') return TryReadBelowZero(context, position, out mention);
        return TryReadNumber(context, SignReader.StartOf(context, position), out mention);
    }

    private static bool TryReadBelowZero(in ScanContext context, int position, out Mention mention)
    {
        int digits = position + BelowZero.Length;
        if (!TryReadNumber(context, digits, out mention) || !BelowZero.IsTemperature(in mention))
            mention = BelowZero.Word(position);
        else
            mention = BelowZero.Extend(context, BelowZero.Negate(context, position, in mention));
        return true;
    }

    private static bool TryReadNumber(in ScanContext context, int start, out Mention mention)
    {
        mention = default;
        if (!NumeralReader.TryRead(context.Text, start, out Numeral number)) return false;
        if (number.IsUnreadable)
        {
            bool dotted = (number.Form & NumeralForm.Dotted) != 0;
            mention = QuantityMention.Suppressed(number, number.End, dotted ? SuppressionReason.Code : SuppressionReason.Unreadable);
            return true;
        }
        if (IsNumbered(context, number.Start))
        {
            mention = QuantityMention.Suppressed(number, number.End, SuppressionReason.Label);
            return true;
        }
        if (TryReadMarked(context, number, out mention)) return true;
        bool found = UnitReader.TryRead(context, number.End, out UnitHit unit);
        if (RangeReader.TryFindMark(context, number.End, unit, out int mark) && RangeReader.TryRead(context, number, unit, mark, out mention)) return true;
        if (found) return ReadWithUnit(context, number, unit, out mention);
        if ((number.Form & (NumeralForm.Few | NumeralForm.Half)) == 0 && (MoneyReader.TryReadPrefixed(context, number, out mention)
            || ListReader.TryRead(context, number, out mention))) return true;
        if (TableFigureReader.TryRead(context, number, out mention) || BareReader.TryRead(context, number, out mention)) return true;
        mention = QuantityMention.Suppressed(number, number.End, SuppressionReason.NoLicence);
        return true;
    }

    // The character behind most numbers begins a unit; others make a fraction, a ratio or a slip of the number.
    private static bool TryReadMarked(in ScanContext context, in Numeral number, out Mention mention)
    {
        switch (context.At(number.End))
        {
            case '，':
                return GroupingSlipReader.TryRead(context, number, out mention);
            case ')' or '）':
                return BracketedLoss.TryRead(context, number, out mention);
            case '分' or '半' or '/' or '／' or '∕':
                return FractionReader.TryRead(context, number, out mention);
            case '比' or ':' or '：' or '∶' or '︰':
                return RatioReader.TryRead(context, number, out mention);
            case '级' or '級':
            case var next when RangeReader.IsMark(next):
                return ForceReader.TryRead(context, number, out mention);
            default:
                mention = default;
                return false;
        }
    }

    // 第5, №5 and No.5 name one thing of many; 双11 is the day of a sale.
    private static bool IsNumbered(in ScanContext context, int start) => context.At(start - 1) switch
    {
        '双' => context.At(start) == '1' && context.At(start + 1) is '1' or '2' && !char.IsAsciiDigit(context.At(start + 2)),
        '第' or '№' => true,
        '.' => context.At(start - 2) is 'o' or 'O' && context.At(start - 3) is 'N' or 'n',
        _ => false,
    };

    private static bool ReadWithUnit(in ScanContext context, in Numeral number, in UnitHit unit, out Mention mention)
    {
        if (SharedPointReader.TryRead(context, number, unit, out mention) || SmallPriceReader.TryRead(context, number, unit, out mention)) return true;
        switch (unit.Entry.Class)
        {
            case UnitClass.Count or UnitClass.People when CountLicence.IsOrdinal(context, number, unit) || CountLicence.IsSerial(context, number):
                mention = QuantityMention.Suppressed(number, unit.End, SuppressionReason.Label, unit.Entry.Row);
                return true;
            case UnitClass.People when PlacesReader.TryRead(context, number, unit, out mention):
                return true;
            case UnitClass.Label:
                mention = QuantityMention.Suppressed(number, unit.End, SuppressionReason.Label, unit.Entry.Row);
                return true;
            case UnitClass.Count or UnitClass.People or UnitClass.Currency or UnitClass.Physical when !CountLicence.Allows(context, number, unit):
                mention = QuantityMention.Suppressed(number, unit.End, SuppressionReason.NoLicence, unit.Entry.Row);
                return true;
            case UnitClass.Percent when unit.Entry.ShorterLength > 0 && number.Value > Tenth:
                mention = QuantityMention.Suppressed(number, number.End, SuppressionReason.NoLicence); // 2023成为: there are ten tenths
                return true;
            case UnitClass.Count when AddressReader.IsPart(context, number, unit):
                mention = QuantityMention.Suppressed(number, unit.End, SuppressionReason.Label, unit.Entry.Row);
                return true;
            case UnitClass.Currency when IsPieces(context, number, unit):
                mention = QuantityMention.Make(context, number, unit) with { Kind = MentionKind.Count, Unit = "块" };
                return true;
            case UnitClass.Currency:
                mention = MoneyReader.Make(context, number, unit);
                return true;
            default:
                mention = QuantityMention.Make(context, number, unit);
                return true;
        }
    }

    // 试验田十二万块, 立石碑3万块: pieces, not money.
    private static bool IsPieces(in ScanContext context, in Numeral number, in UnitHit unit) =>
        unit.End == unit.Start + 1 && context.At(unit.Start) == '块'
        && context.Lexicon.NumberCues.Pieces.StandBefore(context.Text, Approximators.BehindLinks(context, number.Start));
}
