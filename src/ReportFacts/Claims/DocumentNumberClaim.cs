namespace ReportFacts.Claims;

/// <summary>The number of an official document.</summary>
public sealed class DocumentNumberClaim : Claim
{
    internal DocumentNumberClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
