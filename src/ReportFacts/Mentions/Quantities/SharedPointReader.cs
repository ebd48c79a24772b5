using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads the 2.2个 of 2.2个和3.7个百分点: the classifier is written, the rest of the unit is shared.</summary>
internal static class SharedPointReader
{
    private const int MostMembers = 6;

    /// <summary>Reads the number when a later member of its list has the full unit.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, in UnitHit unit, out Mention mention)
    {
        mention = default;
        if (unit.End != unit.Start + 1 || context.At(unit.Start) is not ('个' or '個')) return false;
        int position = unit.End;
        for (int member = 1; member < MostMembers; member++)
        {
            if (context.At(position) is not ('、' or '和' or '与' or '及')) return false;
            position++;
            if (!NumeralCharacters.IsNumeric(context.At(position)) || !NumeralReader.TryRead(context.Text, position, out Numeral next)) return false;
            if (!UnitReader.TryRead(context, next.End, out UnitHit full)) return false;
            if (full.Entry.Class is UnitClass.Point or UnitClass.BasisPoint)
            {
                mention = QuantityMention.Make(context, number with { Traits = number.Traits | MentionTraits.SharedUnit }, new UnitHit(full.Entry, unit.Start, unit.End));
                return true;
            }
            if (full.End != full.Start + 1 || context.At(full.Start) is not ('个' or '個')) return false;
            position = full.End;
        }
        return false;
    }
}
