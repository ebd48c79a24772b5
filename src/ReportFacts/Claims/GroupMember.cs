using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>A member of a <see cref="ClaimGroup"/>.</summary>
/// <param name="Claim">Index of the claim, or −1 when the member is only named.</param>
/// <param name="Words">The words that name it in the repaired text; empty when only the claim is known.</param>
internal readonly record struct GroupMember(int Claim, TextSpan Words);
