using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds one flow in a period and in a longer one that holds it: 10月份新增就业1.12万人 …… 1至10月新增就业11.36万人. The words before both
/// numbers must be the same; what flows only adds up, so the longer period has at least as much.
/// </summary>
internal static class NestedPeriodFinder
{
    private const int ShortestName = 2;

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        var seen = new Dictionary<ulong, int>();
        for (int i = 0; i < store.Records.Length; i++)
        {
            if (!TryKey(store, words, i, out ulong key)) continue;
            if (seen.TryGetValue(key, out int earlier)) Add(store, earlier, i, found);
            seen[key] = i;
        }
    }

    private static void Add(ClaimStore store, int one, int other, List<Relation> found)
    {
        if (!TryMonths(store, in store.Records[one], out MonthSpan first) || !TryMonths(store, in store.Records[other], out MonthSpan second)) return;
        (int whole, int part) = first.Holds(second) ? (one, other) : second.Holds(first) ? (other, one) : (-1, -1);
        if (whole < 0) return;
        NotAssessableReason guard = SubjectOf(store, one).SequenceEqual(SubjectOf(store, other)) ? NotAssessableReason.None : NotAssessableReason.DifferentSubject;
        found.Add(new(RelationKind.Nested, new RelationMember(OperandRole.Whole, whole), new RelationMember(OperandRole.Part, part)) { Guard = guard });
    }

    // 上半年，全县…: the period is no subject.
    private static ReadOnlySpan<char> SubjectOf(ClaimStore store, int claim)
    {
        ref readonly ClaimRecord record = ref store.Records[claim];
        ReadOnlySpan<char> subject = RepetitionFinder.SentenceSubject(store, in record);
        ref readonly ClaimRecord period = ref store.Records[record.Period];
        return store.Text.Text.AsSpan(period.Start, period.Length).EndsWith(subject) ? default : subject;
    }

    // The words before the number with 累计, 共 and 实现 left out, its unit, place and what stands behind it.
    private static bool TryKey(ClaimStore store, RelationWords words, int index, out ulong key)
    {
        key = 0;
        ref readonly ClaimRecord record = ref store.Records[index];
        bool flow = record.IsAdditive && record.Period >= 0 && record.Modality == Modality.Actual && record.Whole < 0 && TryMonths(store, in record, out _);
        if (!flow || (record.Traits & (MentionTraits.Range | MentionTraits.Vague | MentionTraits.SharedUnit | MentionTraits.LowConfidence)) != 0) return false;
        ReadOnlySpan<char> label = RepetitionFinder.LabelOf(store, words, index);
        if (!RepetitionFinder.IsLabel(label, words) || words.Stock.In(label) || words.NotAdditive.In(label) || words.FallsThrough.In(label) || IsChange(label, words)) return false;
        ReadOnlySpan<char> named = new GapReader(label).Skip(words.RowPrefix).Rest, bare = new GapReader(named).Skip(words.FlowPrefix).Rest; // 全院累计接诊
        if (bare.Length < ShortestName) return false;
        TextHash hash = new TextHash().Add(label[..^named.Length]).Add(bare).Add((int)record.Kind).Add((int)record.Direction);
        key = RepetitionFinder.UnitAndPlace(store, in record, hash).Value;
        return true;
    }

    // 增加1200人 may be less in the longer period; 新增 is what came, without what went.
    private static bool IsChange(ReadOnlySpan<char> label, RelationWords words)
    {
        if (words.UpTo.AtEnd(label) > 0 || words.DownTo.AtEnd(label) > 0 || words.Down.AtEnd(label) > 0) return true;
        return words.Up.AtEnd(label) > 0 && words.Newly.AtEnd(label) == 0;
    }

    private static bool TryMonths(ClaimStore store, in ClaimRecord record, out MonthSpan months)
    {
        ref readonly ClaimRecord period = ref store.Records[record.Period];
        months = default;
        return record.PeriodOrigin != SlotOrigin.Document && period.Kind == MentionKind.Date && MonthSpan.TryRead(period.Date, out months);
    }
}
