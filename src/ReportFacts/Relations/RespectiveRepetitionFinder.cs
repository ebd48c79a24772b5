using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>
/// Finds values behind 分别 that are stated again by themselves: 线上、线下销售额分别为12.6亿元和8.4亿元…线上销售额12.6亿元. The binder pairs values
/// and subjects; the noun that they share stands behind the last subject.
/// </summary>
internal static class RespectiveRepetitionFinder
{
    private const int Reach = 40, LongestSubject = 12, LongestLabel = 30, ShortestNoun = 2;

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        foreach (ClaimGroup group in store.Groups)
        {
            if (group.Kind != GroupKind.Respectively || group.Count < 2) continue;
            ReadOnlySpan<GroupMember> members = store.MembersOf(in group);
            int first = members[0].Claim, end = members[^1].Claim, start = members[^1].Words.Start;
            if (first < 0 || end < first || group.Cue.Start <= start || group.Cue.Start - start > LongestLabel) continue;
            ReadOnlySpan<char> last = store.Text.Text.AsSpan(start, group.Cue.Start - start); // the last subject with the noun that all share
            foreach (GroupMember member in members)
            {
                if (member.Claim >= 0 && member.Words.Length is >= 1 and <= LongestSubject && IsPlain(in store.Records[member.Claim])) FindAgain(store, words, member, last, (first, end), found);
            }
        }
    }

    private static void FindAgain(ClaimStore store, RelationWords words, GroupMember member, ReadOnlySpan<char> last, (int First, int Last) list, List<Relation> found)
    {
        ReadOnlySpan<char> subject = Words(store, member.Words);
        for (int claim = Math.Max(0, list.First - Reach); claim < Math.Min(store.Records.Length, list.Last + Reach); claim++)
        {
            if (claim >= list.First && claim <= list.Last) continue;
            ref readonly ClaimRecord record = ref store.Records[claim];
            if (!IsPlain(in record) || record.Whole >= 0 || !UnitFamily.Same(store.Text.Text, store.MentionOf(in record), store.MentionOf(in store.Records[member.Claim])) || !Names(store, words, claim, subject, last)) continue;
            if (PeriodOf(store, claim) is var one && PeriodOf(store, member.Claim) is var other && !one.SequenceEqual(other) && !one.IsEmpty && !other.IsEmpty) continue;
            (int before, int after) = (Math.Min(claim, member.Claim), Math.Max(claim, member.Claim));
            bool approximate = record.Approximation == Approximation.Exact != (store.Records[member.Claim].Approximation == Approximation.Exact);
            found.Add(new(approximate ? RelationKind.ApproximateThenExact : RelationKind.Repetition, new RelationMember(OperandRole.First, before), new RelationMember(OperandRole.Second, after)));
            return;
        }
    }

    private static bool IsPlain(in ClaimRecord record) =>
        record.IsAdditive && record.Modality == Modality.Actual && record.Direction == 0 && (record.Traits & (MentionTraits.Range | MentionTraits.Vague | MentionTraits.LowConfidence)) == 0;

    // The clause in front of the number is the subject with the noun that closes the list, and nothing else.
    private static bool Names(ClaimStore store, RelationWords words, int claim, ReadOnlySpan<char> subject, ReadOnlySpan<char> last)
    {
        int end = store.Records[claim].Start, from = Math.Max(claim == 0 ? 0 : store.Records[claim - 1].End, end - LongestLabel);
        ReadOnlySpan<char> before = store.Text.Text.AsSpan(from, end - from);
        ReadOnlySpan<char> label = new GapReader(before[(Passage.LineLabelBounds.LastIndexIn(before) + 1)..]).SkipLast(words.BeforeNumber).Rest;
        if (!label.StartsWith(subject)) return false;
        ReadOnlySpan<char> rest = label[subject.Length..];
        return rest.Length >= ShortestNoun ? last.EndsWith(rest) : rest.IsEmpty && last.SequenceEqual(label) && label.Length > ShortestNoun;
    }

    private static ReadOnlySpan<char> PeriodOf(ClaimStore store, int claim)
    {
        int period = store.Records[claim].Period;
        return period < 0 ? default : store.Text.Text.AsSpan(store.Records[period].Start, store.Records[period].Length);
    }

    private static ReadOnlySpan<char> Words(ClaimStore store, TextSpan span) => store.Text.Text.AsSpan(span.Start, span.Length);
}
