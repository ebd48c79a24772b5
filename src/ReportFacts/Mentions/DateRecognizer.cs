using ReportFacts.Lexing;
using ReportFacts.Mentions.Dates;
using ReportFacts.Text;

namespace ReportFacts.Mentions;

/// <summary>Reads calendar points and periods, absolute and relative, and times of day.</summary>
internal static class DateRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        bool number = CharClasses.Is(text[position], CharClass.Digit | CharClass.HanDigit | CharClass.HanScale);
        if (number && DateCharacters.IsInsideNumber(text, position))
        {
            mention = default;
            return false;
        }
        if (number && !DateGate.MayBeDate(in context, position))
        {
            mention = default;
            return false;
        }
        if (number && TimeReader.TryRead(in context, position, out int start, out int end))
        {
            mention = new Mention { Span = TextSpan.FromBounds(Math.Max(start, context.Floor), end), Kind = MentionKind.Date, Traits = MentionTraits.TimeOfDay };
            return true;
        }
        int prefix = 0;
        DatePart part = default;
        bool reign = (number || text[position] == '元') && ReignYearReader.TryRead(in context, position, out prefix, out part);
        if (!reign)
        {
            if (!PartReader.TryRead(in context, position, number ? SaidBefore(in context, position) : default, out part)) return AnchorReader.TryRead(in context, position, out mention);
            prefix = Prefix(text, position);
        }
        DateRange.Extend(in context, ref part);
        // 去年12月 without a reference date: the words tell the month, but not which one.
        if ((part.Traits & MentionTraits.Relative) != 0 && part.Date.Start.Year == 0) part.Date = default;
        OpenEnd.Apply(in context, position, ref part);
        mention = new Mention
        {
            Span = TextSpan.FromBounds(Math.Max(position - prefix, context.Floor), part.End),
            Kind = MentionKind.Date,
            Date = part.Date,
            Traits = part.Traits,
        };
        return true;
    }

    // 2021年1、2、3季度, 3月4日和6日: what the date right before this member of its list says of year and month.
    private static DatePoint SaidBefore(in ScanContext context, int position)
    {
        if (context.Floor == 0 || position != context.Floor + 1 || !DateCharacters.IsListMark(context.At(context.Floor))) return default;
        DatePoint last = context.LastDate;
        if (last.Month == 0) return default;
        return last.Day == 0 ? new DatePoint(last.Year) : last with { Day = 0 };
    }

    // What belongs to the date before its number: 公元618年, ’98年.
    private static int Prefix(ReadOnlySpan<char> text, int position)
    {
        if (DateCharacters.EndsBefore(text, position, "公元前")) return 3;
        if (DateCharacters.EndsBefore(text, position, "公元")) return 2;
        return DateCharacters.At(text, position - 1) is '\'' or '’' or '＇' ? 1 : 0;
    }
}
