using System.Diagnostics;

namespace ReportFacts.Verification;

/// <summary>How much of a text was checked.</summary>
/// <param name="Numbers">Claims in the text.</param>
/// <param name="Checked">Claims that sit in at least one check that could be judged.</param>
[DebuggerDisplay("{Checked} of {Numbers} numbers checked")]
public readonly record struct Coverage(int Numbers, int Checked)
{
    /// <summary><see cref="Checked"/> over <see cref="Numbers"/>, 0 to 1; 0 for a text without numbers.</summary>
    public decimal Share => Numbers == 0 ? 0 : (decimal)Checked / Numbers;
}
