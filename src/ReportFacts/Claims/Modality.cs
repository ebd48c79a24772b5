namespace ReportFacts.Claims;

/// <summary>Whether a claim reports what is, or what is planned, expected or possible.</summary>
public enum Modality : byte
{
    /// <summary>Achieved or observed.</summary>
    Actual,

    /// <summary>A goal or demand: 目标, 力争, 计划, 确保达到.</summary>
    Target,

    /// <summary>An expectation: 预计, 预期, 有望.</summary>
    Forecast,

    /// <summary>A budgeted sum: 预算, 概算, 拟投资.</summary>
    Budget,

    /// <summary>What something can hold or do: 可达, 设计产能, 总容量.</summary>
    Capacity,
}
