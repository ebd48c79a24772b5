namespace ReportFacts.Claims;

/// <summary>Which way a change goes.</summary>
public enum Direction : byte
{
    /// <summary>Up: 增长, 提高, 新增.</summary>
    Increase = 1,

    /// <summary>Down: 下降, 减少, 压缩.</summary>
    Decrease = 2,
}
