namespace ReportFacts.Verification.Reference;

/// <summary>The columns of a table of facts under their English and Chinese names.</summary>
internal static class ColumnNames
{
    public const string Metric = "metric", Scope = "scope", Period = "period", Value = "value", Unit = "unit", Source = "source", Vintage = "vintage";

    /// <summary>
    /// The column that a heading names, or <see langword="null"/>, and the unit it gives in brackets: 金额（亿元）. White space and a byte order mark do not count.
    /// </summary>
    public static (string? Column, string Unit) Of(string heading)
    {
        string name = PlainText.Narrow(heading).Trim().TrimStart('\uFEFF').Trim();
        string unit = "";
        int open = name.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && name.EndsWith(')'))
        {
            unit = name[(open + 1)..^1].Trim();
            if (unit.StartsWith("单位", StringComparison.Ordinal)) unit = unit[2..].TrimStart(':', ' ');
            name = name[..open].Trim();
        }
        return (ColumnOf(name.ToLowerInvariant()), unit);
    }

    private static string? ColumnOf(string name) => name switch
    {
        "metric" or "indicator" or "measure" or "name" or "指标" or "指标名称" or "项目" or "名称" or "统计指标" => Metric,
        "scope" or "region" or "area" or "place" or "entity" or "地区" or "范围" or "区域" or "主体" or "单位名称" or "统计范围" => Scope,
        "period" or "time" or "year" or "date" or "时期" or "时间" or "年份" or "年度" or "期间" or "统计时间" or "统计期" => Period,
        "value" or "amount" or "number" or "figure" or "数值" or "值" or "数据" or "指标值" or "金额" or "数量" or "数额" or "绝对数" or "数字" => Value,
        "unit" or "单位" or "计量单位" => Unit,
        "source" or "来源" or "数据来源" or "出处" => Source,
        "vintage" or "version" or "版本" or "核算版本" or "数据版本" => Vintage,
        _ => null,
    };
}
