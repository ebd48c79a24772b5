using System.Text.Json;
using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Serialization;
using ReportFacts.Text;

namespace ReportFacts.Tests.Serialization;

public class FactSheetJsonTests
{
    private static readonly string[] ClaimNames =
    [
        "id", "kind", "start", "end", "text", "value", "valueTo", "unit", "approximation", "min", "max",
        "metric", "head", "action", "scope", "period", "direction", "modality", "comparison", "partOf",
    ];

    [Fact]
    public void Number_is_written_with_unit_and_interval()
    {
        JsonElement claim = Claim(new Mention
        {
            Span = new TextSpan(1, 6), Kind = MentionKind.Amount, Value = 5_420_000_000.0m, UpperValue = 5_420_000_000.0m, Exponent = 7, Unit = "CNY",
            Approximation = Approximation.About,
        });
        Assert.Equal("amount", claim.GetProperty("kind").GetString());
        Assert.Equal((1, 7), (claim.GetProperty("start").GetInt32(), claim.GetProperty("end").GetInt32()));
        Assert.Equal("54.2亿元", claim.GetProperty("text").GetString());
        Assert.Equal("5420000000", claim.GetProperty("value").GetRawText());
        Assert.Equal("about", claim.GetProperty("approximation").GetString());
        Assert.Equal("5415000000", claim.GetProperty("min").GetRawText());
        Assert.Equal("5425000000", claim.GetProperty("max").GetRawText());
        Assert.Equal("actual", claim.GetProperty("modality").GetString());
    }

    [Fact]
    public void Range_has_two_values_and_exact_number_no_approximation()
    {
        JsonElement claim = Claim(new Mention { Span = new TextSpan(1, 6), Kind = MentionKind.Percentage, Value = 3, UpperValue = 5, Unit = "%", Traits = MentionTraits.Range });
        Assert.Equal((3, 5), (claim.GetProperty("value").GetInt32(), claim.GetProperty("valueTo").GetInt32()));
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("approximation").ValueKind);
    }

    [Fact]
    public void Date_is_edtf_text_and_null_when_unknown()
    {
        var november = new ReportDate(new DatePoint(2019, 11));
        Assert.Equal("2019-11", Claim(new Mention { Span = new TextSpan(1, 2), Kind = MentionKind.Date, Date = november }).GetProperty("value").GetString());
        Assert.Equal(JsonValueKind.Null, Claim(new Mention { Span = new TextSpan(1, 2), Kind = MentionKind.Date }).GetProperty("value").ValueKind);
    }

    [Theory]
    [InlineData(MentionKind.Ratio)]
    [InlineData(MentionKind.DocumentNumber)]
    public void Ratio_and_document_number_are_their_text(MentionKind kind) =>
        Assert.Equal("54.2亿元", Claim(new Mention { Span = new TextSpan(1, 6), Kind = kind }).GetProperty("value").GetString());

    [Fact]
    public void Every_kind_has_all_names_in_the_order_of_the_contract()
    {
        foreach (MentionKind kind in Enum.GetValues<MentionKind>())
        {
            JsonElement claim = Claim(new Mention { Span = new TextSpan(1, 6), Kind = kind });
            Assert.Equal(ClaimNames, claim.EnumerateObject().Select(property => property.Name));
            Assert.Equal(char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..], claim.GetProperty("kind").GetString());
        }
    }

    [Fact]
    public void Names_of_enumerations_are_those_of_the_types_in_camel_case()
    {
        AssertCamelCase(Enum.GetValues<Approximation>().Where(value => value != Approximation.Exact), value => JsonNames.Of(value));
        AssertCamelCase(Enum.GetValues<MentionTraits>().Where(value => value != MentionTraits.None), value => JsonNames.Of(value));
        AssertCamelCase([Modality.Actual, Modality.Target, Modality.Capacity], value => JsonNames.Of(value));
        AssertCamelCase([Modality.Forecast, Modality.Budget], value => JsonNames.PlanOf(value));
        AssertCamelCase(Enum.GetValues<Direction>(), value => JsonNames.Of((Direction?)value));
        AssertCamelCase(Enum.GetValues<SuppressionReason>(), value => JsonNames.Of(value));
    }

    [Theory]
    [InlineData(Modality.Target)]
    [InlineData(Modality.Forecast)]
    [InlineData(Modality.Budget)]
    public void What_is_not_achieved_yet_is_a_target(Modality modality) => Assert.Equal("target", JsonNames.Of(modality));

    [Fact]
    public void Unreadable_numbers_are_listed_only_when_there_are_some()
    {
        Assert.Equal("""{"id":"a","claims":[]}""", FactSheetJson.ToJson(ReportAnalyzer.Default.Extract(""), "a"));
        var reading = new Reading(new TextSpan(0, 3), "2O1", new Mention { Suppression = SuppressionReason.SuspectGlyph });
        string json = FactSheetJson.ToJson(Sheet("2O1", [], [reading]));
        Assert.Equal("""{"claims":[],"unreadable":[{"start":0,"end":3,"text":"2O1","kind":null,"suppressed":"suspectGlyph","row":null}]}""", json);
    }

    [Fact]
    public void Lone_surrogates_and_control_characters_make_valid_json()
    {
        const string Text = "a\ud800\0\u001f𠮷";
        string json = FactSheetJson.ToJson(Sheet(Text, [new Mention { Span = new TextSpan(0, PageLayout.Repair(Text).Text.Length), Kind = MentionKind.Count }], []), "\udfff");
        string? text = JsonDocument.Parse(json).RootElement.GetProperty("claims")[0].GetProperty("text").GetString();
        Assert.Equal("a\uFFFD\0\u001f𠮷", text);
    }

    private static void AssertCamelCase<T>(IEnumerable<T> values, Func<T, string?> name)
        where T : struct, Enum
    {
        foreach (T value in values) Assert.Equal(value.ToString(), name(value), ignoreCase: true);
    }

    private static JsonElement Claim(Mention mention) =>
        JsonDocument.Parse(FactSheetJson.ToJson(Sheet("约54.2亿元。", [mention], []))).RootElement.GetProperty("claims")[0];

    private static FactSheet Sheet(string text, Mention[] mentions, IReadOnlyList<Reading> unreadable)
    {
        ClaimStoreBuilder builder = ClaimStoreBuilder.Rent();
        foreach (Mention mention in mentions) builder.Add(mention);
        var sheet = new FactSheet(builder.ToStore(PageLayout.Repair(text)), unreadable);
        builder.Return();
        return sheet;
    }
}
