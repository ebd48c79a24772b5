using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>
/// Finds shares whose whole was named, not repeated: 营业收入36.84亿元。研发投入2.58亿元，占营业收入的7%. The binder says which number is the part and
/// what the whole is called; its value is the nearest one before of that name.
/// </summary>
internal static class NamedWholeFinder
{
    private const int MostBack = 24, ShortestName = 2;

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        foreach (ClaimGroup group in store.Groups)
        {
            if (group.Kind != GroupKind.Share || group.Whole < 0 || group.Count < 2) continue;
            ReadOnlySpan<GroupMember> members = store.MembersOf(in group);
            (GroupMember part, GroupMember whole) = (members[0], members[1]);
            if (part.Claim < 0 || whole.Claim >= 0 || whole.Words.Length < ShortestName || !IsPlain(in store.Records[part.Claim]) || !IsShare(in store.Records[group.Whole])) continue;
            int value = ValueOf(store, words, whole.Words, part.Claim);
            if (value >= 0) Add(store, part.Claim, value, in group, IsPlan(store, words, whole.Words), found);
        }
    }

    // 实际完成98.9亿元，占年度计划的115%: a share of a plan says how far it was reached, and plan and result need not be told alike.
    private static void Add(ClaimStore store, int part, int whole, in ClaimGroup share, bool plan, List<Relation> found)
    {
        NotAssessableReason guard = !plan && store.Records[whole].Modality != store.Records[part].Modality ? NotAssessableReason.DifferentModality
            : OtherPeriod(store, whole, part) ? NotAssessableReason.DifferentPeriod
            : NotAssessableReason.None;
        found.Add(new(
            plan ? RelationKind.Completion : RelationKind.Share,
            new RelationMember(OperandRole.Part, part),
            new RelationMember(plan ? OperandRole.Denominator : OperandRole.Whole, whole),
            new RelationMember(OperandRole.Share, share.Whole)) { Guard = guard, Cue = share.Cue });
    }

    private static bool IsPlan(ClaimStore store, RelationWords words, TextSpan name) => words.Plan.AtEnd(store.Text.Text.AsSpan(name.Start, name.Length).TrimEnd("的")) > 0;

    private static bool IsPlain(in ClaimRecord record) => record.IsAdditive && (record.Traits & (MentionTraits.Range | MentionTraits.Vague)) == 0;

    private static bool IsShare(in ClaimRecord record) => record.Kind == MentionKind.Percentage && (record.Traits & MentionTraits.Range) == 0;

    // The clause in front of the value is the name, perhaps with words before it that only place it, and states no change.
    private static int ValueOf(ClaimStore store, RelationWords words, TextSpan name, int part)
    {
        ReadOnlySpan<char> text = store.Text.Text;
        ReadOnlySpan<char> wanted = text.Slice(name.Start, name.Length).TrimEnd("的");
        ReadOnlySpan<char> deed = new GapReader(wanted).SkipLast(words.CountNoun).Rest; // 受理人数: so many were 受理
        if (deed.Length == wanted.Length || deed.Length < ShortestName) deed = default;
        ReadOnlySpan<char> account = new GapReader(wanted).SkipLast(words.AccountSuffix).Rest; // 进口总值 of 进口
        if (account.Length == wanted.Length || account.Length < ShortestName) account = default;
        bool plan = IsPlan(store, words, name);
        for (int claim = part - 1; claim >= Math.Max(0, part - MostBack); claim--)
        {
            ref readonly ClaimRecord record = ref store.Records[claim];
            if (text[record.End..store.Records[part].Start].Contains('\n')) return -1;
            if (!IsPlain(in record) || !UnitFamily.Same(text, store.MentionOf(in record), store.MentionOf(in store.Records[part]))) continue;
            ReadOnlySpan<char> label = LabelOf(store, words, claim);
            if (label.EndsWith(wanted, StringComparison.Ordinal)) return new GapReader(label[..^wanted.Length].TrimStart("0123456789")).SkipLast(words.RowPrefix).IsEmpty ? claim : -1;
            if (!account.IsEmpty && new GapReader(label).Skip(words.RowPrefix).Rest.SequenceEqual(account)) return claim;
            if (plan && label.Contains(wanted, StringComparison.Ordinal)) return claim; // 年度计划投资86亿元
            if (!deed.IsEmpty && new GapReader(label).Skip(words.RowPrefix).Rest.StartsWith(deed, StringComparison.Ordinal)) return claim;
        }
        return -1;
    }

    // 受理案件1540件2136人: the second of two numbers has the label of the first.
    private static ReadOnlySpan<char> LabelOf(ClaimStore store, RelationWords words, int claim)
    {
        if (claim > 0 && store.Records[claim - 1].End == store.Records[claim].Start) claim--;
        int end = store.Records[claim].Start, from = claim == 0 ? 0 : store.Records[claim - 1].End;
        ReadOnlySpan<char> label = store.Text.Text.AsSpan()[Math.Max(from, end - 40)..end];
        return new GapReader(label[(Passage.LineLabelBounds.LastIndexIn(label) + 1)..]).SkipLast(words.BeforeNumber).Rest;
    }

    private static bool OtherPeriod(ClaimStore store, int a, int b)
    {
        int one = store.Records[a].Period, other = store.Records[b].Period;
        if (one < 0 || other < 0 || one == other) return false;
        ReadOnlySpan<char> text = store.Text.Text;
        return !text.Slice(store.Records[one].Start, store.Records[one].Length).SequenceEqual(text.Slice(store.Records[other].Start, store.Records[other].Length));
    }
}
