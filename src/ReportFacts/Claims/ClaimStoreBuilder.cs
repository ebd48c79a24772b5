using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>
/// Collects the records of one document in buffers that are used again for the next document on the same thread, so that a document
/// costs only its final arrays.
/// </summary>
internal sealed class ClaimStoreBuilder
{
    // A buffer that one huge document has blown up is not kept.
    private const int KeptRecords = 1 << 16;

    [ThreadStatic]
    private static ClaimStoreBuilder? spare;

    private readonly List<ClaimExtra> extras = [];
    private readonly List<ClaimGroup> groups = [];
    private readonly List<GroupMember> members = [];
    private ClaimRecord[] records = new ClaimRecord[256];

    private ClaimStoreBuilder()
    {
    }

    /// <summary>Number of records so far.</summary>
    public int Count { get; private set; }

    /// <summary>The records so far; valid until the next <see cref="Add"/>.</summary>
    public Span<ClaimRecord> Records => records.AsSpan(0, Count);

    /// <summary>Takes the thread's builder, or makes one.</summary>
    public static ClaimStoreBuilder Rent()
    {
        ClaimStoreBuilder builder = spare ?? new();
        spare = null;
        return builder;
    }

    /// <summary>Gives the builder back, whatever it holds.</summary>
    public void Return()
    {
        records.AsSpan(0, Count).Clear();
        Count = 0;
        extras.Clear();
        groups.Clear();
        members.Clear();
        if (records.Length <= KeptRecords) spare = this;
    }

    /// <summary>Adds a mention as a claim without slots.</summary>
    public void Add(in Mention mention)
    {
        if (Count == records.Length) Array.Resize(ref records, Count * 2);
        ref ClaimRecord record = ref records[Count++];
        record = default;
        record.Kind = mention.Kind;
        record.Start = mention.Span.Start;
        record.Length = mention.Span.Length;
        record.Unit = mention.Unit;
        record.UnitSpan = SlotSpan.Pack(mention.Span.Start, mention.UnitSpan.Start, mention.UnitSpan.End);
        record.Traits = mention.Traits;
        record.Approximation = mention.Approximation;
        record.Exponent = mention.Exponent;
        if (record.HasDate)
        {
            record.Value.Date = mention.Date;
            return;
        }
        record.Value.Number = mention.Value;
        if (mention.UpperValue == mention.Value && mention.PerUnit is null) return;
        extras.Add(new ClaimExtra(mention.UpperValue, mention.PerUnit));
        record.Extra = extras.Count;
    }

    /// <summary>Starts a group whose members follow by <see cref="AddMember"/>.</summary>
    public void BeginGroup(GroupKind kind, int whole, TextSpan cue) => groups.Add(new ClaimGroup(kind, whole, members.Count, 0, cue));

    /// <summary>Whether the group begun last is of this kind and whole, so that members can still be added to it.</summary>
    public bool ContinuesGroup(GroupKind kind, int whole) => groups.Count > 0 && groups[^1].Kind == kind && groups[^1].Whole == whole;

    /// <summary>Adds a member to the group that was begun last.</summary>
    public void AddMember(int claim, TextSpan words)
    {
        members.Add(new GroupMember(claim, words));
        groups[^1] = groups[^1] with { Count = members.Count - groups[^1].First };
    }

    /// <summary>Makes the store of the finished document.</summary>
    public ClaimStore ToStore(RepairedText text) =>
        new(text, Records.ToArray(), [.. extras], [.. groups], [.. members]);
}
