namespace ReportFacts.Verification;

/// <summary>What made a check hold.</summary>
public enum CheckMargin : byte
{
    /// <summary>It did not hold, or no arithmetic was needed.</summary>
    None,

    /// <summary>The numbers as written fit exactly.</summary>
    Exact,

    /// <summary>They fit within the rounding of their last printed digits.</summary>
    Rounding,

    /// <summary>They fit only when a number was truncated instead of rounded.</summary>
    Truncation,

    /// <summary>They fit only thanks to an approximator (约, 近, 余).</summary>
    Approximator,
}
