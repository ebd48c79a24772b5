using System.Diagnostics;

namespace ReportFacts.Claims;

/// <summary>Why a slot of a claim was filled as it was.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Value">What it holds, as text; <see langword="null"/> when it was left empty on purpose.</param>
/// <param name="Reason">One English sentence without a full stop, fit for a log or a tool's output.</param>
[DebuggerDisplay("{Slot}: {Value} ({Reason})")]
public readonly record struct SlotReason(ClaimSlot Slot, string? Value, string Reason);
