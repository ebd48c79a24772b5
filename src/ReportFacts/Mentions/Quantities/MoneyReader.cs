using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads what is peculiar to money: smaller units behind larger ones (九十九元九角九分), signs before the number, prices per unit.</summary>
internal static class MoneyReader
{
    private const decimal Jiao = 0.1m;
    private const decimal Fen = 0.01m;

    /// <summary>Reads the amount of a number with a currency behind it.</summary>
    public static Mention Make(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        Mention amount = QuantityMention.Make(context, number, unit);
        if (!amount.IsClaim) return amount;
        if (unit.Entry.Factor is 1 or Jiao && !number.HasScale && !number.IsVague && number.Approximation == Approximation.Exact) amount = WithSmallMoney(context, amount, unit);
        if (unit.Entry.Name == "CNY" && TryReadPrefix(context, number.Start, out UnitEntry? prefix, out int start))
        {
            // 港币3亿元 names the currency twice, and 3亿元 is the amount; the sign of HK$3亿元 cannot be left out.
            bool sign = start >= context.Floor && context.At(number.Start - 1) < '\u4E00';
            if (amount.Approximation == Approximation.Exact) amount = amount with { Approximation = Approximators.Before(context, start, barePlace: false) };
            amount = amount with { Unit = prefix!.Name, Span = sign ? TextSpan.FromBounds(start, amount.Span.End) : amount.Span };
        }
        return PerUnitReader.Add(context, amount);
    }

    /// <summary>Reads a number with a sign of money before it and no unit behind: $300万, 港币5000.</summary>
    public static bool TryReadPrefixed(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        if (!TryReadPrefix(context, number.Start, out UnitEntry? prefix, out int start) || start < context.Floor) return false;
        mention = PerUnitReader.Add(context, new Mention
        {
            Span = TextSpan.FromBounds(start, number.End),
            Kind = MentionKind.Amount,
            Value = number.Value,
            UpperValue = number.UpperValue,
            Exponent = number.Exponent,
            Approximation = Approximators.Of(context, start, number.End, number.Approximation, barePlace: false),
            Traits = number.Traits,
            Unit = prefix!.Name,
            UnitSpan = TextSpan.FromBounds(start, number.Start),
            Row = prefix.Row,
        });
        return true;
    }

    private static bool TryReadPrefix(in ScanContext context, int start, out UnitEntry? prefix, out int prefixStart)
    {
        int end = context.At(start - 1) == ' ' ? start - 1 : start;
        ReadOnlySpan<char> text = context.Text[Math.Max(0, end - 8)..end];
        bool found = context.Lexicon.CurrencyPrefixes.TryMatchEnd(text, out prefix, out int length);
        prefixStart = end - length;
        return found && !(char.IsAsciiLetter(context.At(prefixStart)) && char.IsAsciiLetter(context.At(prefixStart - 1)));
    }

    private static Mention WithSmallMoney(in ScanContext context, in Mention amount, in UnitHit unit)
    {
        decimal value = amount.Value, upper = 0;
        int end = unit.End;
        int exponent = amount.Exponent;
        for (int round = 0; round < 2; round++)
        {
            int position = end;
            if (context.At(position) == '零') position++;
            if (!NumeralCharacters.IsNumeric(context.At(position)) || !NumeralReader.TryRead(context.Text, position, out Numeral small)) break;
            if (small.Value is < 0 or >= 10 || small.HasPoint) break;
            if (!UnitReader.TryRead(context, small.End, out UnitHit smallUnit) && !TryReadFen(context, small.End, out smallUnit))
            {
                if (round > 0 || small.IsVague || !IsSpokenTenth(context, unit, small)) break;
                value += small.Value * unit.Entry.Factor / 10;
                exponent--;
                end = small.End;
                break;
            }
            decimal factor = context.At(smallUnit.Start) == '分' ? Fen : smallUnit.Entry.Factor;
            if (factor >= unit.Entry.Factor || factor is not (Jiao or Fen) || (smallUnit.Entry.Class != UnitClass.Currency && context.At(smallUnit.Start) != '分')) break;
            // 一元五六角: between 1.50 and 1.60
            if (small.IsVague) upper = value + (small.UpperValue * factor);
            value += small.Value * factor;
            exponent = factor == Jiao ? -1 : -2;
            end = smallUnit.End;
            if (small.IsVague) break;
        }
        if (end == unit.End) return amount;
        return amount with { Value = value, UpperValue = Math.Max(value, upper), Traits = upper > value ? amount.Traits | MentionTraits.Vague : amount.Traits, Exponent = (sbyte)exponent, Span = TextSpan.FromBounds(amount.Span.Start, end) };
    }

    private static bool TryReadFen(in ScanContext context, int position, out UnitHit unit)
    {
        unit = default;
        return context.At(position) == '分' && UnitReader.TryRead(context, position, out unit);
    }

    // 三块五, 一毛二
    private static bool IsSpokenTenth(in ScanContext context, in UnitHit unit, in Numeral small)
    {
        char next = context.At(small.End);
        return context.At(unit.Start) is '块' or '毛' && unit.End - unit.Start == 1 && small.Length == 1
            && next is '\0' or '，' or '。' or '、' or '；' or '一' or '/' or '的' or '\n' or '）';
    }
}
