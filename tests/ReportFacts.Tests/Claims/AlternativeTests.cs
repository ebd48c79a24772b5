using ReportFacts.Claims;
using ReportFacts.Serialization;

namespace ReportFacts.Tests.Claims;

/// <summary>Where words allow two readings, the preferred one is the value and the other is listed.</summary>
public class AlternativeTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (string[] row in TestTable.Read("Claims/Alternatives/alternatives.tsv", 4)) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Other_readings_stand_beside_the_preferred_one(string text, string span, string preferred, string others)
    {
        NumericClaim claim = Assert.Single(ReportAnalyzer.Default.Extract(text).Claims.OfType<NumericClaim>(), claim => claim.Text == span);
        Assert.Equal(preferred, Show(claim.Value, claim.UpperValue));
        Assert.Equal(others, string.Join(" | ", claim.Alternatives.Select(other => Show(other.Value, other.UpperValue))));
        Assert.All(claim.Alternatives, other => Assert.NotEmpty(other.Difference));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Json_has_the_property_only_where_there_are_some(string text, string span, string preferred, string others)
    {
        _ = (span, preferred);
        Assert.Equal(others.Length > 0, FactSheetJson.ToJson(ReportAnalyzer.Default.Extract(text)).Contains("\"alternatives\":[{\"value\":", StringComparison.Ordinal));
    }

    private static string Show(decimal value, decimal? upper) => upper is null ? $"{value:0.####}" : $"{value:0.####}..{upper:0.####}";
}
