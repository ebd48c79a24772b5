namespace ReportFacts.Claims;

/// <summary>How the members of a <see cref="ClaimGroup"/> belong together.</summary>
internal enum GroupKind : byte
{
    /// <summary>
    /// Parts of a stated whole that need not be all of it (其中, 包括, 含): <see cref="ClaimGroup.Whole"/> is the whole, members are the parts
    /// in order. Wholes and parts are additive claims of one unit family.
    /// </summary>
    Parts,

    /// <summary>As <see cref="Parts"/>, but the words say that the parts are all of it (由…组成, 分为).</summary>
    Composition,

    /// <summary>A list with its sum behind it (…合计, 共计): <see cref="ClaimGroup.Whole"/> is the sum, members are the summands.</summary>
    Total,

    /// <summary>
    /// 分别: members are the values in order, each with the words it is paired with; a member without a claim is a subject that found no
    /// value, a member without words a value that found no subject.
    /// </summary>
    Respectively,

    /// <summary>从…到…, 由…提高到…: two members, first the old value, then the new one.</summary>
    FromTo,

    /// <summary>
    /// …占B的16.5%: the share is <see cref="ClaimGroup.Whole"/>; the first member is the part, the second B; each with its claim where the
    /// text gives its value in the same sentence, and its words.
    /// </summary>
    Share,

    /// <summary>Items listed before a counted whole (设卡、筛查、溯源三项任务): <see cref="ClaimGroup.Whole"/> is the count, members are the items as words only.</summary>
    Enumeration,

    /// <summary>The same case code written again: two members, the first place it is written at and this one.</summary>
    SameEntity,
}
