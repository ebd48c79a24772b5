using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>
/// A relation between claims that the words themselves state; <see cref="GroupKind"/> says which. Groups are ordered by the place where
/// binding closed them. Members stand in one array of the <see cref="ClaimStore"/>: use <see cref="ClaimStore.MembersOf"/>.
/// </summary>
/// <param name="Kind">How the members belong together.</param>
/// <param name="Whole">Index of the claim that is the whole, the sum, the share or the count; −1 for kinds without one.</param>
/// <param name="First">Index of the first member in the store's member array.</param>
/// <param name="Count">Number of members.</param>
/// <param name="Cue">The word that states the relation (其中, 分别, 合计, 占 …) in the repaired text; empty when none does.</param>
internal readonly record struct ClaimGroup(GroupKind Kind, int Whole, int First, int Count, TextSpan Cue);
