using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds 由A提高到B with what is said of the change: direction, rate, points, multiple, difference, growth a year.</summary>
internal static class FromToFinder
{
    private const int LongestSubject = 16;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 1; n < passage.Numbers.Length; n++)
        {
            int @base = n - 1;
            if (!passage.SameUnit(@base, n) || !passage.IsSingle(@base) || !passage.IsSingle(n) || passage.Number(n).Kind is MentionKind.PercentagePoint or MentionKind.Ratio) continue;
            if (!IsOldValue(passage.Lead(@base), passage.Words) || !IsNewValue(passage.Lead(n), passage.Words, out int sign)) continue;
            if (sign != 0)
                found.Add(new Relation(RelationKind.FromToDirection, passage.Member(OperandRole.Base, @base), passage.Member(OperandRole.Current, n)) { Number = sign });
            if (n + 1 < passage.Numbers.Length) AddChange(in passage, @base, n, n + 1, sign, found);
            if (n + 2 < passage.Numbers.Length && ChangeWords.Sign(passage.Lead(n + 1), passage.Words) != 0) AddChange(in passage, @base, n, n + 2, sign, found); // 增加57家，增长30.6%
        }
    }

    // …由240家, …从2020年的240家, 由上年的240家
    private static bool IsOldValue(ReadOnlySpan<char> lead, RelationWords words)
    {
        int from = lead.LastIndexOfAny("由从");
        if (from < 0) return false;
        ReadOnlySpan<char> rest = lead[(from + 1)..];
        return rest.Length <= LongestSubject && !rest.ContainsAny("，；：、") && words.Up.IndexIn(rest) < 0;
    }

    private static bool IsNewValue(ReadOnlySpan<char> lead, RelationWords words, out int sign)
    {
        sign = 0;
        var reader = new GapReader(lead);
        reader.Skip(words.AfterNumber).SkipMarks();
        ReadOnlySpan<char> date = SkipDate(ref reader);
        reader.Skip(words.Adverb);
        if (reader.Take(words.UpTo)) sign = 1;
        else if (reader.Take(words.DownTo)) sign = -1;
        else if (!reader.Take(words.To)) return false;
        if (date.IsEmpty) SkipDate(ref reader);
        return reader.Skip(words.Now).Skip(words.BaseTail).Skip(words.BeforeNumber).IsEmpty;
    }

    // 到2025年的600家: digits and date characters, whatever the date scanner made of them.
    private static ReadOnlySpan<char> SkipDate(ref GapReader reader)
    {
        ReadOnlySpan<char> rest = reader.Rest;
        int end = rest.IndexOfAnyExcept("0123456789年月底末初的");
        if (end < 0) end = rest.Length;
        if (end < 5 || !rest[..end].Contains('年')) return default;
        reader.Drop(end);
        return rest[..end];
    }

    private static void AddChange(in Passage passage, int @base, int current, int change, int sign, List<Relation> found)
    {
        ReadOnlySpan<char> lead = passage.Lead(change);
        bool perYear = passage.Words.PerYear.In(lead);
        int stated = perYear ? SignPerYear(lead, passage.Words) : ChangeWords.Sign(lead, passage.Words);
        MentionKind kind = passage.Number(change).Kind;
        if (kind == MentionKind.Multiple && stated == 0) stated = DoublingSign(in passage, change, lead);
        if (stated == 0 && StatesExtent(lead, passage.Words)) stated = sign;
        if (stated == 0) return;
        RelationMember before = passage.Member(OperandRole.Base, @base), now = passage.Member(OperandRole.Current, current);
        if (perYear)
        {
            if (kind == MentionKind.Percentage && passage.Number(current).Kind != MentionKind.Percentage) AddPerYear(in passage, @base, current, change, found);
            return;
        }
        RelationKind? relation = KindOf(in passage, current, change);
        if (relation is not { } known) return;
        if (IsAgainst(in passage, @base, current, stated))
        {
            if (sign == 0 || sign == -stated) found.Add(new Relation(RelationKind.FromToDirection, before, now, passage.Member(OperandRole.Rate, change)) { Number = stated });
            return;
        }
        NotAssessableReason guard = relation == RelationKind.FromToRate ? RateGuard.Of(in passage, @base, change) : NotAssessableReason.None;
        found.Add(new Relation(known, before, now, passage.Member(OperandRole.Rate, change)) { Number = kind == MentionKind.Multiple ? 0 : stated, Guard = guard, Factor = IsDoubling(in passage, change) ? 0 : 1 });
    }

    // …下降到29微克，改善幅度为14.7%: how far, in the way just said.
    private static bool StatesExtent(ReadOnlySpan<char> lead, RelationWords words)
    {
        var reader = new GapReader(lead);
        reader.Skip(words.AfterNumber).SkipMarks();
        return reader.Take(words.Extent) && reader.Skip(words.BeforeNumber).IsEmpty;
    }

    private static RelationKind? KindOf(in Passage passage, int current, int change) =>
        (passage.Number(change).Kind, passage.Number(current).Kind == MentionKind.Percentage) switch
        {
            (MentionKind.PercentagePoint, true) => RelationKind.PointChain,
            (MentionKind.Percentage, true) => RelationKind.FromToRateOfRates,
            (MentionKind.Percentage, false) => RelationKind.FromToRate,
            (MentionKind.Multiple, false) => RelationKind.Multiple,
            _ => passage.SameUnit(change, current) ? RelationKind.Delta : null,
        };

    private static int SignPerYear(ReadOnlySpan<char> lead, RelationWords words)
    {
        var reader = new GapReader(lead);
        reader.Skip(words.AfterNumber).SkipMarks().Skip(words.PerYear);
        return ChangeWords.Sign(reader.Rest, words);
    }

    // 翻了一番 is a multiple that carries its verb; the words before it may be 实现 or nothing.
    private static int DoublingSign(in Passage passage, int change, ReadOnlySpan<char> lead)
    {
        if (!IsDoubling(in passage, change)) return 0;
        var reader = new GapReader(lead);
        return reader.SkipMarks().Skip(passage.Words.Adverb).Skip(passage.Words.BeforeNumber).IsEmpty ? 1 : 0;
    }

    private static bool IsDoubling(in Passage passage, int n) => passage.Store.Text.Text[passage.Number(n).Start] == '翻';

    private static bool IsAgainst(in Passage passage, int @base, int current, int sign)
    {
        int order = passage.Number(current).Number.CompareTo(passage.Number(@base).Number);
        return order != 0 && order != sign;
    }

    private static void AddPerYear(in Passage passage, int @base, int current, int rate, List<Relation> found)
    {
        int years = Years.Between(in passage, passage.Numbers[@base], passage.Numbers[current]);
        NotAssessableReason guard = RateGuard.Of(in passage, @base, rate);
        if (years <= 0) guard = NotAssessableReason.MissingValue;
        found.Add(new Relation(RelationKind.CompoundGrowth, passage.Member(OperandRole.Base, @base), passage.Member(OperandRole.Rate, rate), passage.Member(OperandRole.Current, current)) { Number = Math.Max(1, years), Guard = guard });
    }
}
