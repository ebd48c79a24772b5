namespace ReportFacts.Verification.Reference;

/// <summary>The columns of a table of facts under their English and Chinese names.</summary>
internal static class ColumnNames
{
    public const string Metric = "metric", Scope = "scope", Period = "period", Value = "value", Unit = "unit", Source = "source", Vintage = "vintage";

    /// <summary>The column that a heading names, or <see langword="null"/>.</summary>
    public static string? Of(string heading) => heading.Trim().TrimStart('\uFEFF').ToLowerInvariant() switch
    {
        "metric" or "指标" or "指标名称" or "项目" => Metric,
        "scope" or "region" or "地区" or "范围" or "区域" or "主体" => Scope,
        "period" or "time" or "时期" or "时间" or "年份" or "期间" => Period,
        "value" or "数值" or "值" or "数据" => Value,
        "unit" or "单位" or "计量单位" => Unit,
        "source" or "来源" or "数据来源" => Source,
        "vintage" or "版本" or "核算版本" => Vintage,
        _ => null,
    };
}
