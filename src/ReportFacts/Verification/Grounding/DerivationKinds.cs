namespace ReportFacts.Verification.Grounding;

/// <summary>The kinds of arithmetic that the words about a number announce.</summary>
[Flags]
internal enum DerivationKinds : byte
{
    None = 0,

    Sum = 1,

    Difference = 2,

    Growth = 4,

    Share = 8,

    Ratio = 16,
}
