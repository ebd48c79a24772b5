using System.Diagnostics;
using System.Text;
using CsCheck;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Robustness;

/// <summary>Text of any kind is read without an exception and in linear time.</summary>
public class BadInputTests
{
    /// <summary>Length of the long texts; set the variable to 100000000 to run them at full size.</summary>
    private static readonly int LongText = int.TryParse(Environment.GetEnvironmentVariable("REPORTFACTS_LONG_TEXT"), out int length) ? length : 50_000;

    public static TheoryData<string> Repeated =>
    [
        "一", "万", "亿", "零", "十", "百", "9", "0", "1.", "1 ", "第", "其中", "其中3个、", "约", "近", "3至", "—", "〔", "(", "“3·", "年", "3月", "百分之", "分之",
        "\n", "\r\n1\n", " ", "\u3000", "。", "，", "\0", "\uD800", "\uDC00", "😀", "𠮷", "１", "①", "Ⅷ", "¥", "%", "2O", "点", "半", "第一", "前三", "上年", "同比", "全市", "1∶", "a1", "1,", "两", "几",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("投资3亿\uD800元")]
    [InlineData("😀破获12起😀")]
    [InlineData("𠮷林市建成5个\r公园\n和\r\n3条\u2028道路\u0085")]
    [InlineData("1\n\r\n\r2")]
    [InlineData("%‰:：∶—~至到第〔〕（）")]
    public void Odd_text_is_read_without_exception(string text)
    {
        FactAssert.ExtractSoundly(text);
        ReportAnalyzer.Default.Explain(text);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_count_two_units_in_places()
    {
        Claim claim = Assert.Single(FactAssert.ExtractSoundly("𠮷😀全县破获案件12起。").Claims);
        Assert.Equal((10, 3), (claim.Span.Start, claim.Span.Length));
    }

    [Theory]
    [InlineData("全县破获案件１２３４起。", "1234")]
    [InlineData("总投资３．６６亿元。", "366000000")]
    [InlineData("同比增长６．５％。", "6.5")]
    public void Full_width_forms_are_read(string text, string value)
    {
        var claim = (NumericClaim)Assert.Single(FactAssert.ExtractSoundly(text).Claims);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), claim.Value);
    }

    [Theory]
    [InlineData("总投资", 10_000, "元。")]
    [InlineData("总投资", 40, "万亿元。")]
    [InlineData("增长", 30, ".5%。")]
    [InlineData("新建房屋", 200, "间。")]
    public void Number_too_large_for_a_decimal_is_reported_as_unreadable(string before, int digits, string after)
    {
        FactSheet sheet = FactAssert.ExtractSoundly(before + new string('9', digits) + after);
        Assert.Empty(sheet.Claims);
        Assert.Equal(SuppressionReason.Unreadable, Assert.Single(sheet.Unreadable).Mention.Suppression);
    }

    [Fact]
    public void Largest_number_that_fits_is_exact()
    {
        var claim = (NumericClaim)Assert.Single(FactAssert.ExtractSoundly("总投资1234567890123456789012345678元。").Claims);
        Assert.Equal(1234567890123456789012345678m, claim.Value);
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Long_repetition_is_read_soundly(string unit) => FactAssert.ExtractSoundly(Repeat(unit, 2_000));

    // The bound is far above what a slow machine needs; only growth that is not linear can miss it. Speed itself is measured by the benchmarks.
    [Theory]
    [MemberData(nameof(Repeated))]
    public void Long_text_is_read_in_linear_time(string unit)
    {
        string text = Repeat(unit, LongText);
        long start = Stopwatch.GetTimestamp();
        ReportAnalyzer.Default.Extract(text);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        // Unoptimised code on a busy machine needs seconds; what grows with the square of the length needs minutes.
        Assert.True(elapsed < TimeSpan.FromSeconds(30 + (LongText / 50_000)), $"{elapsed} for {LongText} characters of '{unit}'");
    }

    [Fact]
    public void Any_string_is_read_soundly() =>
        Gen.OneOf(
                Gen.Char["0123456789.,%:·-—~ \n\r一二三十百千万亿零两几半第前约近超余多年月日元人个起户名位成倍分之点至到、，。“”（）〔〕\uD83D\uDE00\0"],
                Gen.Char)
            .Array[0, 60]
            .Sample(characters => { FactAssert.ExtractSoundly(new string(characters)); }, iter: 5_000);

    [Fact]
    public void Shuffled_pieces_of_real_prose_are_read_soundly()
    {
        string text = SampleTexts.Clean + SampleTexts.Page;
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[1, 12]).List[1, 12].Sample(
            pieces =>
            {
                var builder = new StringBuilder();
                foreach ((int start, int length) in pieces) builder.Append(text.AsSpan(start, Math.Min(length, text.Length - start)));
                FactAssert.ExtractSoundly(builder.ToString());
            },
            iter: 5_000);
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));
}
