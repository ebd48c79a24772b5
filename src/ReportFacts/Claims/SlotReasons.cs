using System.Runtime.CompilerServices;

namespace ReportFacts.Claims;

/// <summary>One reason code for every <see cref="ClaimSlot"/>.</summary>
[InlineArray(Count)]
internal struct SlotReasons
{
    public const int Count = (int)ClaimSlot.PartOf + 1;

    private BindingReason first;
}
