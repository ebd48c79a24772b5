using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>What one sentence has said so far; what claims inherit within it.</summary>
internal struct SentenceState
{
    /// <summary>Where the sentence begins in the repaired text.</summary>
    public int Start;

    /// <summary>Index of its first claim.</summary>
    public int FirstClaim;

    /// <summary>Where the clause before the present one begins and ends; empty at the sentence's start.</summary>
    public TextSpan EarlierClause;

    /// <summary>The claim whose head was filled last, or −1.</summary>
    public int HeadClaim;

    /// <summary>The stated whole whose parts are being listed, or −1.</summary>
    public int Whole;

    /// <summary>The first part of <see cref="Whole"/>.</summary>
    public int FirstPart;

    /// <summary>Where 其中 stands.</summary>
    public TextSpan PartCue;

    /// <summary>其中 that stood as a clause of its own, not yet followed by a part.</summary>
    public TextSpan PendingCue;

    /// <summary>Why they are parts.</summary>
    public BindingReason PartReason;

    /// <summary>Whether the first part had a governing verb of its own.</summary>
    public bool PartHasVerb;

    /// <summary>Whether the parts stand in brackets.</summary>
    public bool PartInBracket;

    /// <summary>A word of planning or expectation that governs the rest of the sentence.</summary>
    public Modality Modality;

    public BindingReason ModalityReason;

    /// <summary>Whether the sentence says that something is done (已, 2024年).</summary>
    public bool SaysDone;

    public TextSpan Scope;

    /// <summary>The governing date or duration claim, or −1.</summary>
    public int Period;

    /// <summary>The date that only the next claim stands at (由上年的3%调整为4%), or −1.</summary>
    public int BasePeriod;

    /// <summary>A semicolon ends what its half has said; parts go on when 其中 opened the sentence (其中，甲…；乙…).</summary>
    public void EndPart()
    {
        HeadClaim = -1;
        if (PartCue.Start != Start) Whole = -1;
    }

    public static SentenceState At(int start, int firstClaim) =>
        new() { Start = start, FirstClaim = firstClaim, HeadClaim = -1, Whole = -1, FirstPart = -1, Period = -1, BasePeriod = -1 };
}
