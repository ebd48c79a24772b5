using System.Diagnostics;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>One number of a report with what it says: how much, of what, where, when.</summary>
/// <remarks>A closed hierarchy: every claim is one of the thirteen sealed types named after <see cref="MentionKind"/>. Immutable and thread-safe.</remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public abstract partial class Claim : IEquatable<Claim>
{
    private protected Claim(ClaimStore store, int index)
    {
        Store = store;
        Index = index;
    }

    internal ClaimStore Store { get; }

    internal int Index { get; }

    internal ref readonly ClaimRecord Record => ref Store.Records[Index];

    /// <summary>Number of the claim within its document, from 1, in reading order.</summary>
    public int Id => Index + 1;

    /// <summary>What the number stands for.</summary>
    public MentionKind Kind => Record.Kind;

    /// <summary>Its place in the text as given, in UTF-16 units; line breaks and stray spaces inside it included.</summary>
    public TextSpan Span => Store.Text.ToSource(Record.Span);

    /// <summary>The words at <see cref="Span"/>, exactly as given.</summary>
    public string SourceText => Store.Text.Source.Substring(Span.Start, Span.Length);

    /// <summary>The words of the claim after layout repair: 54.2亿元 without the line break inside it.</summary>
    public string Text => Store.Text.Text.Substring(Record.Start, Record.Length);

    /// <summary>What else is to be known of how the number was written.</summary>
    public MentionTraits Traits => Record.Traits;

    /// <summary>The shortest noun that says what is counted or measured (案件, 收入); <see langword="null"/> when the text has none.</summary>
    public string? Head => Store.Slot(in Record, Record.Head);

    /// <summary>The whole name of what is counted or measured (刑事案件, 一般公共预算收入); ends with or holds <see cref="Head"/>.</summary>
    public string? Metric => Store.Metric(in Record);

    /// <summary>The governing report verb (破获, 建成, 新增), or <see langword="null"/>.</summary>
    public string? Action => Store.Slot(in Record, Record.Action);

    /// <summary>The place, unit or group the claim speaks of (全市, 规模以上工业), or <see langword="null"/>.</summary>
    public string? Scope => Store.Slot(in Record, Record.Scope);

    /// <summary>Where <see cref="Scope"/> comes from.</summary>
    public SlotOrigin ScopeOrigin => Record.ScopeOrigin;

    /// <summary>The governing date as EDTF, or the governing duration or relative date as written (近6年); <see langword="null"/> when nothing is said.</summary>
    public string? Period
    {
        get
        {
            if (Record.Period < 0) return null;
            ref readonly ClaimRecord period = ref Store.Records[Record.Period];
            return period.Date.IsUnknown ? Store.Slot(period.Span) : period.Date.ToString();
        }
    }

    /// <summary>Where <see cref="Period"/> comes from.</summary>
    public SlotOrigin PeriodOrigin => Record.PeriodOrigin;

    /// <summary>The comparison a change is measured by, as written (同比, 较2015年), or <see langword="null"/>.</summary>
    public string? Comparison => Store.Slot(in Record, Record.Comparison);

    /// <summary>The basis of a rate, as written (按不变价, 可比口径), or <see langword="null"/>.</summary>
    public string? Basis => Store.Slot(in Record, Record.Basis);

    /// <summary>Which way the number changed, where it states a change.</summary>
    public Direction? Direction => Record.Direction == 0 ? null : Record.Direction;

    /// <summary>Whether the claim reports what is or what is planned or expected.</summary>
    public Modality Modality => Record.Modality;

    /// <summary><see cref="Id"/> of the claim that is the stated whole (其中17个 → 95个), or <see langword="null"/>.</summary>
    public int? PartOf => Record.Whole < 0 ? null : Record.Whole + 1;

    /// <summary>Says why each filled slot was filled as it was.</summary>
    /// <returns>One entry for every slot with a recorded reason, in the order of <see cref="ClaimSlot"/>; made anew at each call.</returns>
    public IReadOnlyList<SlotReason> Explain()
    {
        var reasons = new List<SlotReason>();
        for (int i = 0; i < SlotReasons.Count; i++)
        {
            BindingReason reason = Record.Reasons[i];
            if (reason != BindingReason.None) reasons.Add(new SlotReason((ClaimSlot)i, SlotText((ClaimSlot)i), BindingReasonText.Of(reason)));
        }
        return reasons;
    }

    /// <summary>The value in short, or empty when the words themselves are the value.</summary>
    private protected virtual string Shown => "";

    private string DebuggerDisplay => Shown.Length == 0 ? $"{Text} {Span}" : $"{Text} = {Shown} {Span}";

    private string? SlotText(ClaimSlot slot) => slot switch
    {
        ClaimSlot.Head => Head,
        ClaimSlot.Metric => Metric,
        ClaimSlot.Action => Action,
        ClaimSlot.Scope => Scope,
        ClaimSlot.Period => Period,
        ClaimSlot.Comparison => Comparison,
        ClaimSlot.Basis => Basis,
        ClaimSlot.Direction => Direction?.ToString(),
        ClaimSlot.Modality => Modality.ToString(),
        _ => PartOf is { } whole ? Store.Slot(Store.Records[whole - 1].Span) : null,
    };

    /// <summary>Shows kind, text and place.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString() => $"{Kind} {Text} @ {Span}";
}
