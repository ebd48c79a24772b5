using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads 级 as a measured strength of earthquakes and winds (6.8级地震, 风力7至8级), which elsewhere is a grade.</summary>
internal static class ForceReader
{
    private const int MostSteps = 3;
    private const int LongestStrength = 8;
    private const decimal Strongest = 20;

    /// <summary>Reads the strength that begins with <paramref name="number"/>.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        char next = context.At(number.End);
        bool isRange = RangeReader.IsMark(next);
        if (!isRange && next is not ('级' or '級')) return false;
        Numeral last = number;
        if (isRange && !(NumeralCharacters.IsNumeric(context.At(number.End + 1)) && NumeralReader.TryRead(context.Text, number.End + 1, out last))) return false;
        if (context.At(last.End) is not ('级' or '級') || last.IsUnreadable || last.HasScale || last.Value > Strongest || number.Value > last.Value) return false;
        int end = last.End + 1;
        if (!last.HasPoint && !IsNamedBefore(context, number.Start) && !IsNamedBehind(context, end)) return false;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(number.Start, end),
            Kind = MentionKind.Measurement,
            Value = number.Value,
            UpperValue = last.UpperValue,
            Exponent = last.Exponent,
            Approximation = Approximators.Of(context, number.Start, end, last.Approximation, barePlace: false),
            Traits = number.Traits | last.Traits | (last.Start != number.Start ? MentionTraits.Range : MentionTraits.None),
            Unit = "级",
            UnitSpan = TextSpan.FromBounds(last.End, end),
        };
        return true;
    }

    private static bool IsNamedBefore(in ScanContext context, int position)
    {
        NumberCues cues = context.Lexicon.NumberCues;
        for (int step = 0; step < MostSteps; step++)
        {
            position = BeforeStrength(context, position);
            if (cues.Forces.StandBefore(context.Text, position)) return true;
            if (!context.Lexicon.ApproximatorsBefore.TryMatchEnd(context.Text[..position], out _, out int length)
                && !cues.Steps.StandBefore(context.Text, position, out _, out length)) return false;
            position -= length;
        }
        return false;
    }

    private static bool IsNamedBehind(in ScanContext context, int position)
    {
        if (context.Lexicon.ApproximatorsAfter.TryMatch(context.From(position), out _, out int length)) position += length;
        if (context.At(position) is '的' or '、') position++;
        return context.Lexicon.NumberCues.Shaking.StandAt(context.Text, position);
    }

    // 北风四五级转三级: steps over an earlier strength and the word of change behind it.
    private static int BeforeStrength(in ScanContext context, int position)
    {
        int at = context.At(position - 1) is '转' or '至' or '到' or '、' or '增' ? position - 1 : position;
        if (context.At(at - 1) is not ('级' or '級')) return position;
        at--;
        while (position - at < LongestStrength && (NumeralCharacters.IsNumeric(context.At(at - 1)) || context.At(at - 1) is '.' or '到' or '至' or '～' or '-')) at--;
        return at;
    }
}
