using System.Runtime.InteropServices;
using ReportFacts.Mentions;

namespace ReportFacts.Claims;

/// <summary>
/// The value of a claim: a number, or a date for the kinds that have one. Both share their place, because a claim never has both and
/// there are many claims.
/// </summary>
[StructLayout(LayoutKind.Explicit)]
internal struct ClaimValue
{
    [FieldOffset(0)]
    public decimal Number;

    [FieldOffset(0)]
    public ReportDate Date;
}
