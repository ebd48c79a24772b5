namespace ReportFacts.Mentions;

/// <summary>How a written number stands to the number that is meant.</summary>
public enum Approximation : byte
{
    /// <summary>The number itself, within its written precision.</summary>
    Exact,

    /// <summary>Around it: 约, 左右, 上下, 大约.</summary>
    About,

    /// <summary>A little less: 近, 将近, 接近.</summary>
    JustUnder,

    /// <summary>More than it: 余, 多, 超过, 逾, 突破, 高于.</summary>
    MoreThan,

    /// <summary>It or more: 以上, 不少于, 不低于, 至少, 上百.</summary>
    AtLeast,

    /// <summary>Less than it: 不足, 不到, 未满, 低于.</summary>
    LessThan,

    /// <summary>It or less: 以下, 以内, 不超过, 至多, and 前三 for ranks.</summary>
    AtMost,
}
