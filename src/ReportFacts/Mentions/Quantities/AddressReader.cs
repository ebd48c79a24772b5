using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Tells the numbers of an address (3栋2单元1701室) from counts of buildings and flats (3栋120套).</summary>
internal static class AddressReader
{
    private const int LongestNumber = 5;

    /// <summary>Whether the number names a building, a staircase or a floor, because the next or the last part of the address stands beside it.</summary>
    public static bool IsPart(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        char first = context.At(unit.Start);
        if (first is not ('栋' or '幢' or '座' or '单' or '层' or '楼') || number.HasScale || number.IsVague) return false;
        int at = unit.End, digits = 0;
        while (digits < LongestNumber && NumeralCharacters.IsNumeric(context.At(at))) (at, digits) = (at + 1, digits + 1);
        if (digits > 0 && (context.At(at) is '室' or '号' || context.From(at).StartsWith("单元") || context.From(at).StartsWith("楼"))) return true;
        // 某某小区3号楼2单元
        return first == '单' && context.At(number.Start - 1) is '栋' or '幢' or '楼' or '座' or '号';
    }
}
