using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>The unit behind the number of a duration, with what stands between and behind: 个, 多, 半.</summary>
internal readonly struct DurationUnit
{
    /// <summary>The table row.</summary>
    public DurationEntry Entry { get; private init; }

    /// <summary>Where the unit's word begins.</summary>
    public int Start { get; private init; }

    /// <summary>Index behind the unit and its 多 or 半.</summary>
    public int End { get; private init; }

    /// <summary>Whether 半 adds half a unit: 一个半月, 3年半.</summary>
    public bool HasHalf { get; private init; }

    /// <summary>Whether 多 or 余 says that it is more: 1个多月, 一年多.</summary>
    public bool HasMore { get; private init; }

    /// <summary>Reads the unit that stands behind a number.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="behind">Index behind the number.</param>
    /// <param name="unit">The unit.</param>
    public static bool TryRead(in ScanContext context, int behind, out DurationUnit unit)
    {
        ReadOnlySpan<char> text = context.Text;
        unit = default;
        int at = SkipBlank(text, behind);
        bool ge = At(text, at) is '个' or '個';
        if (ge) at++;
        char between = At(text, at);
        bool more = between is '多' or '余' or '餘' or '来', half = ge && between == '半';
        if (more || half) at++;
        if (!ge && more && At(text, at) is '个' or '個')
        {
            ge = true;
            at++;
        }
        LexiconTable<DurationEntry> units = context.Lexicon.Dates.Durations;
        if (at >= text.Length || !units.CanStartWith(text[at]) || !units.TryMatch(text[at..], out DurationEntry? entry, out int length)) return false;
        if ((entry.NeedsGe && !ge && !(more && entry.Unit == "month")) || (entry.ForbidsGe && ge)) return false;
        int end = at + length;
        if (entry.NeedsSeconds && !(NumeralReader.TryRead(text, end, out Numeral seconds) && At(text, seconds.End) == '秒')) return false;
        if (entry.UnlessBefore.Contains(At(text, end), StringComparison.Ordinal)) return false;
        if (!more && !half)
        {
            // 一年多, 3年半; but not 3年多次, 三年半数
            bool within = !IsHan(At(text, end + 1)) || context.Lexicon.Dates.Cues.Tails.StandAt(text, end + 1);
            more = within && At(text, end) is '多' or '余' or '餘';
            half = within && At(text, end) == '半';
            if (more || half) end++;
        }
        unit = new() { Entry = entry, Start = at, End = end, HasHalf = half, HasMore = more };
        return true;
    }
}
