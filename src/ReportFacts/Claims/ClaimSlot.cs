namespace ReportFacts.Claims;

/// <summary>The slots of a claim that binding fills.</summary>
public enum ClaimSlot : byte
{
    /// <summary><see cref="Claim.Head"/>.</summary>
    Head,

    /// <summary><see cref="Claim.Metric"/>.</summary>
    Metric,

    /// <summary><see cref="Claim.Action"/>.</summary>
    Action,

    /// <summary><see cref="Claim.Scope"/>.</summary>
    Scope,

    /// <summary><see cref="Claim.Period"/>.</summary>
    Period,

    /// <summary><see cref="Claim.Comparison"/>.</summary>
    Comparison,

    /// <summary><see cref="Claim.Basis"/>.</summary>
    Basis,

    /// <summary><see cref="Claim.Direction"/>.</summary>
    Direction,

    /// <summary><see cref="Claim.Modality"/>.</summary>
    Modality,

    /// <summary><see cref="Claim.PartOf"/>.</summary>
    PartOf,
}
