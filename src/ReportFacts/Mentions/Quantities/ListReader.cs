using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads a member of a list whose unit stands behind the last one: the 20 of 20、30和50公里.</summary>
internal static class ListReader
{
    private const int MostMembers = 12;

    /// <summary>Finds the unit that the number shares with members of the list behind it.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        int position = number.End;
        // The second member of 20，300，400元 has one comma before it and one behind.
        int commas = context.At(number.Start - 1) is '，' or ',' && NumeralCharacters.ArabicDigit(context.At(number.Start - 2)) >= 0 ? 1 : 0;
        bool firm = false;
        for (int members = 1; members < MostMembers; members++)
        {
            char mark = context.At(position);
            if (mark is not ('、' or '，' or ',' or '和' or '与' or '及' or '或')) return false;
            if (mark is '，' or ',') commas++;
            else firm = true;
            if (!NumeralCharacters.IsNumeric(context.At(++position))) return false;
            if (!NumeralReader.TryRead(context.Text, position, out Numeral next) || next.IsUnreadable || next.IsHan != number.IsHan || next.IsVague) return false;
            position = next.End;
            if (!UnitReader.TryRead(context, position, out UnitHit unit)) continue;
            if (unit.Entry.Class == UnitClass.Label || (!firm && commas < 2) || !CountLicence.Allows(context, next, unit)) return false;
            if (PlacesReader.TryRead(context, number, unit, out Mention place) && place.Kind == MentionKind.Rank)
            {
                mention = place with { Span = TextSpan.FromBounds(number.Start, number.End), UnitSpan = default };
                return true;
            }
            return TryShare(context, number, next, unit, out mention);
        }
        return false;
    }

    private static bool TryShare(in ScanContext context, in Numeral number, in Numeral last, in UnitHit unit, out Mention mention)
    {
        mention = default;
        Numeral member = number;
        if (!number.HasScale && last.ScalePower is > 0 and <= 12)
        {
            if (Math.Abs(number.Value) >= 1_000_000_000_000m) return false;
            decimal factor = ExactInteger.ToDecimal(ExactInteger.Power(last.ScalePower), 0, negative: false);
            member = number with
            {
                Value = number.Value * factor,
                UpperValue = number.UpperValue * factor,
                Exponent = (sbyte)(number.Exponent + last.ScalePower),
            };
        }
        UnitHit shared = new(unit.Entry, number.End, number.End);
        Mention made = QuantityMention.Make(context, member with { Traits = member.Traits | MentionTraits.SharedUnit }, shared);
        mention = made with { UnitSpan = unit.Span };
        return true;
    }
}
